// From the bytes of a level to the parts of a brain, wherever they are read: in the worker, on the page, in Node.

import { regionOfMesh } from '../core/regions.ts';
import { readGlb, type Decode } from './glb.ts';
import { measured, type MeasuredPart } from './part-measures.ts';

export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Bytes of a level to the parts of a brain; a file without the cortex is not one. */
export function readBrain(bytes: Uint8Array, decode: Decode): Loaded<readonly MeasuredPart[]> {
  const read = readGlb(bytes, decode);
  if (!read.ok) return read;
  const parts = read.parts.filter((part) => regionOfMesh(part.name) !== null).map(measured);
  const whole = ['cortex-left', 'cortex-right'].every((name) => parts.some((part) => part.name === name));
  return whole ? { ok: true, value: parts } : { ok: false, reason: 'the geometry has no cortex' };
}
