// The circuits over the drawn brain: the same courses as in 3D, seen from the same pose, with the same ends. An arrow
// tells a direction; a flat bar, that it holds back.

import { svg } from 'lit';
import { arcs, arcSides, pointsOn, type Arc } from '../../core/arcs.ts';
import type { Point } from '../../core/atlas.ts';
import { poses, type Pose } from '../../core/poses.ts';
import type { RegionId, Side } from '../../core/regions.ts';
import type { ArcId, PoseId } from '../../core/story.ts';
import { ink, type Theme } from '../../palette.ts';
import { regionColours } from '../../stage/region-colours.ts';

type Spot = readonly [x: number, y: number];
interface Frame {
  readonly width: number;
  readonly height: number;
}

/** In pixels of the frame. */
const arrow = { length: 28, half: 12 } as const;
const barHalf = 17;

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const times = ([x, y, z]: Point, factor: number): Point => [x * factor, y * factor, z * factor];
const unit = (a: Point): Point => times(a, 1 / Math.hypot(...a));

/** From millimetres to the frame of the drawings, as their build does it. */
function projection(pose: Pose, { width, height }: Frame): (at: Point) => Spot {
  const back = unit(pose.direction);
  const right = unit(cross(pose.up, back));
  const up = cross(back, right);
  const zoom = height / 2 / Math.tan((pose.fieldOfView * Math.PI) / 360);
  return (at) => {
    const ray: Point = [at[0] - pose.target[0], at[1] - pose.target[1], at[2] - pose.target[2]];
    const far = pose.distance - dot(ray, back);
    return [width / 2 + (dot(ray, right) / far) * zoom, height / 2 - (dot(ray, up) / far) * zoom];
  };
}

/** A smooth path through the points: a third of the way to each neighbour's chord. */
function smooth(spots: readonly Spot[]): string {
  const at = (i: number): Spot => spots[Math.min(spots.length - 1, Math.max(0, i))] ?? [0, 0];
  const pair = ([x, y]: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const lean = (i: number, by: number): Spot => [
    at(i)[0] + ((at(i + 1)[0] - at(i - 1)[0]) / 6) * by,
    at(i)[1] + ((at(i + 1)[1] - at(i - 1)[1]) / 6) * by,
  ];
  const pieces = spots.slice(1).map((spot, i) => `C${pair(lean(i, 1))} ${pair(lean(i + 1, -1))} ${pair(spot)}`);
  return `M${pair(at(0))}${pieces.join('')}`;
}

/** What an arc ends in, as a path. */
function endOf(arc: Arc, [x, y]: Spot, [fromX, fromY]: Spot): string {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [dx, dy] = [(x - fromX) / length, (y - fromY) / length];
  const spot = (along: number, across: number): string =>
    `${(x + dx * along - dy * across).toFixed(1)} ${(y + dy * along + dx * across).toFixed(1)}`;
  if (arc.effect === 'holds-back') return `M${spot(0, -barHalf)}L${spot(0, barHalf)}`;
  return `M${spot(0, 0)}L${spot(-arrow.length, arrow.half)}L${spot(-arrow.length, -arrow.half)}Z`;
}

function endColour(region: RegionId | null, theme: Theme): string {
  if (region === null) return ink[theme].sheen;
  return regionColours(region, theme)[theme === 'night' ? 'fill' : 'line'];
}

/** An arc as it is drawn: its course and what it ends in, as paths, and its colour from end to end. */
export interface ArcDrawing {
  readonly id: ArcId;
  readonly side: Side;
  readonly effect: Arc['effect'];
  readonly course: string;
  readonly end: string;
  readonly first: Spot;
  readonly last: Spot;
  readonly from: string;
  readonly to: string;
}

/** The arcs that a pose shows, in a frame. */
export function arcDrawings(pose: PoseId, ids: readonly ArcId[], frame: Frame, theme: Theme): readonly ArcDrawing[] {
  const project = projection(poses[pose], frame);
  return ids.flatMap((id) =>
    arcSides(poses[pose]).map((side) => {
      const arc = arcs[id];
      const spots = pointsOn(arc, side).map(project);
      const [first = [0, 0], last = [0, 0], before = [0, 0]] = [spots[0], spots.at(-1), spots.at(-2)];
      const [from, to] = [endColour(arc.from, theme), endColour(arc.to, theme)];
      const { effect } = arc;
      return { id, side, effect, course: smooth(spots), end: endOf(arc, last, before), first, last, from, to };
    }),
  );
}

/** The same as a template, each with a shade below it that sets it off. */
export const drawnArcs = (pose: PoseId, ids: readonly ArcId[], frame: Frame, theme: Theme) =>
  arcDrawings(pose, ids, frame, theme).map(({ id, side, effect, course, end, first, last, from, to }) => {
    const name = `${id}-${side}`;
    return svg`<g class="arc" data-arc=${id} data-effect=${effect ?? 'direction'}>
      <linearGradient id=${name} gradientUnits="userSpaceOnUse" x1=${first[0]} y1=${first[1]} x2=${last[0]} y2=${last[1]}>
        <stop stop-color=${from} /><stop offset="1" stop-color=${to} />
      </linearGradient>
      <path class="under" d=${`${course}${end}`} />
      <path class="line" d=${course} stroke=${`url(#${name})`} />
      <path class="end" d=${end} stroke=${effect ? to : ink[theme].text} fill=${to} />
    </g>`;
  });
