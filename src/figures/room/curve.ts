// Curves through points, as paths and as ways that something can go along.

import { curveCatmullRom, line } from 'd3';
import { track, type Place, type Point } from '../world/shape.ts';

export type { Point };

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
  /** The place at a distance from its start. */
  readonly at: (distance: number) => Place;
}

/** The way along the smooth curve through points: a uniform Catmull-Rom spline, near enough to the drawn one. */
export function wayThrough(points: readonly Point[]): Way {
  const { len, at } = track(points, 16);
  return { length: len, at: (distance) => at(distance / (len || 1)) };
}
