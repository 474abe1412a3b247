// Simple solids as signed distances (mm, negative inside), used as loose frames round the deep parts. Lateral coordinates
// are given for one side: x grows away from the midline.

import { triple, type Triple } from './grid.ts';

export type Solid = (at: Triple) => number;
export type Bead = readonly [x: number, y: number, z: number, radius: number];

/** A string of beads, with the radius changing evenly from each to the next. */
export function chain(beads: readonly Bead[]): Solid {
  return (at) => {
    let best = Infinity;
    for (let i = 0; i + 1 < beads.length; i++) best = Math.min(best, link(at, beads[i]!, beads[i + 1]!));
    return best;
  };
}

/** An ellipsoid, turned about the vertical axis by an angle in radians (approximate distance, exact sign). */
export function ellipsoid(centre: Triple, radii: Triple, turn = 0): Solid {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (at) => {
    const [x, y, z] = triple((a) => at[a] - centre[a]);
    const q = [x * cos - y * sin, x * sin + y * cos, z] as const;
    const k = Math.hypot(q[0] / radii[0], q[1] / radii[1], q[2] / radii[2]);
    const slope = Math.hypot(q[0] / radii[0] ** 2, q[1] / radii[1] ** 2, q[2] / radii[2] ** 2);
    return slope < 1e-9 ? -Math.min(...radii) : (k * (k - 1)) / slope;
  };
}

export function union(...solids: readonly Solid[]): Solid {
  return (at) => Math.min(...solids.map((solid) => solid(at)));
}

/** What of a solid lies on one side of a plane: where normal . at <= offset. */
export function below(solid: Solid, normal: Triple, offset: number): Solid {
  const length = Math.hypot(...normal);
  return (at) => Math.max(solid(at), (at[0] * normal[0] + at[1] * normal[1] + at[2] * normal[2] - offset) / length);
}

/** Box that holds the solid grown by a margin, searched on a lattice of 2 mm between two corners. */
export function extentOf(
  solid: Solid,
  low: Triple,
  high: Triple,
  margin: number,
): { readonly low: Triple; readonly high: Triple } {
  const from: [number, number, number] = [Infinity, Infinity, Infinity];
  const to: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let z = low[2]; z <= high[2]; z += 2) {
    for (let y = low[1]; y <= high[1]; y += 2) {
      for (let x = low[0]; x <= high[0]; x += 2) {
        if (solid([x, y, z]) > 2) continue;
        [x, y, z].forEach((value, axis) => {
          from[axis as 0 | 1 | 2] = Math.min(from[axis as 0 | 1 | 2], value - margin);
          to[axis as 0 | 1 | 2] = Math.max(to[axis as 0 | 1 | 2], value + margin);
        });
      }
    }
  }
  return { low: from, high: to };
}

function link(at: Triple, a: Bead, b: Bead): number {
  const span = triple((k) => b[k] - a[k]);
  const from = triple((k) => at[k] - a[k]);
  const along =
    (from[0] * span[0] + from[1] * span[1] + from[2] * span[2]) / (span[0] ** 2 + span[1] ** 2 + span[2] ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(from[0] - t * span[0], from[1] - t * span[1], from[2] - t * span[2]) - (a[3] + (b[3] - a[3]) * t);
}
