// A reader of the built page, for tests: what a reader does, what a reader then sees, and what the page asked of the
// network meanwhile. Real scrolling, clicks and keys in a real browser; nothing is reached behind the page's back except
// to read which moment it shows.

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { inject } from 'vitest';
import { storageKey, type Settings } from '../../src/app/settings.ts';
import { railPosition } from '../../src/core/log-time.ts';
import type { RegionId } from '../../src/core/regions.ts';
import type { SynStory } from '../../src/elements/story/story.ts';
import { hideStage, refuseWebgl, saveData } from './conditions.ts';

/** What the story shows, without the film's own running on: two of these are equal when the pictures are. */
export interface MomentShown {
  readonly id: string;
  readonly time: number;
  readonly gate: number | null;
  readonly brain: unknown;
  readonly cascade: unknown;
  readonly figure: unknown;
}

export interface ReaderOptions extends BrowserContextOptions {
  /** Path and fragment of the page, such as "#surge/brake-cells". */
  readonly at?: string;
  /** True: what later scenes show is brought and made ahead, as for most readers; that takes a while at every opening.
   *  False: the reader saves data, and each piece comes with its scene. */
  readonly ahead?: boolean;
  /** What the reader chose on an earlier visit. */
  readonly settings?: Partial<Settings>;
  /** Runs in the page before any of its scripts. */
  readonly prepare?: () => void;
  /** False: the drawn brain, with the same labels and words, stands for the rendered one. Software rendering takes most
   *  of a long walk's time, and what such a walk asks has nothing to do with it. */
  readonly webgl?: boolean;
  /** False: the stage takes part in everything but is not painted, for walks that compare moments and not pictures. */
  readonly painted?: boolean;
}

let connected: Promise<Browser> | undefined;

export const sizes = {
  desktop: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
  smallPhone: { width: 360, height: 640 },
  frame: { width: 600, height: 400 },
} as const;

export class Reader {
  readonly page: Page;
  /** Addresses asked for, in order. */
  readonly requests: string[] = [];
  /** What the page or its policy complained about. */
  readonly complaints: string[] = [];

  readonly #painted: boolean;

  private constructor(page: Page, painted: boolean) {
    this.page = page;
    this.#painted = painted;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      // The browser asks for the icon again whenever the address changes, also with the network off.
      const icon = message.location().url.includes('/icons/');
      // Where WebGL is software, the browser notes that reading a picture back takes time.
      const driver = message.text().includes('GL Driver Message');
      if (!icon && !driver && (message.type() === 'error' || message.type() === 'warning'))
        this.complaints.push(message.text());
    });
  }

  /** Opens the page in a context of its own: at rest, unless asked otherwise, and with motion reduced. */
  static async open({
    at = '',
    ahead = false,
    settings,
    prepare,
    webgl = true,
    painted = true,
    ...options
  }: ReaderOptions = {}): Promise<Reader> {
    connected ??= chromium.connect(inject('browserEndpoint'));
    const browser = await connected;
    const context = await browser.newContext({
      viewport: sizes.desktop,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
      ...options,
    });
    const reader = new Reader(await context.newPage(), painted);
    if (!webgl) await reader.page.addInitScript(refuseWebgl);
    if (!ahead) await reader.page.addInitScript(saveData);
    if (settings)
      await reader.page.addInitScript(([key, chosen]) => localStorage.setItem(key, JSON.stringify(chosen)), [
        storageKey,
        settings,
      ] as const);
    if (prepare) await reader.page.addInitScript(prepare);
    await reader.page.goto(new URL(at, inject('pageUrl')).href);
    if (options.javaScriptEnabled !== false) await reader.ready();
    return reader;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Until the story stands and its fonts are in. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelector('syn-story')?.hasAttribute('data-ready'));
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    if (!this.#painted) await this.page.evaluate(hideStage);
    await this.settled();
  }

  /** Until everything that the story will ever need is on the device. */
  async whole(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.hasAttribute('data-whole'));
    await this.page.waitForLoadState('networkidle');
  }

  /** Until two frames in a row show the same place and nothing is on its way. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
      const story = document.querySelector<SynStory>('syn-story');
      const seen = (): string => JSON.stringify([scrollX, scrollY, story?.moment?.place, story?.moment?.time]);
      let calm = 0;
      for (let last = seen(), i = 0; calm < 2 && i < 600; i++) {
        await frame();
        await story?.updateComplete;
        const now = seen();
        calm = now === last ? calm + 1 : 0;
        last = now;
      }
      if (calm < 2) throw new Error('the page did not come to rest within 600 frames');
    });
  }

  /** Ids of all steps, as the page's own text has them. */
  steps(): Promise<string[]> {
    return this.page.$$eval('article.step', (steps) => steps.map((step) => step.id));
  }

  /** Scrolls, as a reader does, until the step's text stands in the middle of the reading column. */
  async readTo(id: string): Promise<void> {
    for (let tries = 0; tries < 30; tries++) {
      const gap = await this.page.evaluate((wanted) => {
        const story = document.querySelector<SynStory>('syn-story');
        const place = story?.moment?.place;
        const step = document.getElementById(wanted);
        if (!step) throw new Error(`there is no step "${wanted}" on the page`);
        if (place && `${place.scene}/${place.step}` === wanted && Math.abs(place.progress - 0.5) < 0.2) return 0;
        const length = step.getBoundingClientRect().height;
        if (place && `${place.scene}/${place.step}` === wanted) return (0.5 - place.progress) * length;
        const box = step.getBoundingClientRect();
        const pixels = (value: string): number => parseFloat(value) || 0;
        const text = story?.shadowRoot?.querySelector('.text');
        const foot = story?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect().height ?? 0;
        const covered = text ? pixels(getComputedStyle(text).paddingTop) : 0;
        const header = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
        return box.top + box.height / 2 - (header + covered + innerHeight - foot) / 2 || 1;
      }, id);
      if (gap === 0) return;
      await this.page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), gap);
      await this.settled();
    }
    const shown = await this.momentShown();
    throw new Error(`scrolling to "${id}" ended at "${shown.id}"`);
  }

  /** Taps the time rail at a time (seconds). */
  async scrubTo(time: number): Promise<void> {
    const track = this.page.locator('syn-timeline .track').first();
    const box = await track.boundingBox();
    if (!box) throw new Error('there is no time rail here');
    await this.page.mouse.click(box.x + box.width * railPosition(time), box.y + box.height / 2);
    await this.settled();
  }

  /** Presses the button of a part of the brain. */
  async pick(region: RegionId): Promise<void> {
    await this.page.locator(`syn-brain button[data-region="${region}"]`).first().click();
    await this.settled();
  }

  async next(): Promise<void> {
    await this.page.locator('syn-story .foot .btn.go').click();
    await this.settled();
  }

  /** Presses Next until another step is there: a long one is read to its end first. */
  async nextStep(): Promise<void> {
    const { id } = await this.momentShown();
    for (let presses = 0; presses < 9 && (await this.momentShown()).id === id; presses++) await this.next();
  }

  async back(): Promise<void> {
    await this.page.locator('syn-story .foot .btn.back').click();
    await this.settled();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.settled();
  }

  /** Chooses how deep the text goes. The button is pressed in the page: the browser's driver scrolls the page to what it
   *  clicks, also to a header that stands above it, and the reader would be at another step before the choice. */
  async chooseDepth(depth: 'plain' | 'detail'): Promise<void> {
    await this.page.evaluate(
      (to) => document.querySelector<HTMLElement>(`[data-set="depth"][data-value="${to}"]`)?.click(),
      depth,
    );
    await this.settled();
  }

  /** Follows a link within the page. */
  async follow(id: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await this.settled();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The moment that is on stage. */
  momentShown(): Promise<MomentShown> {
    return this.page.evaluate(() => {
      const moment = document.querySelector<SynStory>('syn-story')?.moment;
      if (!moment) throw new Error('the story shows no moment');
      const { place, time, gate, brain, cascade, figure } = moment;
      return { id: `${place.scene}/${place.step}`, time, gate, brain, cascade, figure };
    });
  }
}
