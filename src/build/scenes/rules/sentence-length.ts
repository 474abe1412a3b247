// No sentence at plain depth is longer than 25 words; in depth, 40.

import { quote } from '../problems.ts';
import { wordsOf } from '../prose.ts';
import { breach, isPlain, passagesOf, sentencesIn, type Rule } from './rule.ts';

export const sentenceLength: Rule = {
  name: 'sentence-length',
  check: (source) =>
    sentencesIn(passagesOf(source)).flatMap((place) => {
      const limit = isPlain(place) ? 25 : 40;
      const { length } = wordsOf(place.sentence.text);
      if (length <= limit) return [];
      return [
        breach(place, `${length} words in one sentence, ${limit} at most: ${quote(place.sentence.text)}; split it`),
      ];
    }),
};
