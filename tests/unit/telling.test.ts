// The words of a step come a frame after its picture, and whoever waits for them gets them.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Telling } from '../../src/elements/story/telling.ts';

let frames: (() => void)[];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => vi.unstubAllGlobals());

const frame = (): void => frames.splice(0).forEach((callback) => callback());

test('the first words come at once, those of another step with the next frame, the newest only', async () => {
  const requestUpdate = vi.fn<() => void>();
  const telling = new Telling({ requestUpdate });
  const made: string[] = [];
  const tell = (step: string): readonly string[] =>
    telling.of([step], () => {
      made.push(step);
      return [`words of ${step}`];
    });
  expect(tell('first')).toEqual(['words of first']);
  expect(frames).toHaveLength(0);
  expect(tell('second')).toEqual(['words of first']);
  expect(tell('third')).toEqual(['words of first']);
  expect(frames).toHaveLength(1);
  const settled = telling.settled();
  frame();
  await settled;
  expect(requestUpdate).toHaveBeenCalledTimes(1);
  expect(tell('third')).toEqual(['words of third']);
  expect(tell('third')).toEqual(['words of third']);
  expect(made).toEqual(['first', 'third']);
  expect(frames).toHaveLength(0);
  await telling.settled();
});

test('a step left again within its frame leaves the next one its own', () => {
  const telling = new Telling({ requestUpdate: () => {} });
  const tell = (step: string): readonly string[] => telling.of([step], () => [step]);
  tell('first');
  tell('second');
  tell('first');
  frame();
  expect(tell('first')).toEqual(['first']);
  expect(tell('third')).toEqual(['first']);
});

test('on a page that nobody sees they come at once', () => {
  const telling = new Telling({ requestUpdate: () => {} });
  telling.of(['first'], () => ['first']);
  vi.stubGlobal('document', { hidden: true });
  expect(telling.of(['second'], () => ['second'])).toEqual(['second']);
  expect(frames).toHaveLength(0);
});
