// Tests: unit (Node), browser and gallery (inside a real Chromium), page (the built page, driven from outside).

import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { playwright } from '@vitest/browser-playwright';
import { findBrowser } from './src/build/browser.mjs';
import { virtualModules } from './src/build/plugins.ts';

const browser: ReturnType<typeof findBrowser> = process.env.SYNAPSE_BROWSER
  ? JSON.parse(process.env.SYNAPSE_BROWSER)
  : findBrowser();

/** Files that take long begin first, so that no core waits for the last of them. */
const longest = ['walk', 'axe', 'privacy', 'more', 'layout', 'places', 'languages'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/page/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

interface PicturePath {
  readonly arg: string;
  readonly ext: string;
  readonly root: string;
  readonly testFileDirectory: string;
}

const inBrowser = (name: string, include: string[]) => ({
  plugins: virtualModules(),
  // All that is imported anywhere: what is found only during a test makes the page load anew in the middle of it.
  optimizeDeps: {
    include: [
      'axe-core',
      'd3',
      'lit',
      'lit/decorators.js',
      'lit/directives/guard.js',
      'lit/directives/keyed.js',
      'three',
      'three/addons/libs/meshopt_decoder.module.js',
    ],
  },
  test: {
    name,
    include,
    provide: { referenceBrowser: browser?.reference ?? false },
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: browser?.executablePath,
          args: [...(browser?.args ?? [])],
          env: { ...process.env, ...browser?.env },
        },
        contextOptions: { deviceScaleFactor: 1, locale: 'en-GB', timezoneId: 'UTC' },
      }),
      instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch' as const,
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.01 },
          // One picture a state: the browser that they hold for is named in src/build/browser.mjs.
          resolveScreenshotPath: ({ arg, ext, root, testFileDirectory }: PicturePath) =>
            `${root}/${testFileDirectory}/__screenshots__/${arg}${ext}`,
        },
      },
    },
  },
});

export default defineConfig({
  test: {
    allowOnly: false,
    retry: 0,
    sequence: { sequencer: LongestFirst },
    // The browser is told to go; its driver's own socket is not waited for.
    teardownTimeout: 1000,
    passWithNoTests: false,
    // New pictures are written only when asked for: UPDATE_PICTURES=1 npx vitest run --project gallery
    update: process.env.UPDATE_PICTURES ? 'all' : 'none',
    projects: [
      {
        plugins: virtualModules(),
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/scenes/**/*.test.ts', 'tests/layers.test.ts'],
          testTimeout: 20_000,
          // Files share what they load: most of their time went into loading it again.
          isolate: false,
          // Left to itself it keeps one core free.
          maxWorkers: 2,
        },
      },
      inBrowser('browser', ['tests/browser/**/*.test.ts']),
      inBrowser('gallery', ['tests/gallery/**/*.test.ts']),
      {
        test: {
          name: 'page',
          environment: 'node',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: ['tests/page/built.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
          // Readers wait more than they work: for frames, and for what comes once a page stands still.
          maxWorkers: 3,
        },
      },
    ],
  },
});
