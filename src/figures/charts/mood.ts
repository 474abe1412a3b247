// Average ratings of low mood over three weeks: one line with ketamine, one with the control drug, always both. The
// band shows what another sensitivity of the receptor would give. Averages hide people: docs/model.md, section on mood.

import { area, curveMonotoneX, line } from 'd3';
import type { Course, Numbers } from '../../core/numbers.ts';
import { days, type Seconds } from '../../core/units.ts';
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
  sampleTimes,
  timeX,
  type Box,
  type Paper,
} from './chart.ts';
import { nameMarks } from './mood-names.ts';
import { squeezedTime } from './time-axis.ts';

export interface MoodState {
  readonly course: Course;
  /** The same course with a less and a more sensitive receptor: the edges of the band. */
  readonly edges: readonly [Course, Course];
  readonly time: Seconds;
  /** Doses to mark. */
  readonly doses: readonly Seconds[];
  readonly words: Readonly<Record<string, string>>;
  /** Heights in words, beside where both began; else in points. */
  readonly plain: boolean;
  /** The line that is told of: drawn and named the stronger. */
  readonly emphasis: 'ketamine' | 'control';
  /** What a trial found one day after one dose: fall from the start, in points (murrough2013apa). */
  readonly found: { readonly ketamine: number; readonly control: number };
}

const highest = 36;

/** Draws both lines into the svg. Throws nothing; a course without mood (nasal, rat) draws the empty axes. */
export function drawMood(svg: SVGSVGElement, state: MoodState, context: FigureContext): void {
  const paper = paperOf(context);
  const box = boxOf(context, paper, context.height < 150 ? { top: 30, bottom: 52 } : { top: 68, bottom: 66 });
  const y = levels(box, 0, highest);
  const x = (t: Seconds): number => timeX(t, box);
  const times = sampleTimes([]);
  const mood = (of: Course, t: Seconds): NonNullable<Numbers['mood']> | null => of.at(t).mood;
  const drawn = (of: Course, key: 'ketamine' | 'control'): [number, number][] =>
    times.flatMap((t): [number, number][] => {
      const m = mood(of, t);
      return m ? [[x(t), y(m[key])]] : [];
    });
  const path = (p: [number, number][]): string => line().curve(curveMonotoneX)(p) ?? '';
  const [low, high] = state.edges.map((edge) => drawn(edge, 'ketamine')) as [[number, number][], [number, number][]];
  const band = area<[number, number, number]>()
    .x((p) => p[0])
    .y0((p) => p[1])
    .y1((p) => p[2])
    .curve(curveMonotoneX)(low.map((p, i) => [p[0], p[1], high[i]?.[1] ?? p[1]]));
  const now = mood(state.course, state.time);
  const at = x(state.time);
  const { words } = state;
  const looks = {
    ketamine: lookOf(state.emphasis === 'ketamine', paper),
    control: lookOf(state.emphasis === 'control', paper),
  };
  const start = mood(state.course, 0)?.control;
  const found =
    start !== undefined
      ? { x: x(days(1)), ketamine: y(start - state.found.ketamine), control: y(start - state.found.control) }
      : null;
  const lines = (['ketamine', 'control'] as const).map((key) => ({
    id: key,
    name: words[key] ?? '',
    side: key === 'control' ? ('above' as const) : ('below' as const),
    points: [...drawn(state.course, key), ...(found ? armsOf(found.x, found[key]) : [])],
    value: now && !state.plain ? String(Math.round(now[key])) : '',
    height: now ? y(now[key]) : 0,
    look: looks[key].name,
  }));
  paint(svg, [
    state.plain
      ? levelAxis(box, y, wordTicks(start, words), paper, 'over')
      : levelAxis(box, y, plainTicks([0, 10, 20, 30]), paper, 'under'),
    ...(context.height > 200 ? levelTitle(box, context.width, words, paper) : []),
    squeezedTime.axis(box, words, paper),
    G(
      'doses',
      state.doses.map((dose, i) => doseMark(i, x(dose), box, paper)),
    ),
    doseName(state.doses.map(x), words['dose'] ?? '', box, paper),
    P('band', '', { 'fill-opacity': 0.16 }, { d: band ?? '', fill: paper.text }),
    P(
      'control',
      '',
      { fill: 'none', 'stroke-dasharray': '7 5' },
      { d: path(drawn(state.course, 'control')), ...looks.control.line },
    ),
    P('ketamine', '', { fill: 'none' }, { d: path(drawn(state.course, 'ketamine')), ...looks.ketamine.line }),
    cursor(at, box, paper),
    ...(now ? [nowMarks(at, y(now.ketamine), y(now.control), looks, paper)] : []),
    ...(now ? nameMarks(lines, at, timeX(days(1), box), box, paper) : []),
    ...(found ? foundMarks(found, box, words, paper) : []),
  ]);
}

/** Where both groups began, and half of it, which trials count as much better. */
const wordTicks = (
  start: number | undefined,
  words: Readonly<Record<string, string>>,
): readonly (readonly [number, string])[] =>
  start === undefined
    ? [[0, '']]
    : [
        [0, ''],
        [start / 2, words['halfStart'] ?? ''],
        [start, words['atStart'] ?? ''],
      ];

/** What the numbers at the left are, and which way is better: in one title on a phone, which says both in words alone. */
function levelTitle(box: Box, width: number, words: Readonly<Record<string, string>>, paper: Paper): Node[] {
  const [level, better] = [words['level'] ?? '', words['better'] ?? ''];
  if (paper.small) {
    const lines = linesOf(`${level}, ${better}`, paper.size, width - box.left);
    const last = lines.length - 1;
    return lines.map((line, i) => label(`level${i}`, box.left, box.top - 14 - (last - i) * 17, line, paper));
  }
  return [
    label('level', box.left, box.top - 34, level, paper),
    label('better', box.left, box.top - 14, better, paper, { fill: paper.mute, serif: true }),
  ];
}

/** How a line and its name look: the one that is told of, or the one beside it. */
const lookOf = (strong: boolean, paper: Paper) => {
  const ink = strong ? paper.text : paper.soft;
  return { line: { stroke: ink, 'stroke-width': strong ? 3 : 2.2 }, name: { fill: ink, weight: strong ? 650 : 500 } };
};

/** The dots that tell both lines at the time of the cursor. */
function nowMarks(
  at: number,
  ketamine: number,
  control: number,
  looks: Readonly<Record<'ketamine' | 'control', ReturnType<typeof lookOf>>>,
  paper: Paper,
): Node {
  return G('now', [
    node(
      'k',
      'circle',
      { r: 5, 'stroke-width': 2.5 },
      { cx: round(at), cy: round(ketamine), fill: looks.ketamine.line.stroke, stroke: paper.bg },
    ),
    node(
      'c',
      'circle',
      { r: 4.5, 'stroke-width': 2.2 },
      { cx: round(at), cy: round(control), fill: paper.bg, stroke: looks.control.line.stroke },
    ),
  ]);
}

/** Half the width of a cross. */
const crossArm = 8;

/** The ends of a cross, of which the names stay clear. */
const armsOf = (x: number, y: number): (readonly [number, number])[] => [
  [x, y - crossArm],
  [x, y + crossArm],
];

/** What the trial measured, as crosses beside the model's lines; all in pixels. */
function foundMarks(
  found: { readonly x: number; readonly ketamine: number; readonly control: number },
  box: Box,
  words: Readonly<Record<string, string>>,
  paper: Paper,
): Node[] {
  const arms = 2 * crossArm;
  const cross = (id: string, cy: number): Node =>
    P(
      id,
      '',
      { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' },
      {
        d: `M${round(found.x - crossArm)} ${round(cy - crossArm)}l${arms} ${arms}m0 -${arms}l-${arms} ${arms}`,
        stroke: paper.text,
      },
    );
  const legend = { x: box.right, y: box.top - 34 };
  return [
    G('found', [
      cross('k', found.ketamine),
      cross('c', found.control),
      !paper.small &&
        label('name', legend.x, legend.y, `\u2715 ${words['found'] ?? ''}`, paper, { fill: paper.mute, anchor: 'end' }),
    ]),
  ];
}

function doseMark(i: number, x: number, box: Box, paper: Paper): Node {
  const y = box.bottom - 10;
  return P(i, '', {}, { d: `M${round(x)} ${round(y - 7)}l7 7l-7 7l-7 -7Z`, fill: paper.ketamine, stroke: paper.bg });
}

/** What the diamonds stand for, at the first, where the next leaves room for it. */
function doseName(xs: readonly number[], name: string, box: Box, paper: Paper): Node | false {
  const [first, next = box.right] = xs;
  const fits = first !== undefined && next - first > widthOf(name, paper.size) + 36 && box.bottom - box.top > 120;
  return fits && label('dose', first + 13, box.bottom - 5, name, paper, { fill: paper.ketamineText, weight: 600 });
}
