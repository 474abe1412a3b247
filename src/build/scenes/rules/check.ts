// Runs every rule over the story.

import type { StorySource } from '../source.ts';
import type { Problem } from '../problems.ts';
import { animalFindings } from './animal-findings.ts';
import { borrowedWords } from './borrowed-words.ts';
import { claimOrNarration } from './claim-or-narration.ts';
import { claimsDiffer } from './claims-differ.ts';
import { completeCoverage } from './complete-coverage.ts';
import { overclaimsInPairs } from './overclaims-in-pairs.ts';
import { passiveShare } from './passive-share.ts';
import { probabilityWording } from './probability-wording.ts';
import { readingLevel } from './reading-level.ts';
import type { Rule } from './rule.ts';
import { scareWords } from './scare-words.ts';
import { sellingWords } from './selling-words.ts';
import { sentenceLength } from './sentence-length.ts';
import { stepLength } from './step-length.ts';
import { termsDefined } from './terms-defined.ts';
import { translationsFresh } from './translations-fresh.ts';

export const rules: readonly Rule[] = [
  animalFindings,
  borrowedWords,
  claimOrNarration,
  claimsDiffer,
  completeCoverage,
  overclaimsInPairs,
  passiveShare,
  probabilityWording,
  readingLevel,
  scareWords,
  sellingWords,
  sentenceLength,
  stepLength,
  termsDefined,
  translationsFresh,
];

export function checkRules(source: StorySource): Problem[] {
  return rules.flatMap((rule) => rule.check(source).map((found) => ({ ...found, rule: rule.name })));
}
