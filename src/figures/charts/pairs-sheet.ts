// What one may read beside what studies show, as a sheet for paper: the same numbered bands as on the page.

import { G, type Node, paint } from '../world/paint.ts';
import { paperOf } from './chart.ts';
import { margin, move, rule, type Context } from './list-sheets.ts';
import { countedPairs, reach, reachVerdicts, type ReachState } from './reach.ts';
import { setText, setTitle, type SheetSize } from './sheet.ts';

export interface PairsSheet {
  readonly title: string;
  readonly note: string;
  /** The marks of the key, with what they mean. */
  readonly key: readonly { readonly mark: ReachState['verdict']; readonly says: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly verdict: string;
    readonly word: string;
    readonly fact: string;
  }[];
}

/** Draws how far evidence reaches; returns the size that it took. */
export function drawPairsSheet(svg: SVGSVGElement, sheet: PairsSheet, context: Context): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(sheet.title, width, paper);
  const room = width - 2 * margin;
  const split = Math.round(room * 0.66);
  let y = head.bottom + 10;
  const rows = sheet.rows.map((row, i) => {
    const said = setText('text', `${i + 1}  \u201c${row.text}\u201d`, { x: margin, y, width: room }, paper, {
      fill: paper.text,
      serif: true,
      size: 18,
    });
    const verdict = reachVerdicts.find((known) => known === row.verdict);
    const state = verdict && { verdict, mirrored: false, counted: countedPairs[row.id] };
    const under = said.bottom + 28;
    const fact = setText('fact', row.fact, { x: margin, y: under, width: split - 12 }, paper, { size: 14 });
    const word = setText('word', row.word, { x: margin + split, y: under, width: room - split }, paper, {
      fill: verdict ? paper.verdicts[verdict] : paper.text,
      weight: 600,
      size: 14,
    });
    y = Math.max(fact.bottom, word.bottom) + 16;
    return G(row.id, [
      ...said.nodes,
      state && move('rule', margin, said.bottom + 4, reach(state, room, 22, paper)),
      ...fact.nodes,
      ...word.nodes,
      rule('line', y - 7, width, paper),
    ]);
  });
  const key: Node[] = sheet.key.flatMap(({ mark, says }) => {
    const line = setText(mark, says, { x: margin + 36, y, width: room - 36 }, paper, { size: 14 });
    const drawn = move(`${mark}-mark`, margin, y, reach({ verdict: mark, mirrored: false }, 26, 20, paper));
    y = line.bottom + 4;
    return [drawn, ...line.nodes];
  });
  const note = setText('note', sheet.note, { x: margin, y: y + 4, width: room }, paper, { size: 14 });
  paint(svg, [...head.nodes, G('rows', rows), G('key', key), ...note.nodes]);
  return { width, height: note.bottom + margin };
}
