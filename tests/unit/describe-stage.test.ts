// Amounts as they are said, the brain, the whole stage, and the sentences that there are.

import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import type { WordTree } from '../../src/content/words.ts';
import { amountKeys, amountPath, type AmountFamily } from '../../src/core/amounts.ts';
import { describe } from '../../src/core/describe.ts';
import type { Line } from '../../src/core/description.ts';
import type { Moment } from '../../src/core/moment.ts';
import { poses } from '../../src/core/poses.ts';
import { regionIds } from '../../src/core/regions.ts';
import { poseIds } from '../../src/core/story.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';
import { tree, course, moment, still, cascade, inView, brain, told, everyView, everyOther } from './told-moments.ts';

group('amounts as said', () => {
  test.each<[AmountFamily, number, string]>([
    ['rate', 0.649, 'twoThirds'],
    ['rate', 1, 'usual'],
    ['rate', 1.38, 'thirdMore'],
    ['rate', 9, 'double'],
    ['peak', 0, 'none'],
    ['peak', 0.5, 'aboutHalf'],
    ['peak', 1, 'full'],
    ['peak', 1.5, 'beyond'],
    ['crowd', 0.299, 'aboutThird'],
    ['crowd', 1, 'full'],
    ['rate', Number.NaN, 'usual'],
    ['peak', Number.NaN, 'none'],
  ])('%s %d is %s', (family, amount, key) => {
    expect(amountPath(family, amount)).toBe(`describe.amount.${family}.${key}`);
  });

  test('grow with the number', () => {
    const order = (family: AmountFamily, amount: number) =>
      amountKeys(family).indexOf(amountPath(family, amount).split('.').at(-1) ?? '');
    fc.assert(
      fc.property(
        fc.constantFrom<AmountFamily>('rate', 'level', 'peak', 'crowd', 'drug', 'day'),
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (family, a, b) => {
          expect(order(family, Math.min(a, b))).toBeGreaterThanOrEqual(0);
          expect(order(family, Math.min(a, b))).toBeLessThanOrEqual(order(family, Math.max(a, b)));
        },
      ),
    );
  });
});

group('the brain', () => {
  test.each(poseIds)('%s: every region that the pose shows is named', (pose) => {
    const named = new Set(
      describe(moment(0, { brain: still(brain({ pose })) }), course).flatMap((line) => line.things),
    );
    for (const region of regionIds) expect(named.has(region), region).toBe(!poses[pose].without.includes(region));
  });

  test('what is lit says so, with its state where the model has one', () => {
    const lit = told(moment(minutes(60), { brain: still(brain({ highlight: ['lateral-habenula', 'hippocampus'] })) }));
    expect(lit).toContain('Lit: the habenula, a pair as small as lentils, near the middle.');
    expect(lit).toContain('Habenula cells that fire in bursts, as in rats: about a tenth of them, falling.');
    expect(lit).toContain('Lit: the hippocampus, a curl on each side, deep in the brain.');
  });
});

group('the whole stage', () => {
  test.each<[Seconds, string]>([
    [0, 'The drip is about to begin.'],
    [60, '1 minute after the drip began.'],
    [minutes(40), '40 minutes after the drip began.'],
    [hours(1), '1 hour after the drip began.'],
    [minutes(90), '90 minutes after the drip began.'],
    [hours(2), '2 hours after the drip began.'],
    [days(1), '1 day after the drip began.'],
    [hours(30), '30 hours after the drip began.'],
    [days(21), '21 days after the drip began.'],
  ])('at %d s begins with the time: %s', (time, sentence) => {
    expect(told(inView('circuit', time))[0]).toBe(sentence);
  });

  test('where time says nothing the time is not told', () => {
    expect(told(moment(0, { figure: still({ kind: 'history', options: {} }) }, false))).toEqual([
      'On view: a timeline of ketamine, from 1962 to today.',
    ]);
  });

  test('an empty stage has no words', () => {
    expect(describe(moment(0, {}), course)).toEqual([]);
  });

  test('while one layer gives way to another the nearer one is told', () => {
    const both = (opacity: number) =>
      moment(0, {
        brain: { ...still(brain()), opacity },
        cascade: { ...still(cascade('circuit')), opacity: 1 - opacity },
      });
    const keys = (of: Moment) => describe(of, course).map((line: Line) => line.key);
    expect(keys(both(0.8))).toContain('describe.pose.left');
    expect(keys(both(0.8))).not.toContain('describe.view.circuit');
    expect(keys(both(0.2))).toContain('describe.view.circuit');
  });
});

group('the words', () => {
  const leaves = (of: WordTree, path: string): string[] =>
    Object.entries(of).flatMap(([key, below]) =>
      typeof below === 'string' || Array.isArray(below)
        ? [`${path}.${key}`]
        : leaves(below as WordTree, `${path}.${key}`),
    );

  test('every sentence that is said exists, has its blanks filled and stays short', () => {
    for (const of of [...everyView, ...everyOther]) {
      for (const sentence of told(of)) {
        expect(sentence).not.toMatch(/[{}]|describe\./);
        for (const part of sentence.split(/(?<=[.:;])\s/))
          expect(part.split(/\s+/).length, part).toBeLessThanOrEqual(25);
      }
    }
  });

  test('there is none that is never said', () => {
    const said = new Set<string>(
      (['rate', 'level', 'peak', 'crowd', 'drug', 'day'] as const).flatMap((family) =>
        amountKeys(family).map((key) => `describe.amount.${family}.${key}`),
      ),
    );
    for (const of of [...everyView, ...everyOther, inView('circuit', hours(20)), inView('circuit', 60)])
      for (const line of describe(of, course)) {
        said.add(line.key).add(`describe.trend.${line.trend}`);
        for (const value of Object.values(line.values)) if (typeof value === 'string') said.add(value);
      }
    const written = leaves(tree.describe, 'describe');
    expect(written.filter((path) => !said.has(path))).toEqual([]);
    expect([...said].filter((path) => !written.includes(path))).toEqual([]);
  });
});
