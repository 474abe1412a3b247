// Ketamine in the blood from the start of the drip, evenly over the first three hours, later on the story's log-time axis;
// the surgery dose as a band for comparison. Human averages (docs/model.md); the band is the range of levels under anesthesia (zanos2018).

import { area, curveMonotoneX, line, range } from 'd3';
import type { Course } from '../../core/numbers.ts';
import { surgeryRange } from '../../core/surgery.ts';
import { minutes, type Seconds } from '../../core/units.ts';
import type { FigureContext } from '../figure.ts';
import { G, node, P, paint, type Node } from '../world/paint.ts';
import { linesOf, widthOf } from '../world/text-width.ts';
import {
  boxOf,
  cursor,
  label,
  levelAxis,
  levels,
  paperOf,
  plainTicks,
  round,
  underDrug,
  type Box,
  type Paper,
  type TextStyle,
} from './chart.ts';
import { evenEnd, evenTime, laneOf, squeezedTime, type TimeAxis } from './time-axis.ts';

type Scale = (n: number) => number;

export interface InfusionCurveState {
  readonly course: Course;
  readonly time: Seconds;
  readonly compare: boolean;
  /** Levels in words, as shares of the peak; else in numbers with their unit. */
  readonly plain: boolean;
  readonly words: Readonly<Record<string, string>>;
}

/** Draws the curve into the svg. Numbers come from the course alone. */
export function drawInfusionCurve(svg: SVGSVGElement, state: InfusionCurveState, context: FigureContext): void {
  const paper = paperOf(context);
  const { words, course } = state;
  // In numbers the axis has a title.
  const box = boxOf(context, paper, { top: state.plain ? 40 : 66, bottom: 66 });
  const peak = course.at(minutes(40)).plasma;
  const top = state.compare ? 2600 : state.plain && peak > 0 ? 1.12 * peak : 250;
  // A low stage has room for the curve and its axis.
  const low = context.height < 150;
  const y = levels(box, 0, top);
  const axis = state.time > evenEnd ? squeezedTime : evenTime;
  const samples = axis.times.map((t): [number, number] => [axis.x(t, box), y(course.at(t).plasma)]);
  const curve = line().curve(curveMonotoneX)(samples) ?? '';
  const fill = area<[number, number]>()
    .x((p) => p[0])
    .y1((p) => p[1])
    .y0(box.bottom)
    .curve(curveMonotoneX)(samples);
  const now = course.at(state.time).plasma;
  const x = axis.x(state.time, box);
  const readOff = state.plain ? (words['now'] ?? '') : `${Math.round(now)} ${words['unit'] ?? ''}`;
  const place = valuePlace(samples, [x, y(now)], widthOf(readOff, paper.size + 2), box, paper);
  paint(svg, [
    !(low && state.compare) && levelTicks(state, box, y, paper),
    context.height > 150 &&
      !state.plain &&
      label('level', box.left, box.top - paper.size - 13, words['level'] ?? '', paper),
    axis.axis(box, words, paper),
    state.compare &&
      G('anaesthetic', [
        node(
          'band',
          'rect',
          { 'fill-opacity': 0.16 },
          {
            x: round(box.left),
            y: round(y(surgeryRange[1])),
            width: round(box.right - box.left),
            height: round(y(surgeryRange[0]) - y(surgeryRange[1])),
            fill: paper.text,
          },
        ),
        P(
          'edges',
          '',
          { 'stroke-width': 1.5 },
          {
            d: surgeryRange.map((n) => `M${round(box.left)} ${round(y(n))}H${round(box.right)}`).join(''),
            stroke: paper.soft,
          },
        ),
        label('name', box.right - 12, y(1800) - 3, words['anaesthetic'] ?? '', paper, {
          anchor: 'end',
          fill: paper.text,
          weight: 600,
        }),
        label(
          'range',
          box.right - 12,
          y(1800) + paper.size + 1,
          state.plain ? (words['surgeryTimes'] ?? '') : `${words['anaestheticRange'] ?? ''} ${words['unit'] ?? ''}`,
          paper,
          { anchor: 'end' },
        ),
      ]),
    dripMark(box, words, paper, axis),
    underDrug(fill ?? '', paper),
    P(
      'curve',
      '',
      { fill: 'none', 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
      { d: curve, stroke: paper.ketamine },
    ),
    ...(low ? [] : halfMark(state, axis, x, box, y, paper)),
    cursor(x, box, paper),
    G('now', [
      diamond(x, y(now), paper),
      // Before the drip there is nothing to read off.
      state.time > 0 &&
        !(low && state.compare) &&
        label('value', place.x, place.y, readOff, paper, {
          anchor: place.anchor,
          bare: place.bare,
          fill: paper.text,
          weight: 650,
          size: paper.size + 2,
        }),
    ]),
  ]);
}

/** What the heights are: in words beside the peak, or in numbers. */
function levelTicks({ course, compare, plain, words }: InfusionCurveState, box: Box, y: Scale, paper: Paper): Node {
  if (!plain)
    return compare
      ? levelAxis(box, y, plainTicks([0, 1000, 2000]), paper, 'under')
      : levelAxis(box, y, plainTicks([0, 50, 100, 150, 200, 250]), paper, 'over', true);
  const peak = course.at(minutes(40)).plasma;
  const half = [peak / 2, words['halfPeak'] ?? ''] as const;
  const ticks = compare
    ? [[peak, words['dripPeak'] ?? ''] as const]
    : // Beside the name of the highest point only where both have room.
      [[0, ''] as const, half, [peak, box.right - box.left < 260 ? '' : (words['wholePeak'] ?? '')] as const];
  // At the end, where the curve has fallen.
  return levelAxis(box, y, ticks, paper, 'over', true);
}

/** Where the drug stands at the story's time: a diamond, ketamine's own shape. */
export const diamond = (x: number, y: number, paper: Paper): Node =>
  P(
    'mark',
    '',
    { 'stroke-width': 2 },
    { d: `M${round(x)} ${round(y - 9)}l9 9l-9 9l-9 -9Z`, fill: paper.ketamine, stroke: paper.bg },
  );

/** How long the drip runs, below the time axis. */
export function dripMark(box: Box, words: Readonly<Record<string, string>>, paper: Paper, axis: TimeAxis): Node {
  const lane = laneOf(box, paper);
  const [from, to] = [axis.x(0, box), axis.x(minutes(40), box)];
  return G('drip', [
    P(
      'bar',
      '',
      { 'stroke-width': 6, 'stroke-linecap': 'butt' },
      { d: `M${round(from)} ${round(lane)}H${round(to)}`, stroke: paper.ketamine },
    ),
    label('name', to + 8, lane + 5, words['drip'] ?? '', paper, { fill: paper.ketamineText, weight: 600 }),
  ]);
}

/** Pixels that the numbers of the axis take at the left. */
const axisRoom = 48;

/** Pixels between the diamond's middle and its value. */
const valueGap = 16;

interface ValuePlace extends Pick<TextStyle, 'anchor' | 'bare'> {
  readonly x: number;
  readonly y: number;
}

/** Where the level is told: at its diamond, clear of the curve. While the curve climbs that is left of the diamond, or
 * under the curve where no room is left of it; else above. */
function valuePlace(
  curve: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
  width: number,
  box: Box,
  paper: Paper,
): ValuePlace {
  const heights = (from: number, to: number): number[] =>
    curve.filter(([px]) => px > from && px < to).map(([, height]) => height);
  const climbs = Math.min(...heights(x, x + valueGap)) < y - 4;
  if (climbs && x - valueGap - width > box.left + axisRoom) return { x: x - valueGap, y, anchor: 'end' };
  const foot = Math.min(y + 5, box.bottom - 8);
  const under = range(x + valueGap, x + 4 * valueGap, 4).find(
    (start) => Math.max(...heights(start - 6, start + width + 6)) < foot - paper.size - 6,
  );
  if (climbs && under !== undefined) return { x: under, y: foot, anchor: 'start', bare: true };
  const left = x + valueGap + width > box.right + 8;
  const beside = left ? heights(x - valueGap - width, x) : heights(x, x + valueGap + width);
  const above = Math.min(y - 12, ...beside.map((height) => height - 10));
  return { x: x + (left ? -valueGap : valueGap), y: Math.max(box.top + 4, above), anchor: left ? 'end' : 'start' };
}

/** When the level has fallen to half of its highest, by the course itself. */
export function halfTime(course: Course): Seconds {
  const peak = minutes(40);
  const half = course.at(peak).plasma / 2;
  let [low, high] = [peak, peak * 12];
  for (let i = 0; i < 40; i++) {
    const mid = (low + high) / 2;
    if (course.at(mid).plasma > half) low = mid;
    else high = mid;
  }
  return high;
}

/** Half of the highest level, where no other words stand. */
function halfMark(
  { course, compare, words }: InfusionCurveState,
  axis: TimeAxis,
  nowX: number,
  box: Box,
  y: Scale,
  paper: Paper,
): Node[] {
  const time = halfTime(course);
  const x = axis.x(time, box);
  const level = y(course.at(time).plasma);
  const lines = linesOf(words['half'] ?? '', paper.size * 1.08, box.right - x - 12 - axisRoom);
  const width = Math.max(...lines.map((one) => widthOf(one, paper.size * 1.08)));
  if (compare || (nowX > x - 30 && nowX < x + width + 24)) return [];
  const first = level + 1 - (lines.length - 1) * (paper.size + 3);
  return [
    G('half', [
      node(
        'dot',
        'circle',
        { r: 4 },
        { cx: round(x), cy: round(level), fill: paper.ketamine, stroke: paper.bg, 'stroke-width': 1.5 },
      ),
      ...lines.map((one, i) => label(`name${i}`, x + 12, first + i * (paper.size + 3), one, paper)),
    ]),
  ];
}
