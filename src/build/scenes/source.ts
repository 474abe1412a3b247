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

/** A translated text or entry, with what it says it follows and what it should. */
export interface Translation {
  readonly file: string;
  readonly line: number;
  /** "this text" or the id of an entry, as an author is told of it. */
  readonly what: string;
  readonly follows: string | null;
  readonly hash: string;
}

/** Everything the rules may look at. */
export interface StorySource {
  readonly coverage: 'partial' | 'complete';
  readonly languages: readonly Language[];
  readonly scenes: readonly SceneSource[];
  readonly terms: Readonly<Record<string, ReadonlyMap<string, GlossaryTerm>>>;
  readonly ledger: Ledger;
  readonly translations: readonly Translation[];
  readonly sourceTexts: readonly SourceText[];
}

/** First characters of the hash of a text: what a translation says it follows. The "h" keeps YAML from reading a number. */
export function hashOf(text: string): string {
  const hash = createHash('sha256').update(bodyOf(text).replace(/\s+/g, ' '));
  return `h${hash.digest('hex').slice(0, 9)}`;
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

/** What the texts of scenes in another language follow. */
export function textTranslations(scenes: readonly SceneSource[], from: string, to: string): Translation[] {
  return scenes.flatMap(({ texts }) => {
    const original = texts[from];
    const text = texts[to];
    if (!original || !text) return [];
    return [{ file: text.file, line: 1, what: 'this text', follows: text.follows, hash: original.hash }];
  });
}

/** What the explained terms of another language follow. */
export function termTranslations(
  from: ReadonlyMap<string, GlossaryTerm>,
  to: ReadonlyMap<string, GlossaryTerm>,
  tag: string,
): Translation[] {
  return [...to].flatMap(([id, { line, follows }]) => {
    const original = from.get(id);
    if (!original) return [];
    const hash = hashOf(`${original.name} ${original.plain}`);
    return [{ file: `scenes/terms/${tag}.yaml`, line, what: `"${id}"`, follows, hash }];
  });
}
