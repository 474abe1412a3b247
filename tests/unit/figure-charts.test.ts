// What the charts show is what is known: lines pass through the model's values as read off the drawn axes, and each chart says
// the same in words.

import { describe, expect, test } from 'vitest';
import { rasterCells } from '../../src/core/describe-figure.ts';
import { railPosition, railTicks } from '../../src/core/log-time.ts';
import type { Course } from '../../src/core/numbers.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import type { FigureState } from '../../src/core/story.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';
import { chartOf } from '../../src/elements/figure/charts.ts';
import { halfTime } from '../../src/figures/charts/infusion-curve.ts';
import { burstingCells, cells } from '../../src/figures/world/habenula-firing.ts';
import { entities } from '../../src/palette.ts';
import { cornersOf, drawn, gridY, heightAt, levelScale, namedX, textsOf, tickX } from './charts-drawn.ts';
import { words, context, blank, all } from './figure-story.ts';

/** The even axis of the first hours: its ticks. */
const evenTicks = [
  ['start', 0],
  ['40 min', minutes(40)],
  ['1 h', hours(1)],
  ['2 h', hours(2)],
  ['3 h', hours(3)],
] as const;

describe('charts', () => {
  const single: Course = standardCourse();

  test.each(railTicks.map((tick) => [tick.key, tick.time] as const))(
    'hours on, the level in the blood passes through the model at %s, time squeezed as on the rail',
    (key, time) => {
      const svg = drawn({ kind: 'infusion-curve', options: {} }, days(1));
      expect(textsOf(svg)).toContain(words.say('figures.squeezed'));
      const y = levelScale(svg, 50, 250);
      const curve = all(svg, 'path').find((path) => path.getAttribute('stroke-linejoin') === 'round');
      expect(curve?.getAttribute('stroke')).toBe(entities.ketamine.night.fill);
      const corners = cornersOf(curve);
      expect(corners.length).toBeGreaterThan(100);
      expect(heightAt(tickX(svg, key), corners)).toBeCloseTo(y(single.at(time).plasma), -0.4);
    },
  );

  test.each(evenTicks)('in the first hours it passes through the model at %s, on an even axis', (name, time) => {
    for (const plain of [true, false]) {
      const svg = drawn({ kind: 'infusion-curve', options: {} }, minutes(40), plain);
      const at = (share: string): number => gridY(svg, words.say(`figures.lift.${share}`));
      const peak = single.at(minutes(40)).plasma;
      const y = plain
        ? (level: number): number => at('wholePeak') + 2 * (1 - level / peak) * (at('halfPeak') - at('wholePeak'))
        : levelScale(svg, 50, 250);
      const curve = all(svg, 'path').find((path) => path.getAttribute('stroke-linejoin') === 'round');
      expect(heightAt(namedX(svg, name), cornersOf(curve))).toBeCloseTo(y(single.at(time).plasma), -0.4);
      const [start, end] = [namedX(svg, 'start'), namedX(svg, '3 h')];
      expect(namedX(svg, name)).toBeCloseTo(start + (time / hours(3)) * (end - start), 0);
      expect(textsOf(svg)).not.toContain(words.say('figures.squeezed'));
    }
  });

  test.each([
    ['infusion-curve', {}, minutes(40)],
    ['infusion-curve', { compare: 'anaesthetic' }, minutes(40)],
    ['infusion-curve', {}, days(1)],
    ['infusion-curve', { compare: 'mood' }, hours(3)],
    ['mood', {}, days(1)],
  ] as const)(
    '%s %o has no units where the text is plain: not drawn, not said, not in the table',
    (kind, options, time) => {
      const state: FigureState = { kind, options };
      const chart = chartOf(state, time, words, standardCourse, true);
      const whole = [textsOf(drawn(state, time, true)), chart?.description, chart?.columns, chart?.rows].join(' ');
      expect(whole).not.toMatch(/ng.mL|ng per mL|points|NaN|undefined|\{\w+\}/);
      expect(whole).toMatch(/peak|start/);
    },
  );

  test('the level during surgery is told as times of the peak, from its own numbers', () => {
    const peak = single.at(minutes(40)).plasma;
    const said = textsOf(drawn({ kind: 'infusion-curve', options: { compare: 'anaesthetic' } }, minutes(40), true));
    expect(said).toContain(`${Math.round(1200 / peak)} to ${Math.round(2400 / peak)} times`);
  });

  test.each(railTicks.map((tick) => [tick.key, tick.time] as const))(
    'the drug and the lift in mood pass through the model at %s, each as a share of its own peak',
    (key, time) => {
      const svg = drawn({ kind: 'infusion-curve', options: { compare: 'mood' } }, hours(3));
      const at = (word: string): number => gridY(svg, words.say(`figures.lift.${word}`));
      const y = (share: number): number => at('halfPeak') + 2 * (share - 0.5) * (at('wholePeak') - at('halfPeak'));
      const line = (dashes: string | null): [number, number][] =>
        cornersOf(
          all(svg, 'path').find(
            (path) =>
              path.getAttribute('stroke-dasharray') === dashes &&
              [2.5, 2.8].includes(Number(path.getAttribute('stroke-width'))),
          ),
        );
      const { share, mood } = single.at(time);
      expect(heightAt(tickX(svg, key), line(null))).toBeCloseTo(y(share.plasma), -0.4);
      const gains = Array.from({ length: 300 }, (_, i) => single.at(hours(i / 4)).mood?.drugSpecificGain ?? 0);
      const lift = (mood?.drugSpecificGain ?? Number.NaN) / Math.max(...gains);
      expect(heightAt(tickX(svg, key), line('7 5'))).toBeCloseTo(y(lift), -0.4);
    },
  );

  test('the lift in mood is highest about a day on, when the drug is gone', () => {
    const chart = (t: Seconds) =>
      chartOf({ kind: 'infusion-curve', options: { compare: 'mood' } }, t, words, standardCourse);
    expect(chart(days(1))?.description).toMatch(/ 0 per cent .* (9\d|100) per cent/);
    expect(chart(hours(3))?.rows).toHaveLength(railTicks.length);
    expect(JSON.stringify(chart(0))).not.toMatch(/NaN|[{}]\w+[{}]|undefined/);
  });

  test.each([
    [696, 24, 32],
    [390, 14, 16],
  ])('in a stage of %d px a time stands over its place on the rail', (stage, padding, inset) => {
    for (const kind of ['infusion-curve', 'mood'] as const) {
      const svg = blank();
      const width = stage - 2 * padding;
      chartOf({ kind, options: {} }, days(1), words, standardCourse)?.draw(svg, { ...context, width });
      for (const { key, time } of [railTicks[0], railTicks.at(-1), { key: 'oneDay', time: days(1) }].filter((t) => !!t))
        expect(padding + tickX(svg, key), `${kind} ${key}`).toBeCloseTo(
          inset + railPosition(time) * (stage - 2 * inset),
          0,
        );
    }
  });

  test('the level marked as half is half of the highest, and is said to be so that long after the drip', () => {
    const svg = drawn({ kind: 'infusion-curve', options: {} }, 0);
    const said = all(svg, 'text').map((text) => text.textContent);
    const n = Math.round((halfTime(single) - minutes(40)) / minutes(1));
    expect(said).toContain(words.say('figures.infusion.half', { n }));
    // Nothing is read off before there is anything in the blood.
    expect(said).not.toContain(`0 ${words.say('figures.infusion.unit')}`);
    expect(single.at(halfTime(single)).plasma).toBeCloseTo(single.at(minutes(40)).plasma / 2, 3);
  });

  test.each([0, minutes(60), days(1)])('at %d s as many rows burst as the model says', (time) => {
    const svg = drawn({ kind: 'raster', options: {} }, time);
    const bursting = all(svg, 'path').filter(
      (path) => path.getAttribute('stroke') === entities['lateral-habenula'].night.fill,
    );
    const count = (t: Seconds): number => burstingCells(single.at(t).habenulaBursting);
    expect(bursting).toHaveLength(count(0) + count(time));
    expect(rasterCells).toBe(cells);
  });

  test.each(['infusion-curve', 'mood', 'raster'] as const)('%s: the same in a sentence and in a table', (kind) => {
    for (const time of [0, minutes(40), days(1), days(21)]) {
      const chart = chartOf({ kind, options: {} }, time, words, standardCourse);
      expect(chart?.description).toMatch(/\d.*\.$/);
      expect(chart?.rows).toHaveLength(railTicks.length);
      for (const row of chart?.rows ?? []) expect(row).toHaveLength(chart?.columns.length ?? 0);
      expect(JSON.stringify(chart)).not.toMatch(/NaN|[{}]\w+[{}]|undefined/);
    }
  });

  test('where the model gives no number none is shown', () => {
    const empty: Course = { ...single, at: (t) => ({ ...single.at(t), plasma: Number.NaN, mood: null }) };
    for (const kind of ['infusion-curve', 'mood'] as const) {
      const chart = chartOf({ kind, options: {} }, 0, words, () => empty);
      expect(chart?.rows.map((row) => row[1])).toEqual(railTicks.map(() => '\u2013'));
    }
  });
});
