// The outer surface of one piece of the brain. Soft membership gives smooth cuts where pieces meet; what lies deeper than a
// few millimetres under a closed hull is filled, so that ventricles and the walls of deep sulci cost no triangles; local
// sharpening opens narrow sulci, which at 1 mm would fuse into rows of pits.

import { distanceInside, distanceTo } from './distance.ts';
import { blur, mapGrid, maskOf, positionOf, sample, type Grid } from './grid.ts';
import { isosurface } from './isosurface.ts';
import { cornerCount, largestPart, smooth, volumeOf, type Mesh } from './mesh.ts';

export interface PieceShape {
  /** The full mesh, before it is made lighter. */
  readonly mesh: Mesh;
  /** mm3 of the surface. */
  readonly volume: number;
  /** How deep a point lies below the hull, 0 to 1, with narrow valleys counted as deep. */
  readonly depthAt: (x: number, y: number, z: number) => number;
  /** The same as plain distance under the hull, mm. */
  readonly hullDepthAt: (x: number, y: number, z: number) => number;
}

export interface SurfaceSettings {
  /** mm under the hull below which everything is filled. */
  readonly fill: number;
  /** How strongly valleys are sharpened. */
  readonly sharpen: number;
}

const value = 74;
const hullRadius = 8;

export function pieceShape(grid: Grid, labels: Uint8Array, label: number, settings: SurfaceSettings): PieceShape {
  const mine = blur(
    mapGrid(grid, (_, i) => (labels[i] === label ? 1 : 0)),
    0.8,
  );
  const others = blur(
    mapGrid(grid, (_, i) => (labels[i] && labels[i] !== label ? 1 : 0)),
    0.8,
  );
  const fine = blur(grid, 0.6);
  const coarse = blur(grid, 2.2);
  const field = mapGrid(grid, (_, i) => {
    const both = mine.data[i]! + others.data[i]!;
    const share = both > 1e-3 ? mine.data[i]! / both : 0;
    const member = Math.min(1, Math.max(0, (share - 0.5) * 2 + 0.5));
    const valley = Math.max(0, coarse.data[i]! - fine.data[i]!);
    return (fine.data[i]! - settings.sharpen * valley) * member;
  });
  if (label === 3) roundStump(field);

  // The hull is a closing: grow by a radius, then measure how far inside the grown shape each voxel lies.
  const grown = maskOf(
    distanceTo(
      grid,
      maskOf(field, (v) => v > value),
    ),
    (d) => d <= hullRadius,
  );
  const hullDepth = blur(
    mapGrid(distanceInside(grid, grown), (d) => Math.max(0, d - hullRadius)),
    1,
  );
  for (let i = 0; i < field.data.length; i++) {
    const filled = Math.min(1, Math.max(0, (hullDepth.data[i]! - settings.fill + 1.5) / 3));
    if (filled > 0) field.data[i] = Math.max(field.data[i]!, filled * 130);
  }
  const raw = largestPart(isosurface(field, value));
  const mesh = smooth(raw, 6);
  const valleys = mapGrid(fine, (v, i) => coarse.data[i]! - v);
  return {
    mesh,
    volume: volumeOf(mesh),
    hullDepthAt: (x, y, z) => sample(hullDepth, x, y, z),
    depthAt: (x, y, z) => {
      const deep = sample(hullDepth, x, y, z) / settings.fill;
      const narrow = Math.max(0, sample(valleys, x, y, z) - 6) / 40;
      return Math.min(1, Math.max(0, deep * 0.8 + narrow * 0.6));
    },
  };
}

/** The scan ends in the medulla with a flat cut; a soft cap rounds the stump. */
function roundStump(field: Grid): void {
  for (let i = 0; i < field.data.length; i++) {
    if (field.data[i] === 0) continue;
    const [x, y, z] = positionOf(field, i);
    if (z > -57 || y < -50 || Math.abs(x) > 14) continue;
    const inside = 1 - Math.hypot((x + 0.7) / 10, (y + 40.5) / 10, (z + 57.5) / 11);
    field.data[i] = Math.min(field.data[i]!, Math.max(0, value + inside * 60));
  }
}

/** Depth of every corner of a mesh. */
export function depthOf(mesh: Mesh, shape: PieceShape): Float32Array {
  const depth = new Float32Array(cornerCount(mesh));
  for (let v = 0; v < depth.length; v++) {
    depth[v] = shape.depthAt(mesh.positions[3 * v]!, mesh.positions[3 * v + 1]!, mesh.positions[3 * v + 2]!);
  }
  return depth;
}
