// How the model's numbers light the brain: gently, slowly, and only where the model says something. The habenula glows
// with its share of bursting cells (rats and mice); the prefrontal cortex with extra glutamate and, later, with new
// connections. Pulses stay under one a second.

import type { Numbers } from '../core/numbers.ts';
import type { RegionId } from '../core/regions.ts';
import type { Fraction, Seconds } from '../core/units.ts';
import type { EntityKey } from '../palette.ts';

export interface Glow {
  /** 0 quiet to 1 bright. */
  readonly strength: Fraction;
  /** The thing whose colour it takes; null = the region's own. */
  readonly tint: EntityKey | null;
}

/** Bursting share in animals made to seem depressed, before the drug: full glow. */
const burstingBefore = 0.23;
const hold = (value: number): Fraction => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0);

/** A slow swell, 0 to 1, with `perSecond` of them a second of film. */
export const swell = (phase: Seconds, perSecond: number): Fraction =>
  0.5 - 0.5 * Math.cos(2 * Math.PI * phase * perSecond);

export function glowOf(region: RegionId, numbers: Numbers | null, phase: Seconds): Glow {
  if (!numbers) return { strength: region === 'lateral-habenula' ? 0.7 : 0, tint: null };
  if (region === 'lateral-habenula') {
    const bursting = hold(numbers.habenulaBursting / burstingBefore);
    return { strength: hold(bursting * (0.7 + 0.3 * swell(phase, 0.6))), tint: null };
  }
  if (region === 'prefrontal-cortex') {
    const surge = hold((numbers.glutamate - 1) * 0.8) * (0.75 + 0.25 * swell(phase, 0.5));
    const grown = hold(numbers.share.spines);
    return surge >= grown ? { strength: surge, tint: 'glutamate' } : { strength: grown, tint: 'spine' };
  }
  return { strength: 0, tint: null };
}

/** How vivid a part's own colour is: the habenula pales as its bursts fall, all others keep theirs. */
export function vigourOf(region: RegionId, numbers: Numbers | null): Fraction {
  if (!numbers || region !== 'lateral-habenula') return 1;
  return hold(numbers.habenulaBursting / burstingBefore);
}
