// Risks are told plainly, not to frighten. Words that somebody else uses may stand in quotation marks, in the first
// half of a pair, or in a sentence that begins "You may read".

import { quote } from '../problems.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

export const scareWords = wordsToAvoid(
  'scare-words',
  (profile) => profile.scare,
  (word) => `${quote(word)} frightens; say plainly what can happen and how often`,
);
