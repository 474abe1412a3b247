// What is asked of whoever paints the world, and what comes back. Plain data: it crosses from one thread to another.

import type { CascadeView, CascadeState } from '../../core/story.ts';
import type { Fraction } from '../../core/units.ts';
import type { Writing } from '../../figures/world/ghost.ts';
import type { WorldState } from '../../figures/world/state.ts';
import type { Setting } from './wire.ts';
import type { ArtPart } from './world-parts.ts';

/** A picture to be. */
export interface Picture {
  readonly state: WorldState;
  readonly from: CascadeState;
  readonly to: CascadeState;
  readonly mix: Fraction;
  /** How much nearer than its view it is seen, as a power of e. */
  readonly closeness: number;
}

export type Words = WorldState['words'];
/** A picture without its words: they seldom change, and are sent alone. */
export type Wordless = Omit<Picture, 'state'> & { readonly state: Omit<WorldState, 'words'> };

/** The views that a picture goes between. */
export type Views = readonly [from: CascadeView, to: CascadeView];
export const viewsOf = ({ from, to }: Pick<Picture, 'from' | 'to'>): Views => [from.view, to.view];

export type Request =
  | { readonly kind: 'words'; readonly words: Words }
  /** What moves is drawn on this canvas from now on. */
  | { readonly kind: 'open'; readonly surface: number; readonly canvas: HTMLCanvasElement | OffscreenCanvas }
  | {
      readonly kind: 'draw';
      readonly surface: number;
      readonly id: number;
      /** Where it differs from that of the surface's last picture. */
      readonly setting: Setting | null;
      readonly numbers: readonly number[];
      /** Canvas pixels in a CSS pixel. */
      readonly ratio: number;
      /** Answered only where there is something to tell: nothing may differ but what moves. */
      readonly quiet: boolean;
      /** What was written down for the picture before stands on the page, as with "shown". */
      readonly shown: boolean;
    }
  /** What was written down stands on the page: what moves may be drawn to it. */
  | { readonly kind: 'shown'; readonly surface: number; readonly id: number }
  /** To be told of a picture that was asked for quietly. */
  | { readonly kind: 'tell'; readonly surface: number }
  /** To be told when the canvas shows what was drawn on it last. */
  | { readonly kind: 'confirm'; readonly surface: number }
  /** Still art that will be wanted: made and put away. */
  | { readonly kind: 'ahead'; readonly picture: Wordless }
  | { readonly kind: 'bring'; readonly id: number; readonly parts: readonly ArtPart[] }
  | { readonly kind: 'close'; readonly surface: number };

export type Answer =
  | {
      readonly kind: 'drawn';
      readonly surface: number;
      readonly id: number;
      readonly writing: Writing;
      /** What moves waits for the page to do what is written; else it is drawn. */
      readonly held: boolean;
      /** False while geometry is on its way: the picture comes again with it. */
      readonly whole: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly surface: number;
      readonly id: number;
      readonly views: Views;
      readonly reason: string;
    }
  /** What was held is drawn. */
  | { readonly kind: 'stands'; readonly surface: number; readonly id: number }
  | { readonly kind: 'confirmed'; readonly surface: number; readonly id: number }
  | { readonly kind: 'wrote'; readonly writing: Writing }
  | { readonly kind: 'brought'; readonly id: number; readonly reason: string | null };

/** Elements of the page that a surface is drawn into go by these numbers. */
export const rootsOf = (surface: number): readonly [still: number, top: number] => [-2 * surface, -2 * surface - 1];
