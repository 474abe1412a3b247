// Brings what later scenes show while the reader reads the first: from then on the story needs no network. One piece at
// a time, when the browser has nothing better to do; a reader who saves data loads each piece when its scene comes near.

import { evidenceOf, textOf, wordsOf } from '../content/languages.ts';
import { loadExplorer } from '../elements/explore/controller.ts';
import type { SynStory } from '../elements/story/story.ts';
import { viewsAhead } from '../elements/cascade/ahead.ts';
import { bring } from '../elements/cascade/pictures.ts';
import { artParts } from '../elements/cascade/world-parts.ts';

const patience = 3000;

/** Until the browser is idle, or a few seconds have passed. Not every browser can tell. */
const idle = (): Promise<unknown> =>
  new Promise((done) =>
    'requestIdleCallback' in window ? requestIdleCallback(done, { timeout: patience }) : setTimeout(done, 200),
  );

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
  matchMedia('(prefers-reduced-data: reduce)').matches;

const themeOf = ({ dataset }: HTMLElement): 'light' | 'night' => (dataset['theme'] === 'light' ? 'light' : 'night');

/** Marks the page data-whole when all is here, and data-made when what takes time to draw is drawn, too; not where the
 *  reader saves data, or where a piece did not come. */
export async function bringAhead(page: HTMLElement): Promise<void> {
  if (savesData()) return;
  const language = page.lang || 'en';
  const pieces: (() => Promise<unknown>)[] = [
    ...artParts.map((part) => () => bring([part])),
    () => evidenceOf(language),
    loadExplorer,
    async () => (await import('../elements/brain/brains.ts')).bringBrain(themeOf(page)),
    () => textOf(language),
    async () => (await import('../elements/figure/journey.ts')).bringStations(themeOf(page)),
    async () => (await import('../elements/figure/scan.ts')).bringSlice(),
  ];
  let whole = true;
  for (const come of pieces) {
    await idle();
    whole = await come().then(
      () => whole,
      () => false,
    );
  }
  if (whole) page.dataset['whole'] = '';
  const story = page.querySelector('syn-story');
  if (story && whole) await makeAhead(story, language);
  if (whole) page.dataset['made'] = '';
}

/** What takes time to draw is drawn before it is needed. */
async function makeAhead(story: SynStory, language: string): Promise<void> {
  const stage = story.renderRoot.querySelector('.stage');
  if (!stage) return;
  const words = await wordsOf(language);
  const theme = themeOf(story);
  const size = [stage.clientWidth, stage.clientHeight] as const;
  for (const make of viewsAhead(story.story, { theme, size, words })) {
    await idle();
    make();
  }
  // The painter answers in its order: by then all of it is made.
  await bring([]).catch(() => undefined);
}
