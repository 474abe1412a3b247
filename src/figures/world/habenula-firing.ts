// Firing of habenular cells, as functions of film time. Of 30 cells as many burst as the model says (about 7 before, 3 an
// hour after); the one cell's trace is invented to type (yang2018): several spikes on a slow hump, then a deep dip that
// recovers; each burst loses spikes one by one as bursting is relieved. Rat and mouse data.

import { clamp, fract, rnd, type Point } from './shape.ts';

export const cells = 30;
const usual = 0.23;
const relieved = 0.1;

/** 0 while as many cells burst as before treatment, 1 when as few as at the model's best. */
export const reliefOf = (bursting: number): number => clamp((usual - bursting) / (usual - relieved));

/** How far the i-th of the 30 cells bursts, 0 or 1 but for the one that is changing. */
export const burstsAt = (i: number, bursting: number): number => clamp(bursting * cells - ((i * 7) % cells));

/** How many of the 30 cells burst. */
export const burstingCells = (bursting: number): number => Math.round(bursting * cells);

/** Whether the one cell that is listened to still bursts: it is relieved once four cells or fewer are left bursting. */
export const isBursting = (bursting: number): boolean => burstingCells(bursting) > 4;

interface Train {
  /** Spikes in one event, and between their starts. */
  readonly spikes: number;
  readonly milliseconds: number;
}
const eventEvery = 230;

/** Five spikes in an event as usual, fewer as bursting is relieved, then one. */
const trainAt = (bursting: number): Train => ({
  spikes: isBursting(bursting) ? 2 + Math.round(3 * clamp((bursting - 0.15) / (usual - 0.15))) : 1,
  milliseconds: 11,
});

/** Height of a spike's top in the trace, and its floor, millivolts. */
export const traceTop = 36;
export const traceFloor = -76;

/** The voltage of one cell: [ms, mV] corners from start for span milliseconds, exact at every spike. */
export function traceOf(start: number, span: number, bursting: number): Point[] {
  const out: Point[] = [];
  const { spikes, milliseconds } = trainAt(bursting);
  const relief = reliefOf(bursting);
  const hump = 15 * (1 - relief);
  const dip = 14 * (1 - 0.55 * relief);
  const base = -58;
  for (let e = Math.floor(start / eventEvery) - 1; e <= (start + span) / eventEvery; e++) {
    const first = e * eventEvery + 70 * (rnd(5, e) - 0.5) * (0.3 + relief);
    for (let j = 0; j < spikes; j++) {
      const t = first + j * milliseconds;
      out.push([t - 2.2, base + hump * 0.8], [t, 34 - 5 * j]);
      out.push([t + 2, base + hump * 0.6 - 4], [t + 5, base + hump * 0.5]);
    }
    const end = first + (spikes - 1) * milliseconds + 6;
    for (let q = 0; q < 12; q++) {
      const after = q * 13;
      if (end + after >= (e + 1) * eventEvery - 40) break;
      const recovery = 3 * Math.min(1, after / 140) - dip * Math.exp(-after / 48) * Math.min(1, after / 16);
      out.push([end + after, base + recovery + 0.7 * Math.sin(q * 2.1 + e)]);
    }
  }
  return out.filter(([t]) => t >= start && t <= start + span);
}

/** One row of the raster: places of its spikes along a width, at a film time; pitch is what parts spikes of a burst. */
export function rowOf(i: number, bursting: number, width: number, clock: number, pitch = 3.4): number[] {
  const on = burstsAt(i, bursting);
  const events = 9;
  const out: number[] = [];
  for (let e = 0; e < events; e++) {
    const at = fract((e + rnd(i, 3) + 0.25 * rnd(i, e + 9)) / events - clock * 0.03) * width;
    for (let j = 0; j <= Math.round(4 * on); j++) if (at + j * pitch < width) out.push(at + j * pitch);
    if (on < 0.5 && e % 2) out.push((at + width * 0.047) % width);
  }
  return out;
}
