import { expect, test } from 'vitest';
import { shorthand } from '../../src/build/prerender/shorthand.ts';
import { quad, rnd, type Point } from '../../src/figures/world/shape.ts';

/** Controls of the bends of a path of M, Q, T and Z, as a reader's browser works them out. */
function controlsOf(d: string): Point[] {
  const out: Point[] = [];
  let control: Point = [0, 0];
  let at: Point = [0, 0];
  for (const [, kind, rest] of d.matchAll(/([MQTZ])([^MQTZ]*)/g)) {
    const n = (rest ?? '').trim().split(' ').map(Number);
    if (kind === 'Q') control = [n[0] as number, n[1] as number];
    else if (kind === 'T') control = [2 * at[0] - control[0], 2 * at[1] - control[1]];
    if (kind === 'Q' || kind === 'T') out.push(control);
    if (kind !== 'Z') at = [n.at(-2) as number, n.at(-1) as number];
  }
  return out;
}

const ringOf = (seed: number, count: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const a = (i / count) * 2 * Math.PI;
    const r = 400 + 90 * rnd(seed, i);
    return [1000 + r * Math.cos(a), 700 + r * Math.sin(a)];
  });

test.each([12, 60, 400])('an outline of %i bends keeps every control within a step of its place', (count) => {
  for (let seed = 1; seed < 6; seed++) {
    const points = ringOf(seed, count);
    const grid = seed % 2 ? 1 : 2;
    const short = shorthand(quad(points), grid);
    const controls = controlsOf(short);
    expect(controls.length).toBe(count);
    controls.forEach(([x, y], i) => {
      const [px, py] = points[i] as Point;
      expect(Math.hypot(x - px, y - py)).toBeLessThan(1.5 * grid);
    });
  }
});

test('it is much shorter, and the same again when written twice', () => {
  const long = quad(ringOf(3, 200));
  const short = shorthand(long, 1);
  expect(short.length).toBeLessThan(0.5 * long.length);
  expect(shorthand(short, 1)).toBe(short);
});

test('what is no such outline stays as it is', () => {
  for (const d of ['M0 0L10 10', 'M0 0Q5 5 30 0Q35 -5 60 0Q65 5 90 0Z', 'M4-16C9-19 18-17 18-9Z', ''])
    expect(shorthand(d, 1)).toBe(d);
});
