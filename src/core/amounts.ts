// Amounts as people say them: "about two thirds", not 0.647. A number becomes the key of a phrase; each language has its
// own phrases (describe.amount.*). Rounding to speech is the only thing that is done to a number here.

import type { TimesUsual } from './units.ts';

export type Trend = 'rising' | 'falling' | 'steady';

/** Families of phrases: a rate or level beside the usual, a share of a peak, of a crowd, of the drug, of one day's spines. */
export type AmountFamily = 'rate' | 'level' | 'peak' | 'crowd' | 'drug' | 'day';

type Scale = readonly (readonly [below: number, key: string])[];

const timesUsual: Scale = [
  [0.1, 'almostNone'],
  [0.29, 'aboutQuarter'],
  [0.42, 'aboutThird'],
  [0.58, 'aboutHalf'],
  [0.71, 'twoThirds'],
  [0.85, 'threeQuarters'],
  [0.97, 'aBitLess'],
  [1.03, 'usual'],
  [1.17, 'aBitMore'],
  [1.29, 'quarterMore'],
  [1.42, 'thirdMore'],
  [1.75, 'halfMore'],
  [Infinity, 'double'],
];

const parts: Scale = [
  [0.02, 'none'],
  [0.08, 'trace'],
  [0.18, 'aboutTenth'],
  [0.29, 'aboutQuarter'],
  [0.42, 'aboutThird'],
  [0.58, 'aboutHalf'],
  [0.71, 'twoThirds'],
  [0.85, 'threeQuarters'],
  [0.95, 'most'],
  [1.06, 'full'],
  [Infinity, 'beyond'],
];

const scales: Readonly<Record<AmountFamily, Scale>> = {
  rate: timesUsual,
  level: timesUsual,
  peak: parts,
  crowd: parts
    .map(([below, key]) => [key === 'full' ? Infinity : below, key] as const)
    .filter(([, k]) => k !== 'beyond'),
  drug: parts,
  day: parts,
};

/** Every key of a family, from least to most: what a language must have words for. */
export const amountKeys = (family: AmountFamily): readonly string[] => scales[family].map(([, key]) => key);

/** The path of the phrase for an amount: "describe.amount.rate.twoThirds". What is not finite is said as nothing odd. */
export function amountPath(family: AmountFamily, amount: TimesUsual): string {
  const scale = scales[family];
  const ordinary = scale === timesUsual ? 1 : 0;
  const held = Number.isFinite(amount) ? amount : ordinary;
  const key = scale.find(([below]) => held < below)?.[1] ?? 'usual';
  return `describe.amount.${family}.${key}`;
}

/** Change too small to be heard: half a per cent of the usual or of the peak; a thousandth of a crowd. */
const unheard = (family: AmountFamily): number => (family === 'crowd' ? 0.001 : 0.005);

export function trendOf(family: AmountFamily, from: number, to: number): Trend {
  const change = to - from;
  return change > unheard(family) ? 'rising' : change < -unheard(family) ? 'falling' : 'steady';
}
