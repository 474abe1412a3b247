// What a cascade shows is told: all of it, by its name, with its state and where that goes.

import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { sentencesOf } from '../../src/content/description.ts';
import { trendOf } from '../../src/core/amounts.ts';
import { describe } from '../../src/core/describe.ts';
import { entityIds } from '../../src/core/regions.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { cascadeViews, type CascadeState } from '../../src/core/story.ts';
import { thingsVisible } from '../../src/core/things-visible.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';
import { words, labels, course, inView, told, about, everyView } from './told-moments.ts';

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
