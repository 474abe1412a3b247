// The worker that paints the world, so that the page stays free to scroll. It says "ready" once it runs.

import type { Answer, Request } from './painting.ts';
import { WorldPainter } from './world-painter.ts';

interface WorkerScope {
  addEventListener(type: 'message', take: (event: MessageEvent<Request>) => void): void;
  postMessage(answer: Answer | 'ready', handedOver: readonly Transferable[]): void;
  /** Not in every browser's workers. */
  readonly requestAnimationFrame?: (call: () => void) => void;
}
const scope = globalThis as unknown as WorkerScope;

/** What is drawn on a canvas of the page comes to it with a frame. */
function onceSeen(call: () => void): void {
  if (scope.requestAnimationFrame)
    scope.requestAnimationFrame(() => scope.requestAnimationFrame?.(() => setTimeout(call)));
  else setTimeout(call, 50);
}

const painter = new WorldPainter((answer) => scope.postMessage(answer, []), onceSeen);

scope.addEventListener('message', ({ data }) => painter.take(data));
scope.postMessage('ready', []);
