// Where geometry is decoded: in a worker of our own, or on the page where a worker may not run (a strict policy, an
// older browser). Whoever asks gets the same answer from both.

import type { MeasuredPart } from './part-measures.ts';
import type { Answer, Question } from './geometry-worker.ts';
import { startWorker } from './own-worker.ts';
import type { Loaded } from './read-brain.ts';
// oxlint-disable-next-line import/default -- the bundler makes the file's address its default export
import workerAddress from './geometry-worker.ts?worker&url';

/** Bytes of a level to its parts. The bytes are given away. */
export type Decoder = (bytes: Uint8Array<ArrayBuffer>) => Promise<Loaded<readonly MeasuredPart[]>>;

/** Decodes on the page itself. May reject where WebAssembly is forbidden. */
export const decodeHere: Decoder = async (bytes) => {
  const [{ MeshoptDecoder }, { readBrain }] = await Promise.all([
    import('three/addons/libs/meshopt_decoder.module.js'),
    import('./read-brain.ts'),
  ]);
  await MeshoptDecoder.ready;
  return readBrain(bytes, MeshoptDecoder.decodeGltfBuffer);
};

/** One worker for the levels of one brain. It starts at once, while the first level is on its way, and ends with `stop`. */
export class GeometryWorker {
  readonly #worker = startWorker(workerAddress, 'geometry');
  #asked = 0;

  readonly decode: Decoder = async (bytes) => {
    const worker = await this.#worker;
    return worker ? ask(worker, { id: (this.#asked += 1), bytes }) : decodeHere(bytes);
  };

  stop(): void {
    void this.#worker.then((worker) => worker?.terminate());
  }
}

function ask(worker: Worker, question: Question): Promise<Loaded<readonly MeasuredPart[]>> {
  return new Promise((done) => {
    worker.addEventListener('message', function answer({ data }: MessageEvent<Answer>) {
      if (data === 'ready' || data.id !== question.id) return;
      worker.removeEventListener('message', answer);
      done(data.result);
    });
    worker.addEventListener('error', () => done({ ok: false, reason: 'the worker that decodes geometry failed' }), {
      once: true,
    });
    worker.postMessage(question, [question.bytes.buffer]);
  });
}
