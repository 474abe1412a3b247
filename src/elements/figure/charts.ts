// The drawn charts as data for the figure element: what to draw, and the same in words and as a table.

import type { Words } from '../../content/words.ts';
import { amountPath } from '../../core/amounts.ts';
import { railTicks } from '../../core/log-time.ts';
import { liftShare } from '../../core/lift.ts';
import type { Course } from '../../core/numbers.ts';
import { simulate, standardInfusion } from '../../core/simulate.ts';
import type { FigureState } from '../../core/story.ts';
import { surgeryTimes } from '../../core/surgery.ts';
import { minutes, type Seconds } from '../../core/units.ts';
import { drawDrugAndLift } from '../../figures/charts/drug-and-lift.ts';
import { drawInfusionCurve, halfTime } from '../../figures/charts/infusion-curve.ts';
import { drawMood } from '../../figures/charts/mood.ts';
import { drawRaster } from '../../figures/charts/raster.ts';
import type { FigureContext } from '../../figures/figure.ts';
import { burstingCells, cells } from '../../figures/world/habenula-firing.ts';
import { timeInWords } from '../time-words.ts';
import { dripChart } from './drip.ts';

export interface Chart {
  readonly title: string;
  readonly note: string;
  /** What of the note must be said where there is room for a line alone. */
  readonly short: string;
  readonly description: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly draw: (svg: SVGSVGElement, context: FigureContext) => void;
}

/** A number as the model gives it; a dash where it gives none. */
const whole = (n: number): string => (Number.isFinite(n) ? String(Math.round(n)) : '\u2013');

/** Falls from the start one day after one dose, in points (murrough2013apa). */
const found = { ketamine: 16.5, control: 8.8 };

/** The course with a more and a less sensitive receptor: solved once, when first asked for. */
let edges: readonly [Course, Course] | null = null;
const edgesOnce = (): readonly [Course, Course] =>
  (edges ??= [simulate(standardInfusion, { ic50: 0.5 }), simulate(standardInfusion, { ic50: 1.5 })]);

/** The chart of a figure state at a time; null for kinds that are lists. */
export function chartOf(
  state: FigureState,
  time: Seconds,
  words: Words,
  course: () => Course,
  plain = false,
  phase: Seconds = 0,
): Chart | null {
  if (state.kind === 'drip') return dripChart(time, phase, words, course());
  if (state.kind === 'infusion-curve' && state.options['compare'] === 'mood') return liftChart(time, words, course());
  if (state.kind === 'infusion-curve') return infusionChart(state, time, words, course(), plain);
  if (state.kind === 'mood') return moodChart(state, time, words, course(), plain);
  return state.kind === 'raster' ? rasterChart(time, words, course()) : null;
}

const tickWords = (words: Words): Record<string, string> => ({
  squeezed: words.say('figures.squeezed'),
  ...Object.fromEntries(
    railTicks.map((tick) => [
      tick.key,
      words.say(words.has(`ui.time.short.${tick.key}`) ? `ui.time.short.${tick.key}` : `ui.time.${tick.key}`),
    ]),
  ),
});
const sayAll = (words: Words, file: string, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, words.say(`figures.${file}.${key}`)]));

function infusionChart(state: FigureState, time: Seconds, words: Words, course: Course, plain: boolean): Chart {
  const compare = state.options['compare'] === 'anaesthetic';
  const peak = course.at(minutes(40)).plasma;
  const at = (t: Seconds): number => course.at(t).plasma / peak;
  const said = (t: Seconds): string => whole(plain ? 100 * at(t) : course.at(t).plasma);
  const say = (key: string): string => words.say(`figures.infusion.${plain ? 'plain.' : ''}${key}`);
  const sinceDrip = (halfTime(course) - minutes(40)) / minutes(1);
  const surgery = Number.isFinite(peak) ? surgeryTimes(peak) : { low: '', high: '' };
  const own = {
    ...sayAll(words, 'infusion', ['level', 'unit', 'drip', 'anaesthetic', 'anaestheticRange', 'oneHour', 'threeHours']),
    ...sayAll(words, 'infusion.plain', ['dripPeak']),
    ...sayAll(words, 'lift', ['halfPeak', 'wholePeak']),
    half: words.say('figures.infusion.half', { n: Math.round(sinceDrip) }),
    now: at(time) > 0.99 ? words.say('figures.infusion.plain.atPeak') : words.say(amountPath('drug', at(time))),
    surgeryTimes: words.say('figures.infusion.plain.times', surgery),
  };
  const text = words.say(`figures.infusion.${plain ? 'plain.' : ''}text`, {
    now: plain ? own.now : said(time),
    peak: said(minutes(40)),
  });
  const beside = words.say(`figures.infusion.${plain ? 'plain.' : ''}compared`, surgery);
  return {
    title: words.say('figures.infusion.title'),
    note: words.say('figures.infusion.note'),
    short: words.say('figures.infusion.short'),
    description: compare ? `${text} ${beside}` : text,
    columns: [words.say('figures.infusion.time'), say('plasma')],
    rows: railTicks.map((tick) => [words.say(`ui.time.${tick.key}`), said(tick.time)]),
    draw: (svg, context) =>
      drawInfusionCurve(svg, { course, time, compare, plain, words: { ...tickWords(words), ...own } }, context),
  };
}

function liftChart(time: Seconds, words: Words, course: Course): Chart {
  const drug = (t: Seconds): string => whole(100 * course.at(t).share.plasma);
  const lift = (t: Seconds): string => whole(100 * liftShare(course.at(t), course));
  const say = (key: string): string => words.say(`figures.lift.${key}`);
  const own = sayAll(words, 'lift', ['share', 'halfPeak', 'wholePeak', 'drug', 'drugShort', 'lift']);
  const shown = { ...tickWords(words), ...own, drip: words.say('figures.infusion.drip') };
  return {
    title: say('title'),
    note: say('note'),
    short: say('short'),
    description: words.say('figures.lift.text', { drug: drug(time), lift: lift(time) }),
    columns: [words.say('figures.infusion.time'), say('drugColumn'), say('liftColumn')],
    rows: railTicks.map((tick) => [words.say(`ui.time.${tick.key}`), drug(tick.time), lift(tick.time)]),
    draw: (svg, context) => drawDrugAndLift(svg, { course, time, words: shown }, context),
  };
}

function moodChart(state: FigureState, time: Seconds, words: Words, course: Course, plain: boolean): Chart {
  const own = sayAll(words, 'mood', ['level', 'better', 'ketamine', 'control', 'found']);
  const inWords = sayAll(words, 'mood.plain', ['level', 'atStart', 'halfStart']);
  const start = course.at(0).mood?.control ?? Number.NaN;
  const said = (t: Seconds, key: 'ketamine' | 'control'): string => {
    const points = course.at(t).mood?.[key] ?? Number.NaN;
    return whole(plain ? (100 * points) / start : points);
  };
  const values = { ketamine: said(time, 'ketamine'), control: said(time, 'control'), start: said(0, 'control') };
  const column = (key: string): string => words.say(`figures.mood.${plain ? 'plain.' : ''}${key}`);
  return {
    title: words.say('figures.mood.title'),
    note: words.say('figures.mood.note'),
    short: words.say('figures.mood.short'),
    description: words.say(`figures.mood.${plain ? 'plain.' : ''}text`, values),
    columns: [words.say('figures.mood.time'), column('ketamine'), column('control')],
    rows: railTicks.map((tick) => [
      words.say(`ui.time.${tick.key}`),
      said(tick.time, 'ketamine'),
      said(tick.time, 'control'),
    ]),
    draw: (svg, context) =>
      drawMood(
        svg,
        {
          course,
          edges: edgesOnce(),
          time,
          doses: standardInfusion.starts,
          emphasis: state.options['emphasis'] === 'control' ? 'control' : 'ketamine',
          plain,
          words: { ...own, ...(plain ? inWords : {}), ...tickWords(words), dose: words.say('figures.drip.ketamine') },
          found,
        },
        context,
      ),
  };
}

function rasterChart(time: Seconds, words: Words, course: Course): Chart {
  const share = { before: course.at(0).habenulaBursting, now: course.at(time).habenulaBursting };
  const now = timeInWords(time, words);
  const counts = { before: burstingCells(share.before), now: burstingCells(share.now), all: cells };
  const own = {
    before: words.say('figures.raster.before'),
    now: words.say('figures.raster.now', { time: now }),
    count: words.say('figures.raster.count'),
  };
  return {
    title: words.say('figures.raster.title'),
    note: words.say('figures.raster.note'),
    short: words.say('figures.raster.short'),
    description: words.say('figures.raster.text', counts),
    columns: [words.say('figures.mood.time'), words.say('figures.raster.title')],
    rows: railTicks.map((tick) => [
      words.say(`ui.time.${tick.key}`),
      words.say('figures.raster.count', { n: burstingCells(course.at(tick.time).habenulaBursting), all: cells }),
    ]),
    draw: (svg, context) => drawRaster(svg, { ...share, phase: 0, words: own }, context),
  };
}
