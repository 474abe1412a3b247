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
import { widthOf as textWidth } from '../../src/figures/world/text-width.ts';
import { burstingCells, cells } from '../../src/figures/world/habenula-firing.ts';
import { entities } from '../../src/palette.ts';
import { words, context, blank, all, number } from './figure-story.ts';

/** Height of the line across that is told of by a number or a word. */
function gridY(svg: SVGSVGElement, said: string): number {
  const text = all(svg, 'text').find((one) => one.textContent === said);
  return Number(/^M[\d.]+ ([\d.]+)H/.exec(text?.previousElementSibling?.getAttribute('d') ?? '')?.[1]);
}

/** The picture's own scale, from two of its printed ticks. */
function levelScale(svg: SVGSVGElement, a: number, b: number): (level: number) => number {
  const at = (n: number): number => gridY(svg, String(n));
  return (level) => at(a) + ((level - a) / (b - a)) * (at(b) - at(a));
}

/** Corners of a drawn curve. */
const cornersOf = (path: Element | undefined): [number, number][] =>
  [...(path?.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[MCL]|$)/g)].map((m) => [
    Number(m[1]),
    Number(m[2]),
  ]);

function heightAt(x: number, corners: readonly (readonly [number, number])[]): number {
  const after = corners.findIndex(([cx]) => cx >= x - 0.01);
  const [x1, y1] = corners[after] ?? [Number.NaN, Number.NaN];
  const [x0, y0] = corners[after - 1] ?? [x1 - 1, y1];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

function drawn(state: FigureState, time: Seconds, plain = false): SVGSVGElement {
  const svg = blank();
  chartOf(state, time, words, standardCourse, plain)?.draw(svg, context);
  return svg;
}

const textsOf = (svg: SVGSVGElement): string =>
  all(svg, 'text')
    .map((text) => text.textContent)
    .join(' | ');

/** The even axis of the first hours: its ticks. */
const evenTicks = [
  ['start', 0],
  ['40 min', minutes(40)],
  ['1 h', hours(1)],
  ['2 h', hours(2)],
  ['3 h', hours(3)],
] as const;

/** Where a tick of that name stands. */
function namedX(svg: SVGSVGElement, name: string): number {
  const text = all(svg, 'text').find((one) => one.textContent === name);
  return Number(/^M([\d.]+)/.exec(text?.previousElementSibling?.getAttribute('d') ?? '')?.[1]);
}

/** Where the rail's own ticks stand in a chart. */
function tickX(svg: SVGSVGElement, key: string): number {
  const short = `ui.time.short.${key}`;
  const name = words.say(words.has(short) ? short : `ui.time.${key}`);
  const text = all(svg, 'text').find((one) => one.textContent === name);
  return Number(/^M([\d.]+)/.exec(text?.previousElementSibling?.getAttribute('d') ?? '')?.[1]);
}

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

  test('in plain words the mood axis has where both groups began, and half of it', () => {
    const svg = drawn({ kind: 'mood', options: {} }, days(1), true);
    const at = (said: string): number => gridY(svg, words.say(`figures.mood.plain.${said}`));
    const start = single.at(0).mood?.control ?? 0;
    const line = all(svg, 'path').find((path) => path.getAttribute('stroke-dasharray') === '7 5');
    const y =
      at('atStart') + 2 * (1 - (single.at(days(1)).mood?.control ?? 0) / start) * (at('halfStart') - at('atStart'));
    expect(heightAt(tickX(svg, 'oneDay'), cornersOf(line))).toBeCloseTo(y, -0.4);
    expect(textsOf(svg)).not.toMatch(/\b(?:16|24|30)\b/);
  });

  test('the level during surgery is told as times of the peak, from its own numbers', () => {
    const peak = single.at(minutes(40)).plasma;
    const said = textsOf(drawn({ kind: 'infusion-curve', options: { compare: 'anaesthetic' } }, minutes(40), true));
    expect(said).toContain(`${Math.round(1200 / peak)} to ${Math.round(2400 / peak)} times`);
  });

  test.each(railTicks.map((tick) => [tick.key, tick.time] as const))(
    'both mood lines pass through the model at %s',
    (key, time) => {
      const svg = drawn({ kind: 'mood', options: {} }, days(1));
      const y = levelScale(svg, 10, 30);
      const line = (dashes: string | null): [number, number][] =>
        cornersOf(
          all(svg, 'path').find(
            (path) =>
              path.getAttribute('stroke-dasharray') === dashes && Number(path.getAttribute('stroke-width')) > 2.1,
          ),
        );
      const { ketamine = 0, control = 0 } = single.at(time).mood ?? {};
      expect(heightAt(tickX(svg, key), line(null))).toBeCloseTo(y(ketamine), -0.4);
      expect(heightAt(tickX(svg, key), line('7 5'))).toBeCloseTo(y(control), -0.4);
    },
  );

  test.each(['ketamine', 'control'] as const)('the line that is told of is the stronger one: %s', (emphasis) => {
    const svg = drawn({ kind: 'mood', options: { emphasis } }, days(1));
    const lines = all(svg, 'path').filter((path) => Number(path.getAttribute('stroke-width')) > 2.1);
    const widthOf = (dashes: string | null): number =>
      number(
        lines.find((path) => path.getAttribute('stroke-dasharray') === dashes),
        'stroke-width',
      );
    const stronger = widthOf(null) > widthOf('7 5') ? 'ketamine' : 'control';
    expect(stronger).toBe(emphasis);
  });

  test.each([
    ['desktop', 632, 470],
    ['phone', 362, 250],
  ] as const)('on a %s each mood number stands by its dot, and no word on the cursor', (_, width, height) => {
    for (const time of [
      0,
      minutes(40),
      hours(2),
      hours(10),
      days(1),
      days(2),
      days(3.5),
      days(10),
      days(15),
      days(21),
    ]) {
      const svg = blank();
      chartOf({ kind: 'mood', options: {} }, time, words, standardCourse)?.draw(svg, { ...context, width, height });
      const dots = all(svg, 'circle');
      const at = number(dots[0], 'cx');
      const texts = all(svg, 'text').map((text) => ({
        said: text.textContent ?? '',
        bold: text.getAttribute('font-weight') === '700',
        from: number(text, 'x'),
        to: number(text, 'x') + 1.08 * textWidth(text.textContent ?? '', number(text, 'font-size')),
        middle: number(text, 'y') - 5,
      }));
      for (const [i, key] of (['ketamine', 'control'] as const).entries()) {
        const name = words.say(`figures.mood.${key}`);
        const value = String(Math.round(single.at(time).mood?.[key] ?? Number.NaN));
        const own = texts.filter(({ said, bold }) => said.startsWith(name) || (said === value && bold));
        expect(own.map(({ said }) => said).join(' '), `${time}`).toContain(value);
        for (const { from, to, said } of own) expect(to <= at - 6 || from >= at + 6, `${said} at ${time}`).toBe(true);
        const off = own
          .filter(({ said }) => said.endsWith(value))
          .map(({ from, to, middle }) => Math.hypot(Math.max(from - at, at - to, 0), middle - number(dots[i], 'cy')));
        expect(Math.min(...off), `${key} at ${time}`).toBeLessThan(50);
      }
    }
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

  test('the diamond at the foot of the mood is named', () => {
    const svg = drawn({ kind: 'mood', options: {} }, days(1));
    const marks = all(svg, 'path').filter((p) => p.getAttribute('fill') === entities.ketamine.night.fill);
    const name = all(svg, 'text').find((text) => text.textContent === words.say('figures.drip.ketamine'));
    expect(marks).toHaveLength(1);
    expect(name?.getAttribute('fill')).toBe(entities.ketamine.night.text);
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
