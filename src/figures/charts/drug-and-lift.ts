// The drug in the blood and the lift in mood on one log-time axis, each against its own peak: the drug is gone before the
// lift is at its highest. Both are the model's averages; the lift is what comes on top of a control drug's (docs/model.md).

import { area, curveMonotoneX, line } from 'd3';
import { liftShare } from '../../core/lift.ts';
import type { Course } from '../../core/numbers.ts';
import { minutes, type Fraction, type Seconds } from '../../core/units.ts';
import type { FigureContext } from '../figure.ts';
import { node, P, paint, type Node } from '../world/paint.ts';
import {
  boxOf,
  cursor,
  label,
  levelAxis,
  levels,
  paperOf,
  round,
  sampleTimes,
  timeX,
  underDrug,
  type Box,
  type Paper,
} from './chart.ts';
import { diamond, dripMark } from './infusion-curve.ts';
import { squeezedTime } from './time-axis.ts';

export interface DrugAndLiftState {
  readonly course: Course;
  readonly time: Seconds;
  readonly words: Readonly<Record<string, string>>;
}

/** Draws both lines into the svg. A course without mood (nasal, rat) draws the drug alone. */
export function drawDrugAndLift(svg: SVGSVGElement, state: DrugAndLiftState, context: FigureContext): void {
  const paper = paperOf(context);
  const { course, time, words } = state;
  const box = boxOf(context, paper, { top: 78, bottom: 66 });
  const y = levels(box, 0, 1);
  const times = sampleTimes([minutes(40)]);
  const along = (share: (t: Seconds) => Fraction): [number, number][] =>
    times.filter((t) => Number.isFinite(share(t))).map((t) => [timeX(t, box), y(share(t))]);
  const drug = (t: Seconds): Fraction => course.at(t).share.plasma;
  const lift = (t: Seconds): Fraction => liftShare(course.at(t), course);
  const [drugLine, liftLine] = [along(drug), along(lift)];
  const smooth = (points: [number, number][]): string => line().curve(curveMonotoneX)(points) ?? '';
  const fill = area<[number, number]>()
    .x((p) => p[0])
    .y1((p) => p[1])
    .y0(box.bottom)
    .curve(curveMonotoneX)(drugLine);
  const x = timeX(time, box);
  const shares = [
    [0, ''],
    [0.5, words['halfPeak'] ?? ''],
    [1, words['wholePeak'] ?? ''],
  ] as const;
  paint(svg, [
    levelAxis(box, y, shares, paper, 'over'),
    context.height > 200 && label('level', box.left, box.top - (paper.small ? 34 : 50), words['share'] ?? '', paper),
    squeezedTime.axis(box, words, paper),
    dripMark(box, words, paper, squeezedTime),
    underDrug(fill ?? '', paper),
    P(
      'drug',
      '',
      { fill: 'none', 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
      { d: smooth(drugLine), stroke: paper.ketamine },
    ),
    P(
      'lift',
      '',
      { fill: 'none', 'stroke-width': 2.8, 'stroke-dasharray': '7 5' },
      { d: smooth(liftLine), stroke: paper.text },
    ),
    cursor(x, box, paper),
    diamond(x, y(drug(time)), paper),
    Number.isFinite(lift(time)) &&
      node(
        'lift-now',
        'circle',
        { r: 5.5, 'stroke-width': 2.5 },
        { cx: round(x), cy: round(y(lift(time))), fill: paper.bg, stroke: paper.text },
      ),
    // Above the box, where the cursor does not reach.
    name('drug-name', drugLine, words[paper.small ? 'drugShort' : 'drug'] ?? '', paper.ketamineText, box, paper),
    name('lift-name', liftLine, words['lift'] ?? '', paper.text, box, paper),
  ]);
}

/** A line's name over its own highest point. */
function name(
  id: string,
  points: readonly (readonly [number, number])[],
  words: string,
  fill: string,
  box: Box,
  paper: Paper,
): Node | false {
  const top = points.reduce<readonly [number, number] | null>((best, p) => (best && best[1] <= p[1] ? best : p), null);
  return top ? label(id, top[0], box.top - 12, words, paper, { anchor: 'middle', fill, weight: 650 }) : false;
}
