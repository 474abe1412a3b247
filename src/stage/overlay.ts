// Where things stand on screen, for what is drawn above the canvas: the point of each region that a label ties to, the
// brain's outline by rows, the lens, the length of a millimetre. Pure: geometry and input in, CSS pixels out.

import { Matrix4, PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { nearer } from '../core/blend.ts';
import { regionOfMesh, sideOfMesh, type RegionId, type Side } from '../core/regions.ts';
import { cameraAt, diveAt, sizeOfMillimetre, type CameraState } from './camera.ts';
import { diveTarget, namedPoints } from '../core/poses.ts';
import type { Millimetres } from '../core/units.ts';
import type { BrainInput, Look } from './look.ts';
import type { PartPoints } from './part-measures.ts';

export interface Anchor {
  readonly region: RegionId;
  readonly x: number;
  readonly y: number;
}

/** The same for one side of a region: the person's own left or right. */
export interface SideAnchor extends Anchor {
  readonly of: Side;
}

/** Left and right end of the brain in each row of pixels `rowHeight` tall; null where there is none. */
export interface Outline {
  readonly rowHeight: number;
  readonly rows: readonly (readonly [left: number, right: number] | null)[];
}

export interface Lens {
  readonly region: RegionId;
  readonly opacity: number;
  /** The magnified picture. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What it magnifies. */
  readonly at: { readonly x: number; readonly y: number; readonly radius: number };
  /** CSS pixels a millimetre in the lens. */
  readonly millimetre: number;
}

export interface Overlay {
  readonly anchors: readonly Anchor[];
  /** Left and right of each region that has two sides, where they are shown. */
  readonly sides: readonly SideAnchor[];
  readonly lens: Lens | null;
  /** CSS pixels a millimetre at the point looked at. */
  readonly millimetre: number;
}

/** A picture at rest, in which names find their places. */
export interface RestingOverlay extends Overlay {
  readonly outline: Outline;
}

const rowHeight = 12;
/** Width of what the lens shows. */
const lensMillimetres = 17;

/** `lift` moves the picture up by a share of its height: room for what stands at the foot. */
export function threeCamera(state: CameraState, aspect: number, lift = 0): PerspectiveCamera {
  const camera = new PerspectiveCamera(
    state.fieldOfView,
    aspect,
    Math.max(1, state.distance * 0.02),
    state.distance + 400,
  );
  camera.position.copy(state.position);
  camera.quaternion.copy(state.orientation);
  if (lift !== 0) camera.setViewOffset(aspect, 1, 0, lift, aspect, 1);
  camera.updateMatrixWorld(true);
  return camera;
}

/** Share of the height by which the picture is moved up. */
export const liftOf = (input: BrainInput): number => (input.bottom ?? 0) / 2 / Math.max(1, input.height);

export function cameraOf(input: BrainInput, look: Look): CameraState {
  const { blend } = input;
  const resting = cameraAt(
    look.from,
    look.to,
    blend.mix,
    input.orbit,
    input.width / Math.max(1, input.height),
    (input.spread ?? 1) / Math.max(0.4, 1 - (input.bottom ?? 0) / Math.max(1, input.height)),
  );
  return diveAt(resting, diveTarget(nearer(blend).highlight), blend.closeness ?? 0);
}

/** Middle of a region: of the side that faces the reader, or of both where they lie close together. */
export function middleOf(region: RegionId, points: readonly PartPoints[], look: Look, eye: Vector3): Vector3 | null {
  const parts = points.filter((part) => regionOfMesh(part.name) === region);
  const shown = parts.filter((part) => (look.cut[part.name.endsWith('-left') ? 'left' : 'right'] ?? 0) < 0.5);
  const centres = (shown.length > 0 ? shown : parts).map((part) => new Vector3(...part.centroid));
  const [first, second] = centres;
  if (!first) return null;
  if (!second) return first;
  if (first.distanceTo(second) < 12) return first.clone().lerp(second, 0.5);
  return first.distanceTo(eye) <= second.distanceTo(eye) ? first : second;
}

/** Where the lens stands: the upper right corner, smaller on a phone. */
export function lensCircle({ width, height, top = 0 }: Pick<BrainInput, 'width' | 'height' | 'top'>): {
  x: number;
  y: number;
  radius: number;
} {
  const radius = Math.round(Math.min(118, width * 0.19, height * 0.24));
  return { x: width - radius - 8, y: top + radius + 8, radius };
}

/** What the lens adds to the main view: a look from more in front and above, so that a pair is seen as two. */
const lensDirection = new Vector3(-0.42, 0.8, 0.44);

/** The lens's own camera, close enough to measure. It follows the reader's turn. */
export function lensCamera(input: BrainInput, look: Look, points: readonly PartPoints[]): CameraState | null {
  if (!look.lens) return null;
  const main = cameraOf(input, look);
  const middle = middleOf(look.lens.region, points, { ...look, cut: { left: 0, right: 0 } }, main.position);
  if (!middle) return null;
  const fieldOfView = 20;
  const distance = lensMillimetres / 2 / Math.tan((fieldOfView * Math.PI) / 360);
  const eye = lensDirection.clone().applyAxisAngle(new Vector3(0, 0, 1), -input.orbit.turn);
  const orientation = new Quaternion().setFromRotationMatrix(
    new Matrix4().lookAt(eye, new Vector3(), new Vector3(0, 0, 1)),
  );
  const position = new Vector3(0, 0, distance).applyQuaternion(orientation).add(middle);
  return { position, target: middle, orientation, distance, fieldOfView };
}

/** From millimetres to the picture's own square, -1 to 1 in width and height. */
function projectionOf(input: BrainInput, state: CameraState): Matrix4 {
  const camera = threeCamera(state, input.width / Math.max(1, input.height), liftOf(input));
  return new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
}

/** Where some regions stand, the lens, and the length of a millimetre. */
export function overlayOf(
  input: BrainInput,
  look: Look,
  points: readonly PartPoints[],
  regions: readonly RegionId[],
): Overlay {
  const state = cameraOf(input, look);
  const project = projectionOf(input, state);
  const at = (point: Vector3): { x: number; y: number } => {
    const seen = point.clone().applyMatrix4(project);
    return { x: ((seen.x + 1) / 2) * input.width, y: ((1 - seen.y) / 2) * input.height };
  };
  const anchors = regions.flatMap((region) => {
    const middle = pointOf(region, input, middleOf(region, points, look, state.position));
    if (!middle || look.parts[region].presence === 0 || isCut(input, middle.y)) return [];
    return [{ region, ...at(middle) }];
  });
  const sides = points.flatMap(({ name, centroid }): SideAnchor[] => {
    const [region, side] = [regionOfMesh(name), sideOfMesh(name)];
    if (!region || !side || !regions.includes(region)) return [];
    if (look.parts[region].presence === 0 || isCut(input, centroid[1])) return [];
    const away = look.cut[side] > 0.5 && region !== 'lateral-habenula';
    return away ? [] : [{ region, of: side, ...at(new Vector3(...centroid)) }];
  });
  const millimetre = sizeOfMillimetre(state, input.height);
  return { anchors, sides, lens: lensOf(input, look, points, at, millimetre), millimetre };
}

/** What a name points at: a point set for the pose, or else the middle; on the way between two poses between theirs. */
function pointOf(region: RegionId, { blend: { from, to, mix } }: BrainInput, middle: Vector3 | null): Vector3 | null {
  const [a, b] = [namedPoints[from.pose][region], namedPoints[to.pose][region]];
  if (!middle || (!a && !b)) return middle;
  const start = a ? new Vector3(...a) : middle.clone();
  return start.lerp(b ? new Vector3(...b) : middle, mix);
}

const isCut = ({ plane = null }: BrainInput, y: Millimetres): boolean => plane !== null && y > plane;

/** The outline of what is shown. */
export function outlineOf(input: BrainInput, look: Look, points: readonly PartPoints[]): Outline {
  const project = projectionOf(input, cameraOf(input, look));
  const rows: ([number, number] | null)[] = Array.from({ length: Math.ceil(input.height / rowHeight) }, () => null);
  const point = new Vector3();
  for (const part of points) {
    const region = regionOfMesh(part.name);
    const side = part.name.endsWith('-left') ? 'left' : 'right';
    if (!region || look.cut[side] > 0.5 || look.parts[region].presence < 0.5) continue;
    for (const corner of part.outline) {
      if (isCut(input, corner[1])) continue;
      point.set(...corner).applyMatrix4(project);
      const x = ((point.x + 1) / 2) * input.width;
      const row = Math.floor((((1 - point.y) / 2) * input.height) / rowHeight);
      for (const near of [row - 1, row, row + 1]) {
        if (near < 0 || near >= rows.length) continue;
        const known = rows[near];
        rows[near] = known ? [Math.min(known[0], x), Math.max(known[1], x)] : [x, x];
      }
    }
  }
  return { rowHeight, rows };
}

function lensOf(
  input: BrainInput,
  look: Look,
  points: readonly PartPoints[],
  at: (point: Vector3) => { x: number; y: number },
  millimetre: number,
): Lens | null {
  const camera = lensCamera(input, look, points);
  if (!look.lens || !camera) return null;
  const circle = lensCircle(input);
  return {
    region: look.lens.region,
    opacity: look.lens.opacity,
    ...circle,
    at: { ...at(camera.target), radius: Math.max(14, (millimetre * lensMillimetres) / 2) },
    millimetre: (2 * circle.radius) / lensMillimetres,
  };
}
