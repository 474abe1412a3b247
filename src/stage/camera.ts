// Where the camera stands between two poses, with the reader's own turn on top. Pure: the same poses, mix and orbit give
// the same camera. Turning goes the shorter way round; distance goes by ratio, so that a dive feels even.

import { Matrix4, Quaternion, Vector3 } from 'three';
import type { Point } from '../core/atlas.ts';
import type { Pose } from '../core/poses.ts';
import type { Fraction, Millimetres } from '../core/units.ts';

/** The reader's turn, added to whatever the story shows. */
export interface Orbit {
  /** Radians about the vertical, to the left when positive. */
  readonly turn: number;
  /** Radians upward. */
  readonly tilt: number;
  /** Natural log of how many times closer. */
  readonly zoom: number;
}

export const noOrbit: Orbit = { turn: 0, tilt: 0, zoom: 0 };
const zoomLimits = [-0.6, 1.4] as const;
const steepest = (88 * Math.PI) / 180;

export interface CameraState {
  readonly position: Vector3;
  readonly target: Vector3;
  readonly orientation: Quaternion;
  readonly distance: Millimetres;
  /** Vertical, degrees. */
  readonly fieldOfView: number;
}

/** Width over height at which a pose fills the stage; narrower stages step back. */
const poseAspect = 1.15;

const wrap = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** Holds an orbit within its limits. */
export function boundOrbit(orbit: Orbit): Orbit {
  const fine = (n: number): number => (Number.isFinite(n) ? n : 0);
  return {
    turn: wrap(fine(orbit.turn)),
    tilt: Math.min(Math.PI, Math.max(-Math.PI, fine(orbit.tilt))),
    zoom: Math.min(zoomLimits[1], Math.max(zoomLimits[0], fine(orbit.zoom))),
  };
}

function orientationOf(pose: Pose): Quaternion {
  const eye = new Vector3(...pose.direction);
  return new Quaternion().setFromRotationMatrix(new Matrix4().lookAt(eye, new Vector3(), new Vector3(...pose.up)));
}

/** Camera between two poses. `spread` widens the view (1 = as the pose says), to leave room for labels. */
export function cameraAt(from: Pose, to: Pose, mix: Fraction, orbit: Orbit, aspect: number, spread = 1): CameraState {
  const bound = boundOrbit(orbit);
  const orientation = orientationOf(from).slerp(orientationOf(to), mix);
  const toward = new Vector3(0, 0, 1).applyQuaternion(orientation);
  const elevation = Math.asin(Math.min(1, Math.max(-1, toward.z)));
  const tilt = bound.tilt === 0 ? 0 : Math.min(steepest, Math.max(-steepest, elevation + bound.tilt)) - elevation;
  orientation.multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -tilt));
  orientation.premultiply(new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -bound.turn));
  const target = new Vector3(...from.target).lerp(new Vector3(...to.target), mix);
  const narrow = Math.max(1, poseAspect / Math.max(0.1, aspect));
  const distance =
    Math.exp(Math.log(from.distance) * (1 - mix) + Math.log(to.distance) * mix - bound.zoom) * narrow * spread;
  const position = new Vector3(0, 0, distance).applyQuaternion(orientation).add(target);
  const fieldOfView = from.fieldOfView + (to.fieldOfView - from.fieldOfView) * mix;
  return { position, target, orientation, distance, fieldOfView };
}

/** A camera on its way into the brain: nearer by e to the closeness, and turned toward the point it goes in at. */
export function diveAt(camera: CameraState, into: Point, closeness: number): CameraState {
  if (closeness <= 0) return camera;
  const target = camera.target.clone().lerp(new Vector3(...into), 1 - Math.exp(-1.6 * closeness));
  const distance = camera.distance * Math.exp(-closeness);
  const position = new Vector3(0, 0, distance).applyQuaternion(camera.orientation).add(target);
  return { ...camera, target, position, distance };
}

/** How large a millimetre at the target is, in the unit that `height` is given in. */
export function sizeOfMillimetre(camera: CameraState, height: number): number {
  return height / (2 * camera.distance * Math.tan((camera.fieldOfView * Math.PI) / 360));
}
