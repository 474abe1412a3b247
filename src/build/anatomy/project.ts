// Draws meshes into plain arrays as a camera sees them: which part is nearest at each pixel, how its surface faces the
// camera, how deep it lies. A small rasteriser with a depth buffer, so that the drawn brain needs no graphics card.

import type { Pose } from '../../core/poses.ts';
import { triple, type Triple } from './grid.ts';
import type { Surface } from './mesh.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Picture extends Frame {
  /** 1 where something is. */
  readonly cover: Float32Array;
  /** Cosine between the surface and the line of sight. */
  readonly facing: Float32Array;
  /** Depth in a sulcus, 0 to 1. */
  readonly depth: Float32Array;
  /** Number of the surface seen, -1 for none. */
  readonly owner: Int16Array;
  /** Distance from the camera, mm; Infinity for none. */
  readonly distance: Float32Array;
}

/** Takes a point in mm to pixels and distance, as the pose sees it. */
export type Projection = (at: Triple) => { readonly x: number; readonly y: number; readonly far: number };

export function projectionOf(pose: Pose, frame: Frame): Projection {
  const back = unit(pose.direction);
  const right = unit(cross(pose.up, back));
  const up = cross(back, right);
  const eye = triple((a) => pose.target[a] + back[a] * pose.distance);
  const zoom = frame.height / 2 / Math.tan((pose.fieldOfView * Math.PI) / 360);
  return (at) => {
    const ray = triple((a) => at[a] - eye[a]);
    const far = -dot(ray, back);
    return {
      x: frame.width / 2 + (dot(ray, right) / far) * zoom,
      y: frame.height / 2 - (dot(ray, up) / far) * zoom,
      far,
    };
  };
}

export function rasterise(surfaces: readonly Surface[], pose: Pose, frame: Frame): Picture {
  const { width, height } = frame;
  const picture: Picture = {
    width,
    height,
    cover: new Float32Array(width * height),
    facing: new Float32Array(width * height),
    depth: new Float32Array(width * height),
    owner: new Int16Array(width * height).fill(-1),
    distance: new Float32Array(width * height).fill(Infinity),
  };
  const project = projectionOf(pose, frame);
  const back = unit(pose.direction);
  const eye = triple((a) => pose.target[a] + back[a] * pose.distance);
  surfaces.forEach((surface, owner) => {
    const corners = surface.positions.length / 3;
    const screen = new Float32Array(corners * 5);
    for (let v = 0; v < corners; v++) {
      const at: Triple = [surface.positions[3 * v]!, surface.positions[3 * v + 1]!, surface.positions[3 * v + 2]!];
      const { x, y, far } = project(at);
      const sight = unit(triple((a) => eye[a] - at[a]));
      const facing = dot(sight, [surface.normals[3 * v]!, surface.normals[3 * v + 1]!, surface.normals[3 * v + 2]!]);
      screen.set([x, y, far, facing, surface.depth[v]!], 5 * v);
    }
    for (let i = 0; i < surface.indices.length; i += 3) {
      fill(picture, screen, 5 * surface.indices[i]!, 5 * surface.indices[i + 1]!, 5 * surface.indices[i + 2]!, owner);
    }
  });
  return picture;
}

function fill(picture: Picture, s: Float32Array, a: number, b: number, c: number, owner: number): void {
  const [ax, ay, bx, by, cx, cy] = [s[a]!, s[a + 1]!, s[b]!, s[b + 1]!, s[c]!, s[c + 1]!];
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  // Screen y runs down, so a triangle that faces the camera has a negative area.
  if (area >= 0 || s[a + 2]! < 1 || s[b + 2]! < 1 || s[c + 2]! < 1) return;
  const left = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
  const right = Math.min(picture.width - 1, Math.floor(Math.max(ax, bx, cx)));
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const bottom = Math.min(picture.height - 1, Math.floor(Math.max(ay, by, cy)));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const u = ((bx - x) * (cy - y) - (by - y) * (cx - x)) / area;
      const v = ((cx - x) * (ay - y) - (cy - y) * (ax - x)) / area;
      const w = 1 - u - v;
      if (u < 0 || v < 0 || w < 0) continue;
      const at = y * picture.width + x;
      const far = u * s[a + 2]! + v * s[b + 2]! + w * s[c + 2]!;
      if (far >= picture.distance[at]!) continue;
      picture.distance[at] = far;
      picture.cover[at] = 1;
      picture.facing[at] = u * s[a + 3]! + v * s[b + 3]! + w * s[c + 3]!;
      picture.depth[at] = u * s[a + 4]! + v * s[b + 4]! + w * s[c + 4]!;
      picture.owner[at] = owner;
    }
  }
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Triple): Triple => triple((k) => a[k] / (Math.hypot(...a) || 1));
