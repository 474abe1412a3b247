// The room of a visit, drawn once: a chair with a person at rest, one of the staff, what they watch with, a window, a door.
// What a step tells of is lit; the rest is quiet. How the person sits, and what light there is, follow from the part of
// the visit. Drawn simply: clinics differ.

import { poseAt, type RoomPart, type RoomRoute } from '../../core/room.ts';
import type { VisitPhase } from '../../core/visit.ts';
import type { Figure, FigureContext } from '../figure.ts';
import { paperOf } from '../charts/chart.ts';
import { G, node, paint, type Node, type Nodes } from '../world/paint.ts';
import { armRest, chair, seat } from './chair.ts';
import { clock, cuff, drip, fingerClip, airway, hose, lamp, monitor, spray, stand, type Cuff } from './things.ts';
import { door, frame, ride, window_ } from './outside.ts';
import {
  arm,
  blanket,
  clipboard,
  emptyChair,
  foldedBlanket,
  legs,
  onBack,
  poses,
  staff,
  staffArm,
  trunk,
  type Pose,
} from './people.ts';
import { penOf, type Pen } from './pen.ts';
import { roomLabels } from './room-labels.ts';
import { glow, gradient, modelling, tonesOf, type Tones } from './tones.ts';

export interface RoomState {
  readonly phase: VisitPhase;
  readonly route: RoomRoute;
  /** What the step tells of. */
  readonly lit: readonly RoomPart[];
  /** Share of the dose that is left in the bag. */
  readonly left: number;
  /** Film time. */
  readonly film: number;
  readonly words: Readonly<Partial<Record<RoomPart, string>>>;
}

/** The picture in its own units. */
export const [roomWidth, roomHeight] = [640, 270] as const;

export const drawRoom: Figure<RoomState> = (svg, state, context) => {
  paint(svg, room(state, context));
};

export function room(state: RoomState, context: FigureContext): Node[] {
  const tones = tonesOf(context);
  const k = Math.min(context.width / roomWidth, context.height / roomHeight);
  const pen = penOf(tones, (context.width < 520 ? 1.1 : 1.35) / k);
  const [left, top] = [(context.width - roomWidth * k) / 2, (context.height - roomHeight * k) / 2];
  const place = (x: number, y: number): readonly [number, number] => [left + x * k, top + y * k];
  return [
    node('defs', 'defs', {}, {}, tones.forced ? [] : lights(tones, tonesOf(context, quiet), state)),
    G('room', parts(pen, state, context), {
      transform: `translate(${r(left)} ${r(top)}) scale(${r(k * 1000) / 1000})`,
    }),
    G('labels', roomLabels(state, paperOf(context), place)),
  ];
}

const r = (n: number): number => Math.round(n * 100) / 100;

function cuffOn(pose: Pose): Cuff {
  const shoulder = onBack(pose.lean, 56, 1);
  const at = [0, 1].map((i) => (shoulder[i as 0 | 1] ?? 0) * 0.62 + (pose.elbow[i as 0 | 1] ?? 0) * 0.38);
  const angle = (Math.atan2(pose.elbow[1] - shoulder[1], pose.elbow[0] - shoulder[0]) * 180) / Math.PI;
  return { at: [at[0] ?? 0, at[1] ?? 0], angle };
}

function parts(pen: Pen, state: RoomState, context: FigureContext): Nodes {
  const { lit, phase, route, left, film } = state;
  const posed = poseAt(phase, lit);
  const away = posed === 'away';
  const day = phase === 'after' || phase === 'schedule';
  const pose: Pose = away ? emptyChair : poses[posed];
  const belt = cuffOn(pose);
  const spraying = posed === 'spraying';
  const on = (part: RoomPart): boolean => lit.includes(part);
  // What staff measure with is on while the drip runs, and where the step tells of it.
  const worn = posed === 'lying' || on('cuff') || on('clip');
  const low = penOf(tonesOf(context, quiet), pen.line);
  /** A part as it is seen: in full where the step tells of it. */
  const part = (id: string, make: (with_: Pen) => Nodes, bright: boolean): Node =>
    G(bright || pen.tones.forced ? id : `${id}-quiet`, make(bright ? pen : low));
  return [
    ...ambience(pen, state),
    part('view', (p) => window_(p), day || on('ride')),
    part('ride', (p) => ride(p, on('ride')), on('ride')),
    part('frame', (p) => frame(p), day || on('ride')),
    part('door', (p) => door(p), on('door')),
    part('clock', (p) => clock(p), on('clock')),
    part('airway', (p) => airway(p), on('airway')),
    part('lamp', (p) => lamp(p, phase === 'before' ? 1 : 0.45), phase === 'before'),
    route === 'infusion' && part('stand', (p) => stand(p), on('drip')),
    on('feeling') && G('feeling', feeling(pen, pose, film)),
    G('seated', [
      ...chair(pen, pose),
      !away && G('legs', legs(pen, pose)),
      !away && trunk(pen, pose.lean),
      ...seat(pen),
      pose.blanket && G('blanket', blanket(pen)),
      ...armRest(pen),
      away && G('folded', foldedBlanket(pen)),
    ]),
    worn && part('hose', (p) => hose(p, belt), on('cuff')),
    !away && G('arm', arm(pen, pose)),
    worn && part('cuff', (p) => cuff(p, belt), on('cuff')),
    spraying
      ? part('spray', (p) => spray(p, [317.5, 113]), true)
      : worn && part('clip', (p) => fingerClip(p, pose.hand), on('clip')),
    route === 'infusion' && part('drip', (p) => drip(p, left, film, phase === 'during'), on('drip')),
    part('monitor', (p) => monitor(p), on('monitor')),
    !away && part('staff', staff, on('staff')),
    !away && part('clipboard', (p) => clipboard(p), on('clipboard')),
    !away && part('staff-arm', (p) => staffArm(p), on('staff')),
  ];
}

/** How strongly what a step does not tell of is drawn. */
const quiet = 0.5;

/** The same shape twice more, a little apart from the body: it rises and sinks slowly. */
function feeling(pen: Pen, pose: Pose, film: number): Nodes {
  const { tones } = pen;
  const one = tones.forced ? tones.bg : tones.night ? tones.c.contour : tones.c.cloth;
  const c = Object.fromEntries(Object.keys(tones.c).map((key) => [key, one])) as Tones['c'];
  const soft = penOf({ ...tones, c: tones.forced ? tones.c : c, body: () => one }, pen.line);
  const ghost = (id: string, far: number, opacity: number): Node => {
    const rise = far * (1 + 0.12 * Math.sin(film * 0.7));
    const transform = `translate(${r(-0.4 * rise)} ${r(-rise)})`;
    return G(id, [trunk(soft, pose.lean), ...arm(soft, pose)], { transform, opacity: tones.forced ? 1 : opacity });
  };
  return [
    !tones.forced &&
      node('halo', 'ellipse', { cx: 276, cy: 112, rx: 104, ry: 84 }, { fill: `url(#${tones.idOf('halo')})` }),
    ghost('far', 22, tones.night ? 0.14 : 0.34),
    ghost('near', 11, tones.night ? 0.24 : 0.5),
  ];
}

/** Wall, floor and light. */
function ambience(pen: Pen, { phase }: RoomState): Nodes {
  const { tones } = pen;
  const pool = (id: string, look: Readonly<Record<string, number>>, name: string): Node | false =>
    !tones.forced && node(id, 'ellipse', look, { fill: `url(#${tones.idOf(name)})` });
  return [
    pool('wall', { cx: 320, cy: 128, rx: 380, ry: 150 }, 'wall'),
    phase === 'before' && pool('lamplight', { cx: 42, cy: 104, rx: 70, ry: 92 }, 'lamplight'),
    phase === 'during' && pool('warm', { cx: 310, cy: 150, rx: 280, ry: 120 }, 'warm'),
    (phase === 'after' || phase === 'schedule') && pool('day', { cx: 514, cy: 96, rx: 168, ry: 128 }, 'day'),
    pen.stroke('floor', 'M0 239H640', tones.c.seatEdge, 1.2),
  ];
}

function lights(tones: Tones, quietTones: Tones, { phase }: RoomState): Node[] {
  const { c, idOf, night } = tones;
  const day = phase === 'after' || phase === 'schedule';
  const skies = [tones, quietTones].map((of): Node => {
    const sky = gradient(of.idOf('sky'), day ? of.c.daySky : of.c.skyLit, day ? of.c.dayLow : of.c.skyLow, [0, 1]);
    return { ...sky, id: `${sky.id}${day}` };
  });
  return [
    ...modelling(tones),
    ...modelling(quietTones),
    ...skies,
    glow(idOf('wall'), c.wallLit, 1),
    glow(idOf('lamplight'), c.lamp, night ? 0.42 : 0.5),
    glow(idOf('warm'), c.lamp, night ? 0.16 : 0.3),
    glow(idOf('day'), c.lamp, night ? 0.24 : 0.45),
    glow(idOf('halo'), night ? c.contour : c.glass, night ? 0.3 : 0.95),
  ];
}
