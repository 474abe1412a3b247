// What a description is: keys of sentences, numbers and the keys of things, but no words of any language. How it becomes
// sentences is the same in every language, so that stands here too.

import { amountPath, trendOf, type AmountFamily, type Trend } from './amounts.ts';
import type { Numbers } from './numbers.ts';

/** One sentence. */
export interface Line {
  /** Path of the sentence among the words: "describe.circuit.brakeCell". */
  readonly key: string;
  /** What it names: keys of labels (world.label.*), entities or regions. */
  readonly things: readonly string[];
  /** What fills the sentence; a text that begins with "describe." is itself the path of a phrase. */
  readonly values: Readonly<Record<string, number | string>>;
  readonly trend: Trend;
}

export type Description = readonly Line[];

/** A moment's numbers, and those at both ends of the short stretch that its trend is read from. */
export interface Span {
  readonly now: Numbers;
  readonly from: Numbers;
  readonly to: Numbers;
}

/** A sentence about what does not change with the numbers. */
export const still = (key: string, things: readonly string[], values: Line['values'] = {}): Line => ({
  key,
  things,
  values,
  trend: 'steady',
});

/** A sentence about an amount, with its trend. */
export function measured(
  key: string,
  things: readonly string[],
  family: AmountFamily,
  span: Span,
  measure: (numbers: Numbers) => number,
): Line {
  return {
    key,
    things,
    values: { amount: amountPath(family, measure(span.now)) },
    trend: trendOf(family, measure(span.from), measure(span.to)),
  };
}

/** Says a phrase by its path with {names} filled in, as Words of the content layer does. */
export interface Speaker {
  say(path: string, values?: Readonly<Record<string, string | number>>): string;
}

/** The sentences of a description in the speaker's language, in order. */
export function sentences(description: Description, speaker: Speaker): readonly string[] {
  return description.map((line) => {
    const filled = Object.entries(line.values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('describe.') ? speaker.say(value, line.values) : value,
    ]);
    return speaker.say(line.key, { ...Object.fromEntries(filled), trend: speaker.say(`describe.trend.${line.trend}`) });
  });
}
