// The plain data that the page receives: the text of a language, and its evidence cut down to what the story uses.

import type { Claim, ClaimId, Outcome, Reference, Visit } from '../../core/evidence.ts';
import type { SceneText, StoryText, Term } from '../../core/story.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Ledger } from './ledger.ts';
import type { SceneSource } from './source.ts';

export interface EvidenceModule {
  readonly claims: Readonly<Record<ClaimId, Claim>>;
  readonly references: Readonly<Record<string, Reference>>;
  readonly outcomes: readonly Outcome[];
  readonly visit: Visit | null;
}

export function textIn(
  tag: string,
  scenes: readonly SceneSource[],
  terms: ReadonlyMap<string, GlossaryTerm>,
): StoryText {
  const texts: Record<string, SceneText> = {};
  for (const { id, texts: byLanguage } of scenes) {
    const draft = byLanguage[tag]?.draft;
    if (!draft) continue;
    const steps = draft.steps.map(
      (step) => [step.id, { heading: step.heading ?? '', plain: step.plain, detail: step.detail }] as const,
    );
    texts[id] = { title: draft.title ?? '', note: draft.note, steps: Object.fromEntries(steps) };
  }
  const plainTerms = [...terms].map(([id, { name, plain, spoken }]): [string, Term] => [
    id,
    { id, name, plain, spoken },
  ]);
  return { language: tag, scenes: texts, terms: Object.fromEntries(plainTerms) };
}

export function evidenceOf(ledger: Ledger, used: readonly ClaimId[]): EvidenceModule {
  const claims = used.flatMap((id): Claim[] => {
    const found = ledger.claims.get(id);
    if (!found) return [];
    const { badge, statement, technical, uncertain, corrected, sources } = found;
    return [{ id, badge, statement, technical, uncertain, corrected, sources }];
  });
  const facts = ledger.visit ? [...ledger.visit.nasal.facts, ...ledger.visit.infusion.facts] : [];
  const cited = new Set([...claims, ...ledger.outcomes, ...facts].flatMap((row) => row.sources));
  return {
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    references: Object.fromEntries([...ledger.references].filter(([id]) => cited.has(id))),
    outcomes: ledger.outcomes,
    visit: ledger.visit,
  };
}
