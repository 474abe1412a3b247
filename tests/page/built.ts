// Once for all page tests: the built page is served, and one browser started that every test file connects to.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/build/browser.mjs';
import { serve } from '../../src/build/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where dist/ is served. */
    pageUrl: string;
    /** Where the one browser listens. */
    browserEndpoint: string;
    /** Whether pictures may be compared in this browser. */
    referenceBrowser: boolean;
  }
}

const root = join(import.meta.dirname, '..', '..');

const closing: (() => Promise<void>)[] = [];

function build(): void {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const args of [[], ['--config', 'vite.elements.config.ts']]) {
    const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
      cwd: root,
      // As npm run build does it: under a test's own mode the libraries come with their development checks.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    });
    if (run.status !== 0) throw new Error('the page does not build, so it cannot be tested; the reason stands above');
  }
}

/** The page is built by npm test; alone, `npx vitest run --project page` builds it unless KEEP_DIST is set. */
export async function setup(project: TestProject): Promise<void> {
  const keep =
    process.env.SYNAPSE_BUILT === '1' || (process.env.KEEP_DIST && existsSync(join(root, 'dist', 'index.html')));
  if (!keep) build();
  const found: ReturnType<typeof findBrowser> = process.env.SYNAPSE_BROWSER
    ? JSON.parse(process.env.SYNAPSE_BROWSER)
    : findBrowser();
  if (!found) throw new Error('no browser for the page tests: npm test gets one, or npx playwright install chromium');
  const { url, close } = await serve(join(root, 'dist'), { port: 0 });
  const server = await chromium.launchServer({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...process.env, ...found.env },
  });
  project.provide('pageUrl', url);
  project.provide('browserEndpoint', server.wsEndpoint());
  project.provide('referenceBrowser', found.reference);
  closing.push(() => server.close(), close);
}

export async function teardown(): Promise<void> {
  for (const close of closing) await close();
}
