// One hundred people as one hundred shapes of one size: filled for those it happened to. Help is drawn as circles,
// harm as squares, both in ink; the comparison is lighter, and both numbers are printed. Filled shapes equal the number.

import { range } from 'd3';
import type { Figure } from '../figure.ts';
import { G, node, paint, type Node } from '../world/paint.ts';
import { paperOf, round, type Paper } from './chart.ts';

export interface IconArrayState {
  /** Whole number of 100, 0 to 100. */
  readonly filled: number;
  readonly shape: 'circle' | 'square';
  /** The comparison group, drawn lighter. */
  readonly comparison: boolean;
}

const columns = 10;

/** Draws a square field of 100 shapes. Throws a RangeError, quoting it, when the number is not a whole number of 100. */
export const drawIconArray: Figure<IconArrayState> = (svg, state, context) => {
  paint(svg, [G('people', iconField(state, Math.min(context.width, context.height), paperOf(context)))]);
};

/** The shapes of a field with a side in pixels. Throws as above. */
export function iconField({ filled, shape, comparison }: IconArrayState, size: number, paper: Paper): Node[] {
  if (!Number.isInteger(filled) || filled < 0 || filled > 100)
    throw new RangeError(`an icon array needs a whole number from 0 to 100, not ${filled}`);
  const pitch = size / columns;
  const side = pitch * 0.74;
  const line = Math.min(1.4, pitch * 0.14);
  const colour = comparison ? paper.mute : paper.text;
  return range(100).map((i) => {
    const cx = ((i % columns) + 0.5) * pitch;
    const cy = (Math.floor(i / columns) + 0.5) * pitch;
    const on = i < filled;
    const look = {
      fill: on ? colour : 'none',
      stroke: on ? colour : paper.edge,
      'stroke-width': round(line),
      'data-on': on ? 1 : 0,
    };
    if (shape === 'circle')
      return node(i, 'circle', {}, { cx: round(cx), cy: round(cy), r: round(side / 2 - line / 2), ...look });
    const box = { x: round(cx - side / 2), y: round(cy - side / 2), width: round(side), height: round(side) };
    return node(i, 'rect', {}, { ...box, rx: round(Math.min(1.5, side / 10)), ...look });
  });
}
