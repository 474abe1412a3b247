// What a rule of style is: a function from the whole story to what breaks it. One rule a file.

import type { SceneSource, StorySource, TextSource } from '../source.ts';
import { profileOf, type LanguageProfile } from '../languages/profile.ts';
import { sentencesOf, type Passage, type Sentence } from '../prose.ts';
import type { StepDraft } from '../text.ts';

export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Rule {
  /** Shown behind the message; the name of the rule's file. */
  readonly name: string;
  check(source: StorySource): readonly Breach[];
}

/** A scene's text in one language. */
export interface SceneInLanguage {
  readonly tag: string;
  /** Null for a language whose wording the rules do not know. */
  readonly profile: LanguageProfile | null;
  readonly scene: SceneSource;
  readonly text: TextSource;
}

export interface PassageInPlace extends SceneInLanguage {
  /** Null for the scene's note. */
  readonly step: StepDraft | null;
  readonly passage: Passage;
}

export interface SentenceInPlace extends PassageInPlace {
  readonly sentence: Sentence;
}

export function textsOf(source: StorySource): SceneInLanguage[] {
  return source.languages.flatMap(({ tag }) =>
    source.scenes.flatMap((scene) => {
      const text = scene.texts[tag];
      return text ? [{ tag, profile: profileOf(tag), scene, text }] : [];
    }),
  );
}

/** Every passage in reading order; headings too. */
export function passagesOf(source: StorySource): PassageInPlace[] {
  return textsOf(source).flatMap((place) => passagesOfText(place));
}

export function passagesOfText(place: SceneInLanguage): PassageInPlace[] {
  const { notePassages, steps } = place.text.draft;
  return [
    ...notePassages.map((passage) => ({ ...place, step: null, passage })),
    ...steps.flatMap((step) => step.passages.map((passage) => ({ ...place, step, passage }))),
  ];
}

/** Every sentence in reading order, without headings. */
export function sentencesIn(places: readonly PassageInPlace[]): SentenceInPlace[] {
  return places
    .filter(({ passage }) => passage.depth !== 'heading')
    .flatMap((place) => sentencesOf(place.passage).map((sentence) => ({ ...place, sentence })));
}

/** What a reader of plain depth reads. */
export const isPlain = ({ passage }: PassageInPlace): boolean => passage.depth === 'plain' || passage.depth === 'note';

export function breach(place: SentenceInPlace, message: string): Breach {
  return { file: place.text.file, line: place.sentence.line, message };
}
