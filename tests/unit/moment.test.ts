// A place becomes a moment: the same from either side, without a jump, whatever story it is.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt, stopsOf, type Moment } from '../../src/core/moment.ts';
import type { FigureKind, StageState, Story } from '../../src/core/story.ts';
import { days } from '../../src/core/units.ts';
import { empty, step, stories, drawn, progresses } from './any-story.ts';

describe('a place', () => {
  test('gives the same moment however often it is asked for', () => {
    fc.assert(
      fc.property(stories, fc.nat(), progresses, (story, pick, progress) => {
        const stops = stopsOf(story);
        const stop = stops[pick % stops.length];
        if (!stop) throw new Error('no stop');
        const place = { scene: stop.scene.id, step: stop.step.id, progress };
        const first = momentAt(story, place);
        for (const other of stops) momentAt(story, { scene: other.scene.id, step: other.step.id, progress: 0.9 });
        expect(momentAt(story, place)).toEqual(first);
      }),
    );
  });

  test('at the end of a step looks like the beginning of the next, in every drawn value', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const stops = stopsOf(story);
        stops.slice(1).forEach((next, i) => {
          const here = stops[i];
          if (!here) throw new Error('no stop');
          const end = momentAt(story, { scene: here.scene.id, step: here.step.id, progress: 1 });
          const beginning = momentAt(story, { scene: next.scene.id, step: next.step.id, progress: 0 });
          expect(drawn(beginning)).toEqual(drawn(end));
        });
      }),
    );
  });

  test('in the middle half of a step shows that step and nothing of its neighbours', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0.25, max: 0.75, noNaN: true }), (story, progress) => {
        for (const { scene, step: here } of stopsOf(story)) {
          const moment = momentAt(story, { scene: scene.id, step: here.id, progress });
          expect(moment.time).toBe(here.time);
          expect(moment.gate).toBe(here.stage.cascade?.gate ?? null);
          for (const layer of ['brain', 'cascade', 'figure'] as const) {
            const state = here.stage[layer];
            expect(moment[layer]).toEqual(state && { from: state, to: state, mix: 0, opacity: 1 });
          }
        }
      }),
    );
  });

  test('a little further on moves time, mix and opacity a little', () => {
    const close = 1e-4;
    fc.assert(
      fc.property(stories, fc.nat(), fc.double({ min: 0, max: 1 - close, noNaN: true }), (story, pick, progress) => {
        const stops = stopsOf(story);
        const stop = stops[pick % stops.length];
        if (!stop) throw new Error('no stop');
        const at = (p: number) => momentAt(story, { scene: stop.scene.id, step: stop.step.id, progress: p });
        const [here, there] = [at(progress), at(progress + close)];
        expect(Math.abs(there.phase - here.phase)).toBeLessThan(0.01);
        expect(Math.abs(Math.log((there.time + 300) / (here.time + 300)))).toBeLessThan(0.01);
        for (const layer of ['brain', 'cascade', 'figure'] as const) {
          const seen = (moment: Moment) => moment[layer]?.opacity ?? 0;
          expect(Math.abs(seen(there) - seen(here))).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('that is not in the story is refused by name', () => {
    const story: Story = { scenes: [{ id: 'one', sky: 'night', contentNote: false, steps: [step('a', empty, 0)] }] };
    expect(() => momentAt(story, { scene: 'one', step: 'b', progress: 0.5 })).toThrow('no step "one/b"');
  });

  test.each([Number.NaN, Infinity, -Infinity])('with a progress of %s rests in the middle of its step', (progress) => {
    const story: Story = { scenes: [{ id: 'one', sky: 'night', contentNote: false, steps: [step('a', empty, 60)] }] };
    expect(momentAt(story, { scene: 'one', step: 'a', progress }).place.progress).toBe(0.5);
  });
});

describe('layers', () => {
  const curve = (dose: number): StageState => ({ ...empty, figure: { kind: 'infusion-curve', options: { dose } } });
  const two = (a: StageState, b: StageState): Story => ({
    scenes: [{ id: 'one', sky: 'night', contentNote: false, steps: [step('a', a, 0), step('b', b, days(7))] }],
  });

  test('one figure in two steps running stays', () => {
    const story = two(curve(35), curve(35));
    for (const progress of [0.8, 0.9, 1])
      expect(momentAt(story, { scene: 'one', step: 'a', progress }).figure?.opacity).toBe(1);
  });

  test('two figures never melt into each other: at the border one shows, faintly', () => {
    const people = (of: string): StageState => ({
      ...empty,
      figure: { kind: 'icon-array', options: { outcomes: [of] } },
    });
    const moment = momentAt(two(people('a'), people('b')), { scene: 'one', step: 'a', progress: 1 });
    expect(moment.figure?.opacity).toBeLessThan(0.2);
    expect(moment.figure?.from).toBe(moment.figure?.to);
  });

  test('a figure in which only something else is pointed at stays where it is', () => {
    const history = (focus: number): StageState => ({ ...empty, figure: { kind: 'history', options: { focus } } });
    const mood = (emphasis: string): StageState => ({
      ...empty,
      figure: { kind: 'mood', options: { emphasis } },
    });
    const story = two(history(1962), history(1970));
    for (const shown of [story, two(mood('ketamine'), mood('control'))])
      for (const progress of [0.8, 0.9, 0.99, 1])
        expect(momentAt(shown, { scene: 'one', step: 'a', progress }).figure?.opacity).toBe(1);
    const shown = (progress: number) =>
      momentAt(story, { scene: 'one', step: 'a', progress }).figure?.to.options['focus'];
    expect([shown(0.98), shown(1)]).toEqual([1962, 1970]);
  });

  test('a figure that gives way to another stays at the time of its own step; one that goes on runs through the times', () => {
    const figure = (kind: FigureKind): StageState => ({ ...empty, figure: { kind, options: {} } });
    const at = (story: Story, at: string, progress: number): number =>
      momentAt(story, { scene: 'one', step: at, progress }).figureTime;
    const other = two(figure('mood'), figure('visit'));
    expect([at(other, 'a', 0.8), at(other, 'a', 0.99), at(other, 'b', 0.01), at(other, 'b', 0.2)]).toEqual([
      0,
      0,
      days(7),
      days(7),
    ]);
    const same = two(figure('mood'), figure('mood'));
    expect(at(same, 'a', 0.99)).toBeGreaterThan(0);
    expect(at(same, 'b', 0.01)).toBeLessThan(days(7));
  });

  test('of a brain and a figure one has all but gone before the other comes, and never are both gone', () => {
    const brain: StageState = { ...empty, brain: { pose: 'left', highlight: [], arcs: [], inset: null } };
    for (const story of [two(brain, curve(35)), two(curve(35), brain)])
      for (let progress = 0.5; progress <= 1; progress += 0.01) {
        const moment = momentAt(story, { scene: 'one', step: 'a', progress });
        const shown = [moment.brain?.opacity ?? 0, moment.figure?.opacity ?? 0];
        expect(Math.max(...shown)).toBeGreaterThan(0.15);
        expect(Math.min(...shown)).toBeLessThan(0.16);
      }
  });
});
