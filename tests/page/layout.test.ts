// Where things stand on the page: on the cover, in large text, at any width, without a time rail, and with script off.

import { describe, expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

test.each(['', 'es/'])('on the cover nothing is cut by the foot: page "%s"', async (at) => {
  for (const viewport of [sizes.desktop, sizes.phone, sizes.smallPhone]) {
    const reader = await Reader.open({ at, viewport, webgl: false, painted: false });
    const ends = await reader.page.evaluate(() => {
      const foot = document.querySelector('syn-story')?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect();
      const parts = document.querySelector('article.step .inner')?.children;
      const shown = [...(parts ?? [])].filter((part) => part.checkVisibility());
      return Math.max(...shown.map((part) => part.getBoundingClientRect().bottom)) - (foot?.top ?? 0);
    });
    expect(ends, `${viewport.width} px wide`).toBeLessThan(0);
    await reader.close();
  }
});

describe('layout', () => {
  test.each(Object.entries(sizes))(
    'the main message stands in the first view without scrolling: %s',
    async (_name, viewport) => {
      const reader = await Reader.open({ viewport, webgl: false });
      const boxes = await reader.page.evaluate(() => {
        const step = document.querySelector('article.step');
        return [...(step?.querySelectorAll('h1, h2, p') ?? [])]
          .filter((node) => node.checkVisibility())
          .slice(0, 2)
          .map((node) => ({
            text: node.textContent?.trim().slice(0, 30),
            top: node.getBoundingClientRect().top,
            bottom: node.getBoundingClientRect().bottom,
          }));
      });
      expect(boxes.length).toBeGreaterThan(0);
      for (const { text, top, bottom } of boxes) {
        expect.soft(top, text).toBeGreaterThanOrEqual(0);
        expect.soft(bottom, text).toBeLessThanOrEqual(viewport.height);
      }
      await reader.close();
    },
  );

  test.each([320, 390, 768, 1366])('nothing has to be scrolled sideways at %i px', async (width) => {
    const reader = await Reader.open({ viewport: { width, height: 700 }, webgl: false });
    for (const id of (await reader.steps()).filter((_, i) => i % 6 === 0)) {
      await reader.readTo(id);
      expect(
        await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        id,
      ).toBeLessThanOrEqual(0);
    }
    await reader.close();
  });
});

test.each(['', 'es/'])('on a phone every figure is read to its last line without scrolling: page "%s"', async (at) => {
  const reader = await Reader.open({ at, viewport: sizes.phone, webgl: false, painted: false });
  const cut: string[] = [];
  const scenes = ['start', 'medicine', 'habenula', 'time', 'visit', 'balance', 'claims', 'next'];
  for (const id of (await reader.steps()).filter((step) => scenes.includes(step.split('/')[0] ?? ''))) {
    await reader.follow(id);
    if (!(await reader.momentShown()).figure) continue;
    const below = await reader.page.evaluate(() => {
      const figure = document.querySelector('syn-story')?.shadowRoot?.querySelector('syn-figure');
      const words = figure?.shadowRoot?.querySelectorAll('figure :is(b, p, small, span, th, td, h5, text)');
      if (!figure) throw new Error('there is no figure on the stage');
      // What has no room goes on beside the stage, and is not seen at all.
      const { right } = figure.getBoundingClientRect();
      const seen = [...(words ?? [])].filter(
        (part) =>
          part.checkVisibility() && part.textContent.trim() !== '' && part.getBoundingClientRect().left < right - 20,
      );
      return (
        Math.max(...seen.map((part) => part.getBoundingClientRect().bottom)) - figure.getBoundingClientRect().bottom
      );
    });
    if (below > 0) cut.push(`${id}: ${below.toFixed(0)} px`);
  }
  expect(cut).toEqual([]);
  await reader.close();
});

describe('at any width', () => {
  /** What of the foot, or of what lies on the picture, lies on other parts of it, or is cut: names of the two. */
  const clashes = (reader: Reader): Promise<string[]> =>
    reader.page.evaluate(() => {
      const root = document.querySelector('syn-story')?.shadowRoot;
      const where = root?.querySelector('.where')?.getBoundingClientRect();
      if (!root || !where) throw new Error('there is no foot');
      const found: string[] = [];
      for (const [around, parts] of [
        ['.stepper', '.btn, .film, .where > *'],
        ['.stage', '.stage .plate, .stage .tool'],
      ] as const) {
        const edge = root.querySelector(around)?.getBoundingClientRect() ?? new DOMRect();
        const boxes = [...root.querySelectorAll(parts)].flatMap((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          // A line that fell out of sight is no part of what is shown.
          const out = one.parentElement?.matches('.where') && top >= where.bottom - 1;
          if (out || !one.checkVisibility()) return [];
          return [{ name: one.getAttribute('class') ?? one.localName, left, right, top, bottom }];
        });
        for (const [i, a] of boxes.entries()) {
          if (a.left < edge.left || a.right > edge.right + 1) found.push(`${a.name} is cut`);
          for (const b of boxes.slice(i + 1)) {
            const over = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const beside = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (over > 1 && beside > 1) found.push(`${a.name} on ${b.name}`);
          }
        }
      }
      return found;
    });

  test.each(['', 'es/'])('no control lies on another: page "%s"', async (path) => {
    const reader = await Reader.open({ at: `${path}#receptor/across-the-gap`, webgl: false });
    const found: Record<number, string[]> = {};
    for (const width of [320, 390, 600, 899, 900, 1000, 1100, 1121, 1181, 1200, 1241, 1366, 1600]) {
      await reader.page.setViewportSize({ width, height: 700 });
      await reader.settled();
      const here = await clashes(reader);
      if (here.length > 0) found[width] = here;
    }
    expect(found).toEqual({});
    await reader.close();
  });
});

describe('without a time rail', () => {
  const parts = (reader: Reader): Promise<Record<'stage' | 'next' | 'rail', number | null>> =>
    reader.page.evaluate(() => {
      const root = document.querySelector('syn-story')?.shadowRoot;
      const box = (name: string): DOMRect | undefined => root?.querySelector(name)?.getBoundingClientRect();
      const rail = root?.querySelector('.time syn-timeline');
      return {
        stage: box('.stage')?.bottom ?? null,
        next: box('.btn.go')?.top ?? null,
        rail: rail?.checkVisibility() ? rail.getBoundingClientRect().top : null,
      };
    });

  test.each(['desktop', 'phone'] as const)(
    'the stage takes its place, and Next stays where it is (%s)',
    async (size) => {
      const reader = await Reader.open({ at: '#circuits/front', viewport: sizes[size], webgl: false });
      const timed = await parts(reader);
      await reader.follow('visit/how-it-feels');
      const timeless = await parts(reader);
      expect(timed.rail).not.toBeNull();
      expect(timeless.rail).toBeNull();
      expect(timeless.next).toBe(timed.next);
      if (size === 'phone') expect(timeless.stage).toBeGreaterThan(timed.stage! + 40);
      else expect(timeless.stage).toBe(sizes[size].height);
      await reader.close();
    },
  );
});

describe('without script', () => {
  test('the whole text stands in the page, each step with its still', async () => {
    const reader = await Reader.open({ javaScriptEnabled: false });
    const withScript = await Reader.open({ webgl: false });
    const ids = await withScript.steps();
    expect(await reader.steps()).toEqual(ids);
    const lengths = await reader.page.$$eval('article.step', (steps) =>
      steps.map((step) => [step.id, (step as HTMLElement).innerText.length] as const),
    );
    expect(lengths.filter(([, length]) => length <= 60)).toEqual([]);
    const stills = reader.page.locator('article.step img');
    expect(await stills.count()).toBeGreaterThan(ids.length / 2);
    const faults = await stills.evaluateAll(async (images) => {
      const found: string[] = [];
      for (const image of images as HTMLImageElement[]) {
        image.scrollIntoView();
        await image.decode().catch(() => found.push(`${image.src} does not come`));
        if (image.getBoundingClientRect().width <= 200) found.push(`${image.src} is small`);
        if (image.alt === '') found.push(`${image.src} is not told`);
      }
      return found;
    });
    expect(faults).toEqual([]);
    await Promise.all([reader.close(), withScript.close()]);
  });

  test('the text is the same with script as without, and stands there once', async () => {
    const [without, withScript] = [
      await Reader.open({ javaScriptEnabled: false }),
      await Reader.open({ webgl: false }),
    ];
    const textOf = (reader: Reader): Promise<string[]> =>
      reader.page.$$eval('article.step', (steps) =>
        steps.map((step) => step.querySelector('h1, h2, h3')?.textContent?.trim() ?? ''),
      );
    const headings = await textOf(without);
    expect(await textOf(withScript)).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
    await Promise.all([without.close(), withScript.close()]);
  });
});
