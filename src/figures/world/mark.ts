// A label to be: what it is called, where it points, and when it may show.

import type { EntityId } from '../../core/regions.ts';
import type { Hypothesis } from '../../core/story.ts';
import type { ColourKey } from './colours.ts';
import type { FrameId } from './frames.ts';
import type { Point } from './shape.ts';

/** Appears and goes between these kn: in from, in by, out from, out by. */
export type Seen = readonly [number, number, number, number];

export interface Mark {
  /** Key of its words: world.label.<key>. */
  readonly key: string;
  readonly frame: FrameId;
  readonly at: Point;
  /** Where the label finds its place, in the same frame: for a thing that wanders. The leader alone follows it. */
  readonly home?: Point;
  readonly side: 'l' | 'r';
  /** 0 first. */
  readonly rank: number;
  readonly seen: Seen;
  readonly colour?: ColourKey;
  readonly entity?: EntityId;
  /** The explanation that it belongs to, though it is none of the things that the explanation lights. */
  readonly own?: Hypothesis;
  /** Where the label would like to be, from the anchor's height: a share of the stage's. */
  readonly shift?: number;
  /** Where it would lie on the very thing it names it goes below that, not above. */
  readonly below?: true;
  /** A cell's firing, times usual, drawn under the name. */
  readonly rate?: number;
  /** On a narrow stage, which comes closer, it stands at the side that it is nearer to. */
  readonly nearer?: true;
}

export const mark = (
  key: string,
  frame: FrameId,
  at: Point,
  side: 'l' | 'r',
  rank: number,
  seen: Seen,
  more: Pick<Mark, 'home' | 'colour' | 'entity' | 'own' | 'shift' | 'below' | 'rate' | 'nearer'> = {},
): Mark => ({ key, frame, at, side, rank, seen, ...more });

/** A thing of ours gets its own colour unless another is given. */
export const named = (entity: EntityId & ColourKey, more: Pick<Mark, 'home' | 'shift' | 'rate' | 'nearer'> = {}) => ({
  entity,
  colour: entity,
  ...more,
});
