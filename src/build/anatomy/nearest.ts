// Carries numbers from the corners of one mesh to the corners of another one of the same shape: the mean of the nearest
// few, weighted by closeness, found through a grid of bins.

import { cornerCount, type Mesh } from './mesh.ts';

const bin = 3;

/** Values at the corners of `to`, from values at the corners of `from` (which must lie within 3 mm or so). */
export function transfer(from: Mesh, values: Float32Array, to: Mesh): Float32Array {
  const bins = new Map<string, number[]>();
  const place = (value: number): number => Math.floor(value / bin);
  for (let v = 0; v < cornerCount(from); v++) {
    const p = from.positions.subarray(3 * v, 3 * v + 3);
    const key = `${place(p[0]!)} ${place(p[1]!)} ${place(p[2]!)}`;
    const list = bins.get(key);
    if (list) list.push(v);
    else bins.set(key, [v]);
  }
  const out = new Float32Array(cornerCount(to));
  for (let v = 0; v < out.length; v++) {
    const p = to.positions.subarray(3 * v, 3 * v + 3);
    let total = 0;
    let sum = 0;
    for (let reach = 1; total === 0 && reach < 6; reach++) {
      for (let i = -reach; i <= reach; i++) {
        for (let j = -reach; j <= reach; j++) {
          for (let k = -reach; k <= reach; k++) {
            for (const w of bins.get(`${place(p[0]!) + i} ${place(p[1]!) + j} ${place(p[2]!) + k}`) ?? []) {
              const q = from.positions;
              const d = (q[3 * w]! - p[0]!) ** 2 + (q[3 * w + 1]! - p[1]!) ** 2 + (q[3 * w + 2]! - p[2]!) ** 2;
              const weight = 1 / (0.05 + d * d);
              total += weight;
              sum += weight * values[w]!;
            }
          }
        }
      }
    }
    out[v] = total ? sum / total : 0;
  }
  return out;
}
