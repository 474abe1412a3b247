// npm run stations: the small pictures of the path ahead, one a station and theme, taken from the story's own elements
// as they are built (dist/elements). Writes public/stations/; the files are committed, and made anew when art changes.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { stationIds, type StationId } from '../core/journey.ts';
import type { Theme } from '../palette.ts';
import { openBuiltPage, root } from './built-page.ts';
import { stage, stations, wordless, type Shown } from './station-views.ts';

/** Pixels a side of the picture. */
const side = 320;
const quality = 0.82;

/** Runs in the page: nothing stays but one element on its ground, without a word. */
async function lay([{ element, sky, attributes }, theme, size, rule]: readonly [
  Shown,
  Theme,
  number,
  string,
]): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dataset['sky'] = sky;
  const one = document.createElement(element);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  const box = document.createElement('div');
  box.append(one);
  document.body.replaceChildren(box);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `body{margin:0;background:var(--bg)} div{width:${size}px;height:${size}px} ${element}{display:block;width:100%;height:100%}`,
  );
  document.adoptedStyleSheets = [sheet];
  await new Promise((done) => setTimeout(done, 5000));
  const hiding = new CSSStyleSheet();
  hiding.replaceSync(rule);
  const inside = one.shadowRoot;
  if (inside) inside.adoptedStyleSheets = [...inside.adoptedStyleSheets, hiding];
}

/** Runs in the page: a part of a picture, smaller, as WebP. */
async function shrink([png, [left, top, part], size, to, fine]: readonly [
  string,
  Shown['crop'],
  number,
  number,
  number,
]): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [to, to];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas to draw the station on');
  context.imageSmoothingQuality = 'high';
  const k = image.width / size;
  context.drawImage(image, left * size * k, top * size * k, part * size * k, part * size * k, 0, 0, to, to);
  return canvas.toDataURL('image/webp', fine);
}

async function take(page: Page, station: StationId, theme: Theme): Promise<Buffer> {
  await page.evaluate(lay, [stations[station], theme, stage, wordless] as const);
  const png = await page.screenshot({ clip: { x: 0, y: 0, width: stage, height: stage } });
  const url = await page.evaluate(shrink, [
    png.toString('base64'),
    stations[station].crop,
    stage,
    side,
    quality,
  ] as const);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

const out = join(root, 'public', 'stations');
mkdirSync(out, { recursive: true });
const { page, url, close } = await openBuiltPage({ viewport: { width: stage, height: stage }, deviceScaleFactor: 2 });
for (const kind of ['brain', 'cascade', 'figure'])
  await page.addScriptTag({ type: 'module', url: new URL(`elements/${kind}.js`, url).href });
for (const station of stationIds)
  for (const theme of ['night', 'light'] as const) {
    const file = `${station}-${theme === 'night' ? 'night' : 'day'}.webp`;
    const bytes = await take(page, station, theme);
    writeFileSync(join(out, file), bytes);
    console.log(`stations/${file}: ${bytes.length} bytes`);
  }
await close();
