// From the file's numbers to what WebGL draws: quantized attributes as they are, no copies.

import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute, Sphere, Vector3 } from 'three';
import type { Point } from '../core/atlas.ts';
import type { GlbAttribute } from './glb.ts';
import type { MeasuredPart } from './part-measures.ts';

function attributeOf(from: GlbAttribute): BufferAttribute | InterleavedBufferAttribute {
  // With what fills up the row: threes of small numbers few devices take as they are, and would be copied into fours.
  if (from.stride <= 4 && from.array.length % from.stride === 0)
    return new BufferAttribute(from.array, from.stride, from.normalized);
  return new InterleavedBufferAttribute(
    new InterleavedBuffer(from.array, from.stride),
    from.itemSize,
    0,
    from.normalized,
  );
}

function geometryOf(part: MeasuredPart): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', attributeOf(part.position));
  geometry.setAttribute('normal', attributeOf(part.normal));
  const flat = new BufferAttribute(new Uint8Array(part.vertices * 4).fill(255), 4, true);
  geometry.setAttribute('fold', part.fold ? attributeOf(part.fold) : flat);
  geometry.setIndex(new BufferAttribute(part.index, 1));
  // Else it is worked out from all corners when the part is first drawn.
  geometry.boundingSphere = new Sphere(new Vector3(...part.ball.centre), part.ball.radius);
  return geometry;
}

/** Geometry of one level with its place: quantized numbers have a scale and a shift of their own. */
export interface PlacedGeometry {
  readonly geometry: BufferGeometry;
  readonly translation: Point;
  readonly scale: number;
}

export const placedGeometry = (part: MeasuredPart): PlacedGeometry => ({
  geometry: geometryOf(part),
  translation: part.translation,
  scale: part.scale,
});
