// The whole story, walked: scrolling down, scrolling up, Next and Back, keys, links and reload all lead to the same
// moment at the same step.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader, sizes, type MomentShown } from './reader.ts';

describe.each([
  ['desktop', sizes.desktop],
  ['phone', sizes.phone],
] as const)('the same place is the same moment: %s', (_name, viewport) => {
  let reader: Reader;
  let ids: string[];
  const down = new Map<string, MomentShown>();

  beforeAll(async () => {
    reader = await Reader.open({ viewport, webgl: false, painted: false });
    ids = await reader.steps();
  });
  afterAll(() => reader?.close());

  test('every step is reached by scrolling down', async () => {
    expect(ids.length).toBeGreaterThan(17);
    for (const id of ids) {
      await reader.readTo(id);
      down.set(id, await reader.momentShown());
    }
    expect([...down.values()].map((moment) => moment.id)).toEqual(ids);
  });

  test('scrolling up runs it back exactly', async () => {
    for (const id of ids.toReversed()) {
      await reader.readTo(id);
      expect(await reader.momentShown(), id).toEqual(down.get(id));
    }
  });

  test('Next leads on, Back leads back', async () => {
    const way = (await reader.steps()).slice(24, 38);
    await reader.follow(way[0] ?? '');
    for (const id of way.slice(1)) {
      await reader.nextStep();
      expect((await reader.momentShown()).id).toBe(id);
      if (down.has(id)) expect(await reader.momentShown(), id).toEqual(down.get(id));
    }
    for (const id of way.slice(0, -1).toReversed()) {
      await reader.back();
      expect((await reader.momentShown()).id).toBe(id);
    }
  });

  test('the arrow keys do the same', async () => {
    const way = (await reader.steps()).slice(-9);
    await reader.follow(way[0] ?? '');
    await reader.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const id of way.slice(1)) {
      const { id: from } = await reader.momentShown();
      // A long step is read to its end first (more.test.ts).
      for (let i = 0; i < 5 && (await reader.momentShown()).id === from; i++) await reader.press('ArrowRight');
      expect((await reader.momentShown()).id).toBe(id);
    }
    await reader.press('ArrowLeft');
    expect((await reader.momentShown()).id).toBe(way.at(-2));
  });

  test('a link to a step opens it, and reload keeps it', async () => {
    for (const id of ids.filter((_, i) => i % 24 === 1)) {
      const other = await Reader.open({ viewport, at: `#${id}`, webgl: false, painted: false });
      expect(await other.momentShown(), id).toEqual(down.get(id));
      await other.reload();
      expect(await other.momentShown(), `${id} again`).toEqual(down.get(id));
      await other.close();
    }
  });
});

describe('with motion on', () => {
  test('the arrow keys glide to the next step and back', async () => {
    const reader = await Reader.open({ at: '#surge', webgl: false, painted: false, reducedMotion: 'no-preference' });
    const idNow = async (): Promise<string> => (await reader.momentShown()).id;
    const ids = await reader.steps();
    const at = ids.findIndex((id) => id.startsWith('surge/'));
    expect(await idNow()).toBe(ids[at]);
    for (const [key, to] of [
      ['ArrowRight', ids[at + 1]],
      ['ArrowRight', ids[at + 2]],
      ['ArrowLeft', ids[at + 1]],
    ] as const) {
      await reader.press(key);
      await expect.poll(idNow, { timeout: 10_000 }).toBe(to);
      // The glide passes the border before it rests.
      await reader.settled();
      expect(await idNow()).toBe(to);
    }
    await reader.close();
  });
});

test('asked for the next step twice at once, the page glides on by two', async () => {
  const reader = await Reader.open({ at: '#surge', webgl: false, painted: false, reducedMotion: 'no-preference' });
  const ids = await reader.steps();
  const at = ids.findIndex((id) => id.startsWith('surge/'));
  await reader.page.keyboard.press('ArrowRight');
  await reader.page.keyboard.press('ArrowRight');
  const idNow = async (): Promise<string> => (await reader.momentShown()).id;
  await expect.poll(idNow, { timeout: 10_000 }).toBe(ids[at + 2]);
  await reader.settled();
  expect(await idNow()).toBe(ids[at + 2]);
  await reader.close();
});

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

test('what the steps beside this one show stands ready, neither seen nor read aloud, and stays the same element', async () => {
  const reader = await Reader.open({ at: '#habenula/quieted', webgl: false });
  const { page } = reader;
  /** Which of the pictures are there, and which can be seen; each keeps a mark of its own. */
  const layers = (): Promise<Record<string, { seen: boolean; mark: unknown }>> =>
    page.evaluate(() => {
      const all = document.querySelector('syn-story')?.shadowRoot?.querySelectorAll<HTMLElement>('.stage > .layer');
      const marks = [...(all ?? [])].map((layer) => {
        layer.dataset['mark'] ??= String(performance.now());
        const seen = layer.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return [layer.localName, { seen, mark: layer.dataset['mark'] }] as const;
      });
      return Object.fromEntries(marks);
    });
  const read = async (): Promise<string> => page.locator('.stage').ariaSnapshot();
  const drawn = await layers();
  expect(drawn).toMatchObject({ 'syn-cascade': { seen: true }, 'syn-figure': { seen: false } });
  expect(await read()).not.toContain('- figure');
  await reader.next();
  const rows = await layers();
  expect(rows).toMatchObject({
    'syn-cascade': { seen: false, mark: drawn['syn-cascade']?.mark },
    'syn-figure': { seen: true, mark: drawn['syn-figure']?.mark },
  });
  expect(await read()).toContain('- figure');
  expect(await read()).not.toContain('Drawing:');
  await reader.back();
  expect(await layers()).toEqual(drawn);
  await reader.close();
});
