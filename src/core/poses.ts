// Where the camera stands for each pose of the brain: one table for the live picture, the posters and the drawn brain,
// so that all three show the same view. Millimetres in the MNI frame: x to the right, y forward, z up.

import type { Point } from './atlas.ts';
import type { PoseId } from './story.ts';
import type { RegionId, Side } from './regions.ts';
import type { Millimetres } from './units.ts';

export interface Pose {
  /** From the target towards the camera; not of unit length. */
  readonly direction: Point;
  /** The point looked at, and turned about. */
  readonly target: Point;
  readonly distance: Millimetres;
  /** What points up on screen. */
  readonly up: Point;
  /** Vertical field of view in degrees, at an aspect of one or wider. */
  readonly fieldOfView: number;
  /** A half of the surface left out, so that the middle can be seen. */
  readonly hidden: Side | null;
  /** Surface regions left out altogether. */
  readonly without: readonly RegionId[];
}

const up: Point = [0, 0, 1];
const middle: Point = [0, -18, 3];
const whole = { target: middle, up, fieldOfView: 28, hidden: null, without: [] } as const;

export const poses: Readonly<Record<PoseId, Pose>> = {
  left: { ...whole, direction: [-1, 0.25, 0.12], distance: 385 },
  'front-left': { ...whole, direction: [-0.8, 0.75, 0.28], distance: 385 },
  front: { ...whole, direction: [0, 1, 0.1], distance: 385 },
  right: { ...whole, direction: [1, 0.25, 0.12], distance: 385 },
  top: { ...whole, direction: [0, 0.001, 1], up: [0, 1, 0], distance: 400 },
  /** The right half seen from the middle: the left half is taken away. */
  medial: { ...whole, direction: [-1, 0.1, 0.12], distance: 385, hidden: 'left' },
  /** The right half from the left and a little in front, so that the habenula on both sides can be told apart. */
  habenula: { ...whole, direction: [-0.8, 0.5, 0.26], target: [0, -19, 9], distance: 375, hidden: 'left' },
  /** The inner parts alone, as if the surface were gone. */
  deep: {
    ...whole,
    direction: [-0.8, 0.75, 0.28],
    target: [0, -8, 0],
    distance: 230,
    without: ['cortex', 'prefrontal-cortex', 'anterior-cingulate', 'cerebellum-brainstem'],
  },
};

type NamedPoints = Partial<Record<RegionId, Point>>;
const onTheLeft: NamedPoints = { 'prefrontal-cortex': [-41, 38, 16], 'anterior-cingulate': [-5, 34, 18] };
const onTheRight: NamedPoints = { 'prefrontal-cortex': [41, 38, 16], 'anterior-cingulate': [5, 34, 18] };
/** The inner side of the right half, which is seen where the left is taken away. */
const onTheInside: NamedPoints = { 'prefrontal-cortex': [5, 56, 12], 'anterior-cingulate': [5, 34, 18] };

/** Where a name points in a pose, for parts that are bent sheets: their middle lies beside them. Points on the sheet. */
export const namedPoints: Readonly<Record<PoseId, NamedPoints>> = {
  left: onTheLeft,
  'front-left': { ...onTheLeft, 'prefrontal-cortex': [-36, 48, 12] },
  front: { ...onTheLeft, 'prefrontal-cortex': [-24, 60, 10] },
  right: onTheRight,
  top: { ...onTheLeft, 'prefrontal-cortex': [-22, 44, 42] },
  medial: onTheInside,
  habenula: onTheInside,
  deep: {},
};

/** Where a dive from the brain into the cascade goes in, by the region that the step lights: a point on the part itself. */
const diveTargets: Partial<Record<RegionId, Point>> = {
  'prefrontal-cortex': [-36, 38, 20],
  hippocampus: [-31, -20, -14],
  'lateral-habenula': [-3.6, -22.9, 2.6],
};

/** The first of the lit regions that a dive can go into; the prefrontal cortex otherwise. */
export function diveTarget(highlight: readonly RegionId[]): Point {
  const into = highlight.find((region) => diveTargets[region] !== undefined) ?? 'prefrontal-cortex';
  return diveTargets[into] ?? middle;
}
