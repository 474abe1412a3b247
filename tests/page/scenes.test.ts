// On a phone the place between Back and Next opens the list of the scenes.

import { expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

const open = (at: string): Promise<Reader> => Reader.open({ at, viewport: sizes.phone, webgl: false, painted: false });
const inFocus = (reader: Reader): Promise<string> =>
  reader.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim() ?? '');

test('a press shows every scene, with the one being read marked, and a choice leads there', async () => {
  const reader = await open('#cascade/mtor');
  const { page } = reader;
  const place = page.locator('syn-story .foot .scenes');
  const box = await place.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(box?.width).toBeGreaterThanOrEqual(44);
  await place.click();
  const links = page.locator('syn-story .rail a');
  expect(await links.count()).toBe(await page.locator('section.scene').count());
  for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
  expect(await page.locator('syn-story .rail [aria-current]').innerText()).toContain('A chain of signals');
  await links.filter({ hasText: 'A visit' }).click();
  await reader.settled();
  expect((await reader.momentShown()).id).toBe('visit/drip-before');
  await expect.poll(() => links.first().isVisible()).toBe(false);
  await reader.close();
});

test('by keys it begins at the scene being read, and Escape leads back to the place', async () => {
  const reader = await open('#cascade/mtor');
  const { page } = reader;
  const place = page.getByRole('button', { name: 'All scenes' });
  await place.focus();
  await reader.press('Enter');
  expect(await inFocus(reader)).toContain('A chain of signals');
  expect(await page.getByRole('button', { name: 'Close the list' }).getAttribute('aria-expanded')).toBe('true');
  await reader.press('Escape');
  expect(await page.locator('syn-story .rail').isVisible()).toBe(false);
  expect(await inFocus(reader)).toContain('7 of 15');
  expect((await reader.momentShown()).id).toBe('cascade/mtor');
  await reader.press('Enter');
  await reader.press('Tab');
  await reader.press('Enter');
  expect((await reader.momentShown()).id).toMatch(/^synapses\//);
  expect(await page.locator('syn-story .rail').isVisible()).toBe(false);
  await reader.close();
});

test('it stands on the cover too, and Next closes it', async () => {
  const reader = await open('');
  await reader.page.locator('syn-story .foot .scenes').click();
  expect(await reader.page.locator('syn-story .rail').isVisible()).toBe(true);
  await reader.next();
  expect(await reader.page.locator('syn-story .rail').isVisible()).toBe(false);
  await reader.close();
});

test.each([320, 360, 390])('the other language is named in the header of a phone %i pixels wide', async (width) => {
  for (const [at, name] of [
    ['', 'Español'],
    ['es/', 'English'],
  ] as const) {
    const reader = await Reader.open({ at, viewport: { width, height: 640 }, webgl: false, painted: false });
    const box = await reader.page.getByRole('link', { name }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.height >= 44 && box.width >= 44, name).toBe(true);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await reader.close();
  }
});
