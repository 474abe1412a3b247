// Thirty habenular cells, a row each: bursts before treatment and at the story's time, by the model's bursting share.
// Rat and mouse data; which cell bursts and when is invented to type (world/habenula-firing).

import type { Fraction } from '../../core/units.ts';
import type { FigureContext } from '../figure.ts';
import { burstingCells, burstsAt, cells, rowOf } from '../world/habenula-firing.ts';
import { G, node, P, paint, type Node } from '../world/paint.ts';
import { linesOf } from '../world/text-width.ts';
import { label, paperOf, round, type Paper } from './chart.ts';

export interface RasterState {
  readonly before: Fraction;
  readonly now: Fraction;
  readonly phase: number;
  readonly words: Readonly<Record<string, string>>;
}

/** Draws two rasters of the same thirty cells. */
export function drawRaster(svg: SVGSVGElement, state: RasterState, context: FigureContext): void {
  const paper = paperOf(context);
  const gap = paper.small ? 20 : 56;
  const pad = paper.small ? 4 : 8;
  const width = (context.width - 2 * pad - gap) / 2;
  const top = paper.small ? 88 : 72;
  const height = context.height - top - (paper.small ? 10 : 24);
  const panel = (id: 'before' | 'now', x: number): Node => {
    const share = state[id];
    const n = burstingCells(share);
    const count = (state.words['count'] ?? '').replace('{n}', String(n)).replace('{all}', String(cells));
    return G(id, [
      ...linesOf(state.words[id] ?? '', paper.size + 2, width).map((line, i, all) =>
        label(`name${i}`, x, top - (paper.small ? 54 : 48) - (all.length - 1 - i) * 17, line, paper, {
          fill: paper.text,
          weight: 650,
          size: paper.size + (paper.small ? 0 : 2),
        }),
      ),
      ...linesOf(count, paper.size, width).map((line, i) =>
        label(`count${i}`, x, top - (paper.small ? 36 : 22) + i * (paper.size + 2), line, paper),
      ),
      G('rows', rows(share, state.phase, x, top, width, height, paper)),
    ]);
  };
  paint(svg, [panel('before', pad), panel('now', pad + width + gap)]);
}

function rows(
  share: Fraction,
  phase: number,
  x: number,
  y: number,
  width: number,
  height: number,
  paper: Paper,
): Node[] {
  const pitch = height / cells;
  return Array.from({ length: cells }, (_, i) => {
    const on = burstsAt(i, share) > 0.5;
    const tall = pitch * (on ? 0.78 : 0.62);
    const cy = y + (i + 0.5) * pitch;
    const d = rowOf(i, share, width, phase)
      .map((tick) => `M${round(x + tick)} ${round(cy - tall / 2)}v${round(tall)}`)
      .join('');
    return G(i, [
      // Those that burst can be counted at a glance.
      on &&
        node(
          'band',
          'rect',
          { 'fill-opacity': 0.2 },
          {
            x: round(x - 4),
            y: round(cy - pitch / 2),
            width: round(width + 8),
            height: round(pitch),
            rx: round(pitch * 0.3),
            fill: paper.burst,
          },
        ),
      P(
        'ticks',
        '',
        { fill: 'none' },
        { d: d || 'M0 0', stroke: on ? paper.burst : paper.mute, 'stroke-width': on ? 2.4 : 1.7 },
      ),
    ]);
  });
}
