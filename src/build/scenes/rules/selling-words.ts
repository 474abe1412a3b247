// Nothing is sold. Words that somebody else uses may stand in quotation marks, in the first half of a pair, or in
// a sentence such as "You may read that ...".

import { quote } from '../problems.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

export const sellingWords = wordsToAvoid(
  'selling-words',
  (profile) => profile.selling,
  (word) => `${quote(word)} sells; say what was found, in whom, and how sure it is`,
);
