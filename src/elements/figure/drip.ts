// The drip's picture as the figure element has it: drawn, in words, and as a table of what has run in.

import type { Words } from '../../content/words.ts';
import type { Course } from '../../core/numbers.ts';
import { standardInfusion } from '../../core/regimen.ts';
import { minutes, type Seconds } from '../../core/units.ts';
import { drawDrip } from '../../figures/room/drip.ts';
import type { Chart } from './charts.ts';

const { length: dripMinutes } = standardInfusion;
/** Milligrams for each kilogram of body weight, over the whole drip (standard-infusion). */
const dose = 0.5;
const times = [0, 10, 20, 30, 40] as const;

export function dripChart(time: Seconds, phase: Seconds, words: Words, course: Course): Chart {
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    words.say(`figures.drip.${key}`, values);
  const now = Math.min(dripMinutes, Math.max(0, Math.round(time / minutes(1))));
  const share = course.at(time).share.effectSite;
  const values = { now, all: dripMinutes };
  return {
    title: say('title'),
    note: say('note'),
    short: say('short'),
    description: say('text', values),
    columns: [say('minute'), say('amount')],
    rows: times.map((minute) => [String(minute), amount((dose * minute) / dripMinutes, words)]),
    draw: (svg, context) =>
      drawDrip(
        svg,
        {
          time,
          phase,
          brain: Number.isFinite(share) ? Math.min(1, share) : 0,
          words: {
            bag: say('bag'),
            tube: say('tube'),
            vein: say('vein'),
            veinShort: say('veinShort'),
            brain: say('brain'),
            ketamine: say('ketamine'),
            given: say('given', values),
            whole: say('whole'),
            start: say('start'),
            minutes: say('end', { n: dripMinutes }),
          },
        },
        context,
      ),
  };
}

const amount = (milligrams: number, words: Words): string =>
  words.say('figures.drip.perKilogram', { n: new Intl.NumberFormat(words.say('ui.region')).format(milligrams) });
