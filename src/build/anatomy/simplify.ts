// Fewer triangles for the same shape: edge collapse by quadric error (Garland & Heckbert 1997), for closed manifold meshes,
// which stay closed and manifold: a collapse that would pinch or fold the surface is not made. A small pull towards the old
// corners keeps triangles even in size. Plain arithmetic in a fixed order, so the result is the same on every run.

import { compact, cornerCount, type Mesh } from './mesh.ts';

/** Ten numbers of a symmetric 4x4 matrix: xx xy xz xw yy yz yw zz zw ww. */
const width = 10;
const evenness = 2e-3;

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
    for (let k = 0; k < width; k++) quadrics[u * width + k]! += quadrics[v * width + k]!;
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

/** Sums, for each corner, the squared distance to the planes of its triangles, and a little to where it was. */
function cornerQuadrics(p: Float64Array, tris: Uint32Array, importance: Float32Array | undefined): Float64Array {
  const quadrics = new Float64Array((p.length / 3) * width);
  for (let i = 0; i < tris.length; i += 3) {
    const corners = [tris[i]!, tris[i + 1]!, tris[i + 2]!];
    const [a, b, c] = corners.map((v) => 3 * v) as [number, number, number];
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
    const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    const length = Math.hypot(n[0]!, n[1]!, n[2]!) || 1e-12;
    const [nx, ny, nz] = n.map((k) => k / length) as [number, number, number];
    const d = -(nx * p[a]! + ny * p[a + 1]! + nz * p[a + 2]!);
    for (const v of corners) {
      const weight = ((importance?.[v] ?? 1) * length) / 2;
      const q = v * width;
      const [x, y, z] = [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!];
      const e = evenness;
      const terms = [
        nx * nx + e,
        nx * ny,
        nx * nz,
        nx * d - e * x,
        ny * ny + e,
        ny * nz,
        ny * d - e * y,
        nz * nz + e,
        nz * d - e * z,
        d * d + e * (x * x + y * y + z * z),
      ];
      for (let k = 0; k < width; k++) quadrics[q + k]! += weight * terms[k]!;
    }
  }
  return quadrics;
}

/** Cost of joining two corners, and the place (out) where they best meet. */
function collapseCost(quadrics: Float64Array, p: Float64Array, u: number, v: number, out: Float64Array): number {
  const q = u * width;
  const r = v * width;
  const at = (k: number): number => quadrics[q + k]! + quadrics[r + k]!;
  const [xx, xy, xz, xw, yy, yz, yw, zz, zw, ww] = [
    at(0),
    at(1),
    at(2),
    at(3),
    at(4),
    at(5),
    at(6),
    at(7),
    at(8),
    at(9),
  ];
  const cx = yy * zz - yz * yz;
  const cy = xz * yz - xy * zz;
  const cz = xy * yz - xz * yy;
  const determinant = xx * cx + xy * cy + xz * cz;
  let solved = false;
  if (Math.abs(determinant) > 1e-12) {
    out[0] = -(cx * xw + cy * yw + cz * zw) / determinant;
    out[1] = -(cy * xw + (xx * zz - xz * xz) * yw + (xy * xz - xx * yz) * zw) / determinant;
    out[2] = -(cz * xw + (xy * xz - xx * yz) * yw + (xx * yy - xy * xy) * zw) / determinant;
    const reach = Math.hypot(p[3 * u]! - p[3 * v]!, p[3 * u + 1]! - p[3 * v + 1]!, p[3 * u + 2]! - p[3 * v + 2]!);
    const moved = Math.hypot(out[0] - p[3 * u]!, out[1] - p[3 * u + 1]!, out[2] - p[3 * u + 2]!);
    solved = moved <= 1.5 * reach;
  }
  if (!solved) for (let k = 0; k < 3; k++) out[k] = (p[3 * u + k]! + p[3 * v + k]!) / 2;
  const [x, y, z] = [out[0]!, out[1]!, out[2]!];
  const cost =
    xx * x * x + yy * y * y + zz * z * z + 2 * (xy * x * y + xz * x * z + yz * y * z + xw * x + yw * y + zw * z) + ww;
  return Math.max(0, cost);
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

/** A binary heap of edges in typed arrays, cheapest first. */
class EdgeHeap {
  u = 0;
  v = 0;
  mark = 0;
  private cost: Float64Array;
  private ends: Uint32Array;
  private size = 0;

  constructor(room: number) {
    this.cost = new Float64Array(room);
    this.ends = new Uint32Array(room * 3);
  }

  push(cost: number, u: number, v: number, mark: number): void {
    if (this.size === this.cost.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.cost[up]! <= cost) break;
      this.move(up, at);
      at = up;
    }
    this.put(at, cost, u, v, mark);
  }

  /** Takes the cheapest edge into u, v and mark; false when empty. */
  pop(): boolean {
    if (this.size === 0) return false;
    [this.u, this.v, this.mark] = [this.ends[0]!, this.ends[1]!, this.ends[2]!];
    const last = --this.size;
    const cost = this.cost[last]!;
    const [u, v, mark] = [this.ends[3 * last]!, this.ends[3 * last + 1]!, this.ends[3 * last + 2]!];
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= last) break;
      if (down + 1 < last && this.cost[down + 1]! < this.cost[down]!) down++;
      if (this.cost[down]! >= cost) break;
      this.move(down, at);
      at = down;
    }
    this.put(at, cost, u, v, mark);
    return true;
  }

  private move(from: number, to: number): void {
    this.put(to, this.cost[from]!, this.ends[3 * from]!, this.ends[3 * from + 1]!, this.ends[3 * from + 2]!);
  }

  private put(at: number, cost: number, u: number, v: number, mark: number): void {
    this.cost[at] = cost;
    this.ends[3 * at] = u;
    this.ends[3 * at + 1] = v;
    this.ends[3 * at + 2] = mark;
  }

  private grow(): void {
    const cost = new Float64Array(this.cost.length * 2);
    cost.set(this.cost);
    this.cost = cost;
    const ends = new Uint32Array(this.ends.length * 2);
    ends.set(this.ends);
    this.ends = ends;
  }
}
