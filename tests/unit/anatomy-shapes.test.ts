import { describe, expect, it } from 'vitest';
import { clip } from '../../src/build/anatomy/clip.ts';
import { distanceInside } from '../../src/build/anatomy/distance.ts';
import {
  blur,
  halve,
  mapGrid,
  maskOf,
  pad,
  positionOf,
  sample,
  type Grid,
  type Triple,
} from '../../src/build/anatomy/grid.ts';
import { isosurface } from '../../src/build/anatomy/isosurface.ts';
import {
  areaOf,
  centroidOf,
  normalsOf,
  openEdges,
  smooth,
  triangleCount,
  volumeOf,
} from '../../src/build/anatomy/mesh.ts';
import { simplify } from '../../src/build/anatomy/simplify.ts';
import { watershed } from '../../src/build/anatomy/watershed.ts';

const empty = (size: Triple, spacing = 1): Grid => ({
  data: new Float32Array(size[0] * size[1] * size[2]),
  size,
  spacing,
  origin: [-(size[0] - 1) * 0.5 * spacing, -(size[1] - 1) * 0.5 * spacing, -(size[2] - 1) * 0.5 * spacing],
});
const ball = (grid: Grid, radius: number, [x, y, z]: Triple = [0, 0, 0]): Grid =>
  mapGrid(grid, (old, i) => {
    const p = positionOf(grid, i);
    return Math.max(old, radius - Math.hypot(p[0] - x, p[1] - y, p[2] - z) + 50);
  });
const sphere = (radius: number) => isosurface(ball(empty([40, 40, 40]), radius), 50);

describe('a sphere from a field', () => {
  const mesh = sphere(14);

  it('is closed, with every edge used once in each direction', () => expect(openEdges(mesh)).toBe(0));

  it('has the volume and area of a sphere within 1 and 4 per cent', () => {
    expect(volumeOf(mesh) / ((4 / 3) * Math.PI * 14 ** 3)).toBeCloseTo(1, 1.7);
    expect(Math.abs(volumeOf(mesh) / ((4 / 3) * Math.PI * 14 ** 3) - 1)).toBeLessThan(0.01);
    expect(Math.abs(areaOf(mesh).area / (4 * Math.PI * 14 ** 2) - 1)).toBeLessThan(0.04);
  });

  it('winds outward: normals point away from the middle', () => {
    const normals = normalsOf(mesh);
    const outward: number[] = [];
    for (let i = 0; i < normals.length; i += 3) {
      const p = mesh.positions.subarray(i, i + 3);
      outward.push(p[0]! * normals[i]! + p[1]! * normals[i + 1]! + p[2]! * normals[i + 2]!);
    }
    expect(Math.min(...outward)).toBeGreaterThan(12);
  });

  it('has its centre where it was put', () => {
    const moved = isosurface(ball(empty([40, 40, 40]), 8, [5, -3, 2]), 50);
    centroidOf(moved).forEach((c, axis) => expect(c).toBeCloseTo([5, -3, 2][axis]!, 1));
  });

  it('keeps its volume when smoothed, and stays closed, in place and outward when made lighter', () => {
    const soft = smooth(mesh, 6);
    expect(Math.abs(volumeOf(soft) / volumeOf(mesh) - 1)).toBeLessThan(0.01);
    const light = simplify(soft, 400);
    expect(triangleCount(light)).toBeLessThanOrEqual(400);
    expect(triangleCount(light)).toBeGreaterThan(380);
    expect(openEdges(light)).toBe(0);
    expect(Math.abs(volumeOf(light) / volumeOf(mesh) - 1)).toBeLessThan(0.02);
  });

  it('comes out the same twice, to the last number', () => {
    const [one, two] = [simplify(smooth(sphere(14), 4), 500), simplify(smooth(sphere(14), 4), 500)];
    expect(one.positions).toEqual(two.positions);
    expect(one.indices).toEqual(two.indices);
  });

  it('is cut into two patches that together have its area', () => {
    const surface = { ...mesh, normals: normalsOf(mesh), depth: new Float32Array(mesh.positions.length / 3) };
    const heights = Float32Array.from({ length: surface.depth.length }, (_, v) => mesh.positions[3 * v + 2]! - 4.3);
    const { inside, outside } = clip(surface, heights);
    expect(areaOf(inside).area + areaOf(outside).area).toBeCloseTo(areaOf(mesh).area, 0);
    // A cap of height h has the area 2 pi r h.
    expect(Math.abs(areaOf(inside).area / (2 * Math.PI * 14 * (14 - 4.3)) - 1)).toBeLessThan(0.05);
  });
});

it('a shape with a tunnel stays closed when made lighter', () => {
  const grid = empty([48, 48, 24]);
  const torus = mapGrid(grid, (_, i) => {
    const [x, y, z] = positionOf(grid, i);
    return 6 - Math.hypot(Math.hypot(x, y) - 13, z);
  });
  const mesh = simplify(isosurface(torus, 0), 300);
  expect(openEdges(mesh)).toBe(0);
  // Euler's number of a torus is 0.
  expect(mesh.positions.length / 3 - triangleCount(mesh) / 2).toBe(0);
});

describe('voxels', () => {
  it('two touching balls are parted at the waist, each about half', () => {
    const grid = empty([60, 34, 34]);
    const both = ball(ball(grid, 12, [-11, 0, 0]), 12, [11, 0, 0]);
    const mask = maskOf(both, (v) => v > 50);
    const labels = watershed(grid, mask, distanceInside(grid, mask).data, [
      { label: 1, at: [-13, 2, 1], radius: 2 },
      { label: 2, at: [9, -1, 0], radius: 2 },
    ]);
    const count = [0, 0, 0];
    let wrong = 0;
    labels.forEach((label, i) => {
      const [x] = positionOf(grid, i);
      const right = !mask[i] ? label === 0 : Math.abs(x) <= 1 ? label > 0 : label === (x < 0 ? 1 : 2);
      if (!right) wrong++;
      if (mask[i]) count[label]!++;
    });
    expect(wrong).toBe(0);
    expect(count[0]).toBe(0);
    expect(Math.abs(count[1]! / count[2]! - 1)).toBeLessThan(0.06);
  });

  it('distance inside a ball is its depth', () => {
    const grid = empty([40, 40, 40]);
    const depth = distanceInside(
      grid,
      maskOf(ball(grid, 15), (v) => v > 50),
    );
    for (const x of [0, 4, 9]) expect(Math.abs(sample(depth, x, 0, 0) - (15 - x))).toBeLessThan(1);
    expect(sample(depth, 18, 0, 0)).toBe(0);
  });

  it('halving keeps the place and the total; padding keeps the place', () => {
    const grid = ball(empty([20, 20, 20]), 6, [2, 1, -1]);
    const half = halve(grid);
    const total = (g: Grid): number => g.data.reduce((a, b) => a + b, 0) * g.spacing ** 3;
    expect(Math.abs(total(half) / total(grid) - 1)).toBeLessThan(1e-5);
    expect(Math.abs(sample(half, 2, 1, -1) - sample(grid, 2, 1, -1))).toBeLessThan(1);
    expect(sample(pad(grid, 3), 2, 1, -1)).toBeCloseTo(sample(grid, 2, 1, -1), 4);
  });

  it('a blur spreads a point evenly and keeps its sum', () => {
    const grid = empty([21, 21, 21]);
    grid.data[10 + 21 * (10 + 21 * 10)] = 1;
    const soft = blur(grid, 2);
    expect(soft.data.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 3);
    expect(sample(soft, 2, 0, 0) / sample(soft, 0, 0, 0)).toBeCloseTo(Math.exp(-0.5), 2);
    expect(sample(soft, 0, 0, 2)).toBeCloseTo(sample(soft, 2, 0, 0), 6);
  });
});
