// A translation records which text of the first language it follows; when that text has changed, the translation is out
// of date until somebody has looked at it.

import type { Rule } from './rule.ts';

export const translationsFresh: Rule = {
  name: 'translations-fresh',
  check: ({ languages: [first, ...others], scenes }) =>
    scenes.flatMap(({ texts }) =>
      others.flatMap(({ tag }) => {
        const original = first ? texts[first.tag] : undefined;
        const text = texts[tag];
        if (!original || !text || text.follows === original.hash) return [];
        const message =
          text.follows === null
            ? `say which text this follows: put "follows: ${original.hash}" between two lines "---" at the top`
            : `${original.file} has changed since this was translated; mend the translation, then write "follows: ${original.hash}"`;
        return [{ file: text.file, line: 1, message }];
      }),
    ),
};
