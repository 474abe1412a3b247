// Prefrontal and anterior cingulate cortex, cut out of the cortical surface along its own sulci. Fronts run over the surface
// from seeds on gyral crowns (placed by hand on Colin27, mm, both sides alike); a step costs more the deeper it leads, so
// that fronts of different parcels meet at the floor of the sulcus between them: the precentral sulcus behind, the cingulate
// sulcus within. A boundary by folds, not by cells: where areas part without a sulcus (the upper rim), it is conventional.

import type { Triple } from './grid.ts';
import { cornerCount, neighboursOf, type Mesh } from './mesh.ts';

type Parcel = 'prefrontal' | 'cingulate' | 'insula' | 'rest';

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
    [34, 28, 46],
    [24, 28, 52],
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
    [10, 24, 62],
    [24, 26, 56],
    [36, 20, 50],
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
    [10, 6, 70],
    [22, 6, 66],
    [32, 4, 60],
    [27, 6, 63],
    [28, 0, 64],
    [5, 6, 60],
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

/** How far from the midline the insula's floor lies at most, mm: further out are the lips of the fissure. */
const insulaReach = 43;
/** mm of front travel over which one parcel gives way to the next. */
const softness = 4;
/** Patches of other cortex smaller than this and closed in by a parcel belong to it, corners. */
const smallPatch = 600;

/**
 * A number at each corner for each parcel that is cut out: above zero inside, zero on the border. The surface is shared out
 * without gaps: where prefrontal and cingulate cortex meet, they meet in one line. The cingulate's number holds for what is
 * left when the prefrontal part is cut out.
 */
export function parcelFields(
  mesh: Mesh,
  depth: Float32Array,
  side: -1 | 1,
): Readonly<Record<'prefrontal' | 'cingulate', Float32Array>> {
  const reach = (name: Parcel): Float64Array => {
    const starts = seeds[name].map(([x, y, z]) => nearestCorner(mesh, [side * x, y, z]));
    return frontTimes(mesh, depth, starts, name === 'insula');
  };
  const [insula, rest] = [reach('insula'), reach('rest')];
  const times = [reach('prefrontal'), reach('cingulate'), rest.map((t, v) => Math.min(t, insula[v]!))] as const;
  const owner = Uint8Array.from(depth, (_, v) => (times[0][v]! <= times[1][v]! ? 0 : 1));
  for (let v = 0; v < owner.length; v++) if (times[2][v]! < times[owner[v]!]![v]!) owner[v] = 2;
  const mended = mendPatches(mesh, owner);
  const [prefrontal, cingulate, other] = [0, 1, 2].map((own) => {
    const share = new Float32Array(owner.length);
    for (let v = 0; v < share.length; v++) {
      if (mended[v] !== owner[v]) share[v] = mended[v] === own ? 1 : 0;
      else {
        const weights = times.map((t) => Math.exp((times[owner[v]!]![v]! - t[v]!) / softness));
        share[v] = weights[own]! / (weights[0]! + weights[1]! + weights[2]!);
      }
    }
    return relax(mesh, share, 4);
  }) as [Float32Array, Float32Array, Float32Array];
  return {
    prefrontal: prefrontal.map((p, v) => p - Math.max(cingulate[v]!, other[v]!)),
    cingulate: cingulate.map((c, v) => c - other[v]!),
  };
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
      const cost = buried
        ? deep > 0.35 && Math.abs(p[3 * w]!) < insulaReach
          ? 0.3
          : 40
        : 1 + sulcusCost * deep * deep;
      const next = t + length * cost;
      if (next < time[w]! - 1e-9) {
        time[w] = next;
        push(next, w);
      }
    }
  }
  return time;
}

/** Each parcel in one piece: stray patches, and small ones of other cortex, go to the neighbour they touch most. */
function mendPatches(mesh: Mesh, owner: Uint8Array): Uint8Array {
  const { start, list } = neighboursOf(mesh);
  const out = owner.slice();
  const seen = new Uint8Array(owner.length);
  const patches: number[][] = [];
  for (let from = 0; from < owner.length; from++) {
    if (seen[from]) continue;
    const patch = [from];
    seen[from] = 1;
    for (let head = 0; head < patch.length; head++) {
      for (let n = start[patch[head]!]!; n < start[patch[head]! + 1]!; n++) {
        const to = list[n]!;
        if (seen[to] || owner[to] !== owner[from]) continue;
        seen[to] = 1;
        patch.push(to);
      }
    }
    patches.push(patch);
  }
  const largest = [0, 1, 2].map((own) =>
    patches.filter((patch) => owner[patch[0]!] === own).reduce((a, b) => (b.length > a.length ? b : a)),
  );
  for (const patch of patches) {
    const own = owner[patch[0]!]!;
    if (patch === largest[own] || (own === 2 && patch.length > smallPatch)) continue;
    const touched = [0, 0, 0];
    for (const v of patch)
      for (let n = start[v]!; n < start[v + 1]!; n++) if (owner[list[n]!] !== own) touched[owner[list[n]!]!]!++;
    const to = touched.indexOf(Math.max(...touched));
    for (const v of patch) out[v] = to;
  }
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
