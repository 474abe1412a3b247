// The worker that draws brains, so that the page stays free to scroll. It says "ready" once it runs.

import type { BrainAnswer, BrainRequest } from './brain-messages.ts';
import { BrainPainter } from './brain-painter.ts';
import { stage } from './renderer.ts';

interface WorkerScope {
  addEventListener(type: 'message', take: (event: MessageEvent<BrainRequest>) => void): void;
  postMessage(answer: BrainAnswer | 'ready', handedOver: readonly Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

const painter = new BrainPainter(
  () => new OffscreenCanvas(1, 1),
  (answer) => scope.postMessage(answer, answer.kind === 'drawn' && answer.picture ? [answer.picture] : []),
);

scope.addEventListener('message', ({ data }) => painter.take(data));
// What draws is made while the page is told, and says what it wants.
void stage().open();
scope.postMessage('ready', []);
