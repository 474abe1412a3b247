// Outlines that two parts share, in the spine's frame (1 unit = 1 nm): the dendrite's shaft, the spine one zooms into and
// the terminal that faces it. The spine draws them near, the dendrite from further off; the same shapes, so they meet.

import { cone, roundBox, tube, type Prim, type Warp } from './field.ts';
import { clamp, type Point } from './shape.ts';

export const shaftLine: readonly Point[] = [
  [-6200, 3600],
  [-4200, 2900],
  [-2400, 1900],
  [-1300, 1290],
  [-500, 1150],
  [300, 1170],
  [1200, 1150],
  [2400, 760],
  [4200, -100],
  [6200, -700],
];

/** Head, neck and shaft; join them with spineBlend. */
export const spinePrims: readonly Prim[] = [
  roundBox(0, 250, 306, 212, 174),
  cone(0, 420, 76, 8, 820, 70),
  ...tube(shaftLine, 345, 330, 5, 0.05, 6),
];
export const spineBlend = 150;

/** A swelling that narrows upward into its axon; join with terminalBlend. */
export const terminalPrims: readonly Prim[] = [
  roundBox(0, -262, 366, 202, 176),
  cone(6, -400, 236, 64, -600, 150),
  cone(64, -600, 150, 250, -900, 96),
  cone(250, -900, 96, 620, -1340, 92),
];
export const terminalBlend = 130;

/** A gentle unevenness that leaves the two facing membranes flat. */
export const warp: Warp = (x, y) => {
  const w = 13 * clamp((Math.abs(y) - 70) / 170);
  return [x + w * Math.sin(y * 0.021 + x * 0.006 + 1), y + w * Math.sin(x * 0.023 - y * 0.009)];
};
