// What each part looks like at one moment, before anything is drawn: how lit, how present, how far cut away. Pure.

import { arrivalOf } from '../core/arrival.ts';
import { nearer } from '../core/blend.ts';
import { namesAt, type Blend } from '../core/moment.ts';
import type { Numbers } from '../core/numbers.ts';
import { poses, type Pose } from '../core/poses.ts';
import { isSurface, regionIds, type RegionId, type Side } from '../core/regions.ts';
import { arcIds, type ArcId, type BrainState, type Sky } from '../core/story.ts';
import type { Fraction, Millimetres, Seconds } from '../core/units.ts';
import type { Theme } from '../palette.ts';
import type { Orbit } from './camera.ts';
import { glowOf, vigourOf, type Glow } from './glow.ts';

/** Everything a picture of the brain depends on. The same input gives the same picture. */
export interface BrainInput {
  readonly blend: Blend<BrainState>;
  readonly numbers: Numbers | null;
  /** Film time: what flows and pulses. */
  readonly phase: Seconds;
  readonly theme: Theme;
  readonly sky: Sky;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly picked: RegionId | null;
  readonly orbit: Orbit;
  /** Parts the reader has put away. */
  readonly hidden: readonly RegionId[];
  /** The reader's cut: what lies further forward than this is left out. Missing or null = nothing. */
  readonly plane?: Millimetres | null;
  /** 1 = the pose as it is; more steps back, to leave room for labels. */
  readonly spread?: number;
  /** CSS pixels kept free at the top, for the host's own buttons. */
  readonly top?: number;
  /** CSS pixels kept free at the foot: the picture is smaller and higher. */
  readonly bottom?: number;
}

export interface PartLook {
  /** Whose colour it takes: its own, or the whole cortex's where that is lit as one. */
  readonly as: RegionId;
  readonly lit: Fraction;
  readonly presence: Fraction;
  /** How vivid its own colour is. */
  readonly vigour: Fraction;
  readonly glow: Glow;
}

export interface Look {
  readonly parts: Readonly<Record<RegionId, PartLook>>;
  /** How far each half of the surface is cut away. */
  readonly cut: Readonly<Record<Side, Fraction>>;
  readonly arcs: Readonly<Record<ArcId, Fraction>>;
  /** The drug's level in the brain, where the picture shows it: 0 none to 1 its peak. */
  readonly arriving: Fraction;
  /** The lens over a small region, and how far it has opened. */
  readonly lens: { readonly region: RegionId; readonly opacity: Fraction } | null;
  readonly from: Pose;
  readonly to: Pose;
}

const quiet: Glow = { strength: 0, tint: null };
/** Parcels cut out of the cortex: they light with it. */
const parcels: readonly RegionId[] = ['prefrontal-cortex', 'anterior-cingulate'];
/** Inner parts while nothing is singled out: in their colours, unlit. */
const resting = 0.55;
/** What is left of a surface that a pose leaves out: its outline, as a hint of where one is. */
const trace = 0.2;

export function lookOf(input: BrainInput): Look {
  const { from, to, mix, opacity } = input.blend;
  const between = (a: number, b: number): number => a + (b - a) * mix;
  const [start, end] = [poses[from.pose], poses[to.pose]];
  const anyPicked = input.picked !== null;
  const singled = anyPicked ? 1 : between(Number(from.highlight.length > 0), Number(to.highlight.length > 0));

  const part = (region: RegionId): PartLook => {
    const namedAs = (one: RegionId): number =>
      between(Number(from.highlight.includes(one)), Number(to.highlight.includes(one)));
    const own = namedAs(region);
    const asCortex = parcels.includes(region) && own === 0 && input.picked !== region;
    const named = asCortex ? namedAs('cortex') : own;
    const isPicked = input.picked === region || (asCortex && input.picked === 'cortex');
    const lit = isPicked ? 1 : anyPicked ? named * 0.55 : named;
    const left = between(start.without.includes(region) ? trace : 1, end.without.includes(region) ? trace : 1);
    return {
      as: asCortex ? 'cortex' : region,
      lit: Math.max(lit, isSurface(region) ? 0 : resting * (1 - singled)),
      presence: input.hidden.includes(region) ? 0 : left,
      vigour: vigourOf(region, input.numbers),
      // A parcel that is lit with the whole cortex has no glow of its own.
      glow: asCortex && named > 0 ? quiet : glowOf(region, input.numbers, input.phase),
    };
  };
  const cut = (side: Side): Fraction => between(Number(start.hidden === side), Number(end.hidden === side));
  const { inset } = nearer(input.blend);
  const same = from.inset === to.inset;
  return {
    parts: Object.fromEntries(regionIds.map((region) => [region, part(region)])) as Record<RegionId, PartLook>,
    cut: { left: cut('left'), right: cut('right') },
    arcs: Object.fromEntries(
      arcIds.map((arc) => [arc, between(Number(from.arcs.includes(arc)), Number(to.arcs.includes(arc)))]),
    ) as Record<ArcId, Fraction>,
    arriving: between(arrivalOf(from, input.numbers), arrivalOf(to, input.numbers)),
    // Like the names it is gone before another picture takes over.
    lens:
      inset === null
        ? null
        : { region: inset, opacity: namesAt(opacity) * (same ? 1 : Math.min(1, Math.abs(mix - 0.5) * 2.5)) },
    from: start,
    to: end,
  };
}
