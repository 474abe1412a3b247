// What is on stage at a moment, in the sentences of one language: for the live region and for "In words".

import { sentences } from '../core/description.ts';
import { describe } from '../core/describe.ts';
import type { Moment } from '../core/moment.ts';
import type { Course } from '../core/numbers.ts';
import type { Words } from './words.ts';

export function sentencesOf(moment: Moment, course: Course, words: Words): readonly string[] {
  return sentences(describe(moment, course), words);
}
