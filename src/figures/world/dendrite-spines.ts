// The spines of nine micrometres of dendrite, in the spine's frame (nm): those that last, those that stress took, and
// eight new ones that stand for the model's D (relative to its one-day value, never a per cent). Each new one has its
// own share at which it grows and another at which it is lost: feelers first, mushrooms at about a day, some gone at
// two weeks. Order and shapes are drawn by hand to rodent data (modasava2019, phoumthipphavong2016).

import { feelersFrom, firstSpines } from '../../core/spines.ts';
import { days, type Seconds } from '../../core/units.ts';
import { shaftLine } from './outlines.ts';
import { clamp, mix, quad, ramp, track, type Place, type Point } from './shape.ts';

export interface SpineSeat {
  /** Where on the shaft it stands. */
  readonly x: number;
  /** -1 above, 1 below. */
  readonly side: -1 | 1;
  /** From the shaft's axis to the middle of the head. */
  readonly length: number;
  readonly head: number;
  /** Radians from upright. */
  readonly lean: number;
}

const spine = (x: number, side: -1 | 1, length: number, head: number, lean = 0): SpineSeat => ({
  x,
  side,
  length,
  head,
  lean,
});

export const lasting: readonly SpineSeat[] = [
  spine(-2720, -1, 850, 190, 0.08),
  spine(-1580, 1, 800, 235, -0.06),
  spine(-1240, -1, 790, 165, 0.1),
  spine(830, 1, 830, 210, -0.05),
  spine(1950, -1, 830, 225, -0.08),
  spine(2750, 1, 840, 180, 0.06),
  spine(-3650, 1, 820, 220),
  spine(3600, -1, 800, 200),
];

/** Apart from those that last, for where there was no stress they stand among them; new ones may take their place. */
export const lost: readonly SpineSeat[] = [
  spine(-565, 1, 840, 160, 0.04),
  spine(720, -1, 850, 200, 0.15),
  spine(-2250, 1, 810, 180, -0.05),
];

export const fresh: readonly SpineSeat[] = [
  spine(-640, -1, 880, 235, -0.1),
  spine(720, -1, 940, 255, 0.16),
  spine(-2060, -1, 910, 245, 0.1),
  spine(180, 1, 890, 225, 0.04),
  spine(1480, 1, 910, 245, -0.1),
  spine(-640, 1, 850, 215, 0.05),
  spine(2440, -1, 860, 215, 0.1),
  spine(-3120, -1, 840, 220),
];

/**
 * The share of D at which each new one has grown to half, on the way up and, once the peak has passed, on the way down. Up to
 * the first of them there are feelers alone: in mice spines came at 12 to 24 hours (modasava2019).
 */
const grownAt = [firstSpines, 0.36, 0.39, 0.47, 0.57, 0.99, 0.86, 0.68];
const keptAbove = [0.2, 0.32, 0.62, 0.13, 0.94, 0.76, 1.0, 0.44];
const width = firstSpines - feelersFrom;

/** How grown each new spine is, 0 (nothing) through 0.45 (a feeler) to 1 (a mushroom), and how far it is lost again. */
export function newSpines(D: number, time: Seconds): { grown: number; lostAgain: number }[] {
  const past = ramp(time, days(1.3), days(2.6));
  return fresh.map((_, i) => {
    const middle = mix(grownAt[i] ?? 1, keptAbove[i] ?? 1, past);
    const grown = clamp((D - middle + width) / (2 * width));
    return { grown, lostAgain: past * ramp(1 - grown, 0.35, 1) * ramp(D, 0.01, 0.06) };
  });
}

const axis = track(shaftLine, 20);

/** The place on the shaft's axis at x, and the direction in which a spine leaves it. */
export function seatOf({ x, side, lean }: SpineSeat): Place {
  let [a, b] = [0, 1];
  for (let i = 0; i < 26; i++) {
    const m = (a + b) / 2;
    if (axis.at(m).x < x) a = m;
    else b = m;
  }
  const p = axis.at(a);
  return { x: p.x, y: p.y, a: p.a + (side * Math.PI) / 2 + lean };
}

export interface Bud {
  readonly ring: readonly Point[];
  readonly d: string;
  /** Middle of the head. */
  readonly tip: Point;
  readonly seat: Place;
  /** From the axis to the far end. */
  readonly reach: number;
  /** Radius of the head; 0 while it is a feeler. */
  readonly head: number;
}

/** How far from the shaft's axis a neck's root lies, within the shaft; and the shaft's surface. */
const root = 120;
export const shaftSurface = 344;

/** The outline of a spine at a stage of growth; inset (units of the frame) draws it in evenly, for inner lines. from: where
 *  the outline begins, as far from the axis; what lies upon the shaft shows only what is out of it. */
export function bud(s: SpineSeat, stage: number, seed: number, inset = 0, from = root): Bud {
  let of = made.get(s);
  if (!of) made.set(s, (of = new Map()));
  const key = `${stage} ${seed} ${inset} ${from}`;
  let one = of.get(key);
  if (!one) {
    if (of.size > 24) of.clear();
    of.set(key, (one = grow(s, stage, seed, inset, from)));
  }
  return one;
}

/** Spines that were drawn last: while the story's time rests they are the same in every frame. */
const made = new WeakMap<SpineSeat, Map<string, Bud>>();

function grow(s: SpineSeat, stage: number, seed: number, inset: number, from: number): Bud {
  const seat = seatOf(s);
  const [c, n] = [Math.cos(seat.a), Math.sin(seat.a)];
  const young = Math.min(1, stage / 0.42);
  const reach = 330 + (s.length - 330 + s.head) * young ** 0.8 * (stage < 0.5 ? 1.1 - 0.2 * stage : 1);
  const head = s.head * ramp(stage, 0.42, 1);
  const thin = Math.min(1, stage * 4);
  const [h, N] = [Math.max(head, 40), 22];
  const left: Point[] = [];
  const right: Point[] = [];
  const end = reach - inset;
  for (let i = 0; i <= N; i++) {
    const d = mix(Math.min(from, end), end, i / N);
    const t = (d - root) / Math.max(1, end - root);
    const neck = mix(92, 58, ramp(t, 0, 0.5)) * thin;
    const roof = t > 0.9 ? Math.sqrt(Math.max(0, 1 - ((t - 0.9) / 0.1) ** 2)) : 1;
    const round = Math.sqrt(Math.max(0, 1 - ((d - (reach - h * 0.86)) / (h * 0.9)) ** 2));
    const w = round * Math.max(h * 1.22, 74 * thin);
    const r = Math.max(0, Math.max(t > 0.97 ? 0 : neck * roof, w) - inset);
    const sway = 45 * Math.sin(t * 3 + seed) * t * (1.3 - stage);
    const [x, y] = [seat.x + c * d - n * sway, seat.y + n * d + c * sway];
    left.push([x - n * r, y + c * r]);
    right.push([x + n * r, y - c * r]);
  }
  const ring = [...left, ...right.reverse()];
  const middle = reach - head * 0.5;
  return { ring, d: quad(ring), tip: [seat.x + c * middle, seat.y + n * middle], seat, reach, head };
}

/** A curved plate just inside the far end of a head: the density, where receptors are held. */
export function plate({ seat, reach, head }: Bud, depth = 24): string {
  const [c, n] = [Math.cos(seat.a), Math.sin(seat.a)];
  const at = (along: number, across: number): string =>
    `${Math.round(seat.x + c * along - n * across)} ${Math.round(seat.y + n * along + c * across)}`;
  const [w, d] = [head * 0.66, reach - depth];
  return `M${at(d - head * 0.26, w)}Q${at(d + head * 0.1, 0)} ${at(d - head * 0.26, -w)}`;
}
