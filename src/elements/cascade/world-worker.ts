// The worker that paints the world, so that the page stays free to scroll. It says "ready" once it runs.

import type { Answer, Request } from './painting.ts';
import { WorldPainter } from './world-painter.ts';

interface WorkerScope {
  addEventListener(type: 'message', take: (event: MessageEvent<Request>) => void): void;
  postMessage(answer: Answer | 'ready', handedOver: readonly Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

const painter = new WorldPainter(
  () => new OffscreenCanvas(1, 1),
  (answer) => scope.postMessage(answer, answer.kind === 'drawn' && answer.moving ? [answer.moving] : []),
);

scope.addEventListener('message', ({ data }) => painter.take(data));
scope.postMessage('ready', []);
