// The brains of a page: one painter for all of them, their files, and the views on them.

import { assetBase } from '../../stage/asset-base.ts';
import { loadBrain } from '../../stage/assets.ts';
import type { BrainAnswer, StageCounts } from '../../stage/brain-messages.ts';
import type { Theme } from '../../palette.ts';
import { nextTask } from '../../stage/next-task.ts';
import type { StageState } from '../../stage/view.ts';
import { startPainter, type Post } from './painter.ts';
import { BrainView } from './view.ts';

export type ViewResult =
  | { readonly ok: true; readonly view: BrainView }
  | { readonly ok: false; readonly reason: string };

const noWebgl = 'this device shows no 3D pictures';

interface Brain {
  readonly number: number;
  /** Fulfilled when the painter has its first level, with the reason when there is none. */
  readonly first: Promise<string | null>;
  /** Fulfilled when the network is done with. */
  readonly came: Promise<void>;
}
/** Brains by the folder of their files. */
const brains = new Map<string, Brain>();
const views = new Map<number, BrainView>();
/** Levels that the painter is reading. */
const reading = new Map<number, (reason: string | null) => void>();
/** Who waits to be told what the painter holds. */
const counted: ((counts: StageCounts) => void)[] = [];
let [brainsMade, viewsMade, levelsMade] = [0, 0, 0];
let painter: Promise<Post | null> | null = null;

/** The painter; null where nothing can draw in 3D. Starts it the first time. */
function brainPainter(theme: Theme): Promise<Post | null> {
  painter ??= startPainter(theme, { take, canvasOf, failed }).catch((error: unknown) => {
    // Another try may go better: the next brain makes it.
    painter = null;
    throw error;
  });
  return painter;
}

function canvasOf(number: number): HTMLCanvasElement {
  const view = views.get(number);
  if (!view) throw new Error(`no view has the number ${number}`);
  return view.canvas;
}

/** The painter is no more. */
function failed(): void {
  painter = Promise.resolve(null);
  reading.forEach((read) => read('what draws brains failed'));
  reading.clear();
  views.forEach((view) => view.take({ kind: 'stage', view: view.number, state: 'refused' }));
}

function take(answer: BrainAnswer): void {
  if ('view' in answer) views.get(answer.view)?.take(answer);
  else if (answer.kind === 'counted') counted.shift()?.(answer);
  else if (answer.kind === 'read') {
    reading.get(answer.id)?.(answer.reason);
    reading.delete(answer.id);
  }
}

/** A brain whose files lie in a folder, on their way from the first call on, also while the painter starts. */
function brainIn(base: string, painterComing: Promise<Post | null>): Brain {
  const known = brains.get(base);
  if (known) return known;
  const number = (brainsMade += 1);
  let cameAll = (): void => {};
  const came = new Promise<void>((done) => (cameAll = done));
  const first = new Promise<string | null>((done) => {
    const read = async (bytes: Uint8Array<ArrayBuffer>): Promise<string | null> => {
      const post = await painterComing.catch(() => null);
      if (!post) return noWebgl;
      const id = (levelsMade += 1);
      const reason = await new Promise<string | null>((said) => {
        reading.set(id, said);
        post({ kind: 'level', id, brain: number, bytes });
      });
      if (reason !== null) return reason;
      done(null);
      // What comes next would take the processor from the first picture.
      await firstPictures();
      return null;
    };
    void loadBrain(base, read, cameAll).then((reason) => {
      // Another try may go better: the next brain asks again.
      if (reason !== null) brains.delete(base);
      done(reason);
    });
  });
  const brain = { number, first, came };
  brains.set(base, brain);
  return brain;
}

/** A view on the brain in a canvas. base: folder of its files; onStage: told when WebGL goes and comes back. */
export async function brainView(
  canvas: HTMLCanvasElement,
  base: string,
  theme: Theme,
  onStage: (state: StageState) => void,
): Promise<ViewResult> {
  const coming = brainPainter(theme);
  // Files and script come side by side.
  const brain = brainIn(base, coming);
  const post = await coming;
  if (!post) return { ok: false, reason: noWebgl };
  const reason = await brain.first;
  if (reason !== null) return { ok: false, reason };
  const number = (viewsMade += 1);
  const view = new BrainView(canvas, number, post, onStage);
  views.set(number, view);
  post({ kind: 'view', view: number, brain: brain.number });
  return { ok: true, view };
}

/**
 * Loads the brain before it is wanted, from the usual folder: until its files have come, or have failed, and the brains that are on
 * the screen have their first picture, so that nothing has to stand in for it any more.
 */
export async function bringBrain(theme: Theme): Promise<void> {
  const brain = brainIn(assetBase(), brainPainter(theme));
  await Promise.all([brain.came, brain.first]);
  await firstPictures();
}

/** Until the brains that are on the screen have their first picture. A view is made and told what to show once the first
 *  level is there. */
async function firstPictures(): Promise<void> {
  await nextTask();
  const shown = [...views.values()].filter((view) => view.visible);
  await Promise.all(shown.map((view) => view.first));
}

export function dropView(view: BrainView): void {
  views.delete(view.number);
  view.close();
}

/** Makes WebGL fail or come back, as a tired graphics driver would; for tests. */
export async function tireBrains(kind: 'lose' | 'restore'): Promise<void> {
  (await brainPainter('night'))?.({ kind });
}

/** What the painter holds and has done; for tests. */
export async function brainCounts(): Promise<StageCounts> {
  const post = await brainPainter('night');
  if (!post) return { state: 'refused', drawn: 0, serves: 0, refined: false, memory: null };
  return new Promise((done) => {
    counted.push(done);
    post({ kind: 'count' });
  });
}
