// What the story covers: which steps take up each topic of the list, and which make each claim of the ledger.

import type { StorySource } from './source.ts';

export interface Coverage {
  /** Topic -> places ("surge/brake-cells"). */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** Topics without a step. */
  readonly missingTopics: readonly string[];
  /** Core claims (priority 1) that no step makes. */
  readonly missingClaims: readonly string[];
  /** Words of the glossary that no text marks. */
  readonly unusedTerms: readonly string[];
}

export function coverageOf({ scenes, ledger, languages, terms }: StorySource): Coverage {
  const topics = new Map<string, string[]>([...ledger.topics.keys()].map((id) => [id, []]));
  const claims = new Map<string, string[]>([...ledger.claims.keys()].map((id) => [id, []]));
  for (const { id, scene } of scenes) {
    for (const step of scene.steps) {
      for (const topic of step.topics) topics.get(topic)?.push(`${id}/${step.id}`);
      for (const claim of step.claims) claims.get(claim)?.push(`${id}/${step.id}`);
    }
  }
  const tag = languages[0]?.tag ?? 'en';
  const marked = new Set(
    scenes.flatMap(({ texts }) => {
      const draft = texts[tag]?.draft;
      const passages = draft ? [...draft.notePassages, ...draft.steps.flatMap((step) => step.passages)] : [];
      return passages.flatMap((passage) => passage.marks.flatMap((mark) => (mark.kind === 'term' ? [mark.id] : [])));
    }),
  );
  const empty = (places: ReadonlyMap<string, readonly string[]>) =>
    [...places].flatMap(([id, at]) => (at.length === 0 ? [id] : []));
  return {
    topics,
    claims,
    missingTopics: empty(topics),
    missingClaims: empty(claims).filter((id) => ledger.claims.get(id)?.priority === 1),
    unusedTerms: [...(terms[tag]?.keys() ?? [])].filter((id) => !marked.has(id)),
  };
}
