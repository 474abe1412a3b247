// Prefrontal and anterior cingulate cortex, cut out of the cortical surface along its own sulci. Fronts run over the surface
// from seeds on gyral crowns (placed by hand on Colin27, mm, both sides alike); a step costs more the deeper it leads, so
// that fronts of different parcels meet at the floor of the sulcus between them: the precentral sulcus behind, the cingulate
// sulcus within. A boundary by folds, not by cells: where areas part without a sulcus (the upper rim), it is conventional.

import type { Triple } from './grid.ts';
import { seeds, type Parcel } from './cortex-seeds.ts';
import { cornerCount, neighboursOf, type Mesh } from './mesh.ts';

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
