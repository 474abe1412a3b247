// Cells are signed distance fields: smooth unions of round cones and boxes, sampled on a grid. Every outline, membrane
// leaflet and shading band is one level of that field, so a membrane keeps one thickness everywhere. Costly: the art of
// whole cells is made at build time (src/build/art). Smooth minimum: the polynomial one of Quilez.

import { contours } from 'd3';
import { clamp, curve, f1, mix, quad, rnd, type Box, type Point } from './shape.ts';

/** A shape with a distance: negative inside. k overrides how softly it joins the others. */
export interface Prim {
  readonly box: Box;
  readonly d: (x: number, y: number) => number;
  readonly k?: number;
}

/** A round cone: a line from a to b with radius ra and rb at its ends. */
export const cone = (ax: number, ay: number, ra: number, bx: number, by: number, rb: number, k?: number): Prim => {
  const [dx, dy] = [bx - ax, by - ay];
  const l2 = dx * dx + dy * dy || 1e-6;
  const R = Math.max(ra, rb);
  return {
    box: [Math.min(ax, bx) - R, Math.min(ay, by) - R, Math.max(ax, bx) + R, Math.max(ay, by) + R],
    d: (x, y) => {
      const u = clamp(((x - ax) * dx + (y - ay) * dy) / l2);
      return Math.hypot(x - ax - dx * u, y - ay - dy * u) - (ra + (rb - ra) * u);
    },
    ...(k === undefined ? {} : { k }),
  };
};

/** A box with rounded corners: centre, half sizes, corner radius. */
export const roundBox = (cx: number, cy: number, hx: number, hy: number, r: number): Prim => ({
  box: [cx - hx, cy - hy, cx + hx, cy + hy],
  d: (x, y) => {
    const qx = Math.abs(x - cx) - hx + r;
    const qy = Math.abs(y - cy) - hy + r;
    return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - r;
  },
});

/** A tapering, slightly uneven process (dendrite, axon) from radius r0 to r1. */
export function tube(pts: readonly Point[], r0: number, r1: number, seed = 1, lump = 0.12, n = 8, k?: number): Prim[] {
  const c = curve(pts, n);
  const N = c.length - 1;
  const r = (i: number): number => mix(r0, r1, (i / N) ** 0.75) * (1 + lump * (rnd(seed, i >> 1) - 0.5) * 2);
  return c.slice(0, -1).map((p, i) => {
    const q = c[i + 1] as Point;
    return cone(p[0], p[1], r(i), q[0], q[1], r(i + 1), i > 2 ? k : undefined);
  });
}

/** The distance to the smooth union of shapes, at one place. */
export const unionOf =
  (prims: readonly Prim[], blend: number) =>
  (x: number, y: number): number => {
    let v = 1e4;
    for (const p of prims) {
      const b = p.d(x, y);
      const q = p.k ?? blend;
      const h = Math.max(q - Math.abs(v - b), 0) / q;
      v = Math.min(v, b) - h * h * q * 0.25;
    }
    return v;
  };

export interface Field {
  /** Negated distances, row by row. */
  readonly v: Float64Array;
  readonly nx: number;
  readonly ny: number;
  readonly x0: number;
  readonly y0: number;
  readonly step: number;
}

export type Warp = (x: number, y: number) => Point;

/** Samples the smooth union of shapes; reach is the farthest that warp moves a point. */
export function field(box: Box, step: number, prims: readonly Prim[], blend: number, warp?: Warp, reach = 40): Field {
  const [x0, y0, x1, y1] = box;
  const nx = Math.ceil((x1 - x0) / step) + 1;
  const ny = Math.ceil((y1 - y0) / step) + 1;
  const v = new Float64Array(nx * ny).fill(-1e4);
  const margin = blend + 3 * step + (warp ? reach : 0);
  for (const p of prims) {
    const i0 = Math.max(0, Math.floor((p.box[0] - margin - x0) / step));
    const i1 = Math.min(nx - 1, Math.ceil((p.box[2] + margin - x0) / step));
    const j0 = Math.max(0, Math.floor((p.box[1] - margin - y0) / step));
    const j1 = Math.min(ny - 1, Math.ceil((p.box[3] + margin - y0) / step));
    const q = p.k ?? blend;
    for (let j = j0; j <= j1; j++) {
      for (let i = i0; i <= i1; i++) {
        let x = x0 + i * step;
        let y = y0 + j * step;
        if (warp) [x, y] = warp(x, y);
        const a = -(v[j * nx + i] as number);
        const b = p.d(x, y);
        const h = Math.max(q - Math.abs(a - b), 0) / q;
        v[j * nx + i] = -(Math.min(a, b) - h * h * q * 0.25);
      }
    }
  }
  return { v, nx, ny, x0, y0, step };
}

/** The closed curves where the distance equals level, smoothed; crumbs are left out. */
export function rings(F: Field, level: number): Point[][] {
  const shape = contours()
    .size([F.nx, F.ny])
    .smooth(true)
    .contour(F.v as unknown as number[], -level);
  const out: Point[][] = [];
  for (const polygon of shape.coordinates) {
    for (const ring of polygon) {
      if (ring.length < 9) continue;
      let p = ring
        .slice(0, -1)
        .map((q): Point => [F.x0 + ((q[0] as number) - 0.5) * F.step, F.y0 + ((q[1] as number) - 0.5) * F.step]);
      for (let k = 0; k < 2; k++) {
        const was = p;
        p = was.map((q, i): Point => {
          const a = was[(i || was.length) - 1] as Point;
          const b = was[(i + 1) % was.length] as Point;
          return [(a[0] + 2 * q[0] + b[0]) / 4, (a[1] + 2 * q[1] + b[1]) / 4];
        });
      }
      out.push(p.filter((_, i) => i % 2 === 0));
    }
  }
  return out;
}

export const levelPath = (F: Field, level: number, round: (x: number) => number = f1): string =>
  rings(F, level)
    .map((r) => quad(r, round))
    .join('');
