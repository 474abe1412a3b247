// The settings of the page: what is said of them, and what they leave as the reader put it.

import { expect, test } from 'vitest';
import { storageKey } from '../../src/app/settings.ts';
import { Reader, sizes } from './reader.ts';

/** Counts the listeners that dialogs are given. */
function countListeners(): void {
  const given = EventTarget.prototype.addEventListener;
  Object.assign(globalThis, { dialogListeners: 0 });
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...rest: Parameters<typeof given>) {
    if (this instanceof HTMLDialogElement) (globalThis as unknown as { dialogListeners: number }).dialogListeners += 1;
    return given.apply(this, rest);
  };
}

test('what is chosen after all was forgotten is kept, and said to be', async () => {
  const reader = await Reader.open({ webgl: false });
  const { page } = reader;
  const kept = (): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), storageKey);
  const status = page.locator('#settings [data-kept]');
  await page.locator('.top [data-action="settings"]').click();
  const said = await status.innerText();
  await page.locator('#settings [data-action="forget"]').click();
  expect(await status.innerText()).toBe('Forgotten.');
  expect(await kept()).toBeNull();
  await page.locator('#settings [data-size="1"]').click();
  expect(JSON.parse((await kept()) ?? '{}')).toMatchObject({ textSize: 115 });
  expect(await status.innerText()).toBe(said);
  await reader.close();
});

test('a passage that the reader opened stays open until another depth is chosen', async () => {
  const reader = await Reader.open({ at: '#cascade/mtor', webgl: false, painted: false });
  const { page } = reader;
  const choose = (what: string): Promise<void> =>
    page.evaluate((at) => document.querySelector<HTMLElement>(`#settings ${at}`)?.click(), what);
  const open = (): Promise<number> => page.locator('details.detail[open]').count();
  expect(await open()).toBe(0);
  await page.evaluate(() => document.querySelector<HTMLElement>('details.detail > summary')?.click());
  for (const other of ['[data-size="1"]', '[data-set="theme"][data-value="day"]', '[data-set="motion"]']) {
    await choose(other);
    expect(await open(), other).toBe(1);
  }
  await choose('[data-set="depth"][data-value="detail"]');
  expect(await open()).toBe(await page.locator('details.detail').count());
  await choose('[data-set="depth"][data-value="plain"]');
  expect(await open()).toBe(0);
  await reader.close();
});

test('where a passage is opened on a phone, no line of it is seen in part above the foot', async () => {
  const reader = await Reader.open({ at: '#surge/brake-cells', viewport: sizes.phone, webgl: false, painted: false });
  const { page } = reader;
  await page.locator('[id="surge/brake-cells"] .detail > summary').click();
  await page.waitForFunction(() => document.querySelector('syn-story')?.shadowRoot?.querySelector('.foot[style]'));
  await reader.settled();
  const lines = await page.evaluate(() => {
    const foot = document.querySelector('syn-story')?.shadowRoot?.querySelector<HTMLElement>('.foot');
    if (!foot) return [];
    const edge = foot.getBoundingClientRect().top - parseFloat(foot.style.getPropertyValue('--veil'));
    const range = document.createRange();
    return [...document.querySelectorAll('[id="surge/brake-cells"] .detail-body p')].flatMap((one) => {
      range.selectNodeContents(one);
      return [...range.getClientRects()].map(({ top, bottom }) => ({ top: top - edge, bottom: bottom - edge }));
    });
  });
  expect(lines.filter(({ bottom }) => bottom < 0).length).toBeGreaterThan(3);
  // Letters begin a little below the top of their line.
  expect(lines.filter(({ top, bottom }) => top < -8 && bottom > 4)).toEqual([]);
  await reader.close();
});

test('a click beside a dialog closes it, however often it was opened', async () => {
  const reader = await Reader.open({ webgl: false, prepare: countListeners });
  const { page } = reader;
  const shown = page.locator('dialog[open]');
  const listeners: number[] = [];
  for (let i = 0; i < 3; i++) {
    await page.locator('.top [data-action="settings"]').click();
    expect(await shown.count()).toBe(1);
    await page.mouse.click(4, 400);
    expect(await shown.count()).toBe(0);
    listeners.push(await page.evaluate(() => (globalThis as unknown as { dialogListeners: number }).dialogListeners));
  }
  expect(new Set(listeners).size, listeners.join(', ')).toBe(1);
  await reader.close();
});

test('the other language opens at the place where the reader has only just come to', async () => {
  const reader = await Reader.open({ webgl: false });
  await reader.page.evaluate(() => {
    document.querySelector('syn-story')?.goTo('surge/glutamate', false);
    document.querySelector<HTMLElement>('a[data-language][href*="es"]')?.click();
  });
  await reader.page.waitForURL(/\/es\//);
  await reader.ready();
  expect((await reader.momentShown()).id).toBe('surge/glutamate');
  await reader.close();
});
