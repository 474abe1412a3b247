import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Vector3 } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { namedPoints } from '../../src/core/poses.ts';
import { meshNames, regionIds, type RegionId } from '../../src/core/regions.ts';
import { placedGeometry } from '../../src/stage/brain-geometry.ts';
import { readBrain } from '../../src/stage/read-brain.ts';

const file = new Uint8Array(readFileSync('public/brain.glb'));
const decode = MeshoptDecoder.decodeGltfBuffer;

describe('reading the brain', () => {
  beforeAll(() => MeshoptDecoder.ready);

  it('finds every part of every region in the built file', () => {
    const read = readBrain(file, decode);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const names = read.value.map((part) => part.name);
    for (const region of regionIds) for (const name of meshNames(region)) expect(names).toContain(name);
    const triangles = read.value.reduce((sum, part) => sum + part.index.length / 3, 0);
    expect(triangles).toBeGreaterThan(20_000);
  });

  it('measures the ball around each part as three does, which puts parts of one layer in order by it', () => {
    const read = readBrain(file, decode);
    if (!read.ok) throw new Error(read.reason);
    for (const part of read.value) {
      const { geometry } = placedGeometry(part);
      const { centre, radius } = part.ball;
      geometry.computeBoundingSphere();
      expect(geometry.boundingSphere?.radius).toBeCloseTo(radius, 6);
      expect(geometry.boundingSphere?.center.distanceTo(new Vector3(...centre))).toBeLessThan(1e-6);
    }
  });

  it('has every point that a name is set to on the part that it names, in millimetres', () => {
    const read = readBrain(file, decode);
    if (!read.ok) throw new Error(read.reason);
    const away = Object.entries(namedPoints).flatMap(([pose, points]) =>
      Object.entries(points).flatMap(([region, point]) => {
        const at = new Vector3(...point);
        const nearest = read.value
          .filter((part) => meshNames(region as RegionId).includes(part.name))
          .map((part) => {
            const { geometry, translation, scale } = placedGeometry(part);
            const corners = geometry.getAttribute('position');
            const corner = new Vector3();
            const origin = new Vector3(...translation);
            let least = Infinity;
            for (let i = 0; i < corners.count; i++)
              least = Math.min(
                least,
                corner.fromBufferAttribute(corners, i).multiplyScalar(scale).add(origin).distanceTo(at),
              );
            return least;
          });
        const distance = Math.min(...nearest);
        return distance < 8 ? [] : [`${region} in ${pose}: ${distance.toFixed(1)} mm away`];
      }),
    );
    expect(away).toEqual([]);
  });

  it('gives a reason, and throws nothing, for a file that is cut short anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
        const read = readBrain(file.slice(0, length), decode);
        expect(read.ok).toBe(false);
        if (!read.ok) expect(read.reason.length).toBeGreaterThan(5);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a reason or a whole brain, and throws nothing, when bytes are changed', () => {
    const scene = 20 + new DataView(file.buffer, file.byteOffset).getUint32(12, true);
    const place = fc.oneof(fc.integer({ min: 0, max: scene }), fc.integer({ min: scene, max: file.length - 1 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const changed = file.slice();
          for (const [at, value] of changes) changed[at] = value;
          const read = readBrain(changed, decode);
          if (read.ok)
            for (const part of read.value)
              for (const corner of part.index.subarray(0, 300)) expect(corner).toBeLessThan(part.vertices);
          else expect(read.reason.length).toBeGreaterThan(5);
        },
      ),
      { numRuns: 80 },
    );
  }, 30_000);

  it('says what a foreign file is not', () => {
    const page = new TextEncoder().encode('<!doctype html><title>not found</title><p>a page in place of a file</p>');
    expect(readBrain(page, decode)).toEqual({ ok: false, reason: 'this is not a GLB file' });
  });
});
