// How a worker of our own is started, with a stand-in for the browser's.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWorker } from '../../src/stage/own-worker.ts';

class StandIn extends EventTarget {
  static last: StandIn | undefined;
  readonly terminate = vi.fn<() => void>();
  constructor() {
    super();
    StandIn.last = this;
  }
  /** Whether somebody has taken the fault off the console. */
  err(): boolean {
    return !this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://page.example/story', origin: 'https://page.example' });
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('once it runs its faults stay on the console', async () => {
  const started = startWorker('/worker.js', 'brain');
  const worker = StandIn.last;
  worker?.dispatchEvent(new MessageEvent('message', { data: 'ready' }));
  expect(await started).toBe(worker);
  expect(worker?.err()).toBe(false);
  expect(worker?.terminate).not.toHaveBeenCalled();
});

test('one that does not start is ended, and there is none', async () => {
  const started = startWorker('/worker.js', 'brain');
  const worker = StandIn.last;
  expect(worker?.err()).toBe(true);
  expect(await started).toBeNull();
  expect(worker?.terminate).toHaveBeenCalledTimes(1);
});
