// Splits the MRI into left cerebrum, right cerebrum, and cerebellum with brainstem: a marker watershed on the distance map of
// tissue. The seeds were placed by hand on Colin27, mm; no atlas is used.

import { distanceInside } from './distance.ts';
import { maskOf, type Grid, type Triple } from './grid.ts';
import { spread, watershed, type Seed } from './watershed.ts';

export const pieces = { left: 1, right: 2, hind: 3 } as const;
export type Piece = keyof typeof pieces;

/** T1 brightness above which a voxel counts as tissue when pieces are parted. */
const tissue = 72;

// Lateral distance first: each seed stands on both sides.
const cerebrumCore: readonly (readonly [y: number, z: number])[] = [
  [50, 0],
  [30, 25],
  [0, 35],
  [-30, 35],
  [-60, 30],
  [-80, 5],
  [20, 10],
  [-20, 30],
];
const cerebrum: readonly Triple[] = [
  [40, -5, -28],
  [45, -20, -18],
  [45, -40, -12],
  [38, -55, -8],
  [28, -75, 0],
  [35, 8, -28],
  [10, -18, 8],
  [28, -20, -25],
  [25, -40, -8],
  [16, -80, 2],
  [34, -65, -10],
  [42, -30, -22],
  [10, 45, -12],
  [12, -88, -2],
  [32, -48, -14],
];
const cerebellum: readonly Triple[] = [
  [25, -65, -40],
  [12, -55, -32],
  [35, -60, -38],
  [20, -75, -32],
  [12, -72, -22],
  [30, -48, -38],
  [10, -50, -18],
  [40, -60, -32],
  [16, -40, -34],
  [6, -26, -12],
];
const midline: readonly (readonly [y: number, z: number, radius: number])[] = [
  [-28, -35, 3],
  [-32, -20, 3],
  [-36, -45, 3],
  [-30, -12, 3],
  [-58, -22, 2],
  [-70, -28, 2],
];

function seeds(): Seed[] {
  const all: Seed[] = [];
  for (const [side, label] of [
    [-1, pieces.left],
    [1, pieces.right],
  ] as const) {
    for (const [y, z] of cerebrumCore) all.push({ label, at: [side * 24, y, z], radius: 4 });
    for (const [x, y, z] of cerebrum) all.push({ label, at: [side * x, y, z], radius: 2 });
    for (const [x, y, z] of cerebellum) all.push({ label: pieces.hind, at: [side * x, y, z], radius: 2 });
  }
  for (const [y, z, radius] of midline) all.push({ label: pieces.hind, at: [0, y, z], radius });
  return all;
}

/** The piece of every voxel of the brain, with the dimmer rim of tissue given to the nearest piece; 0 outside. */
export function splitBrain(grid: Grid): Uint8Array {
  const mask = maskOf(grid, (v) => v > tissue);
  const labels = watershed(grid, mask, distanceInside(grid, mask).data, seeds());
  spread(grid, labels, (i) => grid.data[i]! > 20);
  return labels;
}
