// What the build makes from scenes/ (src/build/scenes): plain data, one lazy module a language.

declare module 'virtual:story' {
  import type { Badge, ClaimId } from '../core/evidence.ts';
  import type { RegionId } from '../core/regions.ts';
  import type { Story } from '../core/story.ts';
  export const story: Story;
  /** Badge of every claim that the story uses: small, so that it comes with the story. */
  export const badges: Readonly<Record<string, Badge>>;
  /** Claims of the story that speak of a part of the brain. */
  export const regionClaims: Readonly<Partial<Record<RegionId, readonly ClaimId[]>>>;
  export const languages: readonly { readonly tag: string; readonly name: string; readonly path: string }[];
  /** True when at least one step has in-depth text. */
  export const hasDetail: boolean;
}

declare module 'virtual:languages' {
  import type { Claim, Outcome, Reference, Visit } from '../core/evidence.ts';
  import type { StoryText } from '../core/story.ts';
  import type { WordTree } from './words.ts';
  export const loadWords: Readonly<Record<string, () => Promise<{ words: WordTree }>>>;
  export const loadText: Readonly<Record<string, () => Promise<{ text: StoryText }>>>;
  export const loadEvidence: Readonly<
    Record<
      string,
      () => Promise<{
        claims: Readonly<Record<string, Claim>>;
        references: Readonly<Record<string, Reference>>;
        /** Rows for icon arrays, visit facts and the like, as figures take them. */
        outcomes: readonly Outcome[];
        visit: Visit;
      }>
    >
  >;
}
