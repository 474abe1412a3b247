// No sentence with a claim stands in the story twice word for word: what is said again is said for a reason, in other
// words.

import { lineAt, wordsOf } from '../prose.ts';
import { passagesOf, type Rule } from './rule.ts';

export const claimsDiffer: Rule = {
  name: 'claims-differ',
  check(source) {
    const seen = new Map<string, string>();
    return passagesOf(source).flatMap(({ tag, text, passage }) =>
      passage.marks.flatMap((mark) => {
        if (mark.kind !== 'claim') return [];
        const words = wordsOf(passage.text.slice(mark.start, mark.end).toLowerCase());
        if (words.length < 4) return [];
        const key = `${tag} ${words.join(' ')}`;
        const line = lineAt(passage, mark.start);
        const before = seen.get(key);
        seen.set(key, before ?? `${text.file}:${line}`);
        if (before === undefined) return [];
        return [
          { file: text.file, line, message: `the same sentence stands at ${before}; say it in other words, or once` },
        ];
      }),
    );
  },
};
