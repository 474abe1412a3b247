// How each target is read off the model: the few regimens are solved once, then every number is a look-up on them.

import type { Course, Interventions, Numbers, Regimen } from '../core/numbers.ts';
import { clinicalParameters } from '../core/parameters/clinical.ts';
import { nasalParameters } from '../core/parameters/drug.ts';
import { signalParameters } from '../core/parameters/signals.ts';
import { simulate, sixInfusions, standardInfusion } from '../core/simulate.ts';
import { days, hours, minutes, type Minutes, type Seconds } from '../core/units.ts';

type Quantity = (numbers: Numbers) => number;
interface Extreme {
  readonly value: number;
  readonly time: Seconds;
}

const grid: Seconds = 6;

function solvedOnce(regimen: Regimen, interventions: Interventions = {}): () => Course {
  let course: Course | undefined;
  return () => (course ??= simulate(regimen, interventions));
}

const rat = (dose: number, interventions: Interventions = {}) =>
  solvedOnce({ kind: 'rat', milligramsPerKilogram: dose }, interventions);
const drip = solvedOnce(standardInfusion);
const six = solvedOnce(sixInfusions);
const spray = solvedOnce({ kind: 'nasal', devices: 3, starts: [0] });
const rat10 = rat(10);
const rat30 = rat(30);
const rat50 = rat(50);
const rat200 = rat(200);
const dripWithoutAmpa = solvedOnce(standardInfusion, { blockAmpa: true });
const rat10WithoutMtor = rat(10, { blockMtor: true });

const plasma: Quantity = (n) => n.plasma;
const gain: Quantity = (n) => n.mood?.drugSpecificGain ?? Number.NaN;
const increase =
  (quantity: Quantity): Quantity =>
  (n) =>
    quantity(n) - 1;

/** The highest value up to a time, on a grid fine beside everything it is asked of. */
function peak(course: Course, quantity: Quantity, until: Seconds, step: Seconds = grid): Extreme {
  let best: Extreme = { value: -Infinity, time: 0 };
  for (let time = 0; time <= until; time += step) {
    const value = quantity(course.at(time));
    if (value > best.value) best = { value, time };
  }
  return best;
}

/** First time at which the quantity is at or over a level. */
function firstReach(course: Course, quantity: Quantity, level: number, until: Seconds): Seconds {
  for (let time = 0; time <= until; time += grid) if (quantity(course.at(time)) >= level) return time;
  return Number.NaN;
}

function mean(course: Course, quantity: Quantity, from: Seconds, until: Seconds): number {
  let sum = 0;
  let count = 0;
  for (let time = from; time <= until; time += grid, count++) sum += quantity(course.at(time));
  return sum / count;
}

/** Area under the curve to the end of the course, by trapezoids, in amount times hours. */
function area(course: Course, quantity: Quantity, step: Seconds = 60): number {
  let sum = 0;
  let before = quantity(course.at(0));
  for (let time = step; time <= course.end; time += step) {
    const value = quantity(course.at(time));
    sum += (before + value) / 2;
    before = value;
  }
  return (sum * step) / hours(1);
}

function halfLife(course: Course, from: Seconds, until: Seconds): Seconds {
  return (Math.LN2 * (until - from)) / Math.log(plasma(course.at(from)) / plasma(course.at(until)));
}

const inMinutes = (time: Seconds): Minutes => time / 60;
const toPeak = (course: Course, quantity: Quantity, time: Seconds, until: Seconds): number =>
  quantity(course.at(time)) / peak(course, quantity, until).value;
const protein: Quantity = (n) => n.protein;
const spines: Quantity = (n) => n.spines;
const peakOfSpines = () => peak(rat10(), spines, days(7), 60).value;

/** Share of the nasal dose that reaches the blood, by area and the clearance that liver flow and breakdown give. */
function nasalBioavailability(): number {
  const p = nasalParameters;
  const breakdown = (p.kel.value + p.kmet.value) * p.Vh.value;
  const clearance = (p.Qh.value * breakdown) / (p.Qh.value + breakdown);
  const milligrams = (area(spray(), plasma) * clearance) / 1000;
  return milligrams / (3 * p.device.value);
}

function delayOfMainCells(): Minutes {
  const half = (quantity: Quantity): Seconds =>
    firstReach(drip(), quantity, peak(drip(), quantity, hours(3)).value / 2, hours(3));
  const fall = half((n) => 1 - n.brakeCellFiring);
  return inMinutes(half(increase((n) => n.mainCellFiring)) - fall);
}

function daysToLoseHalf(): number {
  const from = days(12);
  const half = gain(six().at(from)) / 2;
  for (let time = from; time <= six().end; time += 60) if (gain(six().at(time)) <= half) return (time - from) / days(1);
  return Number.NaN;
}

/** The model's value of each target, by its id. */
export const measures: Readonly<Record<string, () => number>> = {
  'pk-cmax': () => peak(drip(), plasma, hours(3)).value,
  'pk-tmax': () => inMinutes(peak(drip(), plasma, hours(3)).time),
  'pk-auc': () => area(drip(), plasma),
  'pk-thalf': () => inMinutes(halfLife(drip(), hours(6), hours(9))),
  'pk-110': () => toPeak(drip(), plasma, minutes(110), hours(3)),
  'nk-peak': () => peak(drip(), (n) => n.norketamine, hours(12)).value,
  'nk-tmax': () => inMinutes(peak(drip(), (n) => n.norketamine, hours(12)).time),
  'es-cmax84': () => peak(spray(), plasma, hours(6)).value,
  'es-tmax84': () => inMinutes(peak(spray(), plasma, hours(6)).time) - 2 * nasalParameters.gap.value,
  'es-f84': nasalBioavailability,
  'es-thalf': () => halfLife(spray(), hours(24), hours(36)) / hours(1),
  'block-peak': () => peak(drip(), (n) => n.block, hours(3)).value,
  'block-24h': () => drip().at(days(1)).block,
  'int-min': () => 1 - peak(drip(), (n) => 1 - n.brakeCellFiring, hours(3)).value,
  'pyr-peak': () => peak(drip(), (n) => n.mainCellFiring, hours(3)).value,
  'pyr-delay': delayOfMainCells,
  'glu-peak': () => peak(drip(), (n) => n.glutamate, hours(3)).value,
  'glu-tpeak': () => inMinutes(peak(drip(), (n) => n.glutamate, hours(3)).time),
  'glu-240': () => drip().at(minutes(240)).glutamate,
  'glu-r10': () => mean(rat10(), (n) => n.glutamate, minutes(20), minutes(40)),
  'glu-r30': () => mean(rat30(), (n) => n.glutamate, minutes(20), minutes(40)),
  'glu-r50': () => mean(rat50(), (n) => n.glutamate, minutes(10), minutes(30)),
  'glu-r200': () => mean(rat200(), (n) => n.glutamate, minutes(20), minutes(40)),
  'bdnf-30': () => toPeak(rat10(), (n) => n.bdnf, minutes(30), hours(12)),
  'bdnf-24h': () => toPeak(rat10(), (n) => n.bdnf, days(1), hours(12)),
  'mtor-tpeak': () => inMinutes(peak(rat10(), (n) => n.mtor, hours(12)).time),
  'mtor-150': () => toPeak(rat10(), (n) => n.mtor, minutes(150), hours(12)),
  'syn-2h': () => toPeak(rat10(), protein, hours(2), days(1)),
  'syn-6h': () => toPeak(rat10(), protein, hours(6), days(1)),
  'syn-72h': () => toPeak(rat10(), protein, hours(72), days(1)),
  'syn-7d': () => toPeak(rat10(), protein, days(7), days(1)),
  'spine-4h': () => spines(rat10().at(hours(4))) / spines(rat10().at(days(1))),
  'spine-12h': () => spines(rat10().at(hours(12))) / spines(rat10().at(days(1))),
  'spine-24h': () => spines(rat10().at(days(1))),
  'spine-24pk': () => spines(rat10().at(days(1))) / peakOfSpines(),
  'spine-14d': () => spines(rat10().at(days(14))) / peakOfSpines(),
  'lhb-60': () => drip().at(minutes(60)).habenulaBursting,
  'lhb-24h': () => drip().at(days(1)).habenulaBursting,
  'lhb-7d': () => drip().at(days(7)).habenulaBursting,
  'dep-110': () => gain(drip().at(minutes(110))),
  'dep-24h': () => gain(drip().at(days(1))),
  'dep-3d': () => gain(drip().at(days(3))),
  'dep-7d': () => gain(drip().at(days(7))),
  'dep-14d': () => gain(drip().at(days(14))),
  'arm-24h': () => clinicalParameters.MADRS0.value - (drip().at(days(1)).mood?.ketamine ?? Number.NaN),
  'ctl-24h': () => clinicalParameters.MADRS0.value - (drip().at(days(1)).mood?.control ?? Number.NaN),
  'diss-tpeak': () => inMinutes(peak(drip(), (n) => n.dissociation, hours(3)).time),
  'diss-120': () => toPeak(drip(), (n) => n.dissociation, minutes(120), hours(3)),
  'sbp-peak': () => peak(drip(), (n) => n.bloodPressureRise, hours(3)).value,
  'sbp-130': () => toPeak(drip(), (n) => n.bloodPressureRise, minutes(130), hours(3)),
  'six-gain': () => gain(six().at(days(12))) / gain(drip().at(days(1))),
  'six-half': daysToLoseHalf,
  'ampa-ko': () =>
    peak(dripWithoutAmpa(), (n) => n.mtor, hours(12)).value / peak(drip(), (n) => n.mtor, hours(12)).value,
  'mtor-ko-spine': () => spines(rat10WithoutMtor().at(days(1))) / spines(rat10().at(days(1))),
  'scale-dref': () => spines(drip().at(days(1))) / signalParameters.D_ref.value,
};
