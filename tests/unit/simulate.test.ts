// The teaching model: the numbers it must reproduce, and what it refuses.

import { describe, expect, test } from 'vitest';
import type { Interventions, Numbers, Regimen } from '../../src/core/numbers.ts';
import { standardPeaks } from '../../src/core/parameters/standard-peaks.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { days, hours, minutes } from '../../src/core/units.ts';
import { measureTargets } from '../../src/build/model.ts';
import { targets } from '../../src/build/targets.ts';
import reference from './data/reference-trajectory.json' with { type: 'json' };

const spray: Regimen = { kind: 'nasal', devices: 3, starts: [0] };
const rat: Regimen = { kind: 'rat', milligramsPerKilogram: 10 };

/** What each column of the reference trajectory is among our numbers. */
const columns: Readonly<Record<string, (n: Numbers) => number>> = {
  cp: (n) => n.plasma,
  Ce: (n) => n.effectSite,
  B: (n) => n.block,
  I: (n) => n.brakeCellFiring,
  P: (n) => n.mainCellFiring,
  G: (n) => n.glutamate,
  A: (n) => n.ampa,
  N: (n) => n.bdnf,
  K: (n) => n.trkb,
  M: (n) => n.mtor,
  X: (n) => n.translation,
  S: (n) => n.protein,
  D: (n) => n.spines,
  burst: (n) => n.habenulaBursting,
  Y: (n) => n.mood?.drugSpecificGain ?? Number.NaN,
  cadss: (n) => n.dissociation,
  sbp: (n) => n.bloodPressureRise,
};

describe('the reference trajectory', () => {
  test.each([
    ['iv_0p5mgkg', standardInfusion],
    ['nasal84', spray],
    ['rat10', rat],
  ] as const)('%s is reproduced within 1 per cent or a millionth', (key, regimen) => {
    const course = simulate(regimen);
    const off: string[] = [];
    let compared = 0;
    for (const row of reference[key]) {
      const numbers = course.at(minutes(row.t_min));
      for (const [column, expected] of Object.entries(row)) {
        if (column === 't_min') continue;
        const got = columns[column]?.(numbers) ?? Number.NaN;
        compared++;
        if (!(Math.abs(got - expected) <= Math.max(0.01 * Math.abs(expected), 1e-6)))
          off.push(`${column} at ${row.t_min} min: ${got}, not ${expected}`);
      }
    }
    expect(off).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  });
});

describe('the targets', () => {
  const results = measureTargets();
  test('there are fifty-five, each with its own id', () => {
    expect(new Set(targets.map((t) => t.id)).size).toBe(55);
  });
  test.each(results.map((r) => [r.id, r] as const))('%s lies in its range', (_, r) => {
    expect(r.value).toBeGreaterThanOrEqual(r.low);
    expect(r.value).toBeLessThanOrEqual(r.high);
  });
});

describe('cases that are in no file', () => {
  // By hand: at steady state a long drip's plasma is rate over clearance, 500 mg in 24 h by 79 L/h.
  test('a drip over a day nears rate over clearance', () => {
    const level = simulate({ ...standardInfusion, dose: 500, length: 1440 }).at(hours(24)).plasma;
    const steady = (1000 * (500 / 24)) / 79;
    expect(level).toBeGreaterThan(0.97 * steady);
    expect(level).toBeLessThan(steady);
  });

  test('all of the drug that goes in is cleared again, whatever the length of the drip', () => {
    for (const length of [2, 40, 100, 600]) {
      const course = simulate({ ...standardInfusion, length });
      let area = 0;
      for (let time = 30; time < days(4); time += 60) area += course.at(time).plasma / 60;
      expect(area).toBeCloseTo((1000 * 35) / 79, 0);
    }
  });

  test('the published pump set gives 240 ng/mL at the end of the drip', () => {
    const plasma = simulate(standardInfusion, { pharmacokinetics: 'domino' }).at(minutes(40)).plasma;
    expect(plasma).toBeGreaterThan(235);
    expect(plasma).toBeLessThan(245);
  });

  test('the sensitivity band gives peak blocks of 0.50 and 0.21', () => {
    const peakBlock = (ic50: number) => simulate(standardInfusion, { ic50 }).at(minutes(41)).block;
    expect(Math.abs(peakBlock(0.5) - 0.495)).toBeLessThan(0.005);
    expect(peakBlock(1.5)).toBeCloseTo(0.21, 2);
  });

  test('each device adds less than the one before it', () => {
    const level = (devices: number) => simulate({ kind: 'nasal', devices, starts: [0] }).at(hours(2)).plasma;
    expect(level(2) - level(1)).toBeLessThan(level(1));
    expect(level(3)).toBeGreaterThan(level(2));
  });

  test('a second infusion a week later meets more spines and gives the same plasma', () => {
    const twice = simulate({ ...standardInfusion, starts: [0, days(7)] });
    const later = days(7) + minutes(40);
    expect(twice.at(later).plasma).toBeCloseTo(twice.at(minutes(40)).plasma, 2);
    expect(twice.at(days(8)).spines).toBeGreaterThan(twice.at(days(1)).spines);
  });

  test('a longer course is followed for a week after its last dose', () => {
    expect(simulate(standardInfusion).end).toBe(days(21));
    expect(simulate({ ...standardInfusion, starts: [0, days(30)] }).end).toBe(days(37));
  });
});

describe('shares', () => {
  test('reach 1 at the peak of one standard infusion', () => {
    const course = simulate(standardInfusion);
    for (const key of Object.keys(standardPeaks) as (keyof typeof standardPeaks)[]) {
      let peak = 0;
      for (let time = 0; time < days(2); time += 30) peak = Math.max(peak, course.at(time).share[key]);
      expect(peak, key).toBeCloseTo(1, 2);
    }
  });
  test('of spines is 1 one day after it', () => {
    expect(simulate(standardInfusion).at(days(1)).share.spines).toBeCloseTo(1, 2);
  });
});

describe('what is not drawn', () => {
  test('nasal and rat runs have no mood', () => {
    expect(simulate(spray).at(days(1)).mood).toBeNull();
    expect(simulate(rat).at(days(1)).mood).toBeNull();
  });
});

describe('what is refused, with the value quoted', () => {
  test.each<[string, unknown, Interventions, RegExp]>([
    ['a negative dose', { ...standardInfusion, dose: -35 }, {}, /dose -35 .* allowed is 0 to 500 mg/],
    ['a dose that is no number', { ...standardInfusion, dose: Number.NaN }, {}, /dose NaN/],
    ['an endless dose', { ...standardInfusion, dose: Infinity }, {}, /dose Infinity/],
    ['an absurd dose', { ...standardInfusion, dose: 501 }, {}, /dose 501/],
    ['a dose in words', { ...standardInfusion, dose: '35' }, {}, /dose "35"/],
    ['a length of nothing', { ...standardInfusion, length: 0 }, {}, /length of the infusion 0 .* 1 to 1440 minutes/],
    ['a length of two days', { ...standardInfusion, length: 2880 }, {}, /2880/],
    ['no starts', { ...standardInfusion, starts: [] }, {}, /0 starts .* 1 to 40/],
    [
      'too many starts',
      { ...standardInfusion, starts: Array.from({ length: 41 }, (_, i) => days(i)) },
      {},
      /41 starts/,
    ],
    ['a first start that is not 0', { ...standardInfusion, starts: [60] }, {}, /first start 60/],
    ['starts out of order', { ...standardInfusion, starts: [0, days(3), days(2)] }, {}, /start 172800 after 259200/],
    ['a start within the drip before it', { ...standardInfusion, starts: [0, 600] }, {}, /start 600 after 0/],
    ['a start that is no number', { ...standardInfusion, starts: [0, Number.NaN] }, {}, /start NaN/],
    ['no device', { kind: 'nasal', devices: 0, starts: [0] }, {}, /devices 0 .* 1, 2 or 3/],
    ['half a device', { kind: 'nasal', devices: 1.5, starts: [0] }, {}, /devices 1\.5/],
    ['an absurd rat dose', { kind: 'rat', milligramsPerKilogram: 1e6 }, {}, /dose 1000000/],
    ['an unknown route', { kind: 'pill' }, {}, /regimen "pill"/],
    ['a sensitivity of nothing', standardInfusion, { ic50: 0 }, /concentration 0 .* 0\.1 to 10 micromolar/],
    ['unknown constants', standardInfusion, { pharmacokinetics: 'none' as 'fitted' }, /pharmacokinetics "none"/],
  ])('%s', (_, regimen, asked, message) => {
    expect(() => simulate(regimen as Regimen, asked)).toThrow(RangeError);
    expect(() => simulate(regimen as Regimen, asked)).toThrow(message);
  });
});
