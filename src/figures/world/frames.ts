// Frames nest: circuit (1 unit = 0.3 um) > spine (1 nm) > receptor (25 units = 1 nm); the habenula stands beside. Each has
// numbers of ordinary size; only the product of their transforms spans 1 to 7000, and that is done in doubles here.

import type { Point } from './shape.ts';
import { heroSeat } from './spine-cells.ts';

export type FrameId = 'circuit' | 'spine' | 'receptor' | 'habenula';

export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Circuit units per unit of this frame. */
  readonly k: number;
}

/** The spine one zooms into, on the circuit's branch. */
export const hero: Point = [765, 293];

const spine: Frame = { x: hero[0], y: 298 - 0.012 * 1160, k: 0.012 };

export const frames: Readonly<Record<FrameId, Frame>> = {
  circuit: { x: 0, y: 0, k: 1 },
  spine,
  receptor: { x: spine.x + heroSeat.x * spine.k, y: spine.y + heroSeat.y * spine.k, k: spine.k * 0.145 },
  habenula: { x: 3000, y: 0, k: 1 },
};
