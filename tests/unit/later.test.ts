// What comes a little after its picture comes in time, without updates of its own where there are others, and whoever
// waits for it gets it.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Later } from '../../src/elements/later.ts';

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
  const later = new Later<readonly string[]>({ requestUpdate }, 1);
  const made: string[] = [];
  const tell = (step: string): readonly string[] =>
    later.of([step], () => {
      made.push(step);
      return [`words of ${step}`];
    });
  expect(tell('first')).toEqual(['words of first']);
  expect(frames).toHaveLength(0);
  expect(tell('second')).toEqual(['words of first']);
  expect(frames).toHaveLength(1);
  const settled = later.settled();
  frame();
  await settled;
  expect(requestUpdate).toHaveBeenCalledTimes(1);
  expect(tell('third')).toEqual(['words of third']);
  expect(tell('third')).toEqual(['words of third']);
  expect(made).toEqual(['first', 'third']);
  expect(frames).toHaveLength(0);
  await later.settled();
});

test('an update that comes with the next frame brings it, and none is asked for', async () => {
  const requestUpdate = vi.fn<() => void>();
  const later = new Later<string>({ requestUpdate }, 1);
  const tell = (step: string): string => later.of([step], () => step);
  tell('first');
  expect(tell('second')).toBe('first');
  expect(tell('second')).toBe('second');
  frame();
  await later.settled();
  expect(requestUpdate).not.toHaveBeenCalled();
});

test.each([false, true])('what may come two frames later does, with updates in between: %s', async (between) => {
  const tell = (step: string): string => later.of([step], () => step);
  const requestUpdate = vi.fn<() => void>(() => void tell('second'));
  const later = new Later<string>({ requestUpdate }, 2);
  tell('first');
  expect(tell('second')).toBe('first');
  for (let i = 0; i < 2; i++) {
    if (between) tell('second');
    frame();
  }
  await later.settled();
  expect(requestUpdate).toHaveBeenCalledTimes(between ? 0 : 2);
  expect(tell('second')).toBe('second');
  expect(frames).toHaveLength(0);
});

test('a host that does not ask any more keeps nobody waiting, and no frame comes', async () => {
  const requestUpdate = vi.fn<() => void>();
  const later = new Later<string>({ requestUpdate }, 2);
  later.of(['first'], () => 'first');
  later.of(['second'], () => 'second');
  const settled = later.settled();
  for (let i = 0; i < 5; i++) frame();
  await settled;
  expect(frames).toHaveLength(0);
  expect(requestUpdate.mock.calls.length).toBeLessThanOrEqual(2);
});

test('a step left again within its frame leaves the next one its own', () => {
  const later = new Later<readonly string[]>({ requestUpdate: () => {} }, 1);
  const tell = (step: string): readonly string[] => later.of([step], () => [step]);
  tell('first');
  tell('second');
  tell('first');
  frame();
  expect(tell('first')).toEqual(['first']);
  expect(tell('third')).toEqual(['first']);
});

test('on a page that nobody sees they come at once', () => {
  const later = new Later<readonly string[]>({ requestUpdate: () => {} }, 1);
  later.of(['first'], () => ['first']);
  vi.stubGlobal('document', { hidden: true });
  expect(later.of(['second'], () => ['second'])).toEqual(['second']);
  expect(frames).toHaveLength(0);
});
