// From drug at the receptor to firing, signals, spines, habenula and rated mood: the model's equations, one chain.
// Simplified: one number for a whole cortex; rodent time constants stand on a human clock unscaled; most constants are
// assumed (parameters/ says which). Sources there and in docs/model.md. Time in minutes.

import { circuitParameters, habenulaParameters } from './parameters/circuit.ts';
import { clinicalParameters } from './parameters/clinical.ts';
import { drugParameters } from './parameters/drug.ts';
import { signalParameters } from './parameters/signals.ts';
import type { Fraction, MadrsPoints, MillimetresOfMercury, Minutes, NanogramsPerMillilitre } from './units.ts';

/** Places of the cascade's variables in its state. */
export const cascadePlaces = {
  effectSite: 0,
  brakeCells: 1,
  mainCells: 2,
  glutamate: 3,
  ampa: 4,
  sideRoute: 5,
  bdnf: 6,
  trkb: 7,
  mtor: 8,
  feedback: 9,
  translation: 10,
  protein: 11,
  spineDelay: 12,
  spineDelaySecond: 13,
  spines: 14,
  trapped: 15,
  gain: 16,
} as const;

export const cascadeSize = 17;

export interface CascadeOptions {
  readonly potency: number;
  /** Half-blocking concentration, micromolar. */
  readonly ic50: number;
  readonly blockAmpa: boolean;
  readonly blockMtor: boolean;
}

/** The state before any drug: firing and glutamate as usual, all else nothing. */
export function restingCascade(): Float64Array {
  const state = new Float64Array(cascadeSize);
  state[cascadePlaces.brakeCells] = 1;
  state[cascadePlaces.mainCells] = 1;
  state[cascadePlaces.glutamate] = 1;
  return state;
}

/** Unbound drug in the brain, micromolar, in terms of racemic ketamine. */
export function unboundMicromolar(effectSite: NanogramsPerMillilitre, potency: number): number {
  return (circuitParameters.fu.value * effectSite * potency) / drugParameters.molarMass.value;
}

/** Share of NMDA receptors blocked at an unbound concentration (micromolar): a Hill curve. */
export function blockAt(unbound: number, ic50: number): Fraction {
  return hill(unbound, ic50, circuitParameters.nH.value);
}

function hill(x: number, half: number, power: number): Fraction {
  if (x <= 0) return 0;
  const high = x ** power;
  return high / (high + half ** power);
}

export function habenulaReliefAt(trapped: Fraction): Fraction {
  return hill(trapped, habenulaParameters.T50.value, habenulaParameters.hT.value);
}

export function habenulaBurstingAt(relief: Fraction): Fraction {
  const { burst_dep, burst_ctl } = habenulaParameters;
  return burst_dep.value - (burst_dep.value - burst_ctl.value) * relief;
}

/** Points that people with the control drug gain too, by the time since the first dose. */
export function controlGainAt(time: Minutes): MadrsPoints {
  const { Npl, tauNpl_on, tauNpl_off } = clinicalParameters;
  return Npl.value * -Math.expm1(-time / tauNpl_on.value) * Math.exp(-time / (tauNpl_off.value * minutesPerDay));
}

export function dissociationAt(effectSite: NanogramsPerMillilitre, potency: number): Fraction {
  const { CADSS_max, CADSS_EC50, CADSS_h } = clinicalParameters;
  return CADSS_max.value * hill(effectSite * potency, CADSS_EC50.value, CADSS_h.value);
}

export function bloodPressureRiseAt(effectSite: NanogramsPerMillilitre, potency: number): MillimetresOfMercury {
  const { SBP_max, SBP_EC50, SBP_h } = clinicalParameters;
  return SBP_max.value * hill(effectSite * potency, SBP_EC50.value, SBP_h.value);
}

const minutesPerDay = 1440;

/**
 * The equations as one function: the plasma level, the state (from `offset` on) and where to write its change a minute.
 * Plain local constants and no allocation: it runs some hundred thousand times a course.
 */
export function cascadeFlow(
  options: CascadeOptions,
  offset: number,
): (plasma: NanogramsPerMillilitre, state: Float64Array, change: Float64Array) => void {
  const c = circuitParameters;
  const s = signalParameters;
  const h = habenulaParameters;
  const { potency, ic50, blockAmpa, blockMtor } = options;
  const toMicromolar = unboundMicromolar(1, potency);
  const nH = c.nH.value;
  const halfBlock = ic50 ** nH;
  const halfRelief = h.T50.value ** h.hT.value;
  const hT = h.hT.value;
  const [ke0, aI, Imin, tauI] = [c.ke0.value, c.aI.value, c.Imin.value, c.tauI.value];
  const [aP, bP, nP, Pmin, tauP] = [c.aP.value, c.bP.value, c.nP.value, c.Pmin.value, c.tauP.value];
  const [aG, Gmin, tauG] = [c.aG.value, c.Gmin.value, c.tauG.value];
  const [tauA, A50, tauE, E50, wA, wE] = [s.tauA.value, s.A50.value, s.tauE.value, s.E50.value, s.wA.value, s.wE.value];
  const [tauN, tauK, tauM, gF, tauF] = [s.tauN.value, s.tauK.value, s.tauM.value, s.gF.value, s.tauF.value];
  const [tauX, tauS, tauZ] = [s.tauX.value, s.tauS.value * minutesPerDay, s.tauZ.value];
  const [tauD, Dmax, kD, dRef] = [s.tauD.value * minutesPerDay, s.Dmax.value, s.kD.value, s.D_ref.value];
  const [kT, untrapping] = [h.kT.value, Math.LN2 / (h.koffT_half.value * 60)];
  const [tauY, wL, wD] = [clinicalParameters.tauY.value, clinicalParameters.wL.value, clinicalParameters.wD.value];
  const place = (name: keyof typeof cascadePlaces): number => offset + cascadePlaces[name];
  const [iCe, iI, iP, iG, iA, iE] = [
    place('effectSite'),
    place('brakeCells'),
    place('mainCells'),
    place('glutamate'),
    place('ampa'),
    place('sideRoute'),
  ];
  const [iN, iK, iM, iF, iX, iS] = [
    place('bdnf'),
    place('trkb'),
    place('mtor'),
    place('feedback'),
    place('translation'),
    place('protein'),
  ];
  const [iZ, iZ2, iD, iT, iY] = [
    place('spineDelay'),
    place('spineDelaySecond'),
    place('spines'),
    place('trapped'),
    place('gain'),
  ];

  return (plasma, state, change) => {
    const at = (index: number): number => state[index] ?? 0;
    const effectSite = at(iCe);
    const unbound = toMicromolar * effectSite;
    const bound = unbound > 0 ? unbound ** nH : 0;
    const block = bound / (bound + halfBlock);
    const brake = at(iI);
    const main = at(iP);
    const glutamate = at(iG);
    const ampa = at(iA);
    const side = at(iE);
    const bdnf = at(iN);
    const trkb = at(iK);
    const mtor = at(iM);
    const feedback = at(iF);
    const translation = at(iX);
    const delay = at(iZ);
    const delaySecond = at(iZ2);
    const spines = at(iD);
    const trapped = at(iT);

    const held = trapped > 0 ? trapped ** hT : 0;
    const relief = held / (held + halfRelief);

    change[iCe] = ke0 * (plasma - effectSite);
    change[iI] = (Math.max(Imin, 1 - aI * block) - brake) / tauI;
    change[iP] = (Math.max(Pmin, 1 + aP * (1 - brake) - bP * block ** nP) - main) / tauP;
    change[iG] = (Math.max(Gmin, 1 + aG * (main - 1)) - glutamate) / tauG;
    change[iA] = ((blockAmpa ? 0 : Math.max(0, glutamate - 1)) - ampa) / tauA;
    change[iE] = (block - side) / tauE;
    change[iN] = ((wA * ampa) / (ampa + A50) + (wE * side) / (side + E50) - bdnf) / tauN;
    change[iK] = (bdnf - trkb) / tauK;
    change[iM] = ((blockMtor ? 0 : Math.max(0, trkb - gF * feedback)) - mtor) / tauM;
    change[iF] = (mtor - feedback) / tauF;
    change[iX] = (mtor - translation) / tauX;
    change[iS] = translation / tauX - at(iS) / tauS;
    change[iZ] = (translation - delay) / tauZ;
    change[iZ2] = (delay - delaySecond) / tauZ;
    change[iD] = kD * delaySecond * (1 - spines / Dmax) - spines / tauD;
    change[iT] = kT * unbound * (1 - trapped) - untrapping * trapped;
    change[iY] = (wL * relief + (wD * spines) / dRef - at(iY)) / tauY;
  };
}
