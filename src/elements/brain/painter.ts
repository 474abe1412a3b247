// Starts what draws brains: a worker, or the page itself where no worker may run or has no WebGL. The same comes of both.

import type { BrainAnswer, BrainRequest } from '../../stage/brain-messages.ts';
import { nextTask } from '../../stage/next-task.ts';
import { startWorker } from '../../stage/own-worker.ts';
import type { StageState } from '../../stage/view.ts';
import type { Theme } from '../../palette.ts';
// oxlint-disable-next-line import/default -- the bundler makes the file's address its default export
import workerAddress from '../../stage/brain-worker.ts?worker&url';

export type Post = (request: BrainRequest) => void;

export interface PainterCalls {
  readonly take: (answer: BrainAnswer) => void;
  /** The canvas of a view, to draw on the page itself. */
  readonly canvasOf: (view: number) => HTMLCanvasElement;
  /** It fails after it had started. */
  readonly failed: () => void;
}

/** A page's own script may have started it, while this one was on its way (build/beside.ts). */
const started = Symbol.for('synapse-story.brain-worker');

/** The worker that draws; null where none may run. */
function brainWorker(): Promise<Worker | null> {
  if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(null);
  return (globalThis as { [started]?: Promise<Worker | null> })[started] ?? startWorker(workerAddress, 'brain');
}

/** How to ask for pictures; null where nothing can draw in 3D. Rejects when the script that draws does not come. */
export async function startPainter(theme: Theme, calls: PainterCalls): Promise<Post | null> {
  const worker = await brainWorker();
  if (worker) {
    let runs = false;
    const opened = new Promise<StageState>((done) => {
      worker.addEventListener('message', ({ data }: MessageEvent<BrainAnswer>) =>
        data.kind === 'opened' ? done(data.state) : calls.take(data),
      );
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        if (runs) calls.failed();
        else done('refused');
      });
    });
    const post: Post = (request) => worker.postMessage(request, request.kind === 'level' ? [request.bytes.buffer] : []);
    post({ kind: 'open', theme });
    runs = (await opened) !== 'refused';
    if (runs) return post;
    worker.terminate();
    if (!hasWebgl()) return null;
  }
  return paintHere(theme, calls);
}

/** Draws on the page itself. */
async function paintHere(theme: Theme, { take, canvasOf }: PainterCalls): Promise<Post | null> {
  await import('../../stage/three-first.ts');
  await nextTask();
  const { BrainPainter } = await import('../../stage/brain-painter.ts');
  return new Promise((done) => {
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
