// The small pictures of the path ahead show what the story's elements draw today. Where one does not: npm run stations,
// and look at each.

import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { page } from 'vitest/browser';
import { stage, stations, wordless, type Shown } from '../../src/build/station-views.ts';
import { stationIds } from '../../src/core/journey.ts';
import { tokens } from '../../src/content/tokens.ts';
import { mount } from './renderers.ts';

/** Cells a side that pictures are compared by: fine edges and what WebP loses do not count. */
const cells = 40;
/** Up to 1.6 apart are pictures of the same art at two sizes; a curve that lies a hundredth lower is 2.7 apart. */
const most = 2.2;

beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens()} body { margin: 0; background: var(--bg); }`);
  document.adoptedStyleSheets.push(sheet);
});

afterEach(() => document.body.replaceChildren());

/** Red, green and blue of a part's cells, 0 to 255. */
async function cellsOf(src: string, [left, top, part]: Shown['crop']): Promise<readonly number[]> {
  const image = new Image();
  image.src = src;
  await image.decode();
  const side = image.width;
  let [from, taken]: [CanvasImageSource, readonly [number, number, number]] = [
    image,
    [left * side, top * side, part * side],
  ];
  // Halved again and again: each cell is the mean of all that lies in it.
  for (let size = 8 * cells; ; size /= 2) {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [size, size];
    const context = canvas.getContext('2d');
    if (!context) throw new Error('there is no canvas to compare on');
    context.drawImage(from, taken[0], taken[1], taken[2], taken[2], 0, 0, size, size);
    if (size <= cells) return [...context.getImageData(0, 0, size, size).data].filter((_, i) => i % 4 < 3);
    [from, taken] = [canvas, [0, 0, size]];
  }
}

/** Mean difference of two pictures, in steps of 255. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

const files = stationIds.flatMap((id) => (['night', 'light'] as const).map((theme) => ({ id, theme })));

describe.runIf(inject('referenceBrowser'))('stations', () => {
  test.each(files)('$id ($theme) is what its element draws', async ({ id, theme }) => {
    const { crop, ...shown } = stations[id];
    document.documentElement.dataset['theme'] = theme;
    const { box, element } = await mount(
      { ...shown, name: id, group: 'stations', theme, width: stage, height: stage },
      document.body,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(wordless);
    element.shadowRoot?.adoptedStyleSheets.push(sheet);
    const base64 = await page.elementLocator(box).screenshot({ save: false });
    const drawn = await cellsOf(`data:image/png;base64,${base64}`, crop);
    const kept = await cellsOf(`/stations/${id}-${theme === 'night' ? 'night' : 'day'}.webp`, [0, 0, 1]);
    expect(apart(drawn, kept)).toBeLessThan(most);
  });
});
