// No run of twelve or more words is the same as in a text of somebody else. The texts are given to the build as a folder
// ($SOURCE_TEXTS); without one the rule has nothing to compare.

import { lineAt, wordsOf } from '../prose.ts';
import { passagesOf, type Rule } from './rule.ts';

const run = 12;

export const borrowedWords: Rule = {
  name: 'borrowed-words',
  check(source) {
    if (source.sourceTexts.length === 0) return [];
    const runs = new Map<string, string>();
    for (const { name, text } of source.sourceTexts) {
      const words = plainWords(text);
      for (let at = 0; at + run <= words.length; at++) runs.set(words.slice(at, at + run).join(' '), name);
    }
    return passagesOf(source).flatMap(({ text, passage }) => {
      const words = plainWords(passage.text);
      for (let at = 0; at + run <= words.length; at++) {
        const same = words.slice(at, at + run).join(' ');
        const name = runs.get(same);
        if (name === undefined) continue;
        const message = `"${same} ..." stands word for word in "${name}"; say it in the story's own words`;
        return [{ file: text.file, line: lineAt(passage, 0), message }];
      }
      return [];
    });
  },
};

const plainWords = (text: string): string[] =>
  wordsOf(
    text
      .toLowerCase()
      .replace(/<[^>]*>/g, ' ')
      .replace(/’/g, "'"),
  );
