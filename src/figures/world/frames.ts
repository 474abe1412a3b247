// Frames nest: circuit (1 unit = 0.3 um) > spine (1 nm) > receptor (25 units = 1 nm); the habenula stands beside. Each has
// numbers of ordinary size; only the product of their transforms spans 1 to 7000, and that is done in doubles here.

import { spinePrims, warp } from './outlines.ts';
import { unionOf } from './field.ts';
import type { Point } from './shape.ts';

export type FrameId = 'circuit' | 'spine' | 'receptor' | 'habenula';

export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Circuit units per unit of this frame. */
  readonly k: number;
}

/** The spine one zooms into, on the circuit's branch. */
export const hero: Point = [765, 293];

/** Where the straight way up from the middle of the spine's head meets its membrane. */
function heroSeat(): Point {
  const distance = unionOf(spinePrims, 150);
  let [inside, outside] = [250, -650];
  for (let i = 0; i < 22; i++) {
    const y = (inside + outside) / 2;
    if (distance(...warp(0, y)) < 0) inside = y;
    else outside = y;
  }
  return [0, inside + 9];
}

const spine: Frame = { x: hero[0], y: 298 - 0.012 * 1160, k: 0.012 };
const seat = heroSeat();

export const frames: Readonly<Record<FrameId, Frame>> = {
  circuit: { x: 0, y: 0, k: 1 },
  spine,
  receptor: { x: spine.x + seat[0] * spine.k, y: spine.y + seat[1] * spine.k, k: spine.k * 0.145 },
  habenula: { x: 3000, y: 0, k: 1 },
};
