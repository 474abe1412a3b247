// The drawn brain: for every pose, outlines projected from the same meshes, for places without 3D. In the manner of a
// linocut: one outline, the shadows of the folds as solid shapes, and every part as a closed path with a point for its label.

import type { Drawing } from '../../core/drawing.ts';
import { poses, type Pose } from '../../core/poses.ts';
import { poseIds, type PoseId } from '../../core/story.ts';
import { pathOf, ringArea, ringsOf, type Ring } from './contour.ts';
import { blur, type Grid } from './grid.ts';
import type { Part } from './gltf.ts';
import { rasterise, type Picture } from './project.ts';

/** Characters of the path of folds: keeps a drawing under 40 KB. */
const mostFolds = 25_000;

export const drawnBox = [900, 800] as const;
const frame = { width: 900, height: 800 };

export function drawAll(parts: readonly Part[]): readonly (readonly [PoseId, Drawing])[] {
  return poseIds.map((id) => [id, draw(parts, poses[id])]);
}

export function draw(all: readonly Part[], pose: Pose): Drawing {
  const parts = all.filter(({ name, region }) => {
    const cut = pose.hidden !== null && name.endsWith(`-${pose.hidden}`) && isSurface(region);
    return !cut && !pose.without.some((other) => other === region);
  });
  const shell = parts.filter(({ region }) => isSurface(region));
  const inner = parts.filter(({ region }) => !isSurface(region));
  const base = shell.length > 0 ? shell : inner;
  const whole = rasterise(
    base.map((part) => part.surface),
    pose,
    frame,
  );
  const outline = pathOf(ringsOf(soften(whole.cover, 1.2), frame.width, frame.height, 0.5), 1, 60, 0.7);
  const ink = ringsOf(soften(inkOf(whole), 1), frame.width, frame.height, 0.5);
  let folds = '';
  // The smallest marks go first where there are too many for a light file.
  for (let smallest = 30; smallest < 500; smallest *= 1.25) {
    folds = pathOf(ink, 1, smallest, 0.7);
    if (folds.length <= mostFolds) break;
  }

  const shapes = [
    ...shell.map((part) => {
      const number = base.indexOf(part);
      const seen = Float32Array.from(whole.owner, (owner) => (owner === number ? 1 : 0));
      return shapeOf(part.name, seen, 0);
    }),
    ...inner.map((part) => {
      const alone = rasterise([part.surface], pose, frame);
      const nearest = alone.distance.reduce((a, b) => Math.min(a, b), Infinity);
      return shapeOf(part.name, alone.cover, nearest);
    }),
  ].filter((shape) => shape !== null);
  const [surface, deep] = [shapes.filter((s) => s.near === 0), shapes.filter((s) => s.near > 0)];
  deep.sort((a, b) => b.near - a.near);
  return {
    box: drawnBox,
    outline,
    folds,
    parts: [...surface, ...deep].map(({ mesh, path, anchor }) => ({ mesh, path, anchor })),
  };
}

function shapeOf(mesh: string, cover: Float32Array, near: number) {
  const soft = soften(cover, 1.2);
  const rings = ringsOf(soft, frame.width, frame.height, 0.5);
  const path = pathOf(rings, 1, near > 0 ? 8 : 40, 0.6);
  if (path === '') return null;
  return { mesh, path, anchor: innermost(rings, soft), near };
}

/** Where ink goes: in valleys (darker than what lies round them), in the depth of sulci, and where the surface turns away. */
function inkOf(picture: Picture): Float32Array {
  const { cover, facing, depth } = picture;
  const shade = facing.map((f, i) => cover[i]! * Math.max(0, f) * (1 - 0.8 * depth[i]!));
  const [wide, coverWide] = [soften(shade, 11), soften(cover, 11)];
  return soften(shade, 1).map((s, i) => {
    if (cover[i] === 0) return 0;
    const around = wide[i]! / Math.max(0.05, coverWide[i]!);
    return 3.4 * (around - s) + 0.9 * Math.max(0, 0.6 - s);
  });
}

/** The middle of the largest ring, or the point of it nearest to the middle that lies inside. */
function innermost(rings: readonly Ring[], cover: Float32Array): readonly [number, number] {
  const ring = rings.reduce((a, b) => (Math.abs(ringArea(b)) > Math.abs(ringArea(a)) ? b : a));
  const middle = [0, 1].map((axis) => ring.reduce((sum, point) => sum + point[axis as 0 | 1], 0) / ring.length);
  const [left, right] = [Math.min(...ring.map(([x]) => x)), Math.max(...ring.map(([x]) => x))];
  const [top, bottom] = [Math.min(...ring.map(([, y]) => y)), Math.max(...ring.map(([, y]) => y))];
  let best: readonly [number, number] = [Math.round(middle[0]!), Math.round(middle[1]!)];
  let near = Infinity;
  for (let y = Math.ceil(top); y <= bottom; y++) {
    for (let x = Math.ceil(left); x <= right; x++) {
      if ((cover[y * frame.width + x] ?? 0) < 0.9) continue;
      const away = Math.hypot(x - middle[0]!, y - middle[1]!);
      if (away < near) [near, best] = [away, [x, y]];
    }
  }
  return best;
}

function soften(values: Float32Array, pixels: number): Float32Array {
  const flat: Grid = { data: values, size: [frame.width, frame.height, 1], origin: [0, 0, 0], spacing: 1 };
  return blur(flat, pixels).data;
}

const surfaceRegions = ['cortex', 'prefrontal-cortex', 'anterior-cingulate', 'cerebellum-brainstem'];
function isSurface(region: string): boolean {
  return surfaceRegions.includes(region);
}
