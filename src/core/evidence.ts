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

/** What a badge is made from: the part of a ledger entry that is about evidence, not wording. */
export interface LedgerEntry {
  readonly verdict: Verdict;
  readonly evidence: readonly EvidenceKind[];
  /** Early: the only evidence in people is one small study. */
  readonly strength?: 'early' | undefined;
  /** Named wherever "animal" is among the evidence. */
  readonly species?: Species | undefined;
  /** ISO date of a regulatory source: a year, a month or a day. */
  readonly date?: string | undefined;
}

/** Kinds of badge from the strongest down, with the evidence that earns each. A claim shows the first that applies. */
const badgeKinds: readonly (readonly [Badge['kind'], readonly EvidenceKind[]])[] = [
  ['people', ['meta-analysis', 'RCT', 'observational', 'human imaging', 'human PK']],
  ['animals', ['animal']],
  ['cells', ['in vitro']],
  ['label', ['regulatory']],
  ['experts', ['consensus']],
];

/** Verdicts that say themselves what a claim rests on. */
const fixedKind: Readonly<Partial<Record<Verdict, Badge['kind']>>> = {
  'supported-in-animals': 'animals',
  'regulatory-fact': 'label',
};

const certainty: Readonly<Record<Verdict, Pick<Badge, 'word' | 'steps'>>> = {
  supported: { word: 'well-shown', steps: 3 },
  'supported-in-animals': { word: 'well-shown', steps: 3 },
  mixed: { word: 'mixed-results', steps: 2 },
  contested: { word: 'disputed', steps: 2 },
  overclaimed: { word: 'goes-too-far', steps: 0 },
  'regulatory-fact': { word: 'dated', steps: null },
};

/**
 * The badge of a claim. What was well shown in animals always shows the animal, and a rule always shows the label that it
 * stands in, whatever else was looked at: the date of a rule says nothing of a trial. A strength
 * of "early" lowers what is otherwise called well shown or mixed to one step. A disputed claim's steps are drawn split.
 * Throws, quoting it, when an entry names no evidence.
 */
export function badgeOf(entry: LedgerEntry): Badge {
  const { verdict, evidence } = entry;
  const found = badgeKinds.find(([, kinds]) => kinds.some((kind) => evidence.includes(kind)));
  if (!found) throw new Error(`no evidence in a ledger entry with verdict "${verdict}"; name at least one kind`);
  const kind = fixedKind[verdict] ?? found[0];
  const early = entry.strength === 'early' && (verdict === 'supported' || verdict === 'mixed');
  return {
    kind,
    species: kind === 'animals' ? (entry.species ?? 'animals') : null,
    ...(early ? { word: 'early-signs', steps: 1 } : certainty[verdict]),
    disputed: verdict === 'contested',
    date: verdict === 'regulatory-fact' ? (entry.date ?? null) : null,
  };
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

/** A comparison for icon arrays: so many of 100 with the treatment and with the comparator. */
export interface Outcome {
  readonly id: string;
  readonly kind: 'benefit' | 'harm';
  readonly population: string;
  readonly treatment: {
    readonly drug: string;
    readonly dose: string;
    readonly route: string;
    readonly schedule: string;
  };
  /** Null: no comparison group, so never drawn as a pair. */
  readonly comparator: string | null;
  readonly outcome: string;
  /** Of 100, as reported; null where only a whole number of icons is known. */
  readonly per100Treatment: number | null;
  readonly per100Comparator: number | null;
  /** Whole numbers of 100, as drawn. */
  readonly iconsTreatment: number;
  readonly iconsComparator: number | null;
  readonly timeFrame: string;
  readonly n: {
    readonly treatment: number | null;
    readonly comparator: number | null;
    readonly total: number | null;
    readonly note: string;
  };
  readonly sources: readonly string[];
  readonly derived: string;
  readonly certainty: string;
  readonly caveat: string;
}

export interface VisitFact {
  readonly id: string;
  readonly phase: 'before' | 'during' | 'after' | 'schedule';
  /** Minutes from the start of the infusion or the first spray; null: no clock time. */
  readonly minuteStart: number | null;
  readonly minuteEnd: number | null;
  readonly fact: string;
  readonly technical: string;
  readonly sources: readonly string[];
  readonly certainty: 'high' | 'moderate' | 'low';
}

/** What happens at a treatment visit, for each way of giving it. */
export interface Visit {
  readonly notAdvice: string;
  readonly nasal: { readonly clockZero: string; readonly facts: readonly VisitFact[] };
  readonly infusion: { readonly clockZero: string; readonly facts: readonly VisitFact[] };
}
