// Geometry goes from one thread to another without a copy.

import type { MeasuredPart } from './part-measures.ts';

/** The numbers of some parts: what is to be handed over with them. */
export const buffersOf = (parts: readonly MeasuredPart[]): ArrayBuffer[] => [
  ...new Set(
    parts.flatMap(({ position, normal, fold, index }) =>
      [position.array, normal.array, index, ...(fold ? [fold.array] : [])].map((array) => array.buffer as ArrayBuffer),
    ),
  ),
];
