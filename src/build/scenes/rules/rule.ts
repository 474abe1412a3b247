// What a rule of style is: a function from the whole story to what breaks it. One rule a file.

import type { StorySource } from '../compile.ts';
import type { Problem } from '../problems.ts';

export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Rule {
  /** Shown behind the message; the name of the rule's file. */
  readonly name: string;
  check(source: StorySource): readonly Breach[];
}

export function runRule(rule: Rule, source: StorySource): Problem[] {
  return rule.check(source).map((breach) => ({ ...breach, rule: rule.name }));
}
