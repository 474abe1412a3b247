import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalOf } from '../../src/core/arrival.ts';
import { describeBrain } from '../../src/core/describe-brain.ts';
import { captionOf } from '../../src/elements/brain/state.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { regionIds } from '../../src/core/regions.ts';
import { arcIds, poseIds, type BrainState } from '../../src/core/story.ts';
import { railEnd } from '../../src/core/log-time.ts';
import { noOrbit } from '../../src/stage/camera.ts';
import { glowOf, vigourOf } from '../../src/stage/glow.ts';
import { lookOf, type BrainInput } from '../../src/stage/look.ts';

const course = simulate(standardInfusion);
const input = (given: Partial<BrainInput> & Pick<BrainInput, 'blend'>): BrainInput => ({
  numbers: null,
  phase: 0,
  theme: 'night',
  sky: 'night',
  width: 690,
  height: 600,
  picked: null,
  orbit: noOrbit,
  hidden: [],
  ...given,
});
const state = (given: Partial<BrainState>): BrainState => ({
  pose: 'left',
  highlight: [],
  arcs: [],
  inset: null,
  ...given,
});
const anyState: fc.Arbitrary<BrainState> = fc.record({
  pose: fc.constantFrom(...poseIds),
  highlight: fc.uniqueArray(fc.constantFrom(...regionIds), { maxLength: 4 }),
  arcs: fc.uniqueArray(fc.constantFrom(...arcIds)),
  inset: fc.constantFrom(null, ...regionIds),
});

describe('how the parts of the brain look', () => {
  it('is within 0 and 1 for every state and mix', () => {
    fc.assert(
      fc.property(anyState, anyState, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, mix) => {
        const look = lookOf(input({ blend: { from, to, mix, opacity: 1 } }));
        const shares = [
          ...regionIds.flatMap((id) => [look.parts[id].lit, look.parts[id].presence, look.parts[id].glow.strength]),
          ...arcIds.map((id) => look.arcs[id]),
          look.cut.left,
          look.cut.right,
          look.lens?.opacity ?? 0,
        ];
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  it('at the ends of a blend is that of the state alone', () => {
    fc.assert(
      fc.property(anyState, anyState, (a, b) => {
        const start = lookOf(input({ blend: { from: a, to: b, mix: 0, opacity: 1 } }));
        const alone = lookOf(input({ blend: { from: a, to: a, mix: 0, opacity: 1 } }));
        expect(start.parts).toEqual(alone.parts);
        expect(start.cut).toEqual(alone.cut);
      }),
    );
  });

  it('lights the parcels of the cortex with the cortex, each in its own colour when named itself', () => {
    const cortex = state({ highlight: ['cortex'] });
    const whole = lookOf(input({ blend: { from: cortex, to: cortex, mix: 0, opacity: 1 } }));
    expect(whole.parts['prefrontal-cortex']).toMatchObject({ lit: 1, as: 'cortex' });
    const named = state({ highlight: ['prefrontal-cortex'] });
    const own = lookOf(input({ blend: { from: named, to: named, mix: 0, opacity: 1 } }));
    expect(own.parts['prefrontal-cortex']).toMatchObject({ lit: 1, as: 'prefrontal-cortex' });
    expect(own.parts.cortex.lit).toBe(0);
  });

  it('takes away what the reader hides and what the pose leaves out', () => {
    const deep = state({ pose: 'deep' });
    const look = lookOf(input({ blend: { from: deep, to: deep, mix: 0, opacity: 1 }, hidden: ['amygdala'] }));
    expect(look.parts.amygdala.presence).toBe(0);
    expect(look.parts.cortex.presence).toBeLessThan(0.3);
    expect(look.parts.hippocampus.presence).toBe(1);
  });
});

describe('how the numbers light the brain', () => {
  it('quiets the habenula by 2 hours and leaves it brighter before the drug', () => {
    const before = glowOf('lateral-habenula', course.at(0), 0).strength;
    const after = glowOf('lateral-habenula', course.at(7200), 0).strength;
    expect(before).toBeGreaterThan(after);
  });

  it('is finite and within 0 and 1 at every time of the story', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...regionIds),
        fc.double({ min: 0, max: railEnd, noNaN: true }),
        fc.double({ min: 0, max: 1000, noNaN: true }),
        (region, time, phase) => {
          const { strength } = glowOf(region, course.at(time), phase);
          expect(strength >= 0 && strength <= 1).toBe(true);
        },
      ),
    );
  });

  it('never pulses faster than once a second', () => {
    const numbers = course.at(0);
    for (const region of regionIds) {
      const strengths = Array.from({ length: 1001 }, (_, i) => glowOf(region, numbers, i / 100).strength);
      const peaks = strengths.filter((s, i) => i > 0 && i < 1000 && s > strengths[i - 1]! && s >= strengths[i + 1]!);
      expect(peaks.length).toBeLessThanOrEqual(10);
    }
  });
});

describe('the tint of the drug', () => {
  const at = (minutes: number) => course.at(minutes * 60);
  const plain = state({});

  it('trails the blood while the level rises, reaches 1 at its peak, and goes when the drug goes', () => {
    const level = (minutes: number): number => arrivalOf(plain, at(minutes));
    expect(level(0)).toBe(0);
    for (const minutes of [5, 10, 20]) expect(level(minutes)).toBeLessThan(at(minutes).share.plasma);
    expect(Math.max(...Array.from({ length: 60 }, (_, minute) => level(minute)))).toBeGreaterThan(0.99);
    expect(level(60)).toBeGreaterThan(at(60).share.plasma);
    expect(level(24 * 60)).toBe(0);
  });

  it('is there only where the caption explains it and the words tell of it', () => {
    fc.assert(
      fc.property(anyState, fc.double({ min: 0, max: railEnd, noNaN: true }), (shown, time) => {
        const numbers = course.at(time);
        const { arriving } = lookOf(input({ numbers, blend: { from: shown, to: shown, mix: 0, opacity: 1 } }));
        expect(captionOf(shown, numbers) === 'drug').toBe(arriving > 0);
        const told = describeBrain(shown, { now: numbers, from: numbers, to: numbers });
        expect(told.some(({ things }) => things.includes('ketamine'))).toBe(arriving > 0);
      }),
    );
  });
});

it('the habenula pales as its bursts fall, and regains its colour as they come back', () => {
  const vigour = (minutes: number): number => vigourOf('lateral-habenula', course.at(minutes * 60));
  expect(vigour(0)).toBe(1);
  expect(vigour(60)).toBeLessThan(0.5);
  expect(vigour(24 * 60)).toBeGreaterThan(vigour(60));
  expect(vigour(24 * 60)).toBeLessThan(0.7);
  expect(vigourOf('hippocampus', course.at(3600))).toBe(1);
});
