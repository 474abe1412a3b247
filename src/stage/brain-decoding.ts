// From the bytes of a level to the parts of a brain, in a browser.

import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import type { MeasuredPart } from './part-measures.ts';
import { readBrain, type Loaded } from './read-brain.ts';

/** Never rejects: where WebAssembly is forbidden, that is the reason. */
export async function decodeBrain(bytes: Uint8Array): Promise<Loaded<readonly MeasuredPart[]>> {
  try {
    await MeshoptDecoder.ready;
    return readBrain(bytes, MeshoptDecoder.decodeGltfBuffer);
  } catch (error) {
    return { ok: false, reason: `the geometry cannot be decoded: ${String(error)}` };
  }
}
