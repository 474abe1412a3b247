// Which translations are out of date, and a translation's text with the mark of the text that it follows.

import type { StorySource } from './source.ts';

/** A translation that does not say that it follows the first language's text as it stands now. */
export interface StaleTranslation {
  readonly language: string;
  /** Folder of the scene, "06-surge". */
  readonly folder: string;
  readonly file: string;
  /** The text that it should follow. */
  readonly original: string;
  /** Null when it has never been said which text it follows. */
  readonly follows: string | null;
  readonly hash: string;
}

export function staleTranslations({ languages: [first, ...others], scenes }: StorySource): StaleTranslation[] {
  return scenes.flatMap(({ folder, texts }) =>
    others.flatMap(({ tag }) => {
      const [original, text] = [first ? texts[first.tag] : undefined, texts[tag]];
      if (!original || !text || text.follows === original.hash) return [];
      const { file, follows } = text;
      return [{ language: tag, folder, file, original: original.file, follows, hash: original.hash }];
    }),
  );
}

/** The text with "follows" in its front matter; the rest is left as it is. */
export function withFollows(text: string, hash: string): string {
  const line = `follows: '${hash}'`;
  const head = /^---\n([\s\S]*?)\n?---[ \t]*(?=\n|$)/.exec(text);
  if (!head) return `---\n${line}\n---\n\n${text.trimStart()}`;
  const lines = (head[1] ?? '').split('\n').filter((old) => old !== '' && !old.startsWith('follows:'));
  return `---\n${[...lines, line].join('\n')}\n---${text.slice(head[0].length)}`;
}
