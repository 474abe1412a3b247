// What is worked out from a part's corners once, beside its decoding, so that no frame waits for it: the ball around it,
// its middle and some points of its outline.

import type { Point } from '../core/atlas.ts';
import { isSurface, regionOfMesh } from '../core/regions.ts';
import type { GlbAttribute, GlbPart } from './glb.ts';

/** Where a part is, for what is drawn above the canvas. Millimetres. */
export interface PartPoints {
  readonly name: string;
  readonly centroid: Point;
  /** Points of the outer surface, for the outline; empty for inner parts. */
  readonly outline: readonly Point[];
}

export interface MeasuredPart extends GlbPart {
  /** Ball around the part, in the numbers that WebGL reads: the middle of its box, and its furthest corner from there. */
  readonly ball: { readonly centre: Point; readonly radius: number };
  readonly points: PartPoints;
}

/** As many corners of a part as are enough to tell its middle and outline. */
const samples = 300;
type Triple = [number, number, number];

/** The number that stands for 1 in an array of whole numbers. */
function unitOf({ array, normalized }: GlbAttribute): number {
  if (!normalized || array instanceof Float32Array) return 1;
  const bits = array.BYTES_PER_ELEMENT * 8;
  return 2 ** (array instanceof Int8Array || array instanceof Int16Array ? bits - 1 : bits) - 1;
}

export function measured(part: GlbPart): MeasuredPart {
  const { array, stride, normalized } = part.position;
  const unit = unitOf(part.position);
  const least = normalized ? -1 : -Infinity;
  const read = (corner: number, axis: number): number => Math.max((array[corner * stride + axis] ?? 0) / unit, least);
  return { ...part, ball: ballOf(part.vertices, read), points: pointsOf(part, read) };
}

type Read = (corner: number, axis: number) => number;

function ballOf(corners: number, read: Read): MeasuredPart['ball'] {
  const low: Triple = [Infinity, Infinity, Infinity];
  const high: Triple = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < corners; i++)
    for (let axis = 0; axis < 3; axis++) {
      const value = read(i, axis);
      if (value < low[axis]!) low[axis] = value;
      if (value > high[axis]!) high[axis] = value;
    }
  const [x, y, z] = low.map((value, axis) => (value + high[axis]!) / 2) as Triple;
  let most = 0;
  for (let i = 0; i < corners; i++)
    most = Math.max(most, (read(i, 0) - x) ** 2 + (read(i, 1) - y) ** 2 + (read(i, 2) - z) ** 2);
  return { centre: [x, y, z], radius: Math.sqrt(most) };
}

function pointsOf(part: GlbPart, read: Read): PartPoints {
  const { scale, translation, vertices } = part;
  const region = regionOfMesh(part.name);
  const sum: Triple = [0, 0, 0];
  const outline: Point[] = [];
  const every = Math.max(1, Math.floor(vertices / samples));
  let count = 0;
  for (let i = 0; i < vertices; i += every) {
    const at = (axis: 0 | 1 | 2): number => read(i, axis) * scale + translation[axis];
    const point: Point = [at(0), at(1), at(2)];
    point.forEach((value, axis) => (sum[axis]! += value));
    count += 1;
    if (region && isSurface(region)) outline.push(point);
  }
  return { name: part.name, centroid: [sum[0] / count, sum[1] / count, sum[2] / count], outline };
}
