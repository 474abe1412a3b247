// What a reader changed in a moment, and where a link leads.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt, placeFromId, placeId, stopsOf, type Overrides } from '../../src/core/moment.ts';
import type { CascadeState, CascadeView, Hypothesis, StageState, Story } from '../../src/core/story.ts';
import { empty, step, stories } from './any-story.ts';

describe('what the reader changed', () => {
  const story: Story = { scenes: [{ id: 'one', sky: 'night', contentNote: false, steps: [step('a', empty, 60)] }] };
  const place = { scene: 'one', step: 'a', progress: 0.5 };

  test('time on the rail stands instead of the step’s', () => {
    expect(momentAt(story, place, { time: 0 }).time).toBe(0);
  });

  test('film time is added and nothing else moves', () => {
    const still = momentAt(story, place);
    expect(momentAt(story, place, { playhead: 2.5 })).toEqual({ ...still, phase: still.phase + 2.5 });
  });
});

describe('another explanation, lit by the reader', () => {
  const shows = (cascade: Partial<CascadeState>): StageState => ({
    ...empty,
    cascade: { view: 'synapse', highlight: [], gate: null, explanation: null, block: [], ...cascade },
  });
  const idea = (explanation: Hypothesis, view: CascadeView = 'synapse') =>
    shows({ view, explanation, compare: 'explanations' });
  const stages = [
    shows({}),
    idea('brake-cells'),
    idea('trkb'),
    shows({ view: 'inside' }),
    idea('habenula', 'habenula'),
  ];
  const steps = stages.map((stage, i) => step(`step-${i}`, stage, 60 * i));
  const story: Story = { scenes: [{ id: 'one', sky: 'night', contentNote: false, steps }] };
  const at = (n: number, progress: number, overrides: Overrides = {}) =>
    momentAt(story, { scene: 'one', step: `step-${n}`, progress }, overrides);
  const lit = { explanation: 'metabolites' } as const;

  test('is the picture of the step that is about it, at the place and time where the reader is', () => {
    const before = at(1, 0.5);
    const after = at(1, 0.5, { explanation: 'habenula' });
    const picture = stages[4]?.cascade;
    expect(after).toEqual({ ...before, cascade: { ...before.cascade, from: picture, to: picture } });
  });

  test('that no step is about changes what is lit and nothing else', () => {
    const before = at(1, 0.5);
    const after = at(1, 0.5, lit);
    expect(after.cascade?.to.explanation).toBe('metabolites');
    const own = { ...after.cascade?.to, explanation: 'brake-cells' };
    expect({ ...after, cascade: { ...after.cascade, from: own, to: own } }).toEqual(before);
  });

  test('holds for the step where the reader is and not for its neighbours', () => {
    const late = at(1, 0.9, lit).cascade;
    expect([late?.from.explanation, late?.to.explanation]).toEqual(['metabolites', 'trkb']);
    const early = at(2, 0.1, lit).cascade;
    expect([early?.from.explanation, early?.to.explanation]).toEqual(['brake-cells', 'metabolites']);
  });

  test.each([0, 3])('means nothing in step %i, which compares nothing', (n) => {
    for (const progress of [0.05, 0.5, 0.95]) expect(at(n, progress, lit)).toEqual(at(n, progress));
  });

  test('leaves the story itself as it was', () => {
    const whole = JSON.stringify(story);
    at(1, 0.5, lit);
    expect(JSON.stringify(story)).toBe(whole);
  });
});

describe('a link', () => {
  test('to any step leads back to it', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { scene, step: here } of stopsOf(story)) {
          const found = placeFromId(story, placeId(scene.id, here.id));
          expect(found).toEqual({ place: { scene: scene.id, step: here.id, progress: 0.5 }, exact: true });
        }
      }),
    );
  });

  test('to a scene leads to its first step', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const scene of story.scenes) {
          expect(placeFromId(story, scene.id).place).toEqual({ scene: scene.id, step: 'step-0', progress: 0.5 });
        }
      }),
    );
  });

  test('to nowhere leads to a step of the story, and says so', () => {
    fc.assert(
      fc.property(stories, fc.string(), (story, text) => {
        const found = placeFromId(story, `nowhere-${text}`);
        expect(found.exact).toBe(false);
        expect(() => momentAt(story, found.place)).not.toThrow();
      }),
    );
  });

  test('to a lost step of a scene stays in that scene', () => {
    const steps = [step('a', empty, 0)];
    const story: Story = {
      scenes: ['one', 'two'].map((id) => ({ id, sky: 'night', contentNote: false, steps })),
    };
    expect(placeFromId(story, 'two/gone')).toEqual({ place: { scene: 'two', step: 'a', progress: 0.5 }, exact: false });
  });
});
