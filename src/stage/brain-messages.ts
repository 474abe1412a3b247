// What is asked of whoever draws the brain, and what comes back. Plain data: it crosses from one thread to another.

import type { RegionId } from '../core/regions.ts';
import type { Theme } from '../palette.ts';
import type { BrainInput } from './look.ts';
import type { Overlay, RestingOverlay } from './overlay.ts';
import type { StageState } from './view.ts';

/** A picture to be. */
export interface BrainPicture {
  readonly input: BrainInput;
  /** Regions whose places are told, for their names. */
  readonly regions: readonly RegionId[];
  /** Spread of the picture at rest. */
  readonly spread: number;
}

export type BrainRequest =
  /** Makes ready to draw, before there is anything to draw. */
  | { readonly kind: 'open'; readonly theme: Theme }
  /** The bytes of the next level of geometry of a brain, the lightest first. They are given away. */
  | {
      readonly kind: 'level';
      readonly id: number;
      readonly brain: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'view'; readonly view: number; readonly brain: number }
  | {
      readonly kind: 'show';
      readonly view: number;
      readonly id: number;
      /** A BrainPicture as JSON: it is compared as text before it is sent, and text crosses fastest. */
      readonly picture: string;
      /** Device pixels in a CSS pixel. */
      readonly ratio: number;
    }
  | { readonly kind: 'visible'; readonly view: number; readonly visible: boolean }
  /** A point in CSS pixels of the view. */
  | { readonly kind: 'pick'; readonly view: number; readonly id: number; readonly x: number; readonly y: number }
  | { readonly kind: 'close'; readonly view: number }
  /** For tests: a tired graphics driver, and what is held and was done. */
  | { readonly kind: 'lose' | 'restore' | 'count' };

export type BrainAnswer =
  | { readonly kind: 'opened'; readonly state: StageState }
  /** What is wrong with a level; null = nothing, and views may be had. */
  | { readonly kind: 'read'; readonly id: number; readonly reason: string | null }
  | {
      readonly kind: 'drawn';
      readonly view: number;
      /** The request that it shows. */
      readonly id: number;
      /** Null where it was drawn straight into the page's canvas. */
      readonly picture: ImageBitmap | null;
      readonly overlay: Overlay;
      /** The finer level of geometry is in it. */
      readonly finer: boolean;
      /** Where things stand at rest; missing while that is as it was told last. */
      readonly rest?: RestingOverlay;
    }
  | { readonly kind: 'stage'; readonly view: number; readonly state: StageState }
  | { readonly kind: 'picked'; readonly view: number; readonly id: number; readonly region: RegionId | null }
  | ({ readonly kind: 'counted' } & StageCounts);

export interface StageCounts {
  readonly state: StageState;
  /** Pictures drawn since the page opened. */
  readonly drawn: number;
  /** Pictures that are served. */
  readonly serves: number;
  /** The finer level of every brain is shown. */
  readonly refined: boolean;
  readonly memory: { readonly geometries: number; readonly textures: number; readonly programs: number } | null;
}
