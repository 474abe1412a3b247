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
