// The figures in words as sheets for paper: the medicine's years, its routes, the path ahead, and how far evidence
// reaches. The same marks as on the page, the same words.

import type { FigureContext } from '../figure.ts';
import { G, P, paint, type Node } from '../world/paint.ts';
import { paperOf, round, type Paper } from './chart.ts';
import { isRouteWay, routeMark, statusMark } from './route-marks.ts';
import { setText, setTitle, type SheetSize } from './sheet.ts';
import { spine } from './spine.ts';

export type Context = Omit<FigureContext, 'height'>;
export const margin = 12;

export const move = (id: string | number, x: number, y: number, nodes: readonly Node[], scale = 1): Node =>
  G(id, nodes, { transform: `translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}` });

export const rule = (id: string | number, y: number, width: number, paper: Paper): Node =>
  P(id, '', { 'stroke-width': 1 }, { d: `M${margin} ${round(y)}H${width - margin}`, stroke: paper.hairline });

export interface HistorySheet {
  readonly title: string;
  readonly note: string;
  readonly focus: number;
  readonly years: readonly { readonly year: number; readonly what: string; readonly more: string }[];
}

/** Draws the years; returns the size that it took. */
export function drawHistorySheet(svg: SVGSVGElement, sheet: HistorySheet, context: Context): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(sheet.title, width, paper);
  const x = 176;
  const rows: Node[] = [];
  const middles: number[] = [];
  let y = head.bottom + 12;
  for (const { year, what, more } of sheet.years) {
    const on = year === sheet.focus;
    middles.push(y + 11);
    const room = { x, width: width - x - margin };
    const number = setText('year', String(year), { x: 124, y, width: 48 }, paper, {
      fill: on ? paper.text : paper.soft,
      weight: 600,
      size: 16,
    });
    const first = setText('what', what, { ...room, y }, paper, { fill: paper.text, weight: 600, size: 15 });
    const then = setText('more', more, { ...room, y: first.bottom }, paper, { size: 14 });
    rows.push(G(year, [...number.nodes, ...first.nodes, ...then.nodes]));
    y = then.bottom + 10;
  }
  const note = setText('note', sheet.note, { x: margin, y: y + 4, width: width - 2 * margin }, paper, { size: 14 });
  const years = spine(
    { years: sheet.years.map((row) => row.year), rows: middles, focus: sheet.focus, mirrored: false },
    124,
    paper,
  );
  paint(svg, [...head.nodes, G('spine', years), G('rows', rows), ...note.nodes]);
  return { width, height: note.bottom + margin };
}

export interface RoutesSheet {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly way: string;
    readonly approved: boolean;
    readonly status: string;
    readonly studied: string;
  }[];
}

/** Draws the ways to give the medicine; returns the size that it took. */
export function drawRoutesSheet(svg: SVGSVGElement, sheet: RoutesSheet, context: Context): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(sheet.title, width, paper);
  const split = Math.round(width * 0.56);
  let y = head.bottom + 8;
  const rows = sheet.rows.map((row) => {
    const top = y + 8;
    const way = setText('way', row.way, { x: 56, y: top, width: split - 62 }, paper, {
      fill: paper.text,
      weight: 600,
      size: 15,
    });
    const studied = setText('studied', row.studied, { x: 56, y: way.bottom, width: split - 62 }, paper, { size: 14 });
    const status = setText('status', row.status, { x: split + 28, y: top, width: width - split - 28 - margin }, paper, {
      fill: paper.text,
      weight: row.approved ? 600 : 400,
      size: 15,
    });
    y = Math.max(studied.bottom, status.bottom) + 8;
    return G(row.id, [
      isRouteWay(row.id) && move('mark', margin, top, routeMark(row.id, paper)),
      move('tick', split, top, statusMark(row.approved, paper), 0.62),
      ...way.nodes,
      ...studied.nodes,
      ...status.nodes,
      rule('rule', y, width, paper),
    ]);
  });
  const note = setText('note', sheet.note, { x: margin, y: y + 10, width: width - 2 * margin }, paper, { size: 14 });
  paint(svg, [...head.nodes, G('rows', rows), ...note.nodes]);
  return { width, height: note.bottom + margin };
}

export interface JourneySheet {
  readonly title: string;
  readonly stations: readonly { readonly id: string; readonly name: string; readonly more: string }[];
}

/** Draws the stations as a list in words, for nothing of theirs can be drawn here; returns the size that it took. */
export function drawJourneySheet(svg: SVGSVGElement, sheet: JourneySheet, context: Context): SheetSize {
  const { width } = context;
  const paper = paperOf({ ...context, height: 600 });
  const head = setTitle(sheet.title, width, paper);
  const place = { x: margin, width: width - 2 * margin };
  let y = head.bottom + 8;
  const rows = sheet.stations.map(({ id, name, more }, i) => {
    const said = setText('name', `${i + 1}. ${name}`, { ...place, y }, paper, {
      fill: paper.text,
      weight: 600,
      size: 16,
    });
    const under = setText('more', more, { ...place, y: said.bottom }, paper, { size: 14 });
    y = under.bottom + 12;
    return G(id, [...said.nodes, ...under.nodes, rule('line', y - 6, width, paper)]);
  });
  paint(svg, [...head.nodes, G('rows', rows)]);
  return { width, height: y + margin };
}
