// The teaching model, solved once for a regimen; any moment of the course is then a look-up. Plasma is human data, block
// is computed, firing to spines are rodent data on a human clock, mood is averages of trials: docs/model.md.
// Not a prediction for a person and not a dosing tool.

import {
  bloodPressureRiseAt,
  blockAt,
  cascadeFlow,
  cascadePlaces,
  cascadeSize,
  controlGainAt,
  dissociationAt,
  habenulaBurstingAt,
  habenulaReliefAt,
  restingCascade,
  unboundMicromolar,
} from './cascade.ts';
import { railEnd } from './log-time.ts';
import type { Course, Interventions, Numbers, Regimen } from './numbers.ts';
import { circuitParameters } from './parameters/circuit.ts';
import { clinicalParameters } from './parameters/clinical.ts';
import { signalParameters } from './parameters/signals.ts';
import { standardPeaks } from './parameters/standard-peaks.ts';
import { infusionKinetics, nasalKinetics, ratKinetics, type Delivery, type Kinetics } from './pharmacology.ts';
import { checkInterventions, checkRegimen } from './regimen.ts';
import { solve, type Flow, type Stretch } from './solver.ts';
import { days, type Minutes, type Seconds } from './units.ts';

export { sixInfusions, standardInfusion } from './regimen.ts';

/** A course is followed for three weeks, and for a week after the last dose of a longer one. */
const afterLast: Seconds = days(7);

/** In minutes: fine while things move fast. Once the drug is gone the fastest rate left is 0.35 a minute. */
const stretches: readonly Stretch[] = [
  { since: 0, step: 0.25, keep: 1 },
  { since: 180, step: 0.5, keep: 5 },
  { since: 720, step: 2, keep: 20 },
  { since: 2880, step: 5, keep: 60 },
];

/** The model as a system of equations: for the solver here, and for another solver to check it by. */
export interface System {
  readonly initial: Float64Array;
  readonly flow: Flow;
  readonly deliveries: readonly Delivery[];
  readonly kinetics: Kinetics;
  /** Where the cascade's variables begin in the state. */
  readonly offset: number;
}

/** Throws a RangeError, quoting it, for a regimen or an intervention that is not possible. */
export function systemOf(regimen: Regimen, interventions: Interventions = {}): System {
  checkRegimen(regimen);
  checkInterventions(interventions);
  const kinetics =
    regimen.kind === 'infusion'
      ? infusionKinetics(regimen, interventions.pharmacokinetics)
      : regimen.kind === 'nasal'
        ? nasalKinetics(regimen)
        : ratKinetics(regimen);
  const offset = kinetics.size;
  const initial = new Float64Array(offset + cascadeSize);
  initial.set(restingCascade(), offset);
  const cascade = cascadeFlow(
    {
      potency: kinetics.potency,
      ic50: ic50Of(interventions),
      blockAmpa: interventions.blockAmpa ?? false,
      blockMtor: interventions.blockMtor ?? false,
    },
    offset,
  );
  return {
    initial,
    kinetics,
    deliveries: kinetics.deliveries,
    offset,
    flow(state, change) {
      kinetics.flow(state, change);
      cascade(kinetics.plasma(state), state, change);
    },
  };
}

/**
 * Solves the model for a regimen. `scale` shortens or lengthens every step (1 unless given): for tests of accuracy.
 * Throws a RangeError, quoting it, for a regimen or an intervention that is not possible.
 */
export function simulate(regimen: Regimen, interventions: Interventions = {}, scale = 1): Course {
  const system = systemOf(regimen, interventions);
  const lastStart = regimen.kind === 'rat' ? 0 : (regimen.starts.at(-1) ?? 0);
  const end = Math.max(railEnd, lastStart + afterLast);
  // Runge-Kutta is stable up to 2.78 of the fastest rate.
  const longest = 2 / system.kinetics.fastest;
  const steps = stretches.map((s) => ({ ...s, step: Math.min(s.step, longest) * scale }));
  const curve = solve(system.flow, system.initial, system.deliveries, steps, end / 60);
  const state = new Float64Array(system.initial.length);
  // Asked again for the time of a moment ago: the very same numbers, so that nothing that shows them need look twice.
  let last: { readonly held: Seconds; readonly numbers: Numbers } | undefined;
  return {
    regimen,
    interventions,
    end,
    at(time) {
      const held = Number.isNaN(time) ? 0 : Math.min(end, Math.max(0, time));
      if (last?.held !== held) {
        curve.read(held / 60, state);
        last = { held, numbers: numbersOf(system, regimen, interventions, state, held / 60) };
      }
      return last.numbers;
    },
  };
}

const ic50Of = (interventions: Interventions): number => interventions.ic50 ?? circuitParameters.IC50.value;

function numbersOf(
  system: System,
  regimen: Regimen,
  interventions: Interventions,
  state: Float64Array,
  time: Minutes,
): Numbers {
  const { kinetics, offset } = system;
  const at = (place: keyof typeof cascadePlaces): number => state[offset + cascadePlaces[place]] ?? 0;
  const plasma = kinetics.plasma(state);
  const effectSite = at('effectSite');
  const relief = habenulaReliefAt(at('trapped'));
  const amounts = {
    ampa: at('ampa'),
    bdnf: at('bdnf'),
    trkb: at('trkb'),
    mtor: at('mtor'),
    translation: at('translation'),
    protein: at('protein'),
  };
  const spines = at('spines');
  return {
    time: time * 60,
    plasma,
    norketamine: kinetics.norketamine(state),
    hydroxynorketamine: kinetics.hydroxynorketamine(state),
    effectSite,
    block: blockAt(unboundMicromolar(effectSite, kinetics.potency), ic50Of(interventions)),
    brakeCellFiring: at('brakeCells'),
    mainCellFiring: at('mainCells'),
    glutamate: at('glutamate'),
    ...amounts,
    spines,
    share: {
      plasma: plasma / standardPeaks.plasma,
      effectSite: effectSite / standardPeaks.effectSite,
      ampa: amounts.ampa / standardPeaks.ampa,
      bdnf: amounts.bdnf / standardPeaks.bdnf,
      trkb: amounts.trkb / standardPeaks.trkb,
      mtor: amounts.mtor / standardPeaks.mtor,
      translation: amounts.translation / standardPeaks.translation,
      protein: amounts.protein / standardPeaks.protein,
      spines: spines / signalParameters.D_ref.value,
    },
    habenulaBursting: habenulaBurstingAt(relief),
    habenulaRelief: relief,
    mood: regimen.kind === 'infusion' ? moodOf(at('gain'), time) : null,
    dissociation: dissociationAt(effectSite, kinetics.potency),
    bloodPressureRise: bloodPressureRiseAt(effectSite, kinetics.potency),
  };
}

/** Rating-scale points with ketamine and with the control drug: always both, for most of the first day's fall is common. */
function moodOf(gain: number, time: Minutes): NonNullable<Numbers['mood']> {
  const control = clinicalParameters.MADRS0.value - controlGainAt(time);
  return { ketamine: control - gain, control, drugSpecificGain: gain };
}
