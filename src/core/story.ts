// The story as data: what a scene file compiles to. A step is a state; nothing here says how to get from one to the next.

import type { ClaimId } from './evidence.ts';
import type { EntityId, RegionId } from './regions.ts';
import type { Seconds } from './units.ts';

export const cascadeViews = ['circuit', 'dendrite', 'synapse', 'receptor', 'inside', 'habenula'] as const;
export type CascadeView = (typeof cascadeViews)[number];

export const poseIds = ['left', 'front-left', 'front', 'right', 'top', 'medial', 'habenula', 'deep'] as const;
export type PoseId = (typeof poseIds)[number];

/** Circuit arcs between regions, drawn only where a claim backs them. */
export const arcIds = ['prefrontal-hippocampus', 'prefrontal-habenula', 'habenula-midbrain'] as const;
export type ArcId = (typeof arcIds)[number];

/** Grounds of the page, night to dawn. */
export const skies = ['night', 'small', 'blue', 'first', 'dawn'] as const;
export type Sky = (typeof skies)[number];

export const hypotheses = ['brake-cells', 'direct-block', 'habenula', 'metabolites', 'trkb'] as const;
export type Hypothesis = (typeof hypotheses)[number];

/** What a reader may set side by side without leaving the step. */
export const comparisons = ['explanations'] as const;
export type Comparison = (typeof comparisons)[number];

export const figureKinds = [
  'history',
  'routes',
  'infusion-curve',
  'raster',
  'mood',
  'icon-array',
  'visit',
  'pairs',
  'badges',
  'conditions',
  'cautions',
  'journey',
  'scan',
] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface BrainState {
  readonly pose: PoseId;
  readonly highlight: readonly RegionId[];
  readonly arcs: readonly ArcId[];
  /** A magnified lens over a small region. */
  readonly inset: RegionId | null;
}

export interface CascadeState {
  readonly view: CascadeView;
  readonly highlight: readonly EntityId[];
  /** The receptor's own small sequence: 0 empty, 1 open, 2 filled, 3 shut; null = follows the model's block. */
  readonly gate: number | null;
  /** Whose arrows are lit, where the view has them; null = none in particular. */
  readonly explanation: Hypothesis | null;
  /** Offers a switch on the stage; left out where the picture stands for itself. */
  readonly compare?: Comparison | undefined;
  /** The branch is that of an animal never under long stress, beside which another is seen. */
  readonly unstressed?: boolean | undefined;
  readonly block: readonly ('ampa' | 'mtor')[];
}

export interface FigureState {
  readonly kind: FigureKind;
  /** Plain settings of the figure, as its own page in docs says: ids of outcomes, the regimen, and so on. */
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What is on stage: exactly one of the three is not null, or none. */
export interface StageState {
  readonly brain: BrainState | null;
  readonly cascade: CascadeState | null;
  readonly figure: FigureState | null;
}

export interface Step {
  readonly id: string;
  /** Story time; a step without one takes the time of the step before it. */
  readonly time: Seconds;
  /** Whether the time rail is shown: false where time says nothing. */
  readonly showsTime: boolean;
  readonly stage: StageState;
  readonly topics: readonly string[];
  /** Claims in the order of the text, both depths. */
  readonly claims: readonly ClaimId[];
  /** True when the step tells rather than claims. */
  readonly narration: boolean;
  /** True when readers may print this step alone, to take it along. */
  readonly prints?: boolean | undefined;
}

export interface Scene {
  readonly id: string;
  readonly sky: Sky;
  /** The step that some may rather pass over: a note at its top says so, and leads to the step after it. */
  readonly contentNote: string | false;
  readonly steps: readonly Step[];
}

export interface Story {
  readonly scenes: readonly Scene[];
}

// ---- the words of one language

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'term'; readonly term: string; readonly children: readonly Inline[] }
  | { readonly kind: 'thing'; readonly thing: EntityId | RegionId; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[]; readonly claims: readonly ClaimId[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[]; readonly claims: readonly ClaimId[] }
  | {
      readonly kind: 'pair';
      readonly read: readonly Inline[];
      readonly shown: readonly Inline[];
      readonly claims: readonly ClaimId[];
    };

export interface StepText {
  readonly heading: string;
  readonly plain: readonly Block[];
  /** Empty where the step has no deeper text. */
  readonly detail: readonly Block[];
}

export interface SceneText {
  readonly title: string;
  readonly note: readonly Block[];
  readonly steps: Readonly<Record<string, StepText>>;
}

export interface Term {
  readonly id: string;
  readonly name: string;
  readonly plain: string;
  readonly spoken: string | null;
}

export interface StoryText {
  readonly language: string;
  readonly scenes: Readonly<Record<string, SceneText>>;
  readonly terms: Readonly<Record<string, Term>>;
}
