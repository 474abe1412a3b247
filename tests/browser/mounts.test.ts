// Brains come and go on a long page: what they leave behind, in the page's memory and on the graphics device.

import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { brainCounts } from '../../src/elements/brain/brains.ts';
import { bothLevels, mountDrawn, settled, until, untilCounted } from './mounted-brain.ts';

interface HeapSession {
  send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number }>;
}

/** Bytes in use once all that nothing holds is gone. */
async function heap(): Promise<number> {
  const session = cdp() as unknown as HeapSession;
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Mounts and unmounts brains one after another; every twentieth is waited for until it has drawn. */
async function comeAndGo(times: number): Promise<readonly WeakRef<Element>[]> {
  const before = (await brainCounts()).serves;
  const gone: WeakRef<Element>[] = [];
  for (let i = 0; i < times; i += 1) {
    const one = document.createElement('syn-brain');
    one.style.cssText = 'display:block;width:96px;height:84px';
    document.body.append(one);
    await one.updateComplete;
    if (i % 20 === 0) await until(() => one.dataset['drawn'] !== undefined, 'its picture');
    one.remove();
    gone.push(new WeakRef(one));
  }
  await untilCounted(({ serves }) => serves === before, 'every picture to be given up');
  await settled();
  return gone;
}

beforeAll(() => {
  document.documentElement.dataset['motion'] = 'still';
});
afterEach(() => document.body.replaceChildren());

describe('200 brains that come and go', () => {
  it('leave the heap and the graphics device as they were', { timeout: 60_000 }, async () => {
    await mountDrawn({}, 96, 84);
    await bothLevels();
    await comeAndGo(20);
    const held = (await brainCounts()).memory;
    const first = await comeAndGo(100);
    const middle = await heap();
    const second = await comeAndGo(100);
    const end = await heap();
    expect((await brainCounts()).memory).toEqual(held);
    const kept = [...first, ...second].filter((one) => one.deref() !== undefined);
    expect(kept.length, 'elements that something still holds').toBeLessThan(5);
    // An element that is held shows as 4 KB.
    expect((end - middle) / 1024, 'KB more after another hundred').toBeLessThan(250);
  });
});
