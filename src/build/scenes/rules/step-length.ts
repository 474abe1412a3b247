// A step fits a small screen and a short breath: at plain depth 45 words and two claims at most. Scenes of pairs are
// the exception.

import { wordsOf } from '../prose.ts';
import { textsOf, type Rule } from './rule.ts';

const mostWords = 45;
const mostClaims = 2;

export const stepLength: Rule = {
  name: 'step-length',
  check: (source) =>
    textsOf(source).flatMap(({ scene, text, tag }) => {
      if (scene.pairs) return [];
      // Spanish says the same in about a quarter more words.
      const limit = tag.startsWith('es') ? Math.round(mostWords * 1.25) : mostWords;
      return text.draft.steps.flatMap((step) => {
        const plain = step.passages.filter((passage) => passage.depth === 'plain');
        const words = plain.flatMap((passage) => wordsOf(passage.text)).length;
        const claims = new Set(step.plain.flatMap((block) => block.claims)).size;
        const say = (message: string) => ({
          file: text.file,
          line: step.line,
          message: `step "${step.id}" ${message}`,
        });
        return [
          ...(words > limit
            ? [say(`has ${words} words at plain depth, ${limit} at most; shorten it, or move a part to :::detail`)]
            : []),
          ...(claims > mostClaims
            ? [
                say(
                  `makes ${claims} claims at plain depth, ${mostClaims} at most; split the step, or move one to :::detail`,
                ),
              ]
            : []),
        ];
      });
    }),
};
