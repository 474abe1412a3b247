// What a claim rests on, and the one mapping from a ledger entry to the badge that a reader sees.

export type ClaimId = string;

export const verdicts = [
  'supported',
  'supported-in-animals',
  'mixed',
  'contested',
  'overclaimed',
  'regulatory-fact',
] as const;
export type Verdict = (typeof verdicts)[number];

export const evidenceKinds = [
  'meta-analysis',
  'RCT',
  'observational',
  'human imaging',
  'human PK',
  'animal',
  'in vitro',
  'regulatory',
  'consensus',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export type Species = 'mice' | 'rats' | 'mice-and-rats' | 'animals';

/** What the badge shows: language-free. */
export interface Badge {
  readonly kind: 'people' | 'animals' | 'cells' | 'label' | 'experts';
  readonly species: Species | null;
  /** Filled steps of three; null where a date stands instead (drug label). */
  readonly steps: 0 | 1 | 2 | 3 | null;
  readonly disputed: boolean;
  readonly word: 'well-shown' | 'mixed-results' | 'early-signs' | 'disputed' | 'goes-too-far' | 'dated';
  /** ISO date of a regulatory source, where one is known. */
  readonly date: string | null;
}

/** A claim as the explanation panel needs it, in one language. */
export interface Claim {
  readonly id: ClaimId;
  readonly badge: Badge;
  readonly statement: string;
  readonly technical: string;
  readonly uncertain: string;
  readonly corrected: string;
  readonly sources: readonly string[];
}

export interface Reference {
  readonly id: string;
  readonly authors: string;
  readonly year: number | null;
  readonly title: string;
  readonly journal: string;
  /** Only DOIs that somebody confirmed; a recalled one is null. */
  readonly doi: string | null;
  readonly url: string | null;
}
