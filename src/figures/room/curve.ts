// Curves through points, as paths and as ways that something can go along.

import { curveCatmullRom, line } from 'd3';

export type Point = readonly [x: number, y: number];

const soft = line<Point>()
  .x((p) => p[0])
  .y((p) => p[1])
  .curve(curveCatmullRom.alpha(0.5))
  .digits(1);

/** A smooth open path through points. */
export const through = (points: readonly Point[]): string => soft(points) ?? '';

/** A way with evenly spaced places on it. */
export interface Way {
  readonly length: number;
  /** Place and direction (radians) at a distance from its start. */
  readonly at: (distance: number) => { readonly x: number; readonly y: number; readonly angle: number };
}

const perSpan = 16;

/** The way along the smooth curve through points: a uniform Catmull-Rom spline, near enough to the drawn one. */
export function wayThrough(points: readonly Point[]): Way {
  const samples: Point[] = [];
  for (let i = 0; i < points.length - 1; i++)
    for (let j = 0; j < perSpan; j++) samples.push(between(points, i, j / perSpan));
  const last = points.at(-1);
  if (last) samples.push(last);
  const sums = [0];
  for (let i = 1; i < samples.length; i++) {
    const [a, b] = [samples[i - 1] as Point, samples[i] as Point];
    sums.push((sums[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const length = sums.at(-1) ?? 0;
  return {
    length,
    at: (distance) => {
      const d = Math.min(length, Math.max(0, distance));
      let i = 1;
      while (i < sums.length - 1 && (sums[i] ?? 0) < d) i++;
      const [a, b] = [samples[i - 1] as Point, samples[i] as Point];
      const span = (sums[i] ?? 1) - (sums[i - 1] ?? 0) || 1;
      const t = (d - (sums[i - 1] ?? 0)) / span;
      return {
        x: a[0] + (b[0] - a[0]) * t,
        y: a[1] + (b[1] - a[1]) * t,
        angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
      };
    },
  };
}

function between(points: readonly Point[], i: number, t: number): Point {
  const p = (k: number): Point => points[Math.min(points.length - 1, Math.max(0, k))] as Point;
  const [a, b, c, d] = [p(i - 1), p(i), p(i + 1), p(i + 2)];
  const one = (k: 0 | 1): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * t +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
      (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
  return [one(0), one(1)];
}
