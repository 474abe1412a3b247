// The worker that decodes geometry, so that the page stays free to scroll. It says "ready" once it runs; then it answers
// each file with its parts or the reason why there are none. Numbers are handed over, not copied.

import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { buffersOf } from './handing-over.ts';
import type { MeasuredPart } from './part-measures.ts';
import { readBrain, type Loaded } from './read-brain.ts';

/** A file to decode, and the number that its answer carries. */
export interface Question {
  readonly id: number;
  readonly bytes: Uint8Array;
}
export type Answer = 'ready' | { readonly id: number; readonly result: Loaded<readonly MeasuredPart[]> };

interface WorkerScope {
  addEventListener(type: 'message', answer: (event: MessageEvent<Question>) => void): void;
  postMessage(answer: Answer, handedOver: readonly ArrayBufferLike[]): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: { id, bytes } }) => {
  const result = readBrain(bytes, MeshoptDecoder.decodeGltfBuffer);
  scope.postMessage({ id, result }, result.ok ? buffersOf(result.value) : []);
});

void MeshoptDecoder.ready.then(() => scope.postMessage('ready', []));
