// The teaching model: what must hold for any regimen.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interventions, Numbers, Regimen } from '../../src/core/numbers.ts';
import { signalParameters } from '../../src/core/parameters/signals.ts';
import { simulate, sixInfusions, standardInfusion } from '../../src/core/simulate.ts';
import { days, hours, minutes } from '../../src/core/units.ts';

const spray: Regimen = { kind: 'nasal', devices: 3, starts: [0] };
const infusions: fc.Arbitrary<Regimen> = fc.record({
  kind: fc.constant('infusion' as const),
  dose: fc.double({ min: 0, max: 500, noNaN: true }),
  length: fc.double({ min: 1, max: 1440, noNaN: true }),
  starts: fc
    .array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 })
    .map((gaps) => [0, ...gaps.map((_, i) => days(gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0)))]),
});
const sprays: fc.Arbitrary<Regimen> = fc.record({
  kind: fc.constant('nasal' as const),
  devices: fc.constantFrom(1, 2, 3),
  starts: fc.constantFrom([0], [0, days(3)], [0, hours(1), days(7)]),
});
const rats: fc.Arbitrary<Regimen> = fc.record({
  kind: fc.constant('rat' as const),
  milligramsPerKilogram: fc.double({ min: 0, max: 300, noNaN: true }),
});
const regimens = fc.oneof(infusions, sprays, rats);
const interventions: fc.Arbitrary<Interventions> = fc.record({
  blockAmpa: fc.boolean(),
  blockMtor: fc.boolean(),
  ic50: fc.double({ min: 0.1, max: 10, noNaN: true }),
  pharmacokinetics: fc.constantFrom('fitted' as const, 'domino' as const),
});
const times = fc.array(fc.double({ min: -1000, max: days(45), noNaN: true }), { minLength: 30, maxLength: 60 });

function flat(numbers: Numbers): Record<string, number> {
  const { share, mood, ...rest } = numbers;
  const named = (prefix: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + key, value as number]));
  return { ...rest, ...named('share.', share), ...named('mood.', mood ?? {}) };
}

describe('for any regimen', () => {
  test('every number is finite, not negative and within its bounds', () => {
    fc.assert(
      fc.property(regimens, interventions, times, (regimen, asked, when) => {
        const course = simulate(regimen, asked);
        for (const time of when) {
          const n = course.at(time);
          for (const [key, value] of Object.entries(flat(n))) {
            if (!Number.isFinite(value)) throw new Error(`${key} is ${value} at ${time}`);
            if (value < 0 && !key.startsWith('mood.')) throw new Error(`${key} is ${value} at ${time}`);
          }
          for (const key of ['block', 'habenulaRelief', 'dissociation'] as const) expect(n[key]).toBeLessThanOrEqual(1);
          expect(n.brakeCellFiring).toBeLessThanOrEqual(1.001);
          expect(n.mainCellFiring).toBeLessThanOrEqual(2.3);
          expect(n.bloodPressureRise).toBeLessThanOrEqual(30);
          expect(n.spines).toBeLessThanOrEqual(signalParameters.Dmax.value);
          expect(n.habenulaBursting).toBeGreaterThanOrEqual(0.0699);
          expect(n.habenulaBursting).toBeLessThanOrEqual(0.2301);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a step back or forth in time changes the numbers a little', () => {
    fc.assert(
      fc.property(regimens, fc.double({ min: 0, max: days(21), noNaN: true }), (regimen, time) => {
        const course = simulate(regimen);
        const here = flat(course.at(time));
        const there = flat(course.at(time + 0.01));
        for (const [key, value] of Object.entries(here)) {
          if (key === 'time') continue;
          // The steepest inflow allowed, 500 mg in a minute, raises plasma by 5000 ng/mL a minute.
          const slack = /lasma|ketamine|effectSite/.test(key) ? 2 : 0.02;
          if (!(Math.abs((there[key] ?? Number.NaN) - value) < slack)) throw new Error(`${key} jumps at ${time}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('plasma is in proportion to the dose', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 250, noNaN: true }),
        fc.double({ min: 0, max: days(3), noNaN: true }),
        (dose, time) => {
          const once = simulate({ ...standardInfusion, dose }).at(time).plasma;
          const twice = simulate({ ...standardInfusion, dose: 2 * dose }).at(time).plasma;
          expect(Math.abs(twice - 2 * once)).toBeLessThanOrEqual(1e-9 * twice);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('blocking AMPA lowers the mTORC1 peak, and blocking mTORC1 leaves no spines at all', () => {
    fc.assert(
      fc.property(fc.double({ min: 15, max: 70, noNaN: true }), (dose) => {
        const regimen = { ...standardInfusion, dose };
        const peak = (asked: Interventions) => {
          const course = simulate(regimen, asked);
          return Math.max(...Array.from({ length: 120 }, (_, i) => course.at(minutes(2 * i)).mtor));
        };
        expect(peak({ blockAmpa: true })).toBeLessThan(0.8 * peak({}));
        for (const day of [0.5, 1, 7, 21]) expect(simulate(regimen, { blockMtor: true }).at(days(day)).spines).toBe(0);
      }),
      { numRuns: 10 },
    );
  });

  test('a quarter of the solver step changes next to nothing', () => {
    const off: string[] = [];
    for (const [regimen, asked] of [
      [standardInfusion, {}],
      [standardInfusion, { pharmacokinetics: 'domino' }],
      [sixInfusions, {}],
      [spray, {}],
      [{ kind: 'rat', milligramsPerKilogram: 200 }, {}],
    ] as const) {
      const course = simulate(regimen, asked);
      const fine = simulate(regimen, asked, 0.25);
      for (let time = 30; time < days(21); time = time * 1.07 + 17) {
        const expected = flat(fine.at(time));
        for (const [key, value] of Object.entries(flat(course.at(time)))) {
          const difference = Math.abs(value - (expected[key] ?? Number.NaN));
          if (!(difference <= Math.max(0.002 * Math.abs(value), 5e-5)))
            off.push(`${regimen.kind}: ${key} at ${time} s is ${value}, with small steps ${expected[key]}`);
        }
      }
    }
    expect(off).toEqual([]);
  });

  test('times outside the course are held at its ends, and reading leaves no trace', () => {
    const course = simulate(standardInfusion);
    const before = course.at(hours(2));
    expect(course.at(-5)).toEqual(course.at(0));
    expect(course.at(Number.POSITIVE_INFINITY)).toEqual(course.at(course.end));
    expect(course.at(Number.NaN)).toEqual(course.at(0));
    expect(course.at(hours(2))).toEqual(before);
  });

  test('with no dose nothing moves but what people with the control drug gain too', () => {
    const course = simulate({ ...standardInfusion, dose: 0 });
    for (const time of [0, minutes(40), days(1), days(21)]) {
      const n = course.at(time);
      expect([n.plasma, n.block, n.bdnf, n.spines, n.bloodPressureRise]).toEqual([0, 0, 0, 0, 0]);
      expect([n.brakeCellFiring, n.mainCellFiring, n.glutamate]).toEqual([1, 1, 1]);
      expect(n.mood?.ketamine).toBe(n.mood?.control);
    }
  });
});
