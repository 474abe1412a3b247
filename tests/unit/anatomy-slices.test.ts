import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isosurface } from '../../src/build/anatomy/isosurface.ts';
import { mapGrid, positionOf, type Grid } from '../../src/build/anatomy/grid.ts';
import { cutsOf } from '../../src/build/anatomy/plane-cut.ts';
import { filmOfScans, window, type SliceList } from '../../src/build/anatomy/slice-list.ts';
import type { BrainAtlas } from '../../src/core/atlas.ts';
import { habenulaCuts, sliceSize } from '../../src/figures/charts/scan-art.ts';
import { meshNames, regionIds } from '../../src/core/regions.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests/gallery/slices');
const list = JSON.parse(readFileSync(join(folder, 'slices.json'), 'utf8')) as SliceList;
const atlas = JSON.parse(readFileSync(join(root, 'public/brain.json'), 'utf8')) as BrainAtlas;

describe('slices of the MRI', () => {
  it('are cut from the geometry that is shipped', () => {
    expect(list.geometry).toBe(atlas.levels.find((level) => level.id === 'full')?.sha256);
  });

  it('cut every part at least twice, in all three views', () => {
    const times = regionIds
      .flatMap((region) => [...meshNames(region)])
      .map((mesh) => {
        const by = list.slices.filter((slice) => mesh in slice.outlines);
        return { mesh, planes: by.length, views: new Set(by.map((slice) => slice.view)).size };
      });
    expect(times.filter(({ planes, views }) => planes < 2 || views < 3)).toEqual([]);
  });

  it('are pictures of under 250 KB in all', () => {
    const sizes = list.slices.map(({ file }) => {
      expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
      const bytes = readFileSync(join(folder, file));
      expect(bytes.subarray(8, 12).toString('latin1')).toBe('WEBP');
      return bytes.length;
    });
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(250_000);
  });
});

describe('a plane', () => {
  const empty: Grid = {
    data: new Float32Array(30 ** 3),
    size: [30, 30, 30],
    spacing: 1,
    origin: [-14.5, -14.5, -14.5],
  };
  const ball = isosurface(
    mapGrid(empty, (_, i) => 10 - Math.hypot(...positionOf(empty, i))),
    0,
  );

  it('cuts a ball in one ring of the right radius, and misses it beyond', () => {
    const [ring, ...more] = cutsOf(ball, 2, 6.1);
    expect(more).toEqual([]);
    expect(ring?.closed).toBe(true);
    for (const point of ring?.line ?? []) {
      expect(point[2]).toBeCloseTo(6.1, 5);
      expect(Math.abs(Math.hypot(point[0]!, point[1]!) - Math.sqrt(100 - 6.1 ** 2))).toBeLessThan(0.15);
    }
    expect(cutsOf(ball, 2, 11)).toEqual([]);
  });

  it('cuts a patch in an open line', () => {
    const half = ball.indices.filter((_, i, all) => ball.positions[3 * all[i - (i % 3)]!]! > 0);
    const cuts = cutsOf({ positions: ball.positions, indices: half }, 2, 3.3);
    expect(cuts.map((cut) => cut.closed)).toEqual([false]);
  });

  it('one of them is the film of the scan figures, with the habenula where it is cut', () => {
    const level = list.slices.find(({ view, at }) => view === 'axial' && at === 3.2);
    const shown = readFileSync(join(root, 'public/slices/habenula.webp'));
    expect(level?.file).toBe(filmOfScans);
    expect(shown.equals(readFileSync(join(folder, filmOfScans)))).toBe(true);
    expect(level?.outlines['lateral-habenula-left']).toBe(habenulaCuts.left.path);
    expect(level?.outlines['lateral-habenula-right']).toBe(habenulaCuts.right.path);
    const [[left, right]] = window;
    expect(sliceSize.width).toBe((right - left) * 10);
    expect(sliceSize.height).toBe((window[1][1] - window[1][0]) * 10);
  });
});
