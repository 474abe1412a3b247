// The moment in words: everything that can be seen is named, from the model's own numbers, in sentences that exist.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sentencesOf } from '../../src/content/description.ts';
import { Words, type WordTree } from '../../src/content/words.ts';
import { amountKeys, amountPath, trendOf, type AmountFamily } from '../../src/core/amounts.ts';
import { describe } from '../../src/core/describe.ts';
import type { Line } from '../../src/core/description.ts';
import type { Moment } from '../../src/core/moment.ts';
import { poses } from '../../src/core/poses.ts';
import { entityIds, regionIds } from '../../src/core/regions.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import {
  arcIds,
  cascadeViews,
  figureKinds,
  type FigureState,
  hypotheses,
  poseIds,
  type BrainState,
  type CascadeState,
  type Step,
} from '../../src/core/story.ts';
import { thingsVisible } from '../../src/core/things-visible.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';

const readWords = (topic: string): WordTree =>
  parse(readFileSync(join(import.meta.dirname, `../../scenes/words/en/${topic}.yaml`), 'utf8')) as WordTree;
const tree = { describe: readWords('describe'), world: readWords('world') };
const words = new Words('en', tree);
const labels = tree.world.label as Readonly<Record<string, readonly string[]>>;
const course = standardCourse();

const step = (showsTime: boolean): Step => ({
  id: 'a',
  time: 0,
  showsTime,
  stage: { brain: null, cascade: null, figure: null },
  topics: [],
  claims: [],
  narration: true,
});

function moment(time: Seconds, layers: Partial<Moment>, showsTime = true): Moment {
  return {
    place: { scene: 'one', step: 'a', progress: 0.5 },
    scene: { id: 'one', sky: 'night', contentNote: false, steps: [] },
    step: step(showsTime),
    time,
    figureTime: time,
    phase: 0,
    gate: null,
    brain: null,
    cascade: null,
    figure: null,
    ...layers,
  };
}

const still = <T>(state: T) => ({ from: state, to: state, mix: 0, opacity: 1 });
const cascade = (view: CascadeState['view'], more: Partial<CascadeState> = {}): CascadeState => ({
  view,
  highlight: [],
  gate: null,
  explanation: null,
  block: [],
  ...more,
});
const inView = (view: CascadeState['view'], time: Seconds, gate: number | null = null, more = {}): Moment =>
  moment(time, { gate, cascade: still(cascade(view, { gate, ...more })) });
const brain = (more: Partial<BrainState> = {}): BrainState => ({
  pose: 'left',
  highlight: [],
  arcs: [],
  inset: null,
  ...more,
});

const told = (of: Moment): readonly string[] => sentencesOf(of, course, words);
const about = (of: Moment, thing: string): string | undefined => {
  const lines = describe(of, course);
  return told(of)[lines.findIndex((line) => line.things.includes(thing))];
};

/** Moments enough to meet every sentence: each view at many times, gates and settings; each pose, region, arc, figure. */
const times = [0, 60, 600, 1500, minutes(40), minutes(60), hours(2), hours(10), days(1), days(2), days(7), days(21)];
const everyView: readonly Moment[] = cascadeViews.flatMap((view) =>
  times.flatMap((time) =>
    [null, 0, 1, 2, 3].flatMap((gate) =>
      [{}, { block: ['ampa', 'mtor'] as const }].map((more) => inView(view, time, gate, more)),
    ),
  ),
);
const figureOptions: readonly FigureState['options'][] = [
  {},
  { first: ['iv-onset'] },
  { compare: 'mood' },
  { compare: 'anaesthetic', focus: 2000, route: 'nasal', outcomes: ['bladder-treatment'] },
  { of: 'cortex' },
];
const everyOther: readonly Moment[] = [
  ...times.flatMap((time) =>
    poseIds.map((pose) => moment(time, { brain: still(brain({ pose, highlight: regionIds, arcs: arcIds })) })),
  ),
  // The drug's tint is there where nothing is lit.
  ...times.map((time) => moment(time, { brain: still(brain()) })),
  ...regionIds.map((inset) => moment(0, { brain: still(brain({ inset })) })),
  moment(days(14), { figure: still({ kind: 'visit', options: {} }) }),
  ...cascadeViews.flatMap((view) => hypotheses.map((explanation) => inView(view, minutes(60), null, { explanation }))),
  inView('dendrite', 0, null, { unstressed: true }),
  ...figureKinds.flatMap((kind) =>
    [0, 20, 120, 5000].flatMap((at) =>
      figureOptions.map((options) => moment(minutes(at), { figure: still({ kind, options }) })),
    ),
  ),
];

group('in a cascade view', () => {
  test('every thing that the view can show is named, and nothing else, at any time, gate and setting', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cascadeViews),
        fc.double({ min: 0, max: days(21), noNaN: true }),
        fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
        fc.subarray(['ampa', 'mtor'] as const),
        fc.subarray([...entityIds]),
        (view, time, gate, block, highlight) => {
          const lines = describe(inView(view, time, gate, { block, highlight }), course);
          expect(new Set(lines.flatMap((line) => line.things))).toEqual(new Set(thingsVisible(view)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every label of the world is a thing of some view, and every thing is a label or an entity', () => {
    const shown = new Set(cascadeViews.flatMap(thingsVisible));
    expect(Object.keys(labels).filter((key) => !shown.has(key))).toEqual([]);
    expect([...shown].filter((key) => !(key in labels) && !entityIds.some((id) => id === key))).toEqual([]);
  });

  test.each(cascadeViews)('%s: what bears a label is called by its name', (view) => {
    const said = new Map<string, string>();
    for (const of of everyView) {
      if (of.cascade?.to.view !== view) continue;
      const sentences = told(of);
      describe(of, course).forEach((line, i) => {
        for (const thing of line.things) said.set(thing, `${said.get(thing) ?? ''} ${sentences[i]?.toLowerCase()}`);
      });
    }
    const nameless = [...said].filter(([thing, text]) => {
      const name = labels[thing]?.[0];
      return name !== undefined && !text.includes(name.toLowerCase());
    });
    expect(nameless.map(([thing]) => thing)).toEqual([]);
  });

  test('what the step points at comes first', () => {
    const lines = describe(inView('synapse', hours(1), null, { highlight: ['bdnf'] }), course);
    expect(lines[2]?.key).toBe('describe.synapse.bdnf');
  });

  test('a blocked part is said to be blocked, and no amount of it is told', () => {
    expect(about(inView('inside', hours(1), null, { block: ['mtor'] }), 'mtor')).toMatch(/^mTOR: blocked here/);
    expect(told(inView('circuit', hours(1), null, { block: ['ampa'] })).join(' ')).toMatch(
      /AMPA receptors are blocked/,
    );
  });
});

test('a branch without long stress is told of with its species, and with no time, amount or trend', () => {
  const of = inView('dendrite', 0, null, { unstressed: true });
  expect(told(of)[1]).toMatch(/no long stress, as in mice and rats/);
  expect(about(of, 'lasting-spine')).toMatch(/lasting spines/);
  expect(describe(of, course).every((line) => line.trend === 'steady' && Object.keys(line.values).length === 0)).toBe(
    true,
  );
  const keys = describe(of, course).map((line) => line.key);
  expect(keys).toEqual(['describe.view.dendrite', 'describe.dendrite.unstressed', 'describe.dendrite.still']);
});

group('with mTOR blocked', () => {
  const blocked = inView('inside', hours(2), null, { block: ['mtor'] });
  test('the words follow the course that is drawn: no protein is made', () => {
    const sentences = sentencesOf(blocked, standardCourse(['mtor']), words);
    expect(sentences).toContain('Protein makers (ribosomes): no more than usual, steady.');
    expect(told(blocked)).not.toContain('Protein makers (ribosomes): no more than usual, steady.');
  });

  test('the course is solved once', () => {
    expect(standardCourse(['mtor'])).toBe(standardCourse(['mtor']));
    expect(standardCourse(['mtor'])).not.toBe(standardCourse());
    expect(standardCourse(['ampa', 'mtor'])).toBe(standardCourse(['mtor', 'ampa']));
  });
});

group('states and trends', () => {
  test.each<[CascadeState['view'], Seconds, string, string]>([
    ['circuit', 0, 'brake-cell', 'Brake cell: firing at its usual rate, steady.'],
    ['circuit', minutes(40), 'brake-cell', 'Brake cell: firing at about two thirds of its usual rate, falling.'],
    ['circuit', minutes(40), 'main-cell', 'Main cell: firing about a third more than usual, rising.'],
    ['circuit', hours(2), 'brake-cell', 'Brake cell: firing a bit less than usual, rising.'],
    ['circuit', minutes(20), 'ketamine', 'Ketamine: about two thirds of its peak, rising.'],
    ['circuit', hours(2), 'ketamine', 'Ketamine: about a third of its peak, falling.'],
    ['circuit', days(2), 'ketamine', 'Ketamine: none, steady.'],
    [
      'synapse',
      minutes(50),
      'glutamate',
      'Glutamate from packets that open into the gap: about a third more than usual, rising.',
    ],
    ['dendrite', 0, 'new-spine', 'New spines, as in mice: none yet, steady.'],
    ['dendrite', hours(10), 'new-spine', 'New spines, as in mice: on their way; none has a head yet.'],
    ['dendrite', hours(10), 'feeler', 'Feelers, the first stage of a spine, reach out.'],
    ['dendrite', hours(2), 'feeler', 'Feelers, the first stage of a spine: none stand out now.'],
    ['dendrite', hours(14), 'new-spine', 'New spines, as in mice: about half of what one day brings, rising.'],
    ['dendrite', days(1), 'new-spine', 'New spines, as in mice: as many as one day brings, rising.'],
    ['dendrite', days(14), 'new-spine', 'New spines, as in mice: about half of what one day brings, falling.'],
    ['dendrite', days(14), 'lost-again', 'Some new spines are lost again.'],
    ['habenula', 0, 'rows', '30 cells, each row is one: 7 of them fire in bursts, as in rats. The share is steady.'],
    [
      'habenula',
      hours(1),
      'rows',
      '30 cells, each row is one: 3 of them fire in bursts, as in rats. The share is falling.',
    ],
  ])('%s at %d s: %s', (view, time, thing, sentence) => {
    expect(about(inView(view, time), thing)).toBe(sentence);
  });

  test('at the end of the course what fell up to it is still said to fall', () => {
    expect(about(inView('dendrite', days(21)), 'new-spine')).toMatch(/falling\.$/);
  });

  test('a trend says the sign of the change', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true }), (a, b) => {
        const trend = trendOf('peak', a, b);
        if (trend === 'rising') expect(b).toBeGreaterThan(a);
        else if (trend === 'falling') expect(b).toBeLessThan(a);
        else expect(Math.abs(a - b)).toBeLessThanOrEqual(0.005);
      }),
    );
  });
});

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
