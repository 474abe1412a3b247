// How far studies reach, as a solid bar, and how far a sentence that one may read is pulled beyond it: a thread drawn out
// of the bar's end, its loose end marked. A sketch of the verdict alone; where people were counted, the bar is those people.

import { range } from 'd3';
import type { Verdict } from '../../palette.ts';
import type { Figure } from '../figure.ts';
import { G, node, P, paint, type Node } from '../world/paint.ts';
import { paperOf, round, type Paper } from './chart.ts';

export const reachVerdicts = ['too-much', 'not-so', 'not-shown', 'left-out'] as const satisfies readonly Verdict[];
export type ReachVerdict = (typeof reachVerdicts)[number];

/** People of 100: those nearly well, those much better (the former among them), and those that one may read of. */
export interface Counted {
  readonly reached: number;
  readonly more: number;
  readonly said: number;
}

/** Claims whose both sides are numbers of people (remission-85 of the ledger). */
export const countedPairs: Readonly<Record<string, Counted>> = {
  'remission-85': { reached: 30, more: 45, said: 85 },
};

export interface ReachState {
  /** A row's verdict, or one of the key's marks. */
  readonly verdict: ReachVerdict | 'studies' | 'claim' | 'against' | 'person';
  readonly mirrored: boolean;
  readonly counted?: Counted | undefined;
}

/** Ends of the bar and of the sentence, as shares of the width. */
const spans: Readonly<Record<ReachVerdict, readonly [solid: number, claim: number]>> = {
  'too-much': [0.42, 1],
  'not-so': [0.42, 1],
  'not-shown': [0, 1],
  'left-out': [1, 0.4],
};

export const drawReach: Figure<ReachState> = (svg, state, context) => {
  paint(svg, reach(state, context.width, context.height, paperOf(context)));
};

/** A place to draw in, in CSS pixels. */
interface Place {
  readonly x: (u: number) => number;
  readonly y: number;
  /** 1, or -1 where the bar runs to the left. */
  readonly way: 1 | -1;
  /** Thickness of the bar. */
  readonly thick: number;
  /** Width of one person of a hundred. */
  readonly pitch: number;
  readonly paper: Paper;
}

export function reach(state: ReachState, width: number, height: number, paper: Paper): Node[] {
  const { verdict, mirrored, counted } = state;
  const y = round(height / 2);
  const place: Place = {
    x: (u) => round(mirrored ? width - u * width : u * width),
    y,
    way: mirrored ? -1 : 1,
    thick: Math.max(6, round(height * 0.4)),
    pitch: width / 100,
    paper,
  };
  switch (verdict) {
    case 'studies':
      return [bar('studies', 0, 1, place)];
    case 'claim':
      return [ring(0.5, paper.text, place)];
    case 'against':
      return [cross(0.5, paper.text, place)];
    case 'person':
      return [tick('person', 0.5, 1, paper.text, { ...place, pitch: 4 })];
    default:
      return counted ? people(counted, paper.verdicts[verdict], place) : pulled(verdict, place);
  }
}

function pulled(verdict: ReachVerdict, place: Place): Node[] {
  const [solid, said] = spans[verdict];
  // A mark at the very end keeps within it, on one line with the words below.
  const claim = Math.min(said, 1 - 8 / (100 * place.pitch));
  const ink = place.paper.verdicts[verdict];
  switch (verdict) {
    case 'too-much':
      return [thread('thread', solid, claim, ink, place), bar('studies', 0, solid, place), ring(claim, ink, place)];
    case 'not-so':
      // The thread has snapped: the sentence hangs on nothing.
      return [
        stub('torn', solid, ink, place),
        rest('loose', claim - 0.14, claim, ink, place),
        bar('studies', 0, solid, place),
        cross(claim, ink, place),
      ];
    case 'not-shown':
      return [post(place), dots(0.012, claim, ink, place), ring(claim, ink, place)];
    case 'left-out':
      return [bar('studies', 0, solid, place), bracket(claim, solid, ink, place), ring(claim, ink, place, true)];
  }
}

/** One hundred people in a row: full ticks as far as the count reaches, and the thread to what one may read. */
function people({ reached, more, said }: Counted, ink: string, place: Place): Node[] {
  const { paper, pitch, thick } = place;
  const at = (n: number): number => n / 100;
  // Too narrow for ticks, the same lengths stand as bars.
  const solid = [
    bar('all', 0, 1, { ...place, thick: 1 }, paper.edge),
    bar('more', 0, at(more), { ...place, thick: round(thick * 0.6) }, paper.mute),
    bar('studies', 0, at(reached), place),
  ];
  const ticks = range(100).map((i) => {
    const [tall, colour] = i < reached ? [1, paper.text] : i < more ? [0.62, paper.mute] : [0.22, paper.edge];
    return tick(i, at(i + 0.5), tall, colour, place);
  });
  return [
    G('people', pitch < 2.4 ? solid : ticks),
    P(
      'span',
      '',
      { fill: 'none', 'stroke-width': 2 },
      { d: `M${place.x(at(reached))} ${place.y}H${place.x(at(said))}`, stroke: ink },
    ),
    ring(at(said), ink, place),
  ];
}

function bar(id: string, from: number, to: number, { x, y, thick, paper }: Place, fill = paper.text): Node {
  const [a, b] = [x(from), x(to)];
  return node(
    id,
    'rect',
    { rx: 1.5 },
    {
      x: Math.min(a, b),
      y: round(y - thick / 2),
      width: round(Math.abs(b - a)),
      height: thick,
      fill,
    },
  );
}

/** Drawn out of the bar's end: as thick as the bar there, and soon thin. */
function thread(id: string, from: number, to: number, ink: string, { x, y, thick }: Place): Node {
  const [a, b, end] = [x(from), x(from + 0.14), x(to)];
  const [wide, thin] = [round(thick / 2), 1];
  const near = round(a + (b - a) * 0.35);
  const d =
    `M${a} ${y - wide}C${near} ${y - wide} ${near} ${y - thin} ${b} ${y - thin}H${end}V${y + thin}H${b}` +
    `C${near} ${y + thin} ${near} ${y + wide} ${a} ${y + wide}Z`;
  return P(id, '', {}, { d, fill: ink });
}

/** What is left at the bar when the thread has snapped. */
function stub(id: string, from: number, ink: string, { x, y, thick }: Place): Node {
  const [a, b] = [x(from), x(from + 0.14)];
  const wide = round(thick / 2);
  const near = round(a + (b - a) * 0.35);
  return P(
    id,
    '',
    {},
    {
      d: `M${a} ${y - wide}C${near} ${y - wide} ${near} ${y} ${b} ${y}C${near} ${y} ${near} ${y + wide} ${a} ${y + wide}Z`,
      fill: ink,
    },
  );
}

/** The other end of it, at the cross. */
function rest(id: string, from: number, to: number, ink: string, { x, y, way }: Place): Node {
  const d = `M${x(from)} ${y + 3}q${way * 6} -4 ${way * 12} -3H${x(to)}`;
  return P(id, '', { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' }, { d, stroke: ink });
}

/** Studies reach nowhere: the place where they would begin. */
const post = ({ x, y, way, thick, paper }: Place): Node =>
  P(
    'post',
    '',
    { 'stroke-width': 3 },
    { d: `M${x(0) + way * 1.5} ${round(y - thick / 2 - 2)}v${round(thick + 4)}`, stroke: paper.text },
  );

const dots = (from: number, to: number, ink: string, { x, y, way }: Place): Node =>
  P(
    'dots',
    '',
    { fill: 'none', 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 7' },
    { d: `M${x(from) + way * 7} ${y}H${x(to) - way * 12}`, stroke: ink },
  );

/** What the sentence leaves out of what studies show. */
function bracket(from: number, to: number, ink: string, { x, y, thick, way }: Place): Node {
  // On a thin bar it is flat, to keep off the words below.
  const [off, deep] = thick < 8 ? [2, 2.5] : [3, 4];
  const low = round(y + thick / 2 + off);
  const d = `M${x(from) + way * 11} ${low}v${deep}H${x(to)}v-${deep}`;
  return P('left', '', { fill: 'none', 'stroke-width': 2 }, { d, stroke: ink });
}

/** The sentence's end; on the bar itself it is larger, to be seen. */
const ring = (u: number, ink: string, { x, y, paper, thick }: Place, over = false): Node =>
  node(
    'claim',
    'circle',
    { 'stroke-width': 2.6 },
    { cx: x(u), cy: y, r: over ? round(thick / 2 + 2.5) : 6.5, fill: paper.bg, stroke: ink },
  );

const cross = (u: number, ink: string, { x, y }: Place): Node =>
  P(
    'cross',
    '',
    { fill: 'none', 'stroke-width': 3, 'stroke-linecap': 'round' },
    { d: `M${x(u) - 6} ${y - 6}l12 12m0 -12l-12 12`, stroke: ink },
  );

/** One person of a hundred; tall as a share of the whole height. */
function tick(id: string | number, u: number, tall: number, ink: string, { x, y, thick, pitch }: Place): Node {
  const half = round(thick * tall);
  // Of the width that a person has, more than half: ticks stay apart on a phone.
  const wide = Math.min(2.2, pitch * 0.58);
  return P(
    id,
    '',
    {},
    { 'stroke-width': round(wide * (tall > 0.3 ? 1 : 0.75)), d: `M${x(u)} ${y - half}v${2 * half}`, stroke: ink },
  );
}
