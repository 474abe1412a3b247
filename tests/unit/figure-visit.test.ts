// What is told of a visit, of its feeling over the minutes, and of the path ahead, is as the ledger, the model and the story
// have it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stopsOf } from '../../src/core/moment.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { days, hours, minutes } from '../../src/core/units.ts';
import { sameTime, visitPart, whenOf } from '../../src/elements/figure/visit-part.ts';
import { stationIds, stationSteps } from '../../src/core/journey.ts';
import { feelingCourse } from '../../src/core/visit.ts';
import { weeklyPlans } from '../../src/figures/charts/visit-weeks.ts';
import { root, story, words, facts } from './figure-story.ts';

describe('a visit', () => {
  test.each(['infusion', 'nasal'] as const)('%s: each fact stands in one part of it, timed facts first', (route) => {
    if (!facts.visit) throw new Error('no visit');
    const visit = facts.visit;
    const parts = [0, minutes(20), hours(2), days(7)].map((time) => visitPart(visit, route, time));
    expect(parts.flatMap((part) => part.facts.map((fact) => fact.id)).toSorted()).toEqual(
      visit[route].facts.map((fact) => fact.id).toSorted(),
    );
    for (const { facts: own, clock } of parts) {
      const starts = own.map((fact) => fact.minuteStart ?? Infinity);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const start of starts.filter(Number.isFinite)) {
        expect(start).toBeGreaterThanOrEqual(clock?.[0] ?? Infinity);
        expect(start).toBeLessThan(clock?.[1] ?? -Infinity);
      }
    }
  });

  test('what a step asks for first stands first, once, and only in its own part; signs of danger stand last', () => {
    if (!facts.visit) throw new Error('no visit');
    const ids = (time: number, first: readonly string[]): readonly string[] =>
      visitPart(facts.visit!, 'infusion', time, first).facts.map((fact) => fact.id);
    const asked = ids(hours(2), ['iv-emergency', 'iv-leave', 'iv-ride']);
    expect(asked[0]).toBe('iv-leave');
    expect(asked.at(-1)).toBe('iv-emergency');
    expect(asked).not.toContain('iv-ride');
    expect(asked.toSorted()).toEqual(ids(hours(2), []).toSorted());
  });
});

describe('the floating feeling', () => {
  const single = standardCourse();
  const course = feelingCourse(single, 130);

  test('is strongest within five minutes of the end of the drip, and under a tenth is left within two hours', () => {
    expect(Math.abs(course.peak - 40)).toBeLessThanOrEqual(5);
    expect(course.over).toBeGreaterThan(80);
    expect(course.over).toBeLessThan(120);
    expect(Math.max(...course.strength)).toBe(1);
    for (const [minute, share] of course.strength.entries()) {
      expect(share).toBeCloseTo(single.at(minutes(minute)).dissociation / single.at(minutes(course.peak)).dissociation);
      expect(Number.isFinite(share)).toBe(true);
    }
  });

  test('is drawn only where a step tells of it first, while the drip runs', () => {
    const part = (time: number, first: readonly string[]) => visitPart(facts.visit!, 'infusion', time, first).feeling;
    expect(part(minutes(40), ['iv-onset'])).toBe(true);
    expect(part(minutes(40), ['iv-dose', 'iv-onset'])).toBe(false);
    expect(part(hours(2), ['iv-onset'])).toBe(false);
    expect(part(minutes(40), [])).toBe(false);
  });
});

test('each station of the path ahead leads to a step, in the order of the story, and has its picture', () => {
  const ids = stopsOf(story).map(({ scene, step }) => `${scene.id}/${step.id}`);
  const places = stationIds.map((station) => ids.indexOf(stationSteps[station]));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const station of stationIds)
    for (const theme of ['night', 'day']) {
      const bytes = readFileSync(join(root, `public/stations/${station}-${theme}.webp`));
      expect(bytes.subarray(8, 12).toString('latin1')).toBe('WEBP');
      expect(bytes.length).toBeLessThan(30 * 1024);
    }
});

test('each plan over the weeks is six drips, as the fact under it says', () => {
  for (const drips of Object.values(weeklyPlans)) expect(drips.reduce((sum: number, n) => sum + n, 0)).toBe(6);
  expect(weeklyPlans.twice).toHaveLength(3);
  expect(weeklyPlans.thrice).toHaveLength(2);
  const { weeks, facts: own } = visitPart(facts.visit!, 'infusion', days(14));
  expect(weeks && own.some(({ fact }) => fact.includes('six drips over two to three weeks'))).toBe(true);
});

test('facts of a visit share a time only where it is said in the same words', () => {
  const shared = (['infusion', 'nasal'] as const).flatMap((route) =>
    [0, minutes(20), hours(2)].flatMap((time) => {
      const { facts: own } = visitPart(facts.visit!, route, time);
      return own.flatMap((fact, i) => (sameTime(fact, own[i - 1]) ? [[fact, own[i - 1]!] as const] : []));
    }),
  );
  expect(shared.length).toBeGreaterThan(3);
  expect(shared.filter(([a, b]) => whenOf(a, words) !== whenOf(b, words))).toEqual([]);
});
