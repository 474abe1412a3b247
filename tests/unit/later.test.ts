// What may come a little after its picture waits for the page to stand still, rank by rank, but not for ever; and whoever
// waits for it gets it.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Later } from '../../src/elements/later.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const requestUpdate = vi.fn<() => void>();
/** A page's later things in three ranks, which wait 12, 6 and 60 moves at most. */
function laterOnPage(): Later {
  requestUpdate.mockClear();
  return new Later({ requestUpdate }, [12, 6, 60]);
}
const frame = 16;

test('nothing waits, and no time runs, before something begins', async () => {
  const later = laterOnPage();
  later.moved();
  expect(later.come).toBe(3);
  await later.settled();
  expect(vi.getTimerCount()).toBe(0);
});

test('once the page stands still each rank comes, one after the other', async () => {
  const later = laterOnPage();
  later.begin();
  later.moved();
  const settled = later.settled();
  vi.advanceTimersByTime(119);
  expect(later.come).toBe(0);
  const came = Array.from({ length: 8 }, () => {
    vi.advanceTimersByTime(frame);
    return later.come;
  });
  // More than a frame lies between two of them.
  expect(came).toEqual([1, 1, 2, 2, 3, 3, 3, 3]);
  expect(requestUpdate).toHaveBeenCalledTimes(3);
  await settled;
  expect(vi.getTimerCount()).toBe(0);
});

test('a wheel that rests for a moment between its turns still moves the page', () => {
  const later = laterOnPage();
  later.begin();
  for (let i = 0; i < 8; i++) {
    later.moved();
    vi.advanceTimersByTime(7 * frame);
    expect(later.come).toBe(0);
  }
});

test('while the page is scrolled on and on each rank waits as long as it may, and comes all the same', () => {
  const later = laterOnPage();
  later.begin();
  const came = Array.from({ length: 78 }, () => {
    later.moved();
    vi.advanceTimersByTime(frame);
    return later.come;
  });
  expect([came.indexOf(1), came.indexOf(2), came.indexOf(3)]).toEqual([11, 17, 77]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that is scrolled through step after step does not wait anew at each of them', () => {
  const later = laterOnPage();
  later.begin();
  const came = Array.from({ length: 12 }, (_, i) => {
    if (i > 0 && i % 5 === 0) later.begin();
    later.moved();
    vi.advanceTimersByTime(frame);
    return later.come;
  });
  expect(came.indexOf(1)).toBe(11);
});

test('where a film runs the page stands still once frames of it have passed without a move, or after a second', () => {
  const later = new Later({ requestUpdate }, [12, 6, 60], () => true);
  const pass = (milliseconds: number, frames: number): number => {
    for (let i = 0; i < frames; i++) later.stood();
    vi.advanceTimersByTime(milliseconds);
    return later.come;
  };
  later.begin();
  // The browser draws the last picture, and no frame comes.
  expect(pass(600, 0)).toBe(0);
  expect(pass(60, 3)).toBe(1);
  expect(pass(60, 1)).toBe(1);
  expect(pass(60, 2)).toBe(2);
  // A page off the screen has no frames at all.
  expect(pass(400, 0)).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});

test('another step begins it anew, and those who waited wait for the last one', async () => {
  const later = laterOnPage();
  later.begin();
  const settled = vi.fn<() => void>();
  void later.settled().then(settled);
  vi.advanceTimersByTime(120);
  expect(later.come).toBe(1);
  later.begin();
  expect(later.come).toBe(0);
  await Promise.resolve();
  expect(settled).not.toHaveBeenCalled();
  vi.advanceTimersByTime(400);
  await later.settled();
  expect(settled).toHaveBeenCalled();
  expect(later.come).toBe(3);
});

test('what asks for it while it waits does not make it wait longer', () => {
  const later = laterOnPage();
  later.ask();
  vi.advanceTimersByTime(120);
  later.ask();
  expect(later.come).toBe(1);
});

test('what came with something that could not wait does not come again', () => {
  const later = laterOnPage();
  later.begin();
  later.came(1);
  expect(later.come).toBe(1);
  vi.advanceTimersByTime(400);
  expect(requestUpdate).toHaveBeenCalledTimes(2);
});

test('on a page that nobody sees all comes at once', async () => {
  const later = laterOnPage();
  later.begin();
  vi.stubGlobal('document', { hidden: true });
  later.begin();
  expect(later.come).toBe(3);
  await later.settled();
  expect(vi.getTimerCount()).toBe(0);
});
