// What the page asks of the network and leaves on the device, and that it lives on without either; how still it is.

import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

const atRest = { asked: 0, running: 0, told: 0 };

/** Animation frames asked for during so many frames of the browser's, animations that run, and what workers were asked. */
function framesAsked(page: Page, frames: number): Promise<typeof atRest> {
  return page.evaluate(async (count) => {
    let [asked, told] = [0, 0];
    const original = requestAnimationFrame;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, said: unknown, handed?: unknown) {
      told++;
      post.call(this, said, handed as StructuredSerializeOptions);
    };
    window.requestAnimationFrame = (callback) => {
      asked++;
      return original(callback);
    };
    for (let i = 0; i < count; i++) await new Promise((done) => original(done));
    window.requestAnimationFrame = original;
    Worker.prototype.postMessage = post;
    return { asked, running: document.getAnimations().filter((a) => a.playState === 'running').length, told };
  }, frames);
}

/** Counts the pictures that the page's workers were asked for and have not brought yet, as window.owed(). */
function countOwed(): void {
  interface Said {
    readonly kind?: string;
    readonly id?: number;
    readonly view?: number;
    readonly surface?: number;
  }
  const asked = new Map<string, number>();
  const placeOf = (worker: Worker, { view, surface }: Said): string => `${names.get(worker)} ${view ?? surface}`;
  const names = new WeakMap<Worker, number>();
  let made = 0;
  const { postMessage } = Worker.prototype as { postMessage: (this: Worker, ...all: unknown[]) => void };
  Worker.prototype.postMessage = function (this: Worker, ...all: unknown[]) {
    const said = all[0] as Said;
    if (!names.has(this)) {
      names.set(this, (made += 1));
      this.addEventListener('message', ({ data }: MessageEvent<Said>) => {
        if (data.kind !== 'drawn' && data.kind !== 'failed') return;
        if (asked.get(placeOf(this, data)) === data.id) asked.delete(placeOf(this, data));
      });
    }
    if ((said.kind === 'show' || said.kind === 'draw') && said.id !== undefined)
      asked.set(placeOf(this, said), said.id);
    if (said.kind === 'close') asked.delete(placeOf(this, said));
    postMessage.apply(this, all);
  };
  Object.assign(window, { owed: () => asked.size });
}

describe('privacy', () => {
  test('once loaded the page asks nothing of any network through a full walk, keeps no cookie, and breaks no rule', async () => {
    // A small screen: what is asked for is the same, and the brain is drawn sooner.
    const reader = await Reader.open({ viewport: sizes.smallPhone, painted: false, ahead: true });
    // Nothing of it was read yet but the first screen.
    await reader.whole();
    const own = new URL(inject('pageUrl')).origin;
    expect(reader.requests.filter((url) => !url.startsWith(`${own}/`) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(reader.requests.filter((url) => new URL(url).search !== '')).toEqual([]);
    // The copy of three for a page that draws by itself is not for one that has a worker.
    expect(reader.requests.filter((url) => url.includes('brain-3d'))).toEqual([]);
    const before = reader.requests.length;
    await reader.page.context().setOffline(true);
    for (const [i, id] of (await reader.steps()).entries()) {
      if (i > 0) await reader.nextStep();
      expect((await reader.momentShown()).id).toBe(id);
    }
    expect(reader.requests.slice(before).filter((url) => !url.includes('/icons/'))).toEqual([]);
    expect(await reader.page.context().cookies()).toEqual([]);
    const kept = await reader.page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)));
    expect(kept.filter((key) => !/^syn/.test(key))).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });
});

describe('calm', () => {
  test('at rest nothing is drawn and no animation frame is asked for', async () => {
    const reader = await Reader.open({ viewport: sizes.frame, ahead: true, prepare: countOwed });
    await reader.page.locator('html[data-made]').waitFor();
    // The finer brain takes over some time after the first picture.
    await reader.page.locator('syn-brain[data-finer]').first().waitFor();
    for (const id of (await reader.steps()).filter((_, i) => i % 4 === 0)) {
      await reader.follow(id);
      // What was asked for at arrival is drawn, seen or for the step beside; where a busy machine drew it coarsely, the
      // picture at rest is drawn once more. From then on nothing is.
      await reader.page.waitForFunction(() => (window as unknown as { owed(): number }).owed() === 0);
      await expect.poll(() => framesAsked(reader.page, 20), { message: id, timeout: 10_000 }).toEqual(atRest);
      expect(await framesAsked(reader.page, 30), `${id}, again`).toEqual(atRest);
    }
    await reader.close();
  });

  test('with motion, a step comes to rest within five seconds', async () => {
    const reader = await Reader.open({ reducedMotion: 'no-preference', at: '#surge', webgl: false });
    // Watched from the press on, in the film's own seconds: a frame that a busy machine holds up counts half a second.
    const moved = await reader.page.evaluate(async () => {
      const story = document.querySelector('syn-story');
      const from = story?.moment?.place.step;
      story?.shadowRoot?.querySelector<HTMLElement>('.foot .btn.go')?.click();
      while (story?.moment?.place.step === from) await new Promise(requestAnimationFrame);
      let [before, passed, changed, still] = [performance.now(), 0, 0, 0];
      for (let last = story?.moment?.phase; still < 40 && passed < 20;) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        passed += Math.min(0.5, (now - before) / 1000);
        before = now;
        still = story?.moment?.phase === last ? still + 1 : 0;
        if (still === 0) changed = passed;
        last = story?.moment?.phase;
      }
      return changed;
    });
    expect(moved).toBeGreaterThan(1);
    expect(moved).toBeLessThan(5.5);
    await reader.close();
  });
});

describe('without WebGL', () => {
  test('the story goes on: the words and a still or drawn brain stand in, and no error escapes', async () => {
    const reader = await Reader.open({ at: '#circuits', webgl: false });
    const brain = reader.page.locator('syn-brain').first();
    await expect
      .poll(() => brain.evaluate((node) => node.shadowRoot?.querySelector('img, svg')?.checkVisibility() ?? false), {
        timeout: 10_000,
      })
      .toBe(true);
    await reader.next();
    expect((await reader.momentShown()).id).not.toBe('');
    expect(reader.complaints.filter((line) => /uncaught|TypeError/i.test(line))).toEqual([]);
    await reader.close();
  });
});

describe('where geometry of the cascade does not come', () => {
  test('the words stand in for that picture, the next one is drawn, and the story goes on', async () => {
    const reader = await Reader.open({ at: '#synapses' });
    await reader.page.route('**/art-circuit-*', (route) => route.abort());
    await reader.follow('surge/brake-cells');
    const picture = reader.page.locator('syn-cascade').first();
    await expect.poll(() => picture.locator('.fallback li').count()).toBeGreaterThan(2);
    expect(await picture.locator('.fallback p').innerText()).toMatch(/did not load/);
    await reader.follow('synapses/new-spines');
    await expect.poll(() => picture.locator('svg [data-thing]').count()).toBeGreaterThan(2);
    expect(await picture.locator('.fallback').count()).toBe(0);
    const expected = /the picture of the circuit did not load|Failed to load resource/;
    expect(reader.complaints.filter((line) => !expected.test(line))).toEqual([]);
    await reader.close();
  });
});
