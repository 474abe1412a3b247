// One place in the story: its time, its address, links that lead to it, and that it is kept while the text changes.

import { describe, expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

describe('the time rail', () => {
  test('moves the moment, backwards too, and leaving the step forgets it', async () => {
    const reader = await Reader.open({ at: '#synapses', webgl: false, painted: false });
    const first = await reader.momentShown();
    const day = 86_400;
    await reader.scrubTo(2 * day);
    const later = await reader.momentShown();
    expect(later.id).toBe(first.id);
    expect(later.time / day).toBeGreaterThan(1.5);
    expect(later.time / day).toBeLessThan(2.6);
    await reader.scrubTo(1200);
    expect((await reader.momentShown()).time).toBeLessThan(2400);
    await reader.next();
    await reader.back();
    expect(await reader.momentShown()).toEqual(first);
    await reader.close();
  });

  test('a link can carry a time', async () => {
    const reader = await Reader.open({ at: '?t=2h#synapses', webgl: false, painted: false });
    expect((await reader.momentShown()).time).toBe(7200);
    await reader.close();
  });
});

describe('the address', () => {
  test('follows a reader who stays, and is right where one leaves at once', async () => {
    const reader = await Reader.open({ at: '#surge', webgl: false, painted: false });
    const hash = (): Promise<string> => reader.page.evaluate(() => location.hash);
    await reader.next();
    const { id } = await reader.momentShown();
    await expect.poll(hash).toBe(`#${id}`);
    const left = await reader.page.evaluate(() => {
      document.querySelector('syn-story')?.goTo('surge/ampa', false);
      const then = location.hash;
      location.assign('about:blank');
      return then;
    });
    expect(left).toBe(`#${id}`);
    await reader.page.waitForURL('about:blank');
    await reader.page.goBack();
    expect(await hash()).toBe('#surge/ampa');
    await reader.close();
  });
});

describe('a link followed while the address waits to be written', () => {
  test('is where the reader comes to', async () => {
    const reader = await Reader.open({ at: '#surge', webgl: false, painted: false });
    await reader.page.evaluate(() => {
      document.querySelector('syn-story')?.goTo('surge/ampa', false);
      location.hash = 'circuits/front';
      // The browser tells of the new address in a task of its own. What waited is written before that, for whatever
      // reason: its time is up, or the page is left.
      dispatchEvent(new Event('pagehide'));
    });
    await reader.settled();
    expect((await reader.momentShown()).id).toBe('circuits/front');
    expect(await reader.page.evaluate(() => location.hash)).toBe('#circuits/front');
    await reader.close();
  });
});

describe('a link to nowhere', () => {
  test.each(['#nowhere', '#surge/nowhere', '#%F0%9F%92%A9', '#%'])(
    '%s opens the nearest place and says so',
    async (at) => {
      const reader = await Reader.open({ at });
      const { id } = await reader.momentShown();
      expect(id).toBe(
        (await reader.steps()).find((step) => (at.startsWith('#surge') ? step.startsWith('surge/') : true)),
      );
      await expect.poll(() => reader.page.locator('syn-story [role=status]').allTextContents()).not.toEqual([]);
      expect(reader.complaints).toEqual([]);
      await reader.close();
    },
  );
});

describe('the last step', () => {
  test('leads back to the start', async () => {
    const reader = await Reader.open({ at: '#next/for-now', webgl: false, painted: false });
    expect((await reader.momentShown()).id).toBe('next/for-now');
    await reader.page.getByRole('button', { name: 'To the start' }).click();
    await reader.settled();
    expect((await reader.momentShown()).id).toBe('start/message');
    await reader.close();
  });
});

describe.each(['desktop', 'phone'] as const)('a text that gets longer, on a %s', (size) => {
  test.each([0, 170])('keeps the reader at the step, and brings them back (scrolled on by %i px)', async (by) => {
    const reader = await Reader.open({ at: '#cascade/mtor', webgl: false, painted: false, viewport: sizes[size] });
    await reader.page.evaluate((y) => scrollBy({ top: y, behavior: 'instant' }), by);
    await reader.settled();
    const { id } = await reader.momentShown();
    await reader.chooseDepth('detail');
    await expect.poll(() => reader.page.locator(`article[id="${id}"] details[open]`).count()).toBeGreaterThan(0);
    expect((await reader.momentShown()).id).toBe(id);
    await reader.chooseDepth('plain');
    expect((await reader.momentShown()).id).toBe(id);
    await reader.close();
  });
});

/** Which of the pictures are there, and which can be seen; each keeps a mark of its own. */
const layersOf = ({ page }: Reader): Promise<Record<string, { seen: boolean; mark: unknown }>> =>
  page.evaluate(() => {
    const all = document.querySelector('syn-story')?.shadowRoot?.querySelectorAll<HTMLElement>('.stage > .layer');
    const marks = [...(all ?? [])].map((layer) => {
      layer.dataset['mark'] ??= String(performance.now());
      const seen = layer.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return [layer.localName, { seen, mark: layer.dataset['mark'] }] as const;
    });
    return Object.fromEntries(marks);
  });

test('what the steps beside this one show stands ready, neither seen nor read aloud, and stays the same element', async () => {
  const reader = await Reader.open({ at: '#habenula/quieted', webgl: false });
  const read = async (): Promise<string> => reader.page.locator('.stage').ariaSnapshot();
  const drawn = await layersOf(reader);
  expect(drawn).toMatchObject({ 'syn-cascade': { seen: true }, 'syn-figure': { seen: false } });
  expect(await read()).not.toContain('- figure');
  await reader.next();
  const rows = await layersOf(reader);
  expect(rows).toMatchObject({
    'syn-cascade': { seen: false, mark: drawn['syn-cascade']?.mark },
    'syn-figure': { seen: true, mark: drawn['syn-figure']?.mark },
  });
  expect(await read()).toContain('- figure');
  expect(await read()).not.toContain('Drawing:');
  await reader.back();
  expect(await layersOf(reader)).toEqual(drawn);
  await reader.close();
});

test('a picture that was made stays the same element, unseen and unread where no step near shows it', async () => {
  const reader = await Reader.open({ at: '#circuits/front', webgl: false });
  const { 'syn-brain': brain } = await layersOf(reader);
  expect(brain?.seen).toBe(true);
  await reader.follow('cascade/mtor');
  expect((await layersOf(reader))['syn-brain']).toEqual({ seen: false, mark: brain?.mark });
  expect(await reader.page.locator('.stage').ariaSnapshot()).not.toMatch(/prefrontal|picture of the brain/i);
  await reader.follow('circuits/front');
  expect((await layersOf(reader))['syn-brain']).toEqual(brain);
  await reader.close();
});

test('a picture that no step near shows is not drawn when its room changes, and fits it when it is shown again', async () => {
  const reader = await Reader.open({ at: '#cascade/mtor', webgl: false });
  const { page } = reader;
  /** The room of the cascade, and what its picture is drawn for, in pixels. */
  const fits = (): Promise<{ room: number; drawn: number }> =>
    page.evaluate(() => {
      const cascade = document.querySelector('syn-story')?.shadowRoot?.querySelector('syn-cascade');
      const picture = cascade?.shadowRoot?.querySelector('svg');
      return { room: cascade?.clientHeight ?? 0, drawn: picture?.viewBox.baseVal.height ?? 0 };
    });
  const before = await fits();
  expect(before.drawn).toBeCloseTo(before.room, 0);
  await reader.follow('visit/drip-during');
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    const asked: string[] = [];
    Worker.prototype.postMessage = function (this: Worker, ...all: unknown[]) {
      const { kind } = all[0] as { kind: string };
      if (kind === 'draw' || kind === 'show') asked.push(kind);
      (post as (this: Worker, ...all: unknown[]) => void).apply(this, all);
    };
    Object.assign(window, { asked });
  });
  await page.setViewportSize({ width: 1200, height: 620 });
  await reader.settled();
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
  await reader.follow('cascade/mtor');
  const after = await fits();
  expect(after.room).toBeLessThan(before.room - 100);
  expect(after.drawn).toBeCloseTo(after.room, 0);
  await reader.close();
});
