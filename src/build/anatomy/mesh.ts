// Triangle meshes: the type, what is measured on them, and the operations that change them. Triangles wind so that normals
// point outward. Closed means that every edge is used once in each direction.

import type { Triple } from './grid.ts';

export interface Mesh {
  /** x y z of each corner, mm. */
  readonly positions: Float32Array;
  /** Three corners a triangle. */
  readonly indices: Uint32Array;
}

/** A mesh ready to be drawn: smooth normals, and how deep each corner lies in a sulcus (0 crown, 1 floor). */
export interface Surface extends Mesh {
  readonly normals: Float32Array;
  readonly depth: Float32Array;
}

export const cornerCount = (mesh: Mesh): number => mesh.positions.length / 3;
export const triangleCount = (mesh: Mesh): number => mesh.indices.length / 3;

/** Enclosed volume, mm3; positive when the winding is outward. Only means something for a closed mesh. */
export function volumeOf({ positions: p, indices }: Mesh): number {
  let six = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    six +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) -
      p[a + 1]! * (p[b]! * p[c + 2]! - p[b + 2]! * p[c]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return six / 6;
}

/** Area in mm2, and the centre of that area. */
export function areaOf({ positions: p, indices }: Mesh): { readonly area: number; readonly centre: Triple } {
  let area = 0;
  const sum = [0, 0, 0] as [number, number, number];
  const normal = [0, 0, 0] as [number, number, number];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    cross(p, a, b, c, normal);
    const here = Math.hypot(...normal) / 2;
    area += here;
    for (let k = 0; k < 3; k++) sum[k]! += (here * (p[a + k]! + p[b + k]! + p[c + k]!)) / 3;
  }
  return { area, centre: [sum[0] / area, sum[1] / area, sum[2] / area] };
}

/** Centre of the enclosed volume of a closed mesh, mm. */
export function centroidOf({ positions: p, indices }: Mesh): Triple {
  let six = 0;
  const sum = [0, 0, 0];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const v =
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) -
      p[a + 1]! * (p[b]! * p[c + 2]! - p[b + 2]! * p[c]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
    six += v;
    for (let k = 0; k < 3; k++) sum[k]! += (v * (p[a + k]! + p[b + k]! + p[c + k]!)) / 4;
  }
  return [sum[0]! / six, sum[1]! / six, sum[2]! / six];
}

export function boundsOf({ positions }: Mesh): { readonly low: Triple; readonly high: Triple } {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    low[axis] = Math.min(low[axis], positions[i]!);
    high[axis] = Math.max(high[axis], positions[i]!);
  }
  return { low, high };
}

/** Edges that are not used exactly once in each direction: 0 for a closed manifold surface. */
export function openEdges(mesh: Mesh): number {
  const corners = cornerCount(mesh);
  const uses = new Map<number, number>();
  for (let i = 0; i < mesh.indices.length; i++) {
    const from = mesh.indices[i]!;
    const to = mesh.indices[i % 3 === 2 ? i - 2 : i + 1]!;
    const key = Math.min(from, to) * corners + Math.max(from, to);
    uses.set(key, (uses.get(key) ?? 0) + (from < to ? 1 : 1024));
  }
  let open = 0;
  for (const use of uses.values()) if (use !== 1025) open++;
  return open;
}

/** Corners joined to each corner: neighbours of v are list[start[v]] to list[start[v + 1]]. */
export function neighboursOf(mesh: Mesh): { readonly start: Uint32Array; readonly list: Uint32Array } {
  const corners = cornerCount(mesh);
  const start = new Uint32Array(corners + 1);
  const { indices } = mesh;
  for (const v of indices) start[v + 1]! += 2;
  for (let v = 0; v < corners; v++) start[v + 1]! += start[v]!;
  const next = start.slice();
  const list = new Uint32Array(start[corners]!);
  for (let i = 0; i < indices.length; i += 3) {
    for (let e = 0; e < 3; e++) {
      const [a, b, c] = [indices[i + e]!, indices[i + ((e + 1) % 3)]!, indices[i + ((e + 2) % 3)]!];
      list[next[a]!++] = b;
      list[next[a]!++] = c;
    }
  }
  return { start, list };
}

/** Taubin smoothing: pulls corners to their neighbours' mean and back again, so that the shape does not shrink. */
export function smooth<M extends Mesh>(mesh: M, rounds: number, pull = 0.5, push = -0.53): M {
  const { start, list } = neighboursOf(mesh);
  let from = Float64Array.from(mesh.positions);
  for (let round = 0; round < rounds * 2; round++) {
    const factor = round % 2 === 0 ? pull : push;
    const to = new Float64Array(from.length);
    for (let v = 0; v + 1 < start.length; v++) {
      const [first, last] = [start[v]!, start[v + 1]!];
      let [x, y, z] = [0, 0, 0];
      for (let n = first; n < last; n++) {
        const w = 3 * list[n]!;
        x += from[w]!;
        y += from[w + 1]!;
        z += from[w + 2]!;
      }
      const count = last - first || 1;
      to[3 * v] = from[3 * v]! + factor * (x / count - from[3 * v]!);
      to[3 * v + 1] = from[3 * v + 1]! + factor * (y / count - from[3 * v + 1]!);
      to[3 * v + 2] = from[3 * v + 2]! + factor * (z / count - from[3 * v + 2]!);
    }
    from = to;
  }
  return { ...mesh, positions: Float32Array.from(from) };
}

/** Outward normals of unit length, weighted by area. */
export function normalsOf({ positions, indices }: Mesh): Float32Array {
  const normals = new Float32Array(positions.length);
  const one = [0, 0, 0] as [number, number, number];
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!] as const;
    cross(positions, corners[0], corners[1], corners[2], one);
    for (const c of corners) for (let k = 0; k < 3; k++) normals[c + k]! += one[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k]! /= length;
  }
  return normals;
}

/** The piece with most triangles. */
export function largestPart(mesh: Mesh): Mesh {
  const group = groupsOf(cornerCount(mesh), function* () {
    for (let i = 0; i < mesh.indices.length; i += 3) {
      yield [mesh.indices[i]!, mesh.indices[i + 1]!];
      yield [mesh.indices[i]!, mesh.indices[i + 2]!];
    }
  });
  const counts = new Map<number, number>();
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const g = group(mesh.indices[i]!);
    counts.set(g, (counts.get(g) ?? 0) + 1);
  }
  const [best] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
  return compact({ ...mesh, indices: mesh.indices.filter((_, i) => group(mesh.indices[i - (i % 3)]!) === best) });
}

/** Leaves out corners that no triangle uses. */
export function compact(mesh: Mesh): Mesh {
  const order = usedCorners(mesh);
  return { positions: pick(mesh.positions, 3, order.old), indices: order.indices };
}

/** The same for a surface, with its normals and depth. */
export function compactSurface(surface: Surface): Surface {
  const order = usedCorners(surface);
  return {
    positions: pick(surface.positions, 3, order.old),
    normals: pick(surface.normals, 3, order.old),
    depth: pick(surface.depth, 1, order.old),
    indices: order.indices,
  };
}

/** Groups of things joined in pairs (union-find); the returned function names the group of a thing. */
export function groupsOf(count: number, pairs: () => Iterable<readonly [number, number]>): (of: number) => number {
  const parent = Uint32Array.from({ length: count }, (_, i) => i);
  const root = (of: number): number => {
    let a = of;
    while (parent[a] !== a) {
      parent[a] = parent[parent[a]!]!;
      a = parent[a]!;
    }
    return a;
  };
  for (const [a, b] of pairs()) parent[root(a)] = root(b);
  return root;
}

function usedCorners(mesh: Mesh): { readonly old: readonly number[]; readonly indices: Uint32Array } {
  const place = new Int32Array(cornerCount(mesh)).fill(-1);
  const old: number[] = [];
  const indices = mesh.indices.map((v) => {
    if (place[v]! < 0) place[v] = old.push(v) - 1;
    return place[v]!;
  });
  return { old, indices };
}

function pick(values: Float32Array, width: number, order: readonly number[]): Float32Array {
  const out = new Float32Array(order.length * width);
  order.forEach((from, to) => out.set(values.subarray(from * width, (from + 1) * width), to * width));
  return out;
}

function cross(p: Float32Array, a: number, b: number, c: number, out: [number, number, number]): void {
  const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!];
  const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!];
  out[0] = uy * vz - uz * vy;
  out[1] = uz * vx - ux * vz;
  out[2] = ux * vy - uy * vx;
}
