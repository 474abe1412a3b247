// Words set in an svg, for figures on paper and for readers without script: lines are broken by a reckoned width, since
// nothing can be measured where these are drawn. Each part says where it ends, so that the next can stand below it.

import { linesOf } from '../world/text-width.ts';
import type { FigureContext } from '../figure.ts';
import { G, node, paint, type Node } from '../world/paint.ts';
import { label, paperOf, type Paper, type TextStyle } from './chart.ts';

/** A part of a sheet, and where it ends. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly bottom: number;
}

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Reckoned widths are those of the label type; a reader without it sees a wider one. */
const wider = 1.08;
const bolder = 1.06;

export interface Place {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly width: number;
}

/** Whether words have room in a single line of bold type. */
export const isOneLine = (words: string, { width }: Place, size: number): boolean =>
  linesOf(words, size * wider * bolder, width).length < 2;

/** A paragraph, its lines below each other. */
export function setText(id: string, words: string, place: Place, paper: Paper, style: TextStyle = {}): Part {
  if (words === '') return { nodes: [], bottom: place.y };
  const size = style.size ?? paper.size;
  const step = Math.round(size * 1.3);
  const bold = (style.weight ?? 400) > 500 ? bolder : 1;
  const lines = linesOf(words, size * wider * bold, place.width);
  const nodes = lines.map((line, i) =>
    label(`${id}${i}`, place.x, place.y + size + i * step, line, paper, { ...style, size }),
  );
  return { nodes: [G(id, nodes)], bottom: place.y + lines.length * step };
}

export interface ChartSheet {
  readonly title: string;
  readonly note: string;
  readonly draw: (svg: SVGSVGElement, context: FigureContext) => void;
}

/** Draws a chart with its title above and its note below; returns the size that it took. */
export function drawChartSheet(svg: SVGSVGElement, sheet: ChartSheet, context: FigureContext): SheetSize {
  const { width, height } = context;
  const paper = paperOf(context);
  const head = setTitle(sheet.title, width, paper);
  const top = head.bottom + 4;
  const note = setText('note', sheet.note, { x: 12, y: top + height + 8, width: width - 24 }, paper, { size: 14 });
  const inner = { ...context, width: width - 24 };
  paint(svg, [
    ...head.nodes,
    node('chart', 'svg', { x: 12, width: inner.width, height, overflow: 'visible' }, { y: top }),
    ...note.nodes,
  ]);
  const chart = svg.querySelector('svg');
  if (chart) sheet.draw(chart, inner);
  return { width, height: note.bottom + 12 };
}

/** The sheet's title; the next part begins below it. */
export const setTitle = (words: string, width: number, paper: Paper): Part =>
  setText('title', words, { x: 12, y: 10, width: width - 24 }, paper, { size: 20, fill: paper.text, weight: 600 });
