// Where the drug goes: amounts in compartments, each way of giving it a small linear system fed at constant rates.
// Simplified: one average body of 70 kg, no protein binding dynamics, norketamine and hydroxynorketamine shown but
// driving nothing. Sources: kamp2020 (clearance and volume; the split is fitted), domino1982, perezruixo2021; the rat
// is assumed. Time in minutes.

import { circuitParameters } from './parameters/circuit.ts';
import {
  drugParameters,
  infusionParameters,
  nasalParameters,
  ratParameters,
  dominoParameters,
} from './parameters/drug.ts';
import type { Infusion, NasalSpray, RatInjection } from './numbers.ts';
import type { Milligrams, Minutes, NanogramsPerMillilitre } from './units.ts';

/** A constant inflow into one compartment. */
export interface Delivery {
  readonly into: number;
  readonly from: Minutes;
  readonly until: Minutes;
  /** Amount a minute: milligrams, or units of the reference dose in the rat. */
  readonly rate: number;
}

export interface Kinetics {
  /** Number of compartments; amounts stand at the first places of the solver's state. */
  readonly size: number;
  readonly deliveries: readonly Delivery[];
  /** Strength at the receptor beside racemic ketamine. */
  readonly potency: number;
  /** The fastest rate of exchange, 1/min: bounds the solver's step. */
  readonly fastest: number;
  /** Writes the change a minute of each amount, inflow not counted. */
  flow(amounts: Float64Array, change: Float64Array): void;
  plasma(amounts: Float64Array): NanogramsPerMillilitre;
  /** 0 where the model has no metabolites: nasal and rat. */
  norketamine(amounts: Float64Array): NanogramsPerMillilitre;
  hydroxynorketamine(amounts: Float64Array): NanogramsPerMillilitre;
}

const perHour = 1 / 60;
const nanogramsPerMilligramLitre = 1000;
const none = (): NanogramsPerMillilitre => 0;
const at = (amounts: Float64Array, place: number): number => amounts[place] ?? 0;

/** Racemic ketamine by vein: three compartments, then norketamine, then hydroxynorketamine. */
export function infusionKinetics(regimen: Infusion, set: 'fitted' | 'domino' = 'fitted'): Kinetics {
  const { volume, k10, k12, k21, k13, k31 } = set === 'domino' ? dominoRates() : fittedRates();
  const p = infusionParameters;
  const madeIntoNorketamine = p.fm_norketamine.value * k10;
  const norketamineLoss = (p.CL_norketamine.value / p.V_norketamine.value) * perHour;
  const madeIntoHnk = p.fm_hnk.value * norketamineLoss;
  const hnkLoss = (p.CL_hnk.value / p.V_hnk.value) * perHour;
  return {
    size: 5,
    potency: 1,
    fastest: k10 + k12 + k13,
    deliveries: regimen.starts.map((start) => ({
      into: 0,
      from: start / 60,
      until: start / 60 + regimen.length,
      rate: regimen.dose / regimen.length,
    })),
    flow(amounts, change) {
      const central = at(amounts, 0);
      const second = at(amounts, 1);
      const third = at(amounts, 2);
      const norketamine = at(amounts, 3);
      change[0] = -(k10 + k12 + k13) * central + k21 * second + k31 * third;
      change[1] = k12 * central - k21 * second;
      change[2] = k13 * central - k31 * third;
      change[3] = madeIntoNorketamine * central - norketamineLoss * norketamine;
      change[4] = madeIntoHnk * norketamine - hnkLoss * at(amounts, 4);
    },
    plasma: (amounts) => (nanogramsPerMilligramLitre * at(amounts, 0)) / volume,
    norketamine: (amounts) => (nanogramsPerMilligramLitre * at(amounts, 3)) / p.V_norketamine.value,
    hydroxynorketamine: (amounts) => (nanogramsPerMilligramLitre * at(amounts, 4)) / p.V_hnk.value,
  };
}

function fittedRates() {
  const { CL, V1, V2, V3, Q2, Q3 } = infusionParameters;
  return {
    volume: V1.value,
    k10: (CL.value / V1.value) * perHour,
    k12: (Q2.value / V1.value) * perHour,
    k21: (Q2.value / V2.value) * perHour,
    k13: (Q3.value / V1.value) * perHour,
    k31: (Q3.value / V3.value) * perHour,
  };
}

function dominoRates() {
  const { V1_per_kg, k10, k12, k21, k13, k31 } = dominoParameters;
  return {
    volume: V1_per_kg.value * drugParameters.weight.value,
    k10: k10.value,
    k12: k12.value,
    k21: k21.value,
    k13: k13.value,
    k31: k31.value,
  };
}

/** What of one device goes through the nose, and what is swallowed and survives the gut. The first device does best. */
export function nasalParts(device: number): { nose: Milligrams; gut: Milligrams } {
  const p = nasalParameters;
  const share = p.FR_first.value * (device === 0 ? 1 : p.FR_next_factor.value);
  return { nose: p.device.value * share, gut: p.device.value * (1 - share) * p.F_gut.value };
}

/** Esketamine: nose, swallowed, central, two outer compartments, liver. */
export function nasalKinetics(regimen: NasalSpray): Kinetics {
  const p = nasalParameters;
  const rate = (flow: number, volume: number): number => (flow / volume) * perHour;
  const fromNose = p.ka_n.value * perHour;
  const fromGut = p.ka_sw.value * perHour;
  const toFirst = rate(p.Q1.value, p.Vc.value);
  const fromFirst = rate(p.Q1.value, p.Vp1.value);
  const toSecond = rate(p.Q2.value, p.Vc.value);
  const fromSecond = rate(p.Q2.value, p.Vp2.value);
  const toLiver = rate(p.Qh.value, p.Vc.value);
  const fromLiver = rate(p.Qh.value, p.Vh.value);
  const brokenDown = (p.kel.value + p.kmet.value) * perHour;
  const swallowing = p.D_sw.value * 60;
  return {
    size: 6,
    potency: circuitParameters.pot_S.value,
    fastest: fromLiver + brokenDown,
    deliveries: regimen.starts.flatMap((start) =>
      Array.from({ length: regimen.devices }, (_, device): Delivery[] => {
        const from = start / 60 + device * p.gap.value;
        const { nose, gut } = nasalParts(device);
        return [
          { into: 0, from, until: from + p.spray.value, rate: (nose * p.delivered.value) / p.spray.value },
          { into: 1, from, until: from + swallowing, rate: gut / swallowing },
        ];
      }).flat(),
    ),
    flow(amounts, change) {
      const nose = at(amounts, 0);
      const gut = at(amounts, 1);
      const central = at(amounts, 2);
      const first = at(amounts, 3);
      const second = at(amounts, 4);
      const liver = at(amounts, 5);
      change[0] = -fromNose * nose;
      change[1] = -fromGut * gut;
      change[2] =
        fromNose * nose -
        (toLiver + toFirst + toSecond) * central +
        fromFirst * first +
        fromSecond * second +
        fromLiver * liver;
      change[3] = toFirst * central - fromFirst * first;
      change[4] = toSecond * central - fromSecond * second;
      change[5] = fromGut * gut + toLiver * central - (fromLiver + brokenDown) * liver;
    },
    plasma: (amounts) => (nanogramsPerMilligramLitre * at(amounts, 2)) / p.Vc.value,
    norketamine: none,
    hydroxynorketamine: none,
  };
}

/** Rat: a depot in the belly and one compartment, scaled so that its unbound level is that of the brain. */
export function ratKinetics(regimen: RatInjection): Kinetics {
  const p = ratParameters;
  const loss = Math.LN2 / p.t_half.value;
  const absorbed = p.ka.value;
  const scale = (p.Cfree_scale.value * drugParameters.molarMass.value) / circuitParameters.fu.value;
  const dose = regimen.milligramsPerKilogram / p.reference.value;
  return {
    size: 2,
    potency: 1,
    fastest: absorbed,
    deliveries: [{ into: 0, from: 0, until: p.injection.value, rate: dose / p.injection.value }],
    flow(amounts, change) {
      const depot = at(amounts, 0);
      change[0] = -absorbed * depot;
      change[1] = absorbed * depot - loss * at(amounts, 1);
    },
    plasma: (amounts) => at(amounts, 1) * scale,
    norketamine: none,
    hydroxynorketamine: none,
  };
}
