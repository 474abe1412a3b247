import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaOf, centroidOf, groupsOf, openEdges, volumeOf, type Mesh } from '../../src/build/anatomy/mesh.ts';
import { sourceHash } from '../../src/build/anatomy/volume.ts';
import type { BrainAtlas } from '../../src/core/atlas.ts';
import { meshNames, regionIds } from '../../src/core/regions.ts';
import { readGlb } from '../../src/stage/glb.ts';

const publicFile = (name: string): string => join(import.meta.dirname, '../../public', name);
const atlas = JSON.parse(readFileSync(publicFile('brain.json'), 'utf8')) as BrainAtlas;
const files = new Map(atlas.levels.map((level) => [level.id, readFileSync(publicFile(level.file))]));
const meshes = new Map<string, Map<string, Mesh>>();
const names = regionIds.flatMap((region) => meshNames(region));
const levels = atlas.levels.map(({ id }) => id);

beforeAll(async () => {
  await MeshoptDecoder.ready;
  for (const [id, bytes] of files) {
    const read = readGlb(new Uint8Array(bytes), MeshoptDecoder.decodeGltfBuffer);
    if (!read.ok) throw new Error(read.reason);
    const level = new Map<string, Mesh>();
    for (const part of read.parts) {
      const positions = new Float32Array(part.vertices * 3);
      for (let v = 0; v < part.vertices; v++) {
        for (let k = 0; k < 3; k++) {
          const raw = part.position.array[v * part.position.stride + k]!;
          const value = part.position.normalized ? Math.max(-1, raw / fullScale(part.position.array)) : raw;
          positions[3 * v + k] = value * part.scale + part.translation[k]!;
        }
      }
      level.set(part.name, { positions, indices: Uint32Array.from(part.index) });
    }
    meshes.set(id, level);
  }
});

const fullScale = (array: ArrayBufferView): number =>
  array instanceof Int16Array ? 32_767 : array instanceof Uint16Array ? 65_535 : array instanceof Int8Array ? 127 : 255;

/** Joins meshes, with corners at the same spot made one. */
function joined(parts: readonly Mesh[]): Mesh {
  const known = new Map<string, number>();
  const positions: number[] = [];
  const indices: number[] = [];
  for (const { positions: p, indices: list } of parts) {
    const place = Array.from({ length: p.length / 3 }, (_, v) => {
      const key = [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!].map((n) => Math.round(n * 200)).join(' ');
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, positions.length / 3);
      return positions.push(p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!) / 3 - 1;
    });
    for (const v of list) indices.push(place[v]!);
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

/** The vector area of a surface, mm2: zero when it is closed, the area of the hole otherwise. */
function leftOpen({ positions: p, indices }: Mesh): readonly [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    for (const k of [0, 1, 2] as const) {
      const [m, n] = [(k + 1) % 3, (k + 2) % 3];
      sum[k] +=
        ((p[b + m]! - p[a + m]!) * (p[c + n]! - p[a + n]!) - (p[b + n]! - p[a + n]!) * (p[c + m]! - p[a + m]!)) / 2;
    }
  }
  return sum;
}

describe('the files of the brain', () => {
  it('say where they come from', () => {
    expect(atlas.source.sha256).toBe(sourceHash);
    expect(atlas.source.doi).toBe('10.1097/00004728-199803000-00032');
    expect(levels).toEqual(['first', 'full']);
  });

  it.each(levels)('level %s is the file that brain.json tells of, with the parts of the story', (id) => {
    const level = atlas.levels.find((one) => one.id === id)!;
    const bytes = files.get(id)!;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(level.sha256);
    expect(bytes.length).toBe(level.bytes);
    const parts = meshes.get(id)!;
    expect([...parts.keys()].sort()).toEqual([...names].sort());
    for (const [name, mesh] of parts)
      expect([name, mesh.indices.length / 3]).toEqual([name, atlas.parts[name]!.triangles[id]]);
    expect([...parts.values()].reduce((sum, mesh) => sum + mesh.indices.length / 3, 0)).toBe(level.triangles);
  });

  it('fit their budgets: 180 KB for the first level, 550 KB in all, with brotli', () => {
    const sizes = levels.map((id) => brotliCompressSync(files.get(id)!).length);
    expect(sizes[0]).toBeLessThanOrEqual(180_000);
    expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(550_000);
    expect(atlas.levels[0]!.triangles).toBeLessThan(46_000);
  }, 120_000);

  it.each(levels)('closed parts of level %s are closed, wind outward and have their volumes', (id) => {
    for (const [name, part] of Object.entries(atlas.parts)) {
      if (part.surface !== 'closed') continue;
      const mesh = meshes.get(id)!.get(name)!;
      expect([name, openEdges(mesh)]).toEqual([name, 0]);
      expect([name, Math.abs(volumeOf(mesh) / part.volume! - 1) < 0.05]).toEqual([name, true]);
    }
  });

  it.each(levels)('the parcels of each hemisphere in level %s join into one closed surface', (id) => {
    for (const side of ['left', 'right']) {
      const parts = ['cortex', 'prefrontal-cortex', 'anterior-cingulate'].map((r) =>
        meshes.get(id)!.get(`${r}-${side}`)!,
      );
      const whole = joined(parts);
      // Along a border an edge may be split on one side only: a seam without width. A real hole would leave an area.
      expect(openEdges(whole)).toBeLessThan(0.01 * 1.5 * (whole.indices.length / 3));
      expect(Math.hypot(...leftOpen(whole))).toBeLessThan(1.5);
      expect(volumeOf(whole) / 1000).toBeGreaterThan(550);
      expect(volumeOf(whole) / 1000).toBeLessThan(720);
    }
  });
});

describe('anatomy', () => {
  it.each(levels)('in level %s each parcel of the cortex is one piece: no slivers lie between neighbours', (id) => {
    for (const name of names.filter((one) => /^(cortex|prefrontal-cortex|anterior-cingulate)-/.test(one))) {
      const { positions, indices } = joined([meshes.get(id)!.get(name)!]);
      const pieceOf = groupsOf(positions.length / 3, function* () {
        for (let i = 0; i < indices.length; i += 3) {
          yield [indices[i]!, indices[i + 1]!];
          yield [indices[i]!, indices[i + 2]!];
        }
      });
      expect([name, new Set(Array.from(indices, pieceOf)).size]).toEqual([name, 1]);
    }
  });

  it('volumes lie within their published ranges', () => {
    const out = Object.entries(atlas.parts).flatMap(([name, { volume, publishedVolume: range }]) =>
      range && (volume! < range.low || volume! > range.high)
        ? [`${name}: ${volume} outside ${range.low} to ${range.high}`]
        : [],
    );
    expect(out).toEqual([]);
    expect(Object.values(atlas.parts).filter((part) => part.publishedVolume).length).toBe(14);
  });

  it('the habenula lies within 2 mm of its published place, on both sides', () => {
    for (const side of ['left', 'right']) {
      const { publishedCentroid } = atlas.parts[`lateral-habenula-${side}`]!;
      const at = centroidOf(meshes.get('full')!.get(`lateral-habenula-${side}`)!);
      expect(Math.hypot(...at.map((c, k) => c - publishedCentroid!.at[k]!))).toBeLessThan(2);
    }
  });

  it('left and right are near mirror images', () => {
    for (const [name, left] of Object.entries(atlas.parts)) {
      if (left.side !== 'left') continue;
      const right = atlas.parts[name.replace(/left$/, 'right')]!;
      expect([name, left.centroid[0] < 0 && right.centroid[0] > 0]).toEqual([name, true]);
      const away = Math.hypot(
        left.centroid[0] + right.centroid[0],
        left.centroid[1] - right.centroid[1],
        left.centroid[2] - right.centroid[2],
      );
      expect([name, away < 5]).toEqual([name, true]);
      const size = (left.volume ?? left.area) / (right.volume ?? right.area);
      expect([name, size > 0.85 && size < 1.18]).toEqual([name, true]);
    }
  });

  it('prefrontal cortex is about a quarter to a third of the surface, in front; the cingulate belt lies at the midline', () => {
    for (const side of ['left', 'right']) {
      const area = (region: string): number => areaOf(meshes.get('full')!.get(`${region}-${side}`)!).area;
      const share =
        area('prefrontal-cortex') / (area('prefrontal-cortex') + area('anterior-cingulate') + area('cortex'));
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.36);
      expect(atlas.parts[`prefrontal-cortex-${side}`]!.bounds.low[1]).toBeGreaterThan(-12);
      expect(Math.abs(atlas.parts[`anterior-cingulate-${side}`]!.centroid[0])).toBeLessThan(8);
    }
  });

  it('neighbouring inner parts share under 2 per cent of the smaller volume', () => {
    const inner = [...meshes.get('full')!].filter(
      ([name]) => atlas.parts[name]!.surface === 'closed' && name !== 'cerebellum-brainstem',
    );
    const shares: string[] = [];
    const cells = inner.map(([, mesh]) => filledCells(mesh));
    inner.forEach(([one], a) =>
      inner.forEach(([two], b) => {
        if (b <= a) return;
        let both = 0;
        for (const cell of cells[a]!) if (cells[b]!.has(cell)) both++;
        const share = both / Math.min(cells[a]!.size, cells[b]!.size);
        if (share > 0.02) shares.push(`${one} and ${two}: ${(share * 100).toFixed(1)} %`);
      }),
    );
    expect(shares).toEqual([]);
    // The counting itself: cells of half a millimetre fill the volume.
    expect(cells[0]!.size / 8 / volumeOf(inner[0]![1])).toBeCloseTo(1, 1);
  });
});

/** Cells of 0.5 mm whose middle lies inside a closed mesh, by crossings along z. */
function filledCells({ positions: p, indices }: Mesh): Set<number> {
  const step = 0.5;
  const crossings = new Map<number, number[]>();
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const area = (p[b]! - p[a]!) * (p[c + 1]! - p[a + 1]!) - (p[b + 1]! - p[a + 1]!) * (p[c]! - p[a]!);
    if (area === 0) continue;
    const first = (k: number): number => Math.ceil((Math.min(p[a + k]!, p[b + k]!, p[c + k]!) - 0.013) / step);
    const last = (k: number): number => Math.floor((Math.max(p[a + k]!, p[b + k]!, p[c + k]!) - 0.013) / step);
    for (let j = first(1); j <= last(1); j++) {
      for (let h = first(0); h <= last(0); h++) {
        // Shifted a little off the lattice of the corners, so that no ray meets one.
        const [x, y] = [h * step + 0.013, j * step + 0.017];
        const u = ((p[b]! - x) * (p[c + 1]! - y) - (p[b + 1]! - y) * (p[c]! - x)) / area;
        const v = ((p[c]! - x) * (p[a + 1]! - y) - (p[c + 1]! - y) * (p[a]! - x)) / area;
        if (u < 0 || v < 0 || u + v > 1) continue;
        const key = (h + 400) * 1000 + j + 400;
        const list = crossings.get(key) ?? [];
        list.push(u * p[a + 2]! + v * p[b + 2]! + (1 - u - v) * p[c + 2]!);
        crossings.set(key, list);
      }
    }
  }
  const cells = new Set<number>();
  for (const [key, list] of crossings) {
    list.sort((one, two) => one - two);
    for (let i = 0; i + 1 < list.length; i += 2) {
      for (let k = Math.ceil(list[i]! / step); k <= list[i + 1]! / step; k++) cells.add(key * 1000 + k + 400);
    }
  }
  return cells;
}
