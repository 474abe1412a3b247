// Prefrontal and anterior cingulate cortex, cut out of the cortical surface along its own sulci. Fronts run over the surface
// from seeds on gyral crowns (placed by hand on Colin27, mm, both sides alike); a step costs more the deeper it leads, so
// that fronts of different parcels meet at the floor of the sulcus between them: the precentral sulcus behind, the cingulate
// sulcus within. A boundary by folds, not by cells: where areas part without a sulcus (the upper rim), it is conventional.

import type { Triple } from './grid.ts';
import { cornerCount, neighboursOf, type Mesh } from './mesh.ts';

export type Parcel = 'prefrontal' | 'cingulate' | 'insula' | 'rest';

/** Lateral distance first; the same for both sides. */
const seeds: Readonly<Record<Parcel, readonly Triple[]>> = {
  prefrontal: [
    [54, 18, 14],
    [58, 14, 24],
    [52, 30, 6],
    [48, 20, 28],
    [44, 14, 42],
    [46, 40, 6],
    [38, 50, 12],
    [30, 40, 34],
    [34, 26, 46],
    [24, 24, 54],
    [16, 34, 54],
    [8, 26, 58],
    [24, 62, 4],
    [10, 68, 8],
    [16, 56, 30],
    [6, 50, 36],
    [6, 58, 16],
    [5, 60, 0],
    [5, 46, -14],
    [6, 34, -22],
    [6, 20, -22],
    [16, 24, -22],
    [22, 40, -16],
    [34, 34, -14],
    [44, 42, -10],
    [48, 32, -6],
    [28, 20, -20],
    [6, 40, 40],
    [6, 32, 48],
    [12, 14, 64],
    [26, 12, 60],
  ],
  cingulate: [
    [4, 36, 2],
    [4, 36, 12],
    [4, 30, 20],
    [4, 22, 28],
    [4, 14, 32],
    [4, 32, -6],
    [4, 24, -10],
    [4, 16, -12],
  ],
  insula: [
    [38, 2, -2],
    [36, 14, 0],
    [34, 20, -4],
    [37, -8, 6],
    [36, 10, 8],
    [36, 18, 6],
    [38, 6, -10],
  ],
  rest: [
    [20, -18, 70],
    [34, -14, 64],
    [40, -8, 56],
    [46, -4, 48],
    [52, 0, 40],
    [58, 2, 32],
    [60, 1, 22],
    [60, 2, 10],
    [20, -4, 68],
    [8, -2, 68],
    [6, -6, 60],
    [6, -14, 54],
    [5, -6, 40],
    [5, 0, 38],
    [40, 14, -34],
    [50, 10, -22],
    [28, 6, -34],
    [60, -4, -2],
    [56, 6, -8],
    [18, 6, -18],
    [6, -4, -14],
    [2, 10, 22],
    [2, 26, 8],
    [2, -10, 25],
    [3, 2, 6],
    [3, 6, -8],
    [3, -18, 6],
    [54, -20, 40],
    [8, -60, 30],
    [30, -80, 20],
    [50, 16, -18],
    [54, 10, -14],
    [46, 18, -26],
    [44, 8, -38],
    [30, 14, -36],
    [36, 20, -30],
    [58, 4, -12],
    [60, -10, -4],
    [46, 14, -14],
    [24, 8, -28],
    [20, 2, -30],
    [40, 18, -22],
  ],
};

/** How much dearer a step at the floor of a sulcus is than on a crown. */
const sulcusCost = 24;

/** For each parcel, a number at each corner: above zero inside, zero on the border, mm of front travel away from it. */
export function parcelFields(mesh: Mesh, depth: Float32Array, side: -1 | 1): Readonly<Record<Parcel, Float32Array>> {
  const names = Object.keys(seeds) as Parcel[];
  const reach = names.map((name) =>
    frontTimes(
      mesh,
      depth,
      seeds[name].map(([x, y, z]) => nearestCorner(mesh, [side * x, y, z])),
      name === 'insula',
    ),
  );
  const fields = names.map((_, own) => {
    const field = new Float32Array(depth.length);
    for (let v = 0; v < field.length; v++) {
      let other = Infinity;
      for (let n = 0; n < names.length; n++) if (n !== own) other = Math.min(other, reach[n]![v]!);
      // Falls off evenly on both sides of the border, so that smoothing does not shift it.
      field[v] = Math.max(-8, Math.min(8, other - reach[own]![v]!));
    }
    return relax(mesh, keepOnePiece(mesh, field), 4);
  });
  return Object.fromEntries(names.map((name, n) => [name, fields[n]!])) as Record<Parcel, Float32Array>;
}

function nearestCorner({ positions }: Mesh, [x, y, z]: Triple): number {
  let best = 0;
  let near = Infinity;
  for (let v = 0; v < positions.length / 3; v++) {
    const d = (positions[3 * v]! - x) ** 2 + (positions[3 * v + 1]! - y) ** 2 + (positions[3 * v + 2]! - z) ** 2;
    if (d < near) [near, best] = [d, v];
  }
  return best;
}

/** Least cost from any start to each corner along edges (Dijkstra). Through a buried floor (insula) travel is cheap instead. */
function frontTimes(mesh: Mesh, depth: Float32Array, starts: readonly number[], buried: boolean): Float64Array {
  const { start, list } = neighboursOf(mesh);
  const p = mesh.positions;
  const time = new Float64Array(cornerCount(mesh)).fill(Infinity);
  const heap: [number, number][] = [];
  const push = (t: number, v: number): void => {
    let at = heap.push([t, v]) - 1;
    while (at > 0 && heap[(at - 1) >> 1]![0] > t) {
      heap[at] = heap[(at - 1) >> 1]!;
      at = (at - 1) >> 1;
    }
    heap[at] = [t, v];
  };
  const pop = (): [number, number] => {
    const top = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && heap[down + 1]![0] < heap[down]![0]) down++;
      if (heap[down]![0] >= last[0]) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = last;
    return top;
  };
  for (const v of starts) {
    time[v] = 0;
    push(0, v);
  }
  while (heap.length > 0) {
    const [t, v] = pop();
    if (t > time[v]!) continue;
    for (let n = start[v]!; n < start[v + 1]!; n++) {
      const w = list[n]!;
      const length = Math.hypot(p[3 * v]! - p[3 * w]!, p[3 * v + 1]! - p[3 * w + 1]!, p[3 * v + 2]! - p[3 * w + 2]!);
      const deep = (depth[v]! + depth[w]!) / 2;
      const cost = buried ? (deep > 0.35 ? 0.3 : 40) : 1 + sulcusCost * deep * deep;
      const next = t + length * cost;
      if (next < time[w]! - 1e-9) {
        time[w] = next;
        push(next, w);
      }
    }
  }
  return time;
}

/** Turns islands off the main patch to the other side. */
function keepOnePiece(mesh: Mesh, field: Float32Array): Float32Array {
  const { start, list } = neighboursOf(mesh);
  const out = field.slice();
  const seen = new Uint8Array(field.length);
  let best: number[] = [];
  const rest: number[][] = [];
  for (let from = 0; from < field.length; from++) {
    if (seen[from] || field[from]! <= 0) continue;
    const patch = [from];
    seen[from] = 1;
    for (let head = 0; head < patch.length; head++) {
      for (let n = start[patch[head]!]!; n < start[patch[head]! + 1]!; n++) {
        const to = list[n]!;
        if (seen[to] || field[to]! <= 0) continue;
        seen[to] = 1;
        patch.push(to);
      }
    }
    rest.push(patch);
    if (patch.length > best.length) best = patch;
  }
  for (const patch of rest) if (patch !== best) for (const v of patch) out[v] = -1;
  return out;
}

/** Averages a number over neighbours, so that borders run smoothly. */
function relax(mesh: Mesh, field: Float32Array, rounds: number): Float32Array {
  const { start, list } = neighboursOf(mesh);
  let from = field;
  for (let round = 0; round < rounds; round++) {
    const to = new Float32Array(from.length);
    for (let v = 0; v < from.length; v++) {
      let sum = 0;
      for (let n = start[v]!; n < start[v + 1]!; n++) sum += from[list[n]!]!;
      to[v] = 0.4 * from[v]! + (0.6 * sum) / (start[v + 1]! - start[v]! || 1);
    }
    from = to;
  }
  return from;
}
