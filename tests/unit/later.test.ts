// What may come a little after its picture waits for the page to stand still, rank by rank, but not for ever; and whoever
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
const requestUpdate = vi.fn<() => void>();
/** A page's later things in three ranks, which wait 12, 6 and 60 frames at most. */
function laterOnPage(): Later {
  requestUpdate.mockClear();
  return new Later({ requestUpdate }, [12, 6, 60]);
}

test('nothing waits, and no frame is asked for, before something begins', async () => {
  const later = laterOnPage();
  expect(later.come).toBe(3);
  await later.settled();
  expect(frames).toHaveLength(0);
});

test('once the page stands still each rank comes with a frame of its own', async () => {
  const later = laterOnPage();
  later.begin();
  later.moved();
  const settled = later.settled();
  const came: number[] = [];
  for (let i = 0; i < 8 && frames.length > 0; i++) {
    frame();
    came.push(later.come);
  }
  expect(came.filter((come) => come === 0).length).toBeGreaterThanOrEqual(3);
  expect(came.filter((come) => come > 0)).toEqual([1, 2, 3]);
  expect(requestUpdate).toHaveBeenCalledTimes(3);
  await settled;
  expect(frames).toHaveLength(0);
});

test('while the page is scrolled on and on each rank waits as long as it may, and comes all the same', () => {
  const later = laterOnPage();
  later.begin();
  const came: number[] = [];
  for (let i = 0; i < 78; i++) {
    later.moved();
    frame();
    came.push(later.come);
  }
  expect([came.indexOf(1), came.indexOf(2), came.indexOf(3)]).toEqual([11, 17, 77]);
});

test('another step begins it anew, and those who waited wait for the last one', async () => {
  const later = laterOnPage();
  later.begin();
  const settled = vi.fn<() => void>();
  void later.settled().then(settled);
  for (let i = 0; i < 4; i++) frame();
  expect(later.come).toBeGreaterThan(0);
  later.moved();
  later.begin();
  expect(later.come).toBe(0);
  await Promise.resolve();
  expect(settled).not.toHaveBeenCalled();
  while (frames.length > 0) frame();
  await later.settled();
  expect(later.come).toBe(3);
});

test('what came with something that could not wait does not come again', () => {
  const later = laterOnPage();
  later.begin();
  later.came(1);
  expect(later.come).toBe(1);
  while (frames.length > 0) frame();
  expect(requestUpdate).toHaveBeenCalledTimes(2);
});

test('on a page that nobody sees all comes at once', async () => {
  vi.stubGlobal('document', { hidden: true });
  const later = laterOnPage();
  later.begin();
  expect(later.come).toBe(3);
  await later.settled();
  expect(frames).toHaveLength(0);
});
