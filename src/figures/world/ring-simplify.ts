// Fewer points for the same outline: Douglas and Peucker's simplification of a closed ring, then long straight runs get
// points again, so that the smooth curve drawn through them does not cut corners.

import type { Point } from './shape.ts';

function farthest(p: readonly Point[], from: number, to: number): [index: number, distance: number] {
  const [a, b] = [p[from] as Point, p[to] as Point];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const len = Math.hypot(dx, dy);
  let [best, at] = [0, -1];
  for (let i = from + 1; i < to; i++) {
    const q = p[i] as Point;
    const d =
      len === 0 ? Math.hypot(q[0] - a[0], q[1] - a[1]) : Math.abs((q[0] - a[0]) * dy - (q[1] - a[1]) * dx) / len;
    if (d > best) [best, at] = [d, i];
  }
  return [at, best];
}

/** A ring within tolerance of the given one, no side longer than longest. */
export function simplify(ring: readonly Point[], tolerance: number, longest: number): Point[] {
  const half = ring.length >> 1;
  const kept = new Set([0, half, ring.length - 1]);
  const todo: [number, number][] = [
    [0, half],
    [half, ring.length - 1],
  ];
  for (let span = todo.pop(); span; span = todo.pop()) {
    const [at, distance] = farthest(ring, ...span);
    if (at < 0 || distance <= tolerance) continue;
    kept.add(at);
    todo.push([span[0], at], [at, span[1]]);
  }
  const points = [...kept].sort((a, b) => a - b).map((i) => ring[i] as Point);
  return points.flatMap((p, i) => {
    const q = points[(i + 1) % points.length] as Point;
    const n = Math.max(1, Math.ceil(Math.hypot(q[0] - p[0], q[1] - p[1]) / longest));
    return Array.from({ length: n }, (_, j): Point => [p[0] + ((q[0] - p[0]) * j) / n, p[1] + ((q[1] - p[1]) * j) / n]);
  });
}
