// Marker watershed and connected pieces on a voxel mask: labels flow from hand-placed seeds, high ground first, and meet in
// the valleys. Ties are settled by order of arrival, so the result is the same on every run.

import { faceSteps, triple, type Grid, type Triple } from './grid.ts';

/** A ball of voxels that starts with a label. */
export interface Seed {
  readonly label: number;
  readonly at: Triple;
  /** mm */
  readonly radius: number;
}

const levels = 1024;

/** Labels of every voxel of the mask that a seed reaches; 0 elsewhere. Height is flooded from its highest value down. */
export function watershed(grid: Grid, mask: Uint8Array, height: Float32Array, seeds: readonly Seed[]): Uint8Array {
  const labels = new Uint8Array(grid.data.length);
  const queues: number[][] = Array.from({ length: levels }, () => []);
  const heads = new Int32Array(levels);
  let top = 0;
  for (let i = 0; i < height.length; i++) if (mask[i] && height[i]! > top) top = height[i]!;
  const levelOf = (i: number): number =>
    Math.min(levels - 1, Math.max(0, Math.floor((height[i]! / (top || 1)) * (levels - 1))));
  for (const seed of seeds) {
    for (const i of ball(grid, seed)) {
      if (!mask[i] || labels[i]) continue;
      labels[i] = seed.label;
      queues[levelOf(i)]!.push(i);
    }
  }
  const steps = faceSteps(grid);
  let level = levels - 1;
  while (level >= 0) {
    const queue = queues[level]!;
    if (heads[level]! >= queue.length) {
      level--;
      continue;
    }
    const from = queue[heads[level]!++]!;
    for (const step of steps) {
      const to = from + step;
      if (to < 0 || to >= labels.length || labels[to] || !mask[to]) continue;
      labels[to] = labels[from]!;
      queues[Math.min(level, levelOf(to))]!.push(to);
    }
  }
  return labels;
}

/** Lets labels grow outward, one voxel a round, over all voxels that pass. Works in place. */
export function spread(grid: Grid, labels: Uint8Array, passes: (index: number) => boolean): void {
  const queue: number[] = [];
  for (let i = 0; i < labels.length; i++) if (labels[i]) queue.push(i);
  const steps = faceSteps(grid);
  for (let head = 0; head < queue.length; head++) {
    for (const step of steps) {
      const to = queue[head]! + step;
      if (to < 0 || to >= labels.length || labels[to] || !passes(to)) continue;
      labels[to] = labels[queue[head]!]!;
      queue.push(to);
    }
  }
}

/** The largest face-connected piece of a mask. */
export function largestPiece(grid: Grid, mask: Uint8Array): Uint8Array {
  const seen = new Uint8Array(mask.length);
  const steps = faceSteps(grid);
  let best: number[] = [];
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (let head = 0; head < piece.length; head++) {
      for (const step of steps) {
        const to = piece[head]! + step;
        if (to < 0 || to >= mask.length || seen[to] || !mask[to]) continue;
        seen[to] = 1;
        piece.push(to);
      }
    }
    if (piece.length > best.length) best = piece;
  }
  const out = new Uint8Array(mask.length);
  for (const i of best) out[i] = 1;
  return out;
}

function* ball(grid: Grid, seed: Seed): Generator<number> {
  const reach = Math.ceil(seed.radius / grid.spacing);
  const centre = triple((a) => Math.round((seed.at[a] - grid.origin[a]) / grid.spacing));
  const [nx, ny, nz] = grid.size;
  for (let k = -reach; k <= reach; k++) {
    for (let j = -reach; j <= reach; j++) {
      for (let i = -reach; i <= reach; i++) {
        if ((i * i + j * j + k * k) * grid.spacing ** 2 > seed.radius ** 2) continue;
        const [x, y, z] = [centre[0] + i, centre[1] + j, centre[2] + k];
        if (x >= 0 && y >= 0 && z >= 0 && x < nx && y < ny && z < nz) yield x + nx * (y + ny * z);
      }
    }
  }
}
