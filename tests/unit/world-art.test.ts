import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { artKeys, artText } from '../../src/build/art/make.ts';
import { decode, encode } from '../../src/figures/world/art.ts';
import { spinesOfMainCell } from '../../src/figures/world/circuit-cells.ts';
import { lasting, seatOf } from '../../src/figures/world/dendrite-spines.ts';
import { cone, field, levelPath, rings, unionOf } from '../../src/figures/world/field.ts';
import { frames, hero } from '../../src/figures/world/frames.ts';
import { simplify } from '../../src/figures/world/ring-simplify.ts';
import { blob, fract, rnd, track, type Point } from '../../src/figures/world/shape.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('fields', () => {
  const circle = field([-50, -50, 50, 50], 1, [cone(0, 0, 30, 0.001, 0, 30)], 1);

  test('the level of a round cone is a circle of its radius, and levels lie evenly inside one another', () => {
    for (const level of [0, -5, -12]) {
      const [ring = []] = rings(circle, level);
      const radii = ring.map(([x, y]) => Math.hypot(x, y));
      expect(Math.min(...radii)).toBeGreaterThan(30 + level - 0.4);
      expect(Math.max(...radii)).toBeLessThan(30 + level + 0.4);
    }
  });

  test('a smooth union swells where two shapes meet and nowhere else', () => {
    const joined = unionOf([cone(-10, 0, 8, -10.01, 0, 8), cone(10, 0, 8, 10.01, 0, 8)], 12);
    expect(joined(0, 0)).toBeLessThan(2);
    expect(joined(-30, 0)).toBeCloseTo(12, 1);
  });

  test('nothing there gives no path', () => {
    expect(levelPath(circle, -40)).toBe('');
  });
});

describe('simplified and encoded outlines', () => {
  const wavy = Array.from({ length: 400 }, (_, i): Point => {
    const a = (i / 400) * 2 * Math.PI;
    const r = 100 + 12 * Math.sin(7 * a);
    return [r * Math.cos(a), r * Math.sin(a)];
  });
  const distance = ([x, y]: Point, ring: readonly Point[]): number =>
    Math.min(
      ...ring.map((a, i) => {
        const b = ring[(i + 1) % ring.length] as Point;
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const u = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
        return Math.hypot(x - a[0] - dx * u, y - a[1] - dy * u);
      }),
    );

  test('fewer points, none of the old ones farther off than allowed', () => {
    const fewer = simplify(wavy, 0.5, 40);
    expect(fewer.length).toBeLessThan(wavy.length / 3);
    for (const p of wavy) expect(distance(p, fewer)).toBeLessThanOrEqual(0.5 + 1e-9);
  });

  test('no side is longer than asked', () => {
    const sides = simplify(
      [
        [0, 0],
        [100, 0],
        [100, 100],
        [0, 100],
      ],
      1,
      9,
    );
    sides.forEach((p, i) => {
      const q = sides[(i + 1) % sides.length] as Point;
      expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeLessThanOrEqual(9);
    });
  });

  test('encoding moves no point by more than half a step of the grid', () => {
    const cloud = Array.from({ length: 3 }, (_, k) =>
      Array.from({ length: 50 }, (__, i): Point => [4000 * (rnd(k, i) - 0.5), 9000 * (rnd(k + 9, i) - 0.5)]),
    );
    const back = decode(encode(cloud, 0.2), 0.2);
    expect(back.map((ring) => ring.length)).toEqual([50, 50, 50]);
    back.flat().forEach(([x, y], i) => {
      const [X, Y] = cloud.flat()[i] as Point;
      expect(Math.abs(x - X)).toBeLessThanOrEqual(0.1 + 1e-9);
      expect(Math.abs(y - Y)).toBeLessThanOrEqual(0.1 + 1e-9);
    });
  });

  test('a foreign letter is refused, quoted', () => {
    expect(() => decode('AB!', 1)).toThrow('"!"');
  });
});

test.each(artKeys)('the art of the %s keeps to its budget', (key) => {
  const text = artText(key, root);
  expect(text.length).toBeLessThan(150_000);
  expect(brotliCompressSync(text).length).toBeLessThan(60_000);
});

test('on the branch one zooms into, the circuit shows the very spines of the dendrite', () => {
  const { k, x, y } = frames.spine;
  const heads = spinesOfMainCell().map((s) => s.head);
  for (const spine of lasting) {
    const seat = seatOf(spine);
    const head: Point = [
      x + k * (seat.x + Math.cos(seat.a) * spine.length),
      y + k * (seat.y + Math.sin(seat.a) * spine.length),
    ];
    expect(heads.some((h) => Math.hypot(h[0] - head[0], h[1] - head[1]) < 0.01)).toBe(true);
  }
  expect(heads.some((h) => Math.hypot(h[0] - hero[0], h[1] - hero[1]) < 8)).toBe(true);
});

test('shapes by chance are repeatable', () => {
  expect(blob(0, 0, 9, 9, 0, 4)).toBe(blob(0, 0, 9, 9, 0, 4));
  expect(blob(0, 0, 9, 9, 0, 4)).not.toBe(blob(0, 0, 9, 9, 0, 5));
  expect(fract(-0.25)).toBe(0.75);
});

test('a track is walked at even speed from end to end', () => {
  const way = track([
    [0, 0],
    [50, 0],
    [100, 0],
  ]);
  expect(way.at(0)).toMatchObject({ x: 0, y: 0 });
  expect(way.at(1)).toMatchObject({ x: 100, y: 0 });
  expect(way.at(0.5).x).toBeCloseTo(50, 1);
});
