// The built page in a browser, for what is made from pictures of it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { findOrGetBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

export const root = join(import.meta.dirname, '..', '..');

export interface BuiltPage {
  readonly page: Page;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens dist/ with nothing in motion. Throws where it is not built. */
export async function openBuiltPage(options: BrowserContextOptions): Promise<BuiltPage> {
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new Error('there is no built page in dist/: run npm run build');
  const found = await findOrGetBrowser();
  const server = await serve(join(root, 'dist'), { port: 0 });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: 'reduce', ...options });
  await page.goto(server.url);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { page, url: server.url, close };
}
