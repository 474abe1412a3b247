// Exact Euclidean distance transform of a mask (Felzenszwalb & Huttenlocher 2012, Theory of Computing 8:415-428): for each
// voxel, how far it is to the nearest voxel outside the mask.

import { like, lineStarts, type Grid } from './grid.ts';

const far = 1e10;

/** Distance in mm from each voxel of the mask to the nearest voxel outside it; 0 outside. */
export function distanceInside(grid: Grid, mask: Uint8Array): Grid {
  const [nx, ny, nz] = grid.size;
  const count = nx * ny * nz;
  const squared = new Float64Array(count);
  for (let i = 0; i < count; i++) squared[i] = mask[i] ? far : 0;
  const longest = Math.max(nx, ny, nz);
  const apex = new Int32Array(longest);
  const border = new Float64Array(longest + 1);
  const line = new Float64Array(longest);
  const strides = [1, nx, nx * ny] as const;
  for (const axis of [0, 1, 2] as const) {
    const stride = strides[axis];
    const length = grid.size[axis];
    for (const start of lineStarts(grid, axis)) {
      for (let i = 0; i < length; i++) line[i] = squared[start + i * stride]!;
      const last = lowerEnvelope(line, length, apex, border);
      if (last < 0) continue;
      let parabola = 0;
      for (let q = 0; q < length; q++) {
        while (border[parabola + 1]! < q) parabola++;
        const p = apex[parabola]!;
        squared[start + q * stride] = (q - p) ** 2 + line[p]!;
      }
    }
  }
  const data = new Float32Array(count);
  for (let i = 0; i < count; i++) data[i] = Math.sqrt(Math.min(squared[i]!, far)) * grid.spacing;
  return like(grid, data);
}

/** Distance in mm from each voxel outside the mask to the nearest voxel of it. */
export function distanceTo(grid: Grid, mask: Uint8Array): Grid {
  return distanceInside(
    grid,
    mask.map((m) => (m ? 0 : 1)),
  );
}

/** Lower envelope of the parabolas standing on a line; the number of the last one, -1 for none. */
function lowerEnvelope(line: Float64Array, length: number, apex: Int32Array, border: Float64Array): number {
  let last = -1;
  for (let q = 0; q < length; q++) {
    if (line[q]! >= far) continue;
    let cross = -far;
    while (last >= 0) {
      const p = apex[last]!;
      cross = (line[q]! + q * q - (line[p]! + p * p)) / (2 * q - 2 * p);
      if (cross > border[last]!) break;
      last--;
    }
    last++;
    apex[last] = q;
    border[last] = last === 0 ? -far : cross;
    border[last + 1] = far;
  }
  return last;
}
