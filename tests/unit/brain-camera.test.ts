import fc from 'fast-check';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { poses } from '../../src/core/poses.ts';
import { poseIds } from '../../src/core/story.ts';
import { boundOrbit, cameraAt, noOrbit, sizeOfMillimetre } from '../../src/stage/camera.ts';
import { settle } from '../../src/stage/settle.ts';

const aspect = 690 / 600;
const pose = fc.constantFrom(...poseIds).map((id) => poses[id]);
const orbit = fc.record({
  turn: fc.double({ min: -7, max: 7, noNaN: true }),
  tilt: fc.double({ min: -4, max: 4, noNaN: true }),
  zoom: fc.double({ min: -3, max: 3, noNaN: true }),
});
const mix = fc.double({ min: 0, max: 1, noNaN: true });

describe('the camera', () => {
  it('stands where each pose says, at its distance and looking at its target', () => {
    for (const id of poseIds) {
      const at = cameraAt(poses[id], poses[id], 0, noOrbit, aspect);
      const toward = new Vector3(...poses[id].direction).normalize();
      expect(at.position.clone().sub(at.target).normalize().distanceTo(toward)).toBeLessThan(1e-6);
      expect(at.distance).toBeCloseTo(poses[id].distance, 6);
    }
  });

  it('is the same from either side of a blend: from a to b at m is from b to a at 1 - m', () => {
    fc.assert(
      fc.property(pose, pose, mix, (a, b, m) => {
        const one = cameraAt(a, b, m, noOrbit, aspect);
        const other = cameraAt(b, a, 1 - m, noOrbit, aspect);
        expect(one.position.distanceTo(other.position)).toBeLessThan(1e-3);
        expect(Math.abs(one.orientation.dot(other.orientation))).toBeGreaterThan(1 - 1e-6);
      }),
    );
  });

  it('never jumps: a small step of the mix is a small step of the camera', () => {
    fc.assert(
      fc.property(pose, pose, fc.double({ min: 0, max: 0.995, noNaN: true }), (a, b, m) => {
        const one = cameraAt(a, b, m, noOrbit, aspect);
        const next = cameraAt(a, b, m + 0.005, noOrbit, aspect);
        expect(one.position.distanceTo(next.position)).toBeLessThan(12);
      }),
    );
  });

  it('stays finite and outside its target whatever the reader does', () => {
    fc.assert(
      fc.property(pose, pose, mix, orbit, fc.double({ min: 0.2, max: 4, noNaN: true }), (a, b, m, turned, wide) => {
        const at = cameraAt(a, b, m, turned, wide);
        expect([...at.position.toArray(), ...at.orientation.toArray(), at.distance].every(Number.isFinite)).toBe(true);
        expect(at.distance).toBeGreaterThan(20);
        expect(at.position.distanceTo(at.target)).toBeCloseTo(at.distance, 3);
      }),
    );
  });

  it('turns left and right by equal and opposite amounts about the vertical', () => {
    const left = cameraAt(poses.front, poses.front, 0, { ...noOrbit, turn: 0.4 }, aspect);
    const right = cameraAt(poses.front, poses.front, 0, { ...noOrbit, turn: -0.4 }, aspect);
    expect(left.position.x).toBeCloseTo(-right.position.x, 6);
    expect(left.position.z).toBeCloseTo(right.position.z, 6);
    expect(left.position.x).not.toBeCloseTo(0, 0);
  });

  it('steps back on a narrow stage so that as many millimetres fit across', () => {
    const wide = cameraAt(poses.left, poses.left, 0, noOrbit, 1.15);
    const narrow = cameraAt(poses.left, poses.left, 0, noOrbit, 0.5);
    expect(300 / sizeOfMillimetre(narrow, 600)).toBeCloseTo(690 / sizeOfMillimetre(wide, 600), 6);
  });

  it('holds an orbit of nonsense at rest', () => {
    expect(boundOrbit({ turn: NaN, tilt: Infinity, zoom: NaN })).toEqual({ turn: 0, tilt: 0, zoom: 0 });
  });
});

describe('settling', () => {
  it('reaches its goal without passing it', () => {
    let at = { value: 0, speed: 0 };
    let before = 0;
    for (let i = 0; i < 60; i += 1) {
      at = settle(at, 1, 1 / 60);
      expect(at.value).toBeGreaterThanOrEqual(before);
      expect(at.value).toBeLessThanOrEqual(1);
      before = at.value;
    }
    expect(at.value).toBeGreaterThan(0.999);
  });

  it('does not depend on how time is cut into frames', () => {
    const once = settle({ value: 2, speed: 1 }, -1, 0.2);
    const twice = settle(settle({ value: 2, speed: 1 }, -1, 0.07), -1, 0.13);
    expect(twice.value).toBeCloseTo(once.value, 9);
    expect(twice.speed).toBeCloseTo(once.speed, 9);
  });
});
