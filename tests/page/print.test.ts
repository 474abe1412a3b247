// On paper: the questions to take along alone, and the whole story with its stills and sources.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader } from './reader.ts';

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

declare global {
  var printed: number | undefined;
}

describe('printing', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open({
      at: '#next/take-along',
      prepare: () => {
        globalThis.printed = 0;
        globalThis.print = () => void (globalThis.printed = (globalThis.printed ?? 0) + 1);
      },
    });
  });
  afterAll(() => reader?.close());

  const printed = () => reader.page.evaluate(() => globalThis.printed);
  const shown = (selector: string) =>
    reader.page
      .locator(selector)
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id || one.className));

  test.each(['plain', 'detail'] as const)(
    'the questions at depth "%s" take at most two pages, and nothing else is printed',
    async (depth) => {
      await reader.chooseDepth(depth);
      const before = await printed();
      await reader.page.locator('[data-action="print-step"]').click();
      expect(await printed()).toBe((before ?? 0) + 1);
      await reader.page.emulateMedia({ media: 'print' });
      expect(await shown('article.step')).toEqual(['next/take-along']);
      expect(
        await shown('header.top, .sources, .print-button, syn-story .stage, syn-story .foot, syn-story .rail'),
      ).toEqual([]);
      const list = await reader.page
        .locator('[id="next/take-along"] li')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(list).toBe(depth === 'plain' ? 6 : 12);
      const pages = pagesOf(await reader.page.pdf({ format: 'Letter' }));
      expect(pages).toBeGreaterThanOrEqual(1);
      expect(pages).toBeLessThanOrEqual(2);
      await reader.page.emulateMedia({ media: null });
      await reader.page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect((await shown('article.step')).length).toBeGreaterThan(60);
    },
  );

  test('the keys for printing fetch every still and list every source before the print', async () => {
    const before = (await printed()) ?? 0;
    await reader.page.keyboard.press('Control+p');
    await reader.page.waitForFunction((n) => globalThis.printed === n, before + 1, { timeout: 20_000 });
    const stills = await reader.page
      .locator('article.step > img.still')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
    expect(stills.length).toBeGreaterThan(40);
    expect(Math.min(...stills)).toBeGreaterThan(0);
    // Arrays of people fill the page's width.
    expect(await reader.page.locator('article.step > img.still.wide').count()).toBeGreaterThan(4);
    const numbers = await reader.page
      .locator('article.step syn-evidence')
      .evaluateAll((all) =>
        all.flatMap((one) => ((one as HTMLElement).dataset['sources'] ?? '').split(', ').map(Number)),
      );
    const listed = await reader.page.locator('.sources li').count();
    expect(Math.min(...numbers)).toBe(1);
    expect(Math.max(...numbers)).toBe(listed);
    expect(await shown('.sources, img.still')).toEqual([]);
    await reader.page.emulateMedia({ media: 'print' });
    // The same list in step after step is printed once.
    const again = await reader.page.locator('article.step > img.again').count();
    expect(again).toBeGreaterThan(2);
    expect((await shown('img.still')).length).toBe(stills.length - again);
    expect(await shown('.sources')).toHaveLength(1);
    await reader.page.emulateMedia({ media: null });
  });

  test('ink is dark on paper, whatever the theme', async () => {
    await reader.page.emulateMedia({ media: 'print' });
    const ink = await reader.page
      .locator('article.step p')
      .first()
      .evaluate((one) => getComputedStyle(one).color);
    const [r, g, b] = (ink.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.max(r ?? 255, g ?? 255, b ?? 255)).toBeLessThan(90);
    await reader.page.emulateMedia({ media: null });
  });

  test.each([
    [680, 960],
    [700, 420],
    [390, 690],
  ])('a sheet of %i by %i pixels begins with the title, and no step lies on another', async (width, height) => {
    await reader.page.setViewportSize({ width, height });
    await reader.page.emulateMedia({ media: 'print' });
    const boxes = await reader.page
      .locator('article.step')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top + scrollY, bottom + scrollY]),
      );
    const title = await reader.page.locator('h1').evaluate((one) => one.getBoundingClientRect().top + scrollY);
    expect(title).toBeGreaterThanOrEqual(0);
    expect(title).toBeLessThan(60);
    boxes.slice(1).forEach(([top = -1], i) => expect(top).toBeGreaterThanOrEqual((boxes[i]?.[1] ?? 0) - 1));
    await reader.page.emulateMedia({ media: null });
  });

  test('drew no complaint', () => expect(reader.complaints).toEqual([]));
});
