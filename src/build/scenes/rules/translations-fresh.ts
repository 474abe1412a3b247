// A translation records which text of the first language it follows; when that text has changed, the translation is out
// of date until somebody has looked at it. Scenes, terms and entries of the ledger; words of buttons and labels are too
// short to go stale unseen.

import type { Rule } from './rule.ts';

export const translationsFresh: Rule = {
  name: 'translations-fresh',
  check: ({ translations }) =>
    translations.flatMap(({ file, line, what, follows, hash }) => {
      if (follows === hash) return [];
      const where = file.endsWith('.md') ? ' between two lines "---" at the top' : '';
      const entry = file.endsWith('.md') ? '' : ` ${what.replaceAll('"', '')}`;
      const command = `npm run stamp -- ${file}${entry}`;
      const message =
        follows === null
          ? `${what} does not say which text it follows; when you have read it against that text, type "${command}", or write "follows: ${hash}"${where}`
          : `${what} follows a text that has changed since; read that one again, mend the translation, then type "${command}", or write "follows: ${hash}"`;
      return [{ file, line, message }];
    }),
};
