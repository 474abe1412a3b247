// Posters: a picture of each pose in each theme, drawn by the story's own renderer in a browser, for the time before the
// geometry is there, for devices without WebGL, and for print. Needs the main packages (vite, playwright, three).

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { poseIds } from '../../core/story.ts';

interface BrowserFinder {
  findOrGetBrowser(): Promise<{ executablePath: string; args: readonly string[]; env: Record<string, string> }>;
}

const size = { width: 900, height: 800 };
const most = 40 * 1024;

export async function makePosters(root: string, out: string, report: (line: string) => void): Promise<void> {
  const main = (path: string): string => pathToFileURL(join(root, path)).href;
  const { createServer } = (await import(main('node_modules/vite/dist/node/index.js'))) as typeof import('vite');
  const { findOrGetBrowser } = (await import(main('src/build/browser.mjs'))) as BrowserFinder;
  const { chromium } = (await import(main('node_modules/playwright/index.mjs'))) as typeof import('playwright');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(root, '.cache/posters'),
    optimizeDeps: { entries: ['src/build/anatomy/poster-page/index.html'] },
    server: { port: 4717, strictPort: true, hmr: false, watch: null },
  });
  await server.listen();
  const { executablePath, args, env } = await findOrGetBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
    page.on('pageerror', (error) => report(String(error)));
    await page.goto('http://localhost:4717/src/build/anatomy/poster-page/index.html');
    await page.waitForFunction('typeof poster === "function"', null, { timeout: 120_000 });
    mkdirSync(join(out, 'posters'), { recursive: true });
    for (const pose of poseIds) {
      for (const theme of ['night', 'light'] as const) {
        const call = `poster(${JSON.stringify(pose)}, ${JSON.stringify(theme)}, ${JSON.stringify(size)}, ${most})`;
        const url = await page.evaluate<string>(call);
        const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
        const file = `${pose}-${theme === 'night' ? 'night' : 'day'}.webp`;
        writeFileSync(join(out, 'posters', file), bytes);
        report(`posters/${file}: ${bytes.length} bytes`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
