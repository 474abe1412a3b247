// A plain page to compare the cascade with: bundled from plain-page/ into a folder of its own, served, and opened with as
// many things in each of its scenes as ours have.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { serve } from '../serve.mjs';
import type { Scene } from './plain-page/shown.ts';
import { goToStart, scrollThrough } from './walk.ts';

export interface PlainPages {
  /** Opens one to show these scenes. */
  open(browser: Browser, viewport: { width: number; height: number }, shown: readonly Scene[]): Promise<Page>;
  close(): Promise<void>;
}

/** Bundles the plain page and serves it. */
export async function servePlain(): Promise<PlainPages> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-page-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'plain-page'),
    logLevel: 'error',
    build: { target: 'es2022', outDir: folder, emptyOutDir: true },
  });
  const { url, close } = await serve(folder, { port: 0 });
  return {
    async open(browser, viewport, shown) {
      const page = await browser.newPage({ viewport, reducedMotion: 'no-preference' });
      await page.addInitScript((given) => {
        globalThis.shown = given;
      }, shown);
      await page.goto(url);
      await page.waitForSelector('body[data-ready]');
      await page.mouse.move(viewport.width / 3, viewport.height - 160);
      return page;
    },
    async close() {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Scrolls through a scene; the most elements in its picture, molecules counted. */
export async function elementsIn(page: Page, scene: string): Promise<number> {
  let most = 0;
  await goToStart(page, scene);
  const at = async (): Promise<void> => {
    most = Math.max(most, await page.$$eval('svg *', (elements) => elements.length));
  };
  await scrollThrough(page, scene, { turn: 120, at });
  return most;
}
