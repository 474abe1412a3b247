// What the rules need to know of a language. A language without a profile is still compiled and checked for its form;
// only the rules on wording have nothing to go by.

import type { Species } from '../../../core/evidence.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables and more. */
  readonly longWords: number;
}

export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Whether the value must stay at or below the limit, or at or above it. */
  readonly side: 'at most' | 'at least';
}

export interface WordingRule {
  readonly pattern: RegExp;
  readonly tip: string;
}

export interface LanguageProfile {
  syllables(word: string): number;
  measures(counts: Counts): readonly Measure[];
  /** The passive verb of a sentence, as it stands there; null when there is none. */
  passive(sentence: string): string | null;
  /** What a sentence says when it names the animals. */
  readonly animals: Readonly<Record<Species, RegExp>>;
  /** The word "animal" itself: true of every species. */
  readonly animalsAtAll: RegExp;
  readonly cells: RegExp;
  /** Chances said in ways that mislead; the pattern is looked for in one sentence. */
  readonly chances: readonly WordingRule[];
  /** Words for a chance that say nothing without a number. */
  readonly bareChances: RegExp;
  /** "64 of 100", whatever else is in the sentence. */
  readonly ofHundred: RegExp;
  /** Another denominator than 100. */
  readonly otherDenominator: RegExp;
  readonly comparator: RegExp;
  readonly timeFrame: RegExp;
  readonly selling: RegExp;
  readonly scare: RegExp;
  /** How a sentence marks what others say: "you may read". */
  readonly hearsay: RegExp;
}

const profiles: Readonly<Record<string, LanguageProfile>> = { en: english, es: spanish };

export function profileOf(tag: string): LanguageProfile | null {
  const base = tag.split('-')[0] ?? tag;
  return Object.hasOwn(profiles, base) ? (profiles[base] ?? null) : null;
}
