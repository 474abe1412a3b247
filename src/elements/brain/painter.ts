// The page's side of drawing brains: one painter for all of them. It draws in a worker, or on the page where no worker
// may run or has no WebGL; the same comes of both.

import type { BrainAnswer, BrainRequest, StageCounts } from '../../stage/brain-messages.ts';
import { startWorker } from '../../stage/own-worker.ts';
import { buffersOf } from '../../stage/handing-over.ts';
import { nextTask } from '../../stage/next-task.ts';
import type { MeasuredPart } from '../../stage/part-measures.ts';
import type { Theme } from '../../palette.ts';
import type { brainFiles } from './files.ts';
import { BrainView } from './view.ts';
import type { StageState } from '../../stage/view.ts';
// oxlint-disable-next-line import/default -- the bundler makes the file's address its default export
import workerAddress from '../../stage/brain-worker.ts?worker&url';

export type ViewResult =
  | { readonly ok: true; readonly view: BrainView }
  | { readonly ok: false; readonly reason: string };
type BrainFiles = ReturnType<typeof brainFiles>;
export type Post = (request: BrainRequest) => void;

const noWebgl = 'this device shows no 3D pictures';

const views = new Map<number, BrainView>();
/** Brains whose first level was handed to the painter, or why it was not. */
const brains = new WeakMap<BrainFiles, { readonly number: number; readonly first: Promise<string | null> }>();
/** Who waits to be told what the painter holds. */
const counted: ((counts: StageCounts) => void)[] = [];
let [brainsMade, viewsMade] = [0, 0];
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
        views.forEach((view) => view.take({ kind: 'stage', view: view.number, state: 'refused' }));
      });
    });
    const post: Post = (request) =>
      worker.postMessage(request, request.kind === 'level' ? buffersOf(request.parts) : []);
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
}

/** Hands the levels of a brain to the painter as they come: its number, and why there is no first one. */
function brainOf(files: BrainFiles, post: Post): { readonly number: number; readonly first: Promise<string | null> } {
  const known = brains.get(files);
  if (known) return known;
  const number = (brainsMade += 1);
  const first = new Promise<string | null>((done) =>
    files.follow((parts: readonly MeasuredPart[]) => {
      post({ kind: 'level', brain: number, parts });
      done(null);
    }, done),
  );
  const brain = { number, first };
  brains.set(files, brain);
  return brain;
}

/** A view on the brain in a canvas. onStage: told when WebGL goes and comes back. */
export async function brainView(
  canvas: HTMLCanvasElement,
  files: BrainFiles,
  theme: Theme,
  onStage: (state: StageState) => void,
): Promise<ViewResult> {
  const post = await brainPainter(theme);
  if (!post) return { ok: false, reason: noWebgl };
  const brain = brainOf(files, post);
  const reason = await brain.first;
  if (reason !== null) return { ok: false, reason };
  const number = (viewsMade += 1);
  const view = new BrainView(canvas, number, post, onStage);
  views.set(number, view);
  post({ kind: 'view', view: number, brain: brain.number });
  return { ok: true, view };
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
