// A plain Runge-Kutta solver (fourth order) for a system fed at constant rates between known times, and the curve that
// it leaves: solved points with their slopes, read back by cubic Hermite interpolation.
// Not stiff: the fastest rate of the model is under 2 a minute, so a fixed step by stretch of time does.

import type { Delivery } from './pharmacology.ts';
import type { Minutes } from './units.ts';

/** Writes the change a minute of a state, inflow not counted. */
export type Flow = (state: Float64Array, change: Float64Array) => void;

/** From `since` minutes after the latest start or end of an inflow on: step at most `step`, keep a point about every `keep`. */
export interface Stretch {
  readonly since: Minutes;
  readonly step: Minutes;
  readonly keep: Minutes;
}

export interface Curve {
  /** Writes the state at a time; held at the ends; never below zero. */
  read(time: Minutes, state: Float64Array): void;
}

/** An entry that is there by construction; the check costs nothing that can be measured. */
const at = (list: Float64Array, index: number): number => list[index] ?? 0;

/** Solves from 0 to `end`. Every start and end of an inflow falls on a step's border, so that none is smeared. */
export function solve(
  flow: Flow,
  initial: Float64Array,
  deliveries: readonly Delivery[],
  stretches: readonly Stretch[],
  end: Minutes,
): Curve {
  const size = initial.length;
  const state = Float64Array.from(initial);
  const inflow = new Float64Array(size);
  const k1 = new Float64Array(size);
  const k2 = new Float64Array(size);
  const k3 = new Float64Array(size);
  const k4 = new Float64Array(size);
  const trial = new Float64Array(size);
  const times: number[] = [];
  const points: number[] = [];
  const slopes: number[] = [];

  const slopeOf = (from: Float64Array, change: Float64Array): void => {
    flow(from, change);
    for (let i = 0; i < size; i++) change[i] = at(change, i) + at(inflow, i);
  };
  const keepPoint = (time: Minutes): void => {
    slopeOf(state, k1);
    times.push(time);
    points.push(...state);
    slopes.push(...k1);
  };
  const advance = (step: Minutes): void => {
    slopeOf(state, k1);
    for (let i = 0; i < size; i++) trial[i] = at(state, i) + (step / 2) * at(k1, i);
    slopeOf(trial, k2);
    for (let i = 0; i < size; i++) trial[i] = at(state, i) + (step / 2) * at(k2, i);
    slopeOf(trial, k3);
    for (let i = 0; i < size; i++) trial[i] = at(state, i) + step * at(k3, i);
    slopeOf(trial, k4);
    for (let i = 0; i < size; i++)
      state[i] = at(state, i) + (step / 6) * (at(k1, i) + 2 * at(k2, i) + 2 * at(k3, i) + at(k4, i));
  };

  for (const piece of piecesOf(deliveries, stretches, end)) {
    inflow.fill(0);
    const middle = (piece.from + piece.until) / 2;
    for (const d of deliveries) if (d.from <= middle && middle < d.until) inflow[d.into] = at(inflow, d.into) + d.rate;
    const { step, keep } = piece.stretch;
    const stays = Math.max(1, Math.ceil((piece.until - piece.from) / keep - 1e-9));
    const stay = (piece.until - piece.from) / stays;
    const steps = Math.max(1, Math.ceil(stay / step - 1e-9));
    // The slope jumps where an inflow begins or ends: the border stands twice, once with each slope.
    keepPoint(piece.from);
    for (let k = 1; k <= stays; k++) {
      for (let n = 0; n < steps; n++) advance(stay / steps);
      keepPoint(piece.from + k * stay);
    }
  }
  return curveOf(Float64Array.from(times), Float64Array.from(points), Float64Array.from(slopes), size);
}

interface Piece {
  readonly from: Minutes;
  readonly until: Minutes;
  readonly stretch: Stretch;
}

/** Cuts the course wherever an inflow begins or ends and wherever the next stretch after a start begins. */
function piecesOf(deliveries: readonly Delivery[], stretches: readonly Stretch[], end: Minutes): readonly Piece[] {
  // The clock of the stretches starts anew at each dose, and again when an inflow ends.
  const anew = [0, ...deliveries.flatMap((d) => [d.from, d.until])].sort((a, b) => a - b);
  const borders = new Set<Minutes>([end]);
  for (const time of anew) for (const s of stretches) borders.add(time + s.since);
  const cuts = [...borders].filter((t) => t >= 0 && t <= end).sort((a, b) => a - b);
  return cuts.slice(1).map((until, i) => {
    const from = cuts[i] ?? 0;
    const latest = lastOf(anew, (t) => t <= from) ?? 0;
    const stretch = lastOf(stretches, (s) => from - latest >= s.since - 1e-9) ?? stretches[0];
    if (!stretch) throw new RangeError('a solver needs at least one stretch');
    return { from, until, stretch };
  });
}

/** The last that holds; Array.findLast is too young for old phones. */
function lastOf<T>(list: readonly T[], holds: (item: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i];
    if (item !== undefined && holds(item)) return item;
  }
  return undefined;
}

function curveOf(times: Float64Array, points: Float64Array, slopes: Float64Array, size: number): Curve {
  const last = times.length - 1;
  return {
    read(time, state) {
      const held = Math.min(at(times, last), Math.max(0, time));
      let low = 0;
      let high = last;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (at(times, middle) <= held) low = middle;
        else high = middle;
      }
      const width = at(times, high) - at(times, low);
      const u = width > 0 ? (held - at(times, low)) / width : 0;
      for (let i = 0; i < size; i++) {
        const a = low * size + i;
        const b = high * size + i;
        state[i] = between(at(points, a), at(points, b), at(slopes, a) * width, at(slopes, b) * width, u);
      }
    },
  };
}

/**
 * Cubic Hermite between two points. Where both slopes agree with the rise, they are held to three times of it, so that
 * the curve does not overshoot (Fritsch and Carlson); amounts are never below zero.
 */
function between(start: number, end: number, slopeStart: number, slopeEnd: number, u: number): number {
  const rise = end - start;
  let m0 = slopeStart;
  let m1 = slopeEnd;
  if (m0 * rise >= 0 && m1 * rise >= 0) {
    const limit = 3 * Math.abs(rise);
    m0 = Math.max(-limit, Math.min(limit, m0));
    m1 = Math.max(-limit, Math.min(limit, m1));
  }
  const v = 1 - u;
  return Math.max(0, start * v * v * (1 + 2 * u) + end * u * u * (3 - 2 * u) + u * v * (m0 * v - m1 * u));
}
