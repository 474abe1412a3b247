// Where geometry is decoded: in a worker of our own, or on the page where a worker may not run (another origin, an older
// policy, no worker at all). Whoever asks gets the same answer from both.

import type { GlbPart } from './glb.ts';
import type { Answer, Question } from './geometry-worker.ts';
import type { Loaded } from './read-brain.ts';
// oxlint-disable-next-line import/default -- the bundler makes the file's address its default export
import workerAddress from './geometry-worker.ts?worker&url';

/** Bytes of a level to its parts. The bytes are given away. */
export type Decoder = (bytes: Uint8Array<ArrayBuffer>) => Promise<Loaded<readonly GlbPart[]>>;

/** Decodes on the page itself. May reject where WebAssembly is forbidden. */
export const decodeHere: Decoder = async (bytes) => {
  const [{ MeshoptDecoder }, { readBrain }] = await Promise.all([
    import('three/addons/libs/meshopt_decoder.module.js'),
    import('./read-brain.ts'),
  ]);
  await MeshoptDecoder.ready;
  return readBrain(bytes, MeshoptDecoder.decodeGltfBuffer);
};

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** A page may ask for trusted addresses of scripts: this one is the build's own. Throws where the page allows no policy. */
let policy: { createScriptURL(url: string): unknown } | null = null;
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return url;
  policy ??= types.createPolicy('synapse-worker', { createScriptURL: (own) => own });
  return policy.createScriptURL(url) as string;
}

/** One worker for the levels of one brain. It is made at the first level and ends with `stop`. */
export class GeometryWorker {
  #worker: Promise<Worker | null> | null = null;
  #asked = 0;

  readonly decode: Decoder = async (bytes) => {
    this.#worker ??= startWorker();
    const worker = await this.#worker;
    return worker ? ask(worker, { id: (this.#asked += 1), bytes }) : decodeHere(bytes);
  };

  stop(): void {
    void this.#worker?.then((worker) => worker?.terminate());
    this.#worker = null;
  }
}

/** Null where there can be no worker. */
async function startWorker(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const made = new Worker(trusted(workerAddress), { type: 'module', name: 'geometry' });
    return await new Promise((done) => {
      made.addEventListener('message', () => done(made), { once: true });
      made.addEventListener('error', (event) => {
        event.preventDefault();
        done(null);
      });
    });
  } catch {
    return null;
  }
}

function ask(worker: Worker, question: Question): Promise<Loaded<readonly GlbPart[]>> {
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
