// What the model says at one moment, and what one asks of it. The solver lives in simulate.ts; everything that draws
// or describes reads only these types.

import type {
  Fraction,
  MadrsPoints,
  Milligrams,
  MillimetresOfMercury,
  Minutes,
  NanogramsPerMillilitre,
  Seconds,
  TimesUsual,
} from './units.ts';

export interface Infusion {
  readonly kind: 'infusion';
  /** Racemic ketamine, per infusion. */
  readonly dose: Milligrams;
  readonly length: Minutes;
  /** Starts of the infusions; the first is 0. */
  readonly starts: readonly Seconds[];
}

export interface NasalSpray {
  readonly kind: 'nasal';
  /** Esketamine devices of 28 mg, 5 minutes apart: 1, 2 or 3. */
  readonly devices: number;
  readonly starts: readonly Seconds[];
}

/** Only to test rodent timings; never shown as a treatment. */
export interface RatInjection {
  readonly kind: 'rat';
  readonly milligramsPerKilogram: number;
}

export type Regimen = Infusion | NasalSpray | RatInjection;

export interface Interventions {
  readonly blockAmpa?: boolean;
  readonly blockMtor?: boolean;
  /** Half-blocking concentration in micromolar; 1 unless given; the uncertainty band is 0.5 to 1.5. */
  readonly ic50?: number;
  /** Plasma by the published Domino set instead of the fitted one (model uncertainty). */
  readonly pharmacokinetics?: 'fitted' | 'domino';
}

export interface Numbers {
  readonly time: Seconds;
  readonly plasma: NanogramsPerMillilitre;
  /** Shown, but driving nothing; 0 after nasal spray and in rats, where the model has no metabolites. */
  readonly norketamine: NanogramsPerMillilitre;
  readonly hydroxynorketamine: NanogramsPerMillilitre;
  readonly effectSite: NanogramsPerMillilitre;
  /** Share of NMDA receptors blocked in cortex. Computed, not measured in people. */
  readonly block: Fraction;
  readonly brakeCellFiring: TimesUsual;
  readonly mainCellFiring: TimesUsual;
  readonly glutamate: TimesUsual;
  /** Model amounts above baseline, no unit. Shares (below) are what is drawn. */
  readonly ampa: number;
  readonly bdnf: number;
  readonly trkb: number;
  readonly mtor: number;
  readonly translation: number;
  readonly protein: number;
  readonly spines: number;
  /** The same as shares of their peak after one standard infusion (0.5 mg/kg over 40 min); may pass 1. */
  readonly share: {
    readonly plasma: number;
    readonly effectSite: number;
    readonly ampa: number;
    readonly bdnf: number;
    readonly trkb: number;
    readonly mtor: number;
    readonly translation: number;
    readonly protein: number;
    /** Spines by D/D_ref: 1 = the value one day after one standard infusion. Never a per cent. */
    readonly spines: number;
  };
  /** Share of habenular neurons that fire in bursts (rats and mice). */
  readonly habenulaBursting: Fraction;
  readonly habenulaRelief: Fraction;
  /** Rating-scale points; null for nasal and rat runs, where no mood curve may be drawn. */
  readonly mood: {
    readonly ketamine: MadrsPoints;
    readonly control: MadrsPoints;
    readonly drugSpecificGain: MadrsPoints;
  } | null;
  readonly dissociation: Fraction;
  readonly bloodPressureRise: MillimetresOfMercury;
}

export interface Course {
  readonly regimen: Regimen;
  readonly interventions: Interventions;
  /** Numbers at a story time: a look-up between solved points. Times outside 0 to the end are held at the ends. */
  at(time: Seconds): Numbers;
  readonly end: Seconds;
}
