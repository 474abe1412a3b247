// Ketamine in the blood from the start of the drip, on the story's log-time axis; the surgery dose as a band for
// comparison. Human averages (docs/model.md); the band is the range of levels under anesthesia (zanos2018).

import { area, curveMonotoneX, line } from 'd3';
import { timeAtRail } from '../../core/log-time.ts';
import type { Course } from '../../core/numbers.ts';
import { minutes, type NanogramsPerMillilitre, type Seconds } from '../../core/units.ts';
import type { FigureContext } from '../figure.ts';
import { G, node, P, paint } from '../world/paint.ts';
import { boxOf, cursor, label, levelAxis, levels, paperOf, railAxis, round, timeX } from './chart.ts';

/** Plasma levels while under anesthesia (zanos2018). */
export const anaestheticRange: readonly [NanogramsPerMillilitre, NanogramsPerMillilitre] = [1200, 2400];

export interface InfusionCurveState {
  readonly course: Course;
  readonly time: Seconds;
  readonly compare: boolean;
  readonly words: Readonly<Record<string, string>>;
}

const points = 120;

/** Draws the curve into the svg. Numbers come from the course alone. */
export function drawInfusionCurve(svg: SVGSVGElement, state: InfusionCurveState, context: FigureContext): void {
  const paper = paperOf(context);
  const { words, course } = state;
  const box = boxOf(context, paper, { left: 76, right: 44, top: 86, bottom: 64 });
  const top = state.compare ? 2600 : 250;
  const y = levels(box, 0, top);
  const samples = Array.from({ length: points + 1 }, (_, i) => timeAtRail(i / points)).map((t): [number, number] => [
    timeX(t, box),
    y(course.at(t).plasma),
  ]);
  const curve = line().curve(curveMonotoneX)(samples) ?? '';
  const fill = area<[number, number]>()
    .x((p) => p[0])
    .y1((p) => p[1])
    .y0(box.bottom)
    .curve(curveMonotoneX)(samples);
  const now = course.at(state.time).plasma;
  const x = timeX(state.time, box);
  const drip = { from: timeX(0, box), to: timeX(minutes(40), box) };
  const readOff = `${Math.round(now)} ${words['unit'] ?? ''}`;
  const left = x > (box.left + box.right) / 2;
  paint(svg, [
    levelAxis(box, y, state.compare ? [0, 500, 1000, 1500, 2000, 2500] : [0, 50, 100, 150, 200, 250], paper),
    label('level', box.left - (paper.small ? 34 : 40), box.top - 16, words['level'] ?? '', paper),
    railAxis(box, words, paper),
    state.compare &&
      G('anaesthetic', [
        node(
          'band',
          'rect',
          { 'fill-opacity': 0.16 },
          {
            x: round(box.left),
            y: round(y(anaestheticRange[1])),
            width: round(box.right - box.left),
            height: round(y(anaestheticRange[0]) - y(anaestheticRange[1])),
            fill: paper.text,
          },
        ),
        label('name', box.right - 8, y(1800) + 5, words['anaesthetic'] ?? '', paper, {
          anchor: 'end',
          fill: paper.text,
          weight: 600,
        }),
      ]),
    G('drip', [
      P(
        'bar',
        '',
        { 'stroke-width': 7, 'stroke-linecap': 'butt' },
        {
          d: `M${round(drip.from)} ${round(box.bottom - 4)}H${round(drip.to)}`,
          stroke: paper.ketamine,
          'stroke-opacity': 0.75,
        },
      ),
      label('name', (drip.from + drip.to) / 2, box.bottom - 14, words['drip'] ?? '', paper, {
        anchor: 'middle',
        fill: paper.ketamineText,
        weight: 600,
      }),
    ]),
    P('fill', '', { 'fill-opacity': 0.28 }, { d: fill ?? '', fill: paper.ketamine }),
    P(
      'curve',
      '',
      { fill: 'none', 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
      { d: curve, stroke: paper.ketamine },
    ),
    cursor(x, box, paper),
    G('now', [
      // A diamond: ketamine's own shape.
      P(
        'mark',
        '',
        { 'stroke-width': 2 },
        { d: `M${round(x)} ${round(y(now) - 9)}l9 9l-9 9l-9 -9Z`, fill: paper.ketamine, stroke: paper.bg },
      ),
      label('value', x + (left ? -16 : 16), Math.max(box.top + 4, y(now) - 12), readOff, paper, {
        anchor: left ? 'end' : 'start',
        fill: paper.text,
        weight: 650,
        size: paper.size + 2,
      }),
    ]),
  ]);
}
