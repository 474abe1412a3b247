// A story time as a reader hears it: "40 minutes after the start", "1 day after".

import type { Words } from '../content/words.ts';
import { days, hours, minutes, type Seconds } from '../core/units.ts';

export function timeInWords(time: Seconds, words: Words): string {
  const say = (unit: string, n: number): string =>
    n === 1 ? words.say(`ui.time.${unit}After`) : words.say(`ui.time.${unit}sAfter`, { n: formatted(n, words) });
  if (time < 30) return words.say('ui.time.atStart');
  if (time < minutes(99)) return say('minute', Math.round(time / minutes(1)));
  if (time < hours(23.5)) return say('hour', rounded(time / hours(1)));
  if (time < days(13.5) && !nearWhole(time / days(7))) return say('day', rounded(time / days(1)));
  return say('week', rounded(time / days(7)));
}

const nearWhole = (n: number): boolean => Math.abs(n - Math.round(n)) < 0.04 && Math.round(n) >= 1;
const rounded = (n: number): number => (n < 3 && !nearWhole(n) ? Math.round(n * 2) / 2 : Math.round(n));

const formats = new Map<string, Intl.NumberFormat>();

/** A number format is dear to make and to ask, and the time is said anew in every frame of a scrolled page. */
function formatted(n: number, words: Words): string {
  if (Number.isInteger(n) && n < 1000) return String(n);
  const region = regionOf(words);
  let format = formats.get(region);
  if (!format) formats.set(region, (format = new Intl.NumberFormat(region)));
  return format.format(n);
}

/** The language with the region whose way of writing numbers is used, as the language's words have it. */
const regionOf = (words: Words): string => (words.has('ui.region') ? words.say('ui.region') : words.language);
