// Runs every rule over the story.

import type { StorySource } from '../compile.ts';
import type { Problem } from '../problems.ts';
import { runRule, type Rule } from './rule.ts';

export const rules: readonly Rule[] = [];

export function checkRules(source: StorySource): Problem[] {
  return rules.flatMap((rule) => runRule(rule, source));
}
