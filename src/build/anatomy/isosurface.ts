// The surface where a field crosses a value, by marching tetrahedra: every cube is cut into the same six tetrahedra round its
// long diagonal, so that the surface is closed and manifold by construction, without a table of ambiguous cases.

import type { Grid } from './grid.ts';
import type { Mesh } from './mesh.ts';

// Corners of a cube as bits x=1, y=2, z=4. Each tetrahedron climbs from corner 0 to 7 along the axes in one order.
const climbs = [
  { path: [0, 1, 3, 7], even: true },
  { path: [0, 2, 6, 7], even: true },
  { path: [0, 4, 5, 7], even: true },
  { path: [0, 1, 5, 7], even: false },
  { path: [0, 2, 3, 7], even: false },
  { path: [0, 4, 6, 7], even: false },
] as const;

// For each set of inside corners (bits), the cut edges in outward order for an even tetrahedron.
const cuts: readonly (readonly (readonly [number, number])[])[] = Array.from({ length: 16 }, (_, inside) => {
  const alone: Record<number, readonly [number, number, number]> = {
    0: [1, 2, 3],
    1: [0, 3, 2],
    2: [0, 1, 3],
    3: [0, 2, 1],
  };
  const has = [0, 1, 2, 3].filter((v) => inside & (1 << v));
  if (has.length === 1) return alone[has[0]!]!.map((v) => [has[0]!, v] as const);
  if (has.length === 3) {
    const out = [0, 1, 2, 3].find((v) => !has.includes(v))!;
    return alone[out]!.map((v) => [out, v] as const).reverse();
  }
  const pairs: Record<string, readonly [number, number]> = {
    '01': [2, 3],
    '02': [3, 1],
    '03': [1, 2],
    '12': [0, 3],
    '13': [2, 0],
    '23': [0, 1],
  };
  if (has.length !== 2) return [];
  const [c, d] = pairs[has.join('')]!;
  const [a, b] = has as [number, number];
  return [
    [a, c],
    [a, d],
    [b, d],
    [b, c],
  ];
});

/** The surface around all that is at or above the value; the field must be below it at the grid's edge. */
export function isosurface(grid: Grid, value: number): Mesh {
  const [nx, ny, nz] = grid.size;
  const { data, origin, spacing } = grid;
  const offset = (bits: number): number => (bits & 1) + (bits & 2 ? nx : 0) + (bits & 4 ? nx * ny : 0);
  const offsets = Array.from({ length: 8 }, (_, bits) => offset(bits));
  const known = new Int32Array(data.length * 7).fill(-1);
  const positions: number[] = [];
  const indices: number[] = [];

  // The corner where the edge between two corners of a cube is cut; shared by all tetrahedra that meet there.
  const corner = (cube: number, one: number, two: number): number => {
    const low = Math.min(one, two);
    const direction = one ^ two;
    const from = cube + offsets[low]!;
    const key = from * 7 + direction - 1;
    if (known[key]! >= 0) return known[key]!;
    const a = data[from]!;
    const b = data[from + offsets[direction]!]!;
    const t = Math.min(0.98, Math.max(0.02, (value - a) / (b - a)));
    const x = from % nx;
    const y = Math.floor(from / nx) % ny;
    const z = Math.floor(from / (nx * ny));
    positions.push(origin[0] + spacing * (x + (direction & 1 ? t : 0)));
    positions.push(origin[1] + spacing * (y + (direction & 2 ? t : 0)));
    positions.push(origin[2] + spacing * (z + (direction & 4 ? t : 0)));
    return (known[key] = positions.length / 3 - 1);
  };

  for (let k = 0; k + 1 < nz; k++) {
    for (let j = 0; j + 1 < ny; j++) {
      for (let i = 0; i + 1 < nx; i++) {
        const cube = i + nx * (j + ny * k);
        let bits = 0;
        for (let c = 0; c < 8; c++) if (data[cube + offsets[c]!]! >= value) bits |= 1 << c;
        if (bits === 0 || bits === 255) continue;
        for (const { path, even } of climbs) {
          let inside = 0;
          for (let v = 0; v < 4; v++) if (bits & (1 << path[v]!)) inside |= 1 << v;
          const edges = cuts[inside]!;
          if (edges.length === 0) continue;
          const ring = edges.map(([a, b]) => corner(cube, path[a]!, path[b]!));
          if (!even) ring.reverse();
          indices.push(ring[0]!, ring[1]!, ring[2]!);
          if (ring.length === 4) indices.push(ring[0]!, ring[2]!, ring[3]!);
        }
      }
    }
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}
