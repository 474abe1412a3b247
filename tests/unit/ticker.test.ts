// The page's one clock: how long the film runs after an arrival, at any frame rate.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ticker } from '../../src/elements/story/ticker.ts';

let queue: FrameRequestCallback[] = [];

beforeEach(() => {
  queue = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => queue.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => (queue = []));
});
afterEach(() => vi.unstubAllGlobals());

/** Runs frames until none is asked for, or a minute has passed; gives the seconds that took. */
function runOut(frame: number): number {
  let now = 1000;
  while (queue.length > 0 && now < 61_000) {
    now += frame;
    for (const callback of queue.splice(0)) callback(now);
  }
  return (now - 1000) / 1000;
}

describe('after an arrival', () => {
  test.each([8, 16.7, 33, 100, 250, 450])('at a frame each %f ms the film rests within five seconds', (frame) => {
    const seen: number[] = [];
    const ticker = new Ticker((playhead) => seen.push(playhead));
    ticker.arrive(false);
    const took = runOut(frame);
    expect(took).toBeLessThanOrEqual(5 + (2 * frame) / 1000);
    expect(took).toBeGreaterThan(3.5);
    expect(ticker.running).toBe(false);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeCloseTo(4.2, 1);
  });

  test('with motion still, no frame is asked for', () => {
    const ticker = new Ticker(() => undefined);
    ticker.arrive(true);
    expect(queue).toEqual([]);
  });

  test('Play goes on until Pause', () => {
    const seen: number[] = [];
    const ticker = new Ticker((playhead) => seen.push(playhead));
    ticker.arrive(true);
    ticker.play();
    for (let now = 1000; now <= 21_000; now += 20) for (const callback of queue.splice(0)) callback(now);
    expect(seen.at(-1)).toBeCloseTo(20, 1);
    ticker.pause();
    expect(queue).toEqual([]);
  });
});

describe('a page that was hidden and is seen again', () => {
  test('goes on with what was playing, from where it was', () => {
    const seen: number[] = [];
    const ticker = new Ticker((playhead) => seen.push(playhead));
    ticker.arrive(true);
    ticker.play();
    for (let now = 1000; now <= 2000; now += 20) for (const callback of queue.splice(0)) callback(now);
    ticker.stop();
    expect(queue).toEqual([]);
    const before = seen.at(-1) ?? 0;
    ticker.goOn();
    ticker.goOn();
    expect(queue).toHaveLength(1);
    for (let now = 900_000; now <= 901_000; now += 20) for (const callback of queue.splice(0)) callback(now);
    expect((seen.at(-1) ?? 0) - before).toBeCloseTo(1, 1);
    expect(ticker.playing).toBe(true);
  });

  test('ends the film of an arrival, and then rests', () => {
    const seen: number[] = [];
    const ticker = new Ticker((playhead) => seen.push(playhead));
    ticker.arrive(false);
    for (let now = 1000; now <= 2000; now += 20) for (const callback of queue.splice(0)) callback(now);
    ticker.stop();
    ticker.goOn();
    runOut(20);
    expect(seen.at(-1)).toBeCloseTo(4.2, 1);
    expect(ticker.running).toBe(false);
  });

  test('asks for no frame where nothing was playing', () => {
    const ticker = new Ticker(() => undefined);
    ticker.goOn();
    ticker.arrive(true);
    ticker.goOn();
    ticker.play();
    ticker.pause();
    ticker.goOn();
    expect(queue).toEqual([]);
  });
});
