// From the file's numbers to what WebGL draws: quantized attributes as they are, no copies.

import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute } from 'three';
import type { Point } from '../core/atlas.ts';
import { regionOfMesh } from '../core/regions.ts';
import type { GlbAttribute, GlbPart } from './glb.ts';
import { isSurface } from './materials.ts';
import type { PartPoints } from './overlay.ts';

function attributeOf(from: GlbAttribute): BufferAttribute | InterleavedBufferAttribute {
  if (from.stride === from.itemSize) return new BufferAttribute(from.array, from.itemSize, from.normalized);
  return new InterleavedBufferAttribute(
    new InterleavedBuffer(from.array, from.stride),
    from.itemSize,
    0,
    from.normalized,
  );
}

function geometryOf(part: GlbPart): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', attributeOf(part.position));
  geometry.setAttribute('normal', attributeOf(part.normal));
  const flat = new BufferAttribute(new Uint8Array(part.vertices * 4).fill(255), 4, true);
  geometry.setAttribute('fold', part.fold ? attributeOf(part.fold) : flat);
  geometry.setIndex(new BufferAttribute(part.index, 1));
  return geometry;
}

/** Geometry of one level with its place: quantized numbers have a scale and a shift of their own. */
export interface PlacedGeometry {
  readonly geometry: BufferGeometry;
  readonly translation: Point;
  readonly scale: number;
}

export const placedGeometry = (part: GlbPart): PlacedGeometry => ({
  geometry: geometryOf(part),
  translation: part.translation,
  scale: part.scale,
});

/** As many corners of a part as are enough to tell its middle and outline. */
const samples = 300;

/** Middle of a part and, for the surface, some of its points. */
export function pointsOf(part: GlbPart): PartPoints {
  const attribute = attributeOf(part.position);
  const region = regionOfMesh(part.name);
  const at = (i: number): Point => [
    attribute.getX(i) * part.scale + part.translation[0],
    attribute.getY(i) * part.scale + part.translation[1],
    attribute.getZ(i) * part.scale + part.translation[2],
  ];
  const sum: [number, number, number] = [0, 0, 0];
  const outline: Point[] = [];
  const every = Math.max(1, Math.floor(part.vertices / samples));
  let count = 0;
  for (let i = 0; i < part.vertices; i += every) {
    const point = at(i);
    point.forEach((value, axis) => (sum[axis]! += value));
    count += 1;
    if (region && isSurface(region)) outline.push(point);
  }
  return { name: part.name, centroid: [sum[0] / count, sum[1] / count, sum[2] / count], outline };
}
