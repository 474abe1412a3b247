// Boards of short lines in groups as sheets for paper. The same words as on the page.

import type { FigureContext } from '../figure.ts';
import { G, P, paint, type Node } from '../world/paint.ts';
import { paperOf, round } from './chart.ts';
import { setText, setTitle, type SheetSize } from './sheet.ts';

export interface BoardSheet {
  readonly title: string;
  readonly note: string;
  readonly groups: readonly {
    readonly id: string;
    /** Empty where one group is all. */
    readonly title: string;
    /** What the group rests on; empty where each row says it. */
    readonly rests: string;
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly text: string;
      /** How sure it is; empty where nothing is said of it. */
      readonly sure: string;
    }[];
  }[];
}

const margin = 12;

/** Draws a board; returns the size that it took. */
export function drawBoardSheet(
  svg: SVGSVGElement,
  sheet: BoardSheet,
  context: Omit<FigureContext, 'height'>,
): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(sheet.title, width, paper);
  let y = head.bottom + 8;
  const place = (top: number) => ({ x: margin, y: top, width: width - 2 * margin });
  const line = (id: string): Node =>
    P(id, '', { 'stroke-width': 1 }, { d: `M${margin} ${round(y)}H${width - margin}`, stroke: paper.hairline });
  const groups = sheet.groups.map((group) => {
    const title = setText('title', group.title, place(y + 8), paper, { fill: paper.text, weight: 600, size: 16 });
    const rests = setText('rests', group.rests, place(title.bottom), paper, { size: 14 });
    y = rests.bottom + 4;
    const rows = group.rows.map((row) => {
      const name = setText('name', row.name, place(y + 5), paper, { fill: paper.text, weight: 600, size: 15 });
      const text = setText('text', row.text, place(name.bottom), paper, { size: 14 });
      const sure = setText('sure', row.sure, place(text.bottom), paper, { fill: paper.text, size: 14 });
      y = sure.bottom + 5;
      return G(row.id, [...name.nodes, ...text.nodes, ...sure.nodes, line('line')]);
    });
    y += 6;
    return G(group.id, [...title.nodes, ...rests.nodes, ...rows]);
  });
  const note = setText('note', sheet.note, place(y + 4), paper, { size: 14 });
  paint(svg, [...head.nodes, G('groups', groups), ...note.nodes]);
  return { width, height: note.bottom + margin };
}
