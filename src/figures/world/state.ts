// What the world is drawn from. A part is a pure function of this; nothing in it remembers an earlier picture.

import type { Hypothesis } from '../../core/story.ts';
import type { EntityId } from '../../core/regions.ts';
import type { Numbers } from '../../core/numbers.ts';
import type { Fraction, Seconds } from '../../core/units.ts';
import type { Theme } from '../../palette.ts';
import type { WorldArt } from './art.ts';
import type { Palette, Sky } from './colours.ts';
import type { Node } from './paint.ts';
import { clamp, mix } from './shape.ts';

/** Amounts that the pictures show, all from the model. */
export interface WorldNumbers {
  /** Share of NMDA receptors blocked, 0 to 1. */
  readonly B: number;
  /** Firing of brake cells, main cells, and glutamate, times usual. */
  readonly I: number;
  readonly P: number;
  readonly G: number;
  /** BDNF, mTORC1, new protein, spines: share of the peak (spines: of the value at one day) after one standard infusion. */
  readonly N: number;
  readonly M: number;
  readonly S: number;
  readonly D: number;
  /** TrkB signalling and protein being made, the same kind of share. */
  readonly K: number;
  readonly T: number;
  /** Free ketamine as a share of its peak; hydroxynorketamine in ng/mL. */
  readonly C: number;
  readonly H: number;
  /** Share of habenular cells that fire in bursts. */
  readonly burst: number;
}

export interface WorldState {
  readonly n: WorldNumbers;
  /** Story time. */
  readonly time: Seconds;
  /** Film time: everything that flows is a function of it. */
  readonly clock: Seconds;
  /** The receptor's small sequence: 0 at rest, 1 open, 2 filled, 3 shut on what is in it. */
  readonly receptor: number;
  readonly theme: Theme;
  readonly sky: Sky;
  readonly size: readonly [width: number, height: number];
  /** Label words by key: [main line, second line]. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Whether labels carry their second line. */
  readonly detail: boolean;
  /** The second line is in plain words, not the field's term, where there are both. */
  readonly plain?: boolean;
  readonly labels: boolean;
  /** Things that the step points at. */
  readonly highlight: readonly EntityId[];
  /** Things that the step before pointed at, and how far this one has come: 1 = fully here. */
  readonly before?: readonly EntityId[];
  readonly arrived?: Fraction;
  /** How far its names have come: 0 while another picture's names still stand there; 1 where nothing is told. */
  readonly named?: Fraction;
  readonly block: readonly ('ampa' | 'mtor')[];
  readonly explanation: Hypothesis | null;
  /** The branch of an animal that was never under long stress: no spine was lost, and none is new. */
  readonly unstressed?: boolean;
}

export interface PartContext {
  readonly pal: Palette;
  readonly s: WorldState;
  /** Pixels per unit of the part's frame. */
  readonly k: number;
  /** The same as if the stage were 860 wide: what detail appears by, so that phone and desktop agree. */
  readonly kn: number;
  readonly W: number;
  readonly H: number;
  readonly art: WorldArt;
}
export type Part = (context: PartContext) => Node[];

const finite = (x: number, otherwise: number): number => (Number.isFinite(x) ? x : otherwise);

/** The model's numbers as the pictures need them; what is not finite becomes "as usual", never a made-up amount. */
export function worldNumbers(numbers: Numbers): WorldNumbers {
  const share = numbers.share;
  return {
    B: clamp(finite(numbers.block, 0)),
    I: Math.max(0, finite(numbers.brakeCellFiring, 1)),
    P: Math.max(0, finite(numbers.mainCellFiring, 1)),
    G: Math.max(0, finite(numbers.glutamate, 1)),
    N: Math.max(0, finite(share.bdnf, 0)),
    M: Math.max(0, finite(share.mtor, 0)),
    S: Math.max(0, finite(share.protein, 0)),
    D: Math.max(0, finite(share.spines, 0)),
    K: Math.max(0, finite(share.trkb, 0)),
    T: Math.max(0, finite(share.translation, 0)),
    C: Math.max(0, finite(share.plasma, 0)),
    H: Math.max(0, finite(numbers.hydroxynorketamine, 0)),
    burst: clamp(finite(numbers.habenulaBursting, 0)),
  };
}

/** About as large a share of the receptors as one standard drip blocks at most. */
const usualBlock = 0.3;
/** Blocked receptors beside that. */
export const blockedShare = ({ B }: WorldNumbers): Fraction => clamp(B / usualBlock);

const quiet = 0.62;
/** Where explanations are compared, what the lit one is about must stand out. */
const unlit = 0.34;
const strengthAmong = (ids: readonly EntityId[], id: EntityId, otherwise: number): number =>
  ids.length === 0 || ids.includes(id) ? 1 : otherwise;

/** How strongly a thing shows: full when a step points at it or at nothing, quieter when it points elsewhere. */
export function strengthOf(s: WorldState, id: EntityId): number {
  const otherwise = s.explanation === null ? quiet : unlit;
  const before = strengthAmong(s.before ?? s.highlight, id, otherwise);
  return mix(before, strengthAmong(s.highlight, id, otherwise), s.arrived ?? 1);
}
