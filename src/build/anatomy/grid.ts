// A scalar field on a regular grid of cubic voxels, in millimetres of the MRI's own space (x right, y forward, z up), and
// the plain operations on it: padding, halving, cropping, blurring, sampling. Nothing here knows about brains.

export type Triple = readonly [number, number, number];

export interface Grid {
  readonly data: Float32Array;
  readonly size: Triple;
  /** Centre of the first voxel, mm. */
  readonly origin: Triple;
  /** Edge of a voxel, mm. */
  readonly spacing: number;
}

export const triple = (make: (axis: 0 | 1 | 2) => number): Triple => [make(0), make(1), make(2)];

/** The same grid with other values (zeros when none are given). */
export function like(grid: Grid, data?: Float32Array): Grid {
  return { ...grid, data: data ?? new Float32Array(grid.data.length) };
}

/** A new field made value by value. */
export function mapGrid(grid: Grid, value: (old: number, index: number) => number): Grid {
  const data = new Float32Array(grid.data.length);
  for (let i = 0; i < data.length; i++) data[i] = value(grid.data[i]!, i);
  return like(grid, data);
}

/** A mask of the voxels that pass. */
export function maskOf(grid: Grid, test: (value: number, index: number) => boolean): Uint8Array {
  const mask = new Uint8Array(grid.data.length);
  for (let i = 0; i < mask.length; i++) mask[i] = test(grid.data[i]!, i) ? 1 : 0;
  return mask;
}

/** Position of a voxel's centre, mm. */
export function positionOf(grid: Grid, index: number): Triple {
  const [nx, ny] = grid.size;
  const k = Math.floor(index / (nx * ny));
  const j = Math.floor(index / nx) % ny;
  const at: Triple = [index % nx, j, k];
  return triple((a) => grid.origin[a] + at[a] * grid.spacing);
}

/** Steps in memory to the six face neighbours. */
export function faceSteps(grid: Grid): readonly number[] {
  const [nx, ny] = grid.size;
  return [1, -1, nx, -nx, nx * ny, -nx * ny];
}

/** Adds empty voxels on every side. */
export function pad(grid: Grid, voxels: number): Grid {
  const size = triple((a) => grid.size[a] + 2 * voxels);
  const data = new Float32Array(size[0] * size[1] * size[2]);
  const [nx, ny, nz] = grid.size;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      const from = nx * (j + ny * k);
      data.set(grid.data.subarray(from, from + nx), voxels + size[0] * (j + voxels + size[1] * (k + voxels)));
    }
  }
  return { data, size, origin: triple((a) => grid.origin[a] - voxels * grid.spacing), spacing: grid.spacing };
}

/** Halves the resolution: each new voxel is the mean of eight. */
export function halve(grid: Grid): Grid {
  const size = triple((a) => Math.floor(grid.size[a] / 2));
  const data = new Float32Array(size[0] * size[1] * size[2]);
  const [nx, ny] = grid.size;
  const layer = nx * ny;
  let at = 0;
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let i = 0; i < size[0]; i++) {
        const b = 2 * i + nx * (2 * j + ny * 2 * k);
        let sum = 0;
        for (const step of [0, 1, nx, nx + 1, layer, layer + 1, layer + nx, layer + nx + 1])
          sum += grid.data[b + step]!;
        data[at++] = sum / 8;
      }
    }
  }
  const spacing = grid.spacing * 2;
  return { data, size, origin: triple((a) => grid.origin[a] + grid.spacing / 2), spacing };
}

/** The box between two corners, mm; it stops at the grid's edge. */
export function crop(grid: Grid, low: Triple, high: Triple): Grid {
  const voxel = (p: Triple, a: 0 | 1 | 2): number =>
    Math.min(grid.size[a] - 1, Math.max(0, Math.round((p[a] - grid.origin[a]) / grid.spacing)));
  const from = triple((a) => voxel(low, a));
  const size = triple((a) => voxel(high, a) - from[a] + 1);
  const data = new Float32Array(size[0] * size[1] * size[2]);
  const [nx, ny] = grid.size;
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      const start = from[0] + nx * (j + from[1] + ny * (k + from[2]));
      data.set(grid.data.subarray(start, start + size[0]), size[0] * (j + size[1] * k));
    }
  }
  return { data, size, origin: triple((a) => grid.origin[a] + from[a] * grid.spacing), spacing: grid.spacing };
}

/** Gaussian blur of the given width (standard deviation, mm); edges repeat. */
export function blur(grid: Grid, sigma: number): Grid {
  const width = sigma / grid.spacing;
  const reach = Math.ceil(3 * width);
  const weights = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * width * width)),
  );
  const total = weights.reduce((a, b) => a + b, 0);
  const [nx, ny] = grid.size;
  const strides = [1, nx, nx * ny] as const;
  let from = grid.data;
  for (const axis of [0, 1, 2] as const) {
    const to = new Float32Array(from.length);
    const stride = strides[axis];
    const length = grid.size[axis];
    const line = new Float64Array(length + 2 * reach);
    for (const start of lineStarts(grid, axis)) {
      for (let i = 0; i < line.length; i++) {
        line[i] = from[start + Math.min(length - 1, Math.max(0, i - reach)) * stride]!;
      }
      for (let i = 0; i < length; i++) {
        let sum = 0;
        for (let w = 0; w < weights.length; w++) sum += weights[w]! * line[i + w]!;
        to[start + i * stride] = sum / total;
      }
    }
    from = to;
  }
  return like(grid, from);
}

/** Index of the first voxel of every line along an axis. */
export function lineStarts(grid: Grid, axis: 0 | 1 | 2): Uint32Array {
  const [nx, ny, nz] = grid.size;
  const steps = [1, nx, nx * ny] as const;
  const [one, two] = axis === 0 ? ([1, 2] as const) : axis === 1 ? ([0, 2] as const) : ([0, 1] as const);
  const starts = new Uint32Array((nx * ny * nz) / grid.size[axis]);
  let at = 0;
  for (let b = 0; b < grid.size[two]; b++) {
    for (let a = 0; a < grid.size[one]; a++) starts[at++] = a * steps[one] + b * steps[two];
  }
  return starts;
}

/** Trilinear value at a point, mm; outside the grid the nearest edge counts. */
export function sample(grid: Grid, x: number, y: number, z: number): number {
  const [nx, ny, nz] = grid.size;
  const { data, origin, spacing } = grid;
  const fx = Math.min(nx - 1.001, Math.max(0, (x - origin[0]) / spacing));
  const fy = Math.min(ny - 1.001, Math.max(0, (y - origin[1]) / spacing));
  const fz = Math.min(nz - 1.001, Math.max(0, (z - origin[2]) / spacing));
  const i = Math.floor(fx);
  const j = Math.floor(fy);
  const k = Math.floor(fz);
  const u = fx - i;
  const v = fy - j;
  const w = fz - k;
  const layer = nx * ny;
  const b = i + nx * j + layer * k;
  const row = (at: number): number => data[at]! * (1 - u) + data[at + 1]! * u;
  const sheet = (at: number): number => row(at) * (1 - v) + row(at + nx) * v;
  return sheet(b) * (1 - w) + sheet(b + layer) * w;
}
