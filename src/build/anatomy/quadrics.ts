// How far a corner would lie from the surface that it stands for: quadrics of Garland & Heckbert 1997.

/** Ten numbers of a symmetric 4x4 matrix: xx xy xz xw yy yz yw zz zw ww. */
const width = 10;
const evenness = 2e-3;

/** Sums, for each corner, the squared distance to the planes of its triangles, and a little to where it was. */
export function cornerQuadrics(p: Float64Array, tris: Uint32Array, importance: Float32Array | undefined): Float64Array {
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
export function collapseCost(quadrics: Float64Array, p: Float64Array, u: number, v: number, out: Float64Array): number {
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

/** One corner stands for another from now on. */
export function addQuadric(quadrics: Float64Array, to: number, from: number): void {
  for (let k = 0; k < width; k++) quadrics[to * width + k]! += quadrics[from * width + k]!;
}
