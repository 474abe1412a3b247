// The story as read from its files: what is checked and what the rules look at, before it becomes data for the page.

import { createHash } from 'node:crypto';
import type { ClaimId } from '../../core/evidence.ts';
import type { Block, Scene } from '../../core/story.ts';
import type { GlossaryTerm } from './glossary.ts';
import type { Ledger } from './ledger.ts';
import type { Problem } from './problems.ts';
import type { Files, SourceText } from './read.ts';
import { bodyOf, readSceneText, type SceneDraft } from './text.ts';

export interface Language {
  readonly tag: string;
  readonly name: string;
  readonly path: string;
}

/** A scene of the story with its words in every language, as the rules read it. */
export interface SceneSource {
  readonly id: string;
  readonly folder: string;
  /** A scene of pairs: no limit on words and claims in a step. */
  readonly pairs: boolean;
  readonly scene: Scene;
  /** Line of each step in scene.yaml. */
  readonly lines: readonly number[];
  readonly texts: Readonly<Record<string, TextSource>>;
}

export interface TextSource {
  readonly file: string;
  readonly draft: SceneDraft;
  readonly follows: string | null;
  /** Hash of this text, as a translation records it. */
  readonly hash: string;
}

/** Everything the rules may look at. */
export interface StorySource {
  readonly coverage: 'partial' | 'complete';
  readonly languages: readonly Language[];
  readonly scenes: readonly SceneSource[];
  readonly terms: Readonly<Record<string, ReadonlyMap<string, GlossaryTerm>>>;
  readonly ledger: Ledger;
  readonly sourceTexts: readonly SourceText[];
}

/** First characters of the hash of a text: what a translation says it follows. */
function hashOf(text: string): string {
  return createHash('sha256').update(bodyOf(text).replace(/\s+/g, ' ')).digest('hex').slice(0, 10);
}

/** A scene's text in every language; a missing one is a problem. */
export function readTexts(
  folder: string,
  languages: readonly Language[],
  files: Files,
  problems: Problem[],
): Record<string, TextSource> {
  const texts: Record<string, TextSource> = {};
  for (const { tag } of languages) {
    const file = `scenes/${folder}/${tag}.md`;
    const text = files.get(file);
    if (text === undefined) {
      problems.push({ file, line: 1, message: `this file is missing; the scene has no text in "${tag}"`, rule: null });
      continue;
    }
    const draft = readSceneText(file, text, problems);
    texts[tag] = { file, draft, follows: draft.follows, hash: hashOf(text) };
  }
  return texts;
}

/** Claims of a step in the order of the text, both depths. */
export function claimsOf(step: { readonly plain: readonly Block[]; readonly detail: readonly Block[] }): ClaimId[] {
  return [...new Set([...step.plain, ...step.detail].flatMap((block) => block.claims))];
}
