// Fewer triangles for the same shape: edge collapse by quadric error (Garland & Heckbert 1997), for closed manifold meshes,
// which stay closed and manifold: a collapse that would pinch or fold the surface is not made. A small pull towards the old
// corners keeps triangles even in size. Plain arithmetic in a fixed order, so the result is the same on every run.

import { EdgeHeap } from './edge-heap.ts';
import { compact, cornerCount, type Mesh } from './mesh.ts';
import { addQuadric, collapseCost, cornerQuadrics } from './quadrics.ts';

/** At most the given number of triangles. Importance (one number a corner, 1 usual) says where detail is worth more. */
export function simplify(mesh: Mesh, triangles: number, importance?: Float32Array): Mesh {
  const count = cornerCount(mesh);
  const p = Float64Array.from(mesh.positions);
  const tris = mesh.indices.slice();
  const around: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < tris.length; i++) around[tris[i]!]!.push((i - (i % 3)) / 3);
  const quadrics = cornerQuadrics(p, tris, importance);
  const stamp = new Uint32Array(count);
  const heap = new EdgeHeap(tris.length);
  const best = new Float64Array(3);

  const offer = (u: number, v: number): void => {
    const cost = collapseCost(quadrics, p, u, v, best);
    heap.push(cost, u, v, stamp[u]! + stamp[v]!);
  };
  const offerAll = (): void => {
    for (let i = 0; i < tris.length; i++) {
      const u = tris[i]!;
      const v = tris[i % 3 === 2 ? i - 2 : i + 1]!;
      if (u < v) offer(u, v);
    }
  };
  offerAll();

  // Marks say in which round a corner was last met, so that rings need no sets.
  const mark = new Uint32Array(count);
  let round = 0;
  const ring = (v: number): number[] => {
    const out: number[] = [];
    round++;
    mark[v] = round;
    for (const t of around[v]!) {
      for (let k = 0; k < 3; k++) {
        const w = tris[3 * t + k]!;
        if (mark[w] === round) continue;
        mark[w] = round;
        out.push(w);
      }
    }
    return out;
  };
  let left = tris.length / 3;
  let before = Infinity;
  while (left > triangles) {
    if (!heap.pop()) {
      // Edges refused earlier may have become possible; without progress since, the shape allows no more.
      if (left === before) break;
      before = left;
      offerAll();
      continue;
    }
    const [u, v] = [heap.u, heap.v];
    if (stamp[u]! + stamp[v]! !== heap.mark || around[u]!.length === 0 || around[v]!.length === 0) continue;
    const ringV = ring(v);
    const ofV = round;
    if (mark[u] !== ofV) continue;
    let shared = 0;
    let ringU = 0;
    round++;
    for (const t of around[u]!) {
      for (let k = 0; k < 3; k++) {
        const w = tris[3 * t + k]!;
        if (w === u || mark[w] === round) continue;
        if (mark[w] === ofV && w !== v) shared++;
        mark[w] = round;
        ringU++;
      }
    }
    if (shared !== 2 || ringU + ringV.length - 4 < 3) continue;
    collapseCost(quadrics, p, u, v, best);
    if (folds(p, tris, around[u]!, u, v, best) || folds(p, tris, around[v]!, v, u, best)) continue;
    for (let k = 0; k < 3; k++) p[3 * u + k] = best[k]!;
    addQuadric(quadrics, u, v);
    const kept: number[] = [];
    for (const t of around[u]!) if (!hasCorner(tris, t, v)) kept.push(t);
    for (const t of around[v]!) {
      if (hasCorner(tris, t, u)) {
        left--;
        for (let k = 0; k < 3; k++) {
          const w = tris[3 * t + k]!;
          if (w !== u && w !== v) around[w] = around[w]!.filter((other) => other !== t);
        }
        tris[3 * t] = tris[3 * t + 1] = tris[3 * t + 2] = 0;
        continue;
      }
      for (let k = 0; k < 3; k++) if (tris[3 * t + k] === v) tris[3 * t + k] = u;
      kept.push(t);
    }
    around[u] = kept;
    around[v] = [];
    stamp[u]!++;
    for (const w of ring(u)) offer(Math.min(u, w), Math.max(u, w));
  }
  const alive: number[] = [];
  for (let t = 0; t < tris.length; t += 3) {
    if (tris[t] !== tris[t + 1]) alive.push(tris[t]!, tris[t + 1]!, tris[t + 2]!);
  }
  return compact({ positions: Float32Array.from(p), indices: Uint32Array.from(alive) });
}

function hasCorner(tris: Uint32Array, t: number, v: number): boolean {
  return tris[3 * t] === v || tris[3 * t + 1] === v || tris[3 * t + 2] === v;
}

/** Whether a triangle round `moving` (not one at `other`) would turn over or become a needle. */
function folds(
  p: Float64Array,
  tris: Uint32Array,
  around: readonly number[],
  moving: number,
  other: number,
  to: Float64Array,
): boolean {
  for (const t of around) {
    if (hasCorner(tris, t, other)) continue;
    const k = tris[3 * t] === moving ? 0 : tris[3 * t + 1] === moving ? 1 : 2;
    const b = 3 * tris[3 * t + ((k + 1) % 3)]!;
    const c = 3 * tris[3 * t + ((k + 2) % 3)]!;
    const a = 3 * moving;
    const [ex, ey, ez] = [p[c]! - p[b]!, p[c + 1]! - p[b + 1]!, p[c + 2]! - p[b + 2]!];
    const [ox, oy, oz] = [p[a]! - p[b]!, p[a + 1]! - p[b + 1]!, p[a + 2]! - p[b + 2]!];
    const [nx, ny, nz] = [to[0]! - p[b]!, to[1]! - p[b + 1]!, to[2]! - p[b + 2]!];
    const before = [ey * oz - ez * oy, ez * ox - ex * oz, ex * oy - ey * ox] as const;
    const after = [ey * nz - ez * ny, ez * nx - ex * nz, ex * ny - ey * nx] as const;
    const sizeAfter = Math.hypot(...after);
    const dot = before[0] * after[0] + before[1] * after[1] + before[2] * after[2];
    if (dot < 0.25 * Math.hypot(...before) * sizeAfter) return true;
    const longest = Math.max(ex * ex + ey * ey + ez * ez, nx * nx + ny * ny + nz * nz);
    if (sizeAfter < 0.06 * longest) return true;
  }
  return false;
}
