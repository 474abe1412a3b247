// What the small figures show is what is known: filled shapes equal the numbers, lines pass through the model's values as
// read off the drawn axes, harm is drawn like benefit, and each figure says the same in words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/build/scenes/compile.ts';
import { drawStills, stillOf, type StillInput } from '../../src/build/prerender/stills.ts';
import { Words } from '../../src/content/words.ts';
import { rasterCells } from '../../src/core/describe-figure.ts';
import { railPosition, railTicks } from '../../src/core/log-time.ts';
import { stopsOf } from '../../src/core/moment.ts';
import type { Course } from '../../src/core/numbers.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { figureKinds, type FigureState } from '../../src/core/story.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';
import { chartOf } from '../../src/elements/figure/charts.ts';
import { iconWords, sourceNames } from '../../src/elements/figure/icon-words.ts';
import { sameTime, visitPart, whenOf } from '../../src/elements/figure/lists.ts';
import { stationIds, stationSteps } from '../../src/core/journey.ts';
import { feelingCourse } from '../../src/core/visit.ts';
import { sheetOf } from '../../src/elements/figure/sheets.ts';
import { weeklyPlans } from '../../src/figures/charts/visit-weeks.ts';
import { drawIconArray } from '../../src/figures/charts/icon-array.ts';
import { halfTime } from '../../src/figures/charts/infusion-curve.ts';
import { widthOf as textWidth } from '../../src/figures/world/text-width.ts';
import { burstingCells, cells } from '../../src/figures/world/habenula-firing.ts';
import { entities } from '../../src/palette.ts';

const root = join(import.meta.dirname, '../..');
const { compiled } = compileStory(root);
if (!compiled) throw new Error('the story does not compile');
const { story } = compiled;
const input = (tag: string): StillInput => {
  const [words, found] = [compiled.words[tag], compiled.evidence[tag]];
  if (!words || !found) throw new Error(`no words or evidence in "${tag}"`);
  return {
    story,
    words: new Words(tag, words),
    facts: { ...found, badges: compiled.badges },
    root,
    folder: tag === 'en' ? '' : `${tag}/`,
  };
};
const { words, facts } = input('en');
const context = { theme: 'night', sky: 'first', width: 700, height: 500, language: 'en' } as const;

const blank = (): SVGSVGElement =>
  parseHTML('<!doctype html><body></body>').document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const all = (at: Element, selector: string): Element[] => [...at.querySelectorAll(selector)];
const number = (element: Element | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? Number.NaN);

describe('arrays of 100 people', () => {
  test('as many shapes are filled as the number says, of exactly 100, whatever was drawn before', () => {
    const svg = blank();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('circle', 'square'),
        fc.boolean(),
        (n, shape, c) => {
          drawIconArray(svg, { filled: n, shape, comparison: c }, context);
          const shapes = all(svg, 'circle, rect');
          expect(shapes).toHaveLength(100);
          expect(shapes.filter((one) => one.getAttribute('fill') !== 'none')).toHaveLength(n);
        },
      ),
    );
  });

  test.each([-1, 101, 33.3, Number.NaN])('%d is refused by name', (filled) => {
    expect(() => drawIconArray(blank(), { filled, shape: 'circle', comparison: false }, context)).toThrow(
      String(filled),
    );
  });

  test('every outcome of the ledger is drawn with its own numbers; harm and benefit at one size and in one type', () => {
    const sizes = new Set<string>();
    const types = new Set<string>();
    for (const outcome of facts.outcomes) {
      const svg = blank();
      const state: FigureState = { kind: 'icon-array', options: { outcomes: [outcome.id, outcome.id] } };
      sheetOf(state, 0, words, facts)?.(svg, { ...context, width: 420 });
      const fields = all(svg, 'g').filter((g) => all(g, '[data-on]').length === 100 && g.children.length === 100);
      const counts = fields.map((g) => all(g, '[data-on="1"]').length);
      const own = [outcome.iconsTreatment, outcome.iconsComparator].filter((n) => n !== null);
      expect(counts, outcome.id).toEqual([...own, ...own]);
      const printed = all(svg, 'text').map((text) => text.textContent);
      for (const n of own) expect(printed, outcome.id).toContain(`${n} of 100`);
      for (const shape of all(svg, '[data-on]')) {
        const side = number(shape, 'width') || 2 * number(shape, 'r') + number(shape, 'stroke-width');
        sizes.add(side.toFixed(0));
      }
      types.add([...new Set(all(svg, 'text').map((text) => text.getAttribute('font-size')))].join(' '));
    }
    expect(new Set(facts.outcomes.map((o) => o.kind))).toEqual(new Set(['benefit', 'harm']));
    expect(sizes.size).toBe(1);
    expect(types.size).toBe(1);
  });
});

describe.each(['en', 'es'])('words beside people of 100 in "%s"', (tag) => {
  const { words: own, facts: told } = input(tag);

  test('every outcome has plain words, and names a comparison exactly where there was one', () => {
    expect(own.keys('figures.icons.plain').toSorted()).toEqual(told.outcomes.map((o) => o.id).toSorted());
    for (const outcome of told.outcomes) {
      const { title, counted, treated, compared, people } = iconWords(outcome, own, true);
      for (const text of [title, counted, treated.name, people]) expect(text, outcome.id).not.toBe('');
      expect((compared?.name ?? '') !== '', outcome.id).toBe(outcome.iconsComparator !== null);
      const said = Object.values({ title, treated: treated.name, compared: compared?.name ?? '', people }).join(' ');
      expect(said, outcome.id).not.toMatch(/midazolam|racemic|racémica|esketamin|infusi|remission|remisión/i);
      // A number of people is the ledger's own.
      for (const [n] of `${title} ${people}`.matchAll(/\b\d{2,}\b(?! ?(?:mg|u |or ))/g))
        expect([outcome.n.total, 84, 56], outcome.id).toContain(Number(n));
    }
  });

  test('the sources of every outcome are named short, by who and when', () => {
    const { references } = facts as unknown as { references: Parameters<typeof sourceNames>[1] };
    for (const outcome of told.outcomes)
      expect(sourceNames(outcome, references), outcome.id).toMatch(/^[^,]{2,40} 20\d\d(?:, [^,]{2,40} 20\d\d)*$/);
    const one = told.outcomes.find((o) => o.id === 'esk-remission-4wk-flexible');
    expect(one && sourceNames(one, references)).toBe('Katz 2021, Popova 2019');
  });

  test.each([true, false])('no two outcomes of a step are headed alike (plain: %s)', (plain) => {
    for (const { scene, step } of stopsOf(story)) {
      const asked = step.stage.figure?.options['outcomes'];
      const known = told.outcomes.filter((o) => Array.isArray(asked) && asked.includes(o.id));
      const titles = known.map((o) => iconWords(o, own, plain).title);
      expect(new Set(titles).size, `${scene.id}/${step.id}: ${titles.join(' | ')}`).toBe(titles.length);
    }
  });
});

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

function drawn(state: FigureState, time: Seconds): SVGSVGElement {
  const svg = blank();
  chartOf(state, time, words, standardCourse)?.draw(svg, context);
  return svg;
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
    'the level in the blood passes through the model at %s',
    (key, time) => {
      const svg = drawn({ kind: 'infusion-curve', options: {} }, minutes(40));
      const y = levelScale(svg, 50, 250);
      const curve = all(svg, 'path').find((path) => path.getAttribute('stroke-linejoin') === 'round');
      expect(curve?.getAttribute('stroke')).toBe(entities.ketamine.night.fill);
      const corners = cornersOf(curve);
      expect(corners.length).toBeGreaterThan(100);
      expect(heightAt(tickX(svg, key), corners)).toBeCloseTo(y(single.at(time).plasma), -0.4);
    },
  );

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

describe('a visit', () => {
  test.each(['infusion', 'nasal'] as const)('%s: each fact stands in one part of it, timed facts first', (route) => {
    if (!facts.visit) throw new Error('no visit');
    const visit = facts.visit;
    const parts = [0, minutes(20), hours(2), days(7)].map((time) => visitPart(visit, route, time));
    expect(parts.flatMap((part) => part.facts.map((fact) => fact.id)).toSorted()).toEqual(
      visit[route].facts.map((fact) => fact.id).toSorted(),
    );
    for (const { facts: own, clock } of parts) {
      const starts = own.map((fact) => fact.minuteStart ?? Infinity);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const start of starts.filter(Number.isFinite)) {
        expect(start).toBeGreaterThanOrEqual(clock?.[0] ?? Infinity);
        expect(start).toBeLessThan(clock?.[1] ?? -Infinity);
      }
    }
  });

  test('what a step asks for first stands first, once, and only in its own part', () => {
    if (!facts.visit) throw new Error('no visit');
    const ids = (time: number, first: readonly string[]): readonly string[] =>
      visitPart(facts.visit!, 'infusion', time, first).facts.map((fact) => fact.id);
    const asked = ids(hours(2), ['iv-emergency', 'iv-ride']);
    expect(asked[0]).toBe('iv-emergency');
    expect(asked).not.toContain('iv-ride');
    expect(asked.toSorted()).toEqual(ids(hours(2), []).toSorted());
  });
});

describe('the floating feeling', () => {
  const single = standardCourse();
  const course = feelingCourse(single, 130);

  test('is strongest within five minutes of the end of the drip, and under a tenth is left within two hours', () => {
    expect(Math.abs(course.peak - 40)).toBeLessThanOrEqual(5);
    expect(course.over).toBeGreaterThan(80);
    expect(course.over).toBeLessThan(120);
    expect(Math.max(...course.strength)).toBe(1);
    for (const [minute, share] of course.strength.entries()) {
      expect(share).toBeCloseTo(single.at(minutes(minute)).dissociation / single.at(minutes(course.peak)).dissociation);
      expect(Number.isFinite(share)).toBe(true);
    }
  });

  test('is drawn only where a step tells of it first, while the drip runs', () => {
    const part = (time: number, first: readonly string[]) => visitPart(facts.visit!, 'infusion', time, first).feeling;
    expect(part(minutes(40), ['iv-onset'])).toBe(true);
    expect(part(minutes(40), ['iv-dose', 'iv-onset'])).toBe(false);
    expect(part(hours(2), ['iv-onset'])).toBe(false);
    expect(part(minutes(40), [])).toBe(false);
  });
});

test('each station of the path ahead leads to a step, in the order of the story, and has its picture', () => {
  const ids = stopsOf(story).map(({ scene, step }) => `${scene.id}/${step.id}`);
  const places = stationIds.map((station) => ids.indexOf(stationSteps[station]));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const station of stationIds)
    for (const theme of ['night', 'day']) {
      const bytes = readFileSync(join(root, `public/stations/${station}-${theme}.webp`));
      expect(bytes.subarray(8, 12).toString('latin1')).toBe('WEBP');
      expect(bytes.length).toBeLessThan(30 * 1024);
    }
});

test('each plan over the weeks is six drips, as the fact under it says', () => {
  for (const drips of Object.values(weeklyPlans)) expect(drips.reduce((sum: number, n) => sum + n, 0)).toBe(6);
  expect(weeklyPlans.twice).toHaveLength(3);
  expect(weeklyPlans.thrice).toHaveLength(2);
  const { weeks, facts: own } = visitPart(facts.visit!, 'infusion', days(14));
  expect(weeks && own.some(({ fact }) => fact.includes('six drips over two to three weeks'))).toBe(true);
});

test('facts of a visit share a time only where it is said in the same words', () => {
  const shared = (['infusion', 'nasal'] as const).flatMap((route) =>
    [0, minutes(20), hours(2)].flatMap((time) => {
      const { facts: own } = visitPart(facts.visit!, route, time);
      return own.flatMap((fact, i) => (sameTime(fact, own[i - 1]) ? [[fact, own[i - 1]!] as const] : []));
    }),
  );
  expect(shared.length).toBeGreaterThan(3);
  expect(shared.filter(([a, b]) => whenOf(a, words) !== whenOf(b, words))).toEqual([]);
});

describe.each(['en', 'es'])('stills of the figures in "%s"', (tag) => {
  const own = input(tag);
  const stops = stopsOf(story).filter(({ step }) => step.stage.figure);
  const only = {
    ...own,
    story: { scenes: story.scenes.map((s) => ({ ...s, steps: s.steps.filter((x) => x.stage.figure) })) },
  };
  const stills = drawStills(only);

  test('every kind of figure has one, with its size and its words', () => {
    expect(new Set(stops.map(({ step }) => step.stage.figure?.kind))).toEqual(new Set(figureKinds));
    for (const { scene, step } of stops) {
      const still = stillOf(own, scene, step);
      expect(stills.map(({ name }) => `./${name}`)).toContain(still?.src);
      expect(still?.alt).not.toBe('');
      expect(still?.width).toBeGreaterThan(300);
      expect(still?.height).toBeGreaterThan(100);
    }
  });

  test('each is small, and attributes alone', () => {
    expect(stills.length).toBeGreaterThan(25);
    for (const { name, svg } of stills) {
      expect(brotliCompressSync(svg).length, name).toBeLessThan(40 * 1024);
      expect(svg, name).not.toMatch(/\sstyle=|\sclass=|<style|<script|<image|href=|NaN|undefined|\{\w+\}/);
      expect(svg.match(/<text/g)?.length ?? 0, name).toBeGreaterThan(5);
    }
  });
});
