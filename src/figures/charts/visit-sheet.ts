// A part of a visit as a sheet for paper: its facts on their clock, the course of the floating feeling, a series over its
// weeks. The same marks as on the page, the same words.

import { G, P, paint, type Node } from '../world/paint.ts';
import { widthOf } from '../world/text-width.ts';
import { paperOf, type Paper } from './chart.ts';
import { room, roomHeight, roomWidth, type RoomState } from '../room/room.ts';
import { margin, move, rule, type Context } from './list-sheets.ts';
import { setText, setTitle, type Part, type SheetSize } from './sheet.ts';
import { feeling, type FeelingState } from './visit-feeling.ts';
import { track, type TrackState } from './visit-track.ts';
import { weeks, weeksHeight, type WeeksState } from './visit-weeks.ts';

/** Boxes that are filled, of three. */
type Surety = 1 | 2 | 3;

export interface VisitSheet {
  readonly title: string;
  readonly part: string;
  readonly note: string;
  /** What one, two and three filled boxes mean. */
  readonly key: readonly [string, string, string];
  /** The room as it is then, and what is said of that drawing. */
  readonly room: RoomState;
  readonly simply: string;
  /** The course of the floating feeling, where the first fact is on that; and what is said of its shape. */
  readonly feeling: FeelingState | null;
  readonly shape: string;
  /** A course over its weeks, where the part tells of one. */
  readonly weeks: WeeksState | null;
  readonly facts: readonly {
    readonly id: string;
    /** Empty where it is that of the fact before. */
    readonly when: string;
    readonly fact: string;
    /** How sure anyone is of it, as boxes filled. */
    readonly sure: Surety;
    /** Null where the fact has no clock time. */
    readonly track: TrackState | null;
  }[];
}

/** Draws a part of a visit; returns the size that it took. */
export function drawVisitSheet(svg: SVGSVGElement, sheet: VisitSheet, context: Context): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(`${sheet.title}: ${sheet.part}`, width, paper);
  const timed = sheet.facts.some((fact) => fact.track !== null);
  const lane = timed ? 120 : 0;
  const x = margin + (timed ? lane + 16 : 0);
  const [first, ...others] = sheet.facts;
  const wide = width - 2 * margin;
  const tall = (wide * roomHeight) / roomWidth;
  const drawn = room(sheet.room, { ...context, width: wide, height: tall });
  const under = head.bottom + 8 + tall;
  const told = sheet.feeling && first ? feelingPart(sheet, first, under + 8, width, paper) : null;
  const plan = sheet.weeks ? [move('weeks', margin, under + 8, weeks(sheet.weeks, width - 2 * margin, paper))] : [];
  let y = told?.bottom ?? under + 8 + (sheet.weeks ? weeksHeight : 0);
  const rows = (told ? others : sheet.facts).map((fact) => {
    const top = y + 6;
    const when = timed
      ? setText('when', fact.when, { x: margin, y: fact.track ? top + 22 : top, width: lane }, paper, { size: 14 })
      : nowhere(top);
    const place = { x: x + boxesWidth, y: top, width: width - x - boxesWidth - margin };
    const said = setText('fact', fact.fact, place, paper, { fill: paper.text, size: 15 });
    y = Math.max(when.bottom, said.bottom) + 6;
    return G(fact.id, [
      fact.track && move('track', margin, top - 4, track(fact.track, lane, paper)),
      ...when.nodes,
      boxes(fact.sure, x, top + 5, paper),
      ...said.nodes,
      rule('rule', y, width, paper),
    ]);
  });
  const key = keyOf(sheet.key, y + 8, paper);
  const below = { x: margin, y: key.bottom + 6, width: width - 2 * margin };
  const note = setText('note', `${sheet.simply} ${sheet.note}`, below, paper, { size: 14 });
  paint(svg, [
    ...head.nodes,
    move('picture', margin, head.bottom + 8, drawn),
    ...(told?.nodes ?? []),
    ...plan,
    G('rows', rows),
    ...key.nodes,
    ...note.nodes,
  ]);
  return { width, height: note.bottom + margin };
}

const hillHeight = 190;

/** The fact on the feeling, the hill under it, and what is said of that. */
function feelingPart(
  { feeling: hill, shape }: VisitSheet,
  { fact, sure }: VisitSheet['facts'][number],
  top: number,
  width: number,
  paper: Paper,
): Part {
  const place = { x: margin, width: width - 2 * margin };
  const beside = { x: margin + boxesWidth, y: top, width: place.width - boxesWidth };
  const said = setText('feeling', fact, beside, paper, { fill: paper.text, size: 16 });
  const under = said.bottom + 6 + hillHeight;
  const note = setText('shape', shape, { ...place, y: under }, paper, { size: 14 });
  const drawn = hill ? [move('hill', margin, said.bottom + 6, feeling(hill, [place.width, hillHeight], paper))] : [];
  return {
    nodes: [boxes(sure, margin, top + 5, paper), ...said.nodes, ...drawn, ...note.nodes],
    bottom: note.bottom + 6,
  };
}

const boxesWidth = 42;

/** How sure anyone is, as on the page: boxes, as many filled. */
const boxes = (filled: Surety, x: number, y: number, paper: Paper): Node =>
  move(
    'sure',
    x,
    y,
    [1, 2, 3].map((n) =>
      P(
        n,
        `M${(n - 1) * 12 + 1} 1h8v11h-8Z`,
        { 'stroke-width': 1.5 },
        { fill: n <= filled ? paper.soft : 'none', stroke: paper.soft },
      ),
    ),
  );

/** What the boxes mean, in one line. */
function keyOf(words: VisitSheet['key'], y: number, paper: Paper): Part {
  let x = margin;
  const nodes = words.map((meaning, i) => {
    const at = x;
    x += boxesWidth + widthOf(meaning, 14) * 1.08 + 18;
    return G(i, [
      boxes((i + 1) as Surety, at, y + 3, paper),
      ...setText('means', meaning, { x: at + boxesWidth, y, width: 1000 }, paper, { size: 14 }).nodes,
    ]);
  });
  return { nodes: [G('key', nodes)], bottom: y + 18 };
}

const nowhere = (y: number): Part => ({ nodes: [], bottom: y });
