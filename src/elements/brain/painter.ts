// The page's side of drawing brains: one painter for all of them. It draws in a worker, or on the page where no worker
// may run or has no WebGL; the same comes of both.

import { loadBrain } from '../../stage/assets.ts';
import type { BrainAnswer, BrainRequest, StageCounts } from '../../stage/brain-messages.ts';
import { startWorker } from '../../stage/own-worker.ts';
import { nextTask } from '../../stage/next-task.ts';
import type { Theme } from '../../palette.ts';
import { BrainView } from './view.ts';
import type { StageState } from '../../stage/view.ts';
// oxlint-disable-next-line import/default -- the bundler makes the file's address its default export
import workerAddress from '../../stage/brain-worker.ts?worker&url';

export type ViewResult =
  | { readonly ok: true; readonly view: BrainView }
  | { readonly ok: false; readonly reason: string };
export type Post = (request: BrainRequest) => void;

const noWebgl = 'this device shows no 3D pictures';

const views = new Map<number, BrainView>();
interface Brain {
  readonly number: number;
  /** Fulfilled when the painter has its first level, with the reason when there is none. */
  readonly first: Promise<string | null>;
  /** Fulfilled when the network is done with. */
  readonly came: Promise<void>;
}
/** Brains by the folder of their files. */
const brains = new Map<string, Brain>();
/** Levels that the painter is reading. */
const reading = new Map<number, (reason: string | null) => void>();
/** Who waits to be told what the painter holds. */
const counted: ((counts: StageCounts) => void)[] = [];
let [brainsMade, viewsMade, levelsMade] = [0, 0, 0];
let painter: Promise<Post | null> | null = null;

/** The painter; null where nothing can draw in 3D. Starts it the first time. */
export const brainPainter = (theme: Theme): Promise<Post | null> => (painter ??= startPainter(theme));

/** A page's own script may have started it, while this one was on its way (build/beside.ts). */
const started = Symbol.for('synapse-story.brain-worker');

/** The worker that draws; null where none may run. */
function brainWorker(): Promise<Worker | null> {
  if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(null);
  return (globalThis as { [started]?: Promise<Worker | null> })[started] ?? startWorker(workerAddress, 'brain');
}

async function startPainter(theme: Theme): Promise<Post | null> {
  const worker = await brainWorker();
  if (worker) {
    const opened = new Promise<StageState>((done) => {
      worker.addEventListener('message', ({ data }: MessageEvent<BrainAnswer>) =>
        data.kind === 'opened' ? done(data.state) : take(data),
      );
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        done('refused');
        reading.forEach((read) => read('the worker that draws brains failed'));
        views.forEach((view) => view.take({ kind: 'stage', view: view.number, state: 'refused' }));
      });
    });
    const post: Post = (request) => worker.postMessage(request, request.kind === 'level' ? [request.bytes.buffer] : []);
    post({ kind: 'open', theme });
    if ((await opened) !== 'refused') return post;
    worker.terminate();
    if (!hasWebgl()) return null;
  }
  return paintHere(theme);
}

/** Draws on the page itself. */
async function paintHere(theme: Theme): Promise<Post | null> {
  await import('../../stage/three-first.ts');
  await nextTask();
  const { BrainPainter } = await import('../../stage/brain-painter.ts');
  return new Promise((done) => {
    const canvasOf = (number: number): HTMLCanvasElement => {
      const view = views.get(number);
      if (!view) throw new Error(`no view has the number ${number}`);
      return view.canvas;
    };
    const here = new BrainPainter(canvasOf, (answer) => {
      if (answer.kind !== 'opened') return take(answer);
      done(answer.state === 'refused' ? null : (request) => here.take(request));
    });
    here.take({ kind: 'open', theme });
  });
}

/** Asked only where a worker has none: a browser may have it on the page alone. */
function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
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
      const post = await painterComing;
      if (!post) return noWebgl;
      const id = (levelsMade += 1);
      const reason = await new Promise<string | null>((said) => {
        reading.set(id, said);
        post({ kind: 'level', id, brain: number, bytes });
      });
      if (reason === null) done(null);
      return reason;
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

/** Until the files of every brain that was asked for have come, or have failed. */
export async function brainsCame(): Promise<void> {
  await Promise.all([...brains.values()].map(({ came }) => came));
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
