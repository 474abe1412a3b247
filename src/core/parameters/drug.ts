// Constants of the drug in the body: by vein, as a nasal spray, and in rats.

import { known, type Parameter } from './parameter.ts';

/** What both drugs and every route share. */
export const drugParameters = {
  molarMass: known(237.73, 'g/mol', 'chemistry', 'derived', 'high', 'ketamine base; 1 uM = 237.73 ng/mL'),
  weight: known(70, 'kg', 'human', 'assumed', 'high', 'the person whom the doses are scaled to'),
} as const satisfies Record<string, Parameter>;

/** Racemic ketamine by vein, 70 kg: three compartments fitted to venous samples; the split is not a published set. */
export const infusionParameters = {
  CL: known(79, 'L/h', 'human', 'kamp2020', 'high', 'meta-analytic mean, 95% CI 69-90 L/h/70 kg'),
  V1: known(
    100,
    'L',
    'human',
    'derived',
    'medium',
    'apparent venous central volume; fitted here so that Cmax and the 80-230 min samples match venous data; NOT a published value',
  ),
  V2: known(40, 'L', 'human', 'derived', 'medium', 'V1+V2+V3 = 252 L = Kamp 2020 meta-analytic Vss (95% CI 200-304)'),
  V3: known(112, 'L', 'human', 'derived', 'medium'),
  Q2: known(90, 'L/h', 'human', 'derived', 'medium'),
  Q3: known(60, 'L/h', 'human', 'derived', 'medium'),
  fm_norketamine: known(
    0.8,
    'fraction',
    'human',
    'assumed',
    'low',
    'fraction of ketamine clearance that appears as circulating norketamine',
  ),
  V_norketamine: known(160, 'L', 'human', 'assumed', 'low', 'apparent'),
  CL_norketamine: known(
    40,
    'L/h',
    'human',
    'assumed',
    'low',
    'apparent; order of magnitude as noresketamine CL/F 38 L/h in perezruixo2021',
  ),
  fm_hnk: known(
    0.35,
    'fraction',
    'human',
    'assumed',
    'low',
    'share of norketamine turnover shown as (2R,6R)+(2S,6S)-HNK',
  ),
  V_hnk: known(150, 'L', 'human', 'assumed', 'low'),
  CL_hnk: known(35, 'L/h', 'human', 'assumed', 'low'),
} as const satisfies Record<string, Parameter>;

/** The published three-compartment set that pumps use: a higher peak (240 ng/mL) and a faster fall. Model uncertainty. */
export const dominoParameters = {
  V1_per_kg: known(0.063, 'L/kg', 'human', 'domino1982', 'medium'),
  k10: known(0.4381, '1/min', 'human', 'domino1982', 'medium'),
  k12: known(0.5921, '1/min', 'human', 'domino1982', 'medium'),
  k21: known(0.247, '1/min', 'human', 'domino1982', 'medium'),
  k13: known(0.59, '1/min', 'human', 'domino1982', 'medium'),
  k31: known(0.0146, '1/min', 'human', 'domino1982', 'medium'),
} as const satisfies Record<string, Parameter>;

/** Esketamine nasal spray: published population values. */
export const nasalParameters = {
  device: known(28, 'mg', 'human', 'spravato-label', 'high', 'esketamine in one device'),
  gap: known(5, 'min', 'human', 'spravato-label', 'high', 'rest between devices'),
  spray: known(0.5, 'min', 'model', 'assumed', 'low', 'time over which one device enters the nose'),
  delivered: known(
    0.9975,
    'fraction',
    'model',
    'derived',
    'low',
    'of the nasally absorbed part: the reference trajectory carries 0.5 % less through the nose than its equations; the middle meets both within 1 %',
  ),
  FR_first: known(0.54, 'fraction', 'human', 'perezruixo2021', 'high', 'nasally absorbed, first 28 mg device'),
  FR_next_factor: known(0.62, 'ratio', 'human', 'perezruixo2021', 'high', 'multiplier for 2nd, 3rd device'),
  ka_n: known(2.93, '1/h', 'human', 'perezruixo2021', 'high'),
  D_sw: known(0.53, 'h', 'human', 'perezruixo2021', 'high', 'zero-order duration of swallowed part'),
  ka_sw: known(1.45, '1/h', 'human', 'perezruixo2021', 'high'),
  F_gut: known(0.64, 'fraction', 'human', 'perezruixo2021', 'high'),
  Vc: known(192, 'L', 'human', 'perezruixo2021', 'high'),
  Q1: known(84.3, 'L/h', 'human', 'perezruixo2021', 'high'),
  Vp1: known(143, 'L', 'human', 'perezruixo2021', 'high'),
  Q2: known(37.6, 'L/h', 'human', 'perezruixo2021', 'high'),
  Vp2: known(417, 'L', 'human', 'perezruixo2021', 'high'),
  Qh: known(151, 'L/h', 'human', 'perezruixo2021', 'high'),
  Vh: known(101, 'L', 'human', 'perezruixo2021', 'high'),
  kel: known(1.11, '1/h', 'human', 'perezruixo2021', 'high'),
  kmet: known(2.77, '1/h', 'human', 'perezruixo2021', 'high'),
} as const satisfies Record<string, Parameter>;

/** Rat, into the belly (i.p.): only to test rodent timings. */
export const ratParameters = {
  reference: known(10, 'mg/kg', 'rat', 'li2010', 'medium', 'the dose that the scale belongs to'),
  injection: known(0.5, 'min', 'model', 'assumed', 'low', 'time over which the dose enters'),
  ka: known(0.25, '1/min', 'rat', 'assumed', 'low', 'i.p. absorption'),
  t_half: known(
    30,
    'min',
    'rat',
    'assumed',
    'low',
    'plasma/brain half-life; literature 20-60 min (13 min in mouse, ma2023)',
  ),
  Cfree_scale: known(
    2.2,
    'uM',
    'rat',
    'assumed',
    'low',
    'free brain conc. extrapolated to t=0 for 10 mg/kg; gives peak about 1.4 uM',
  ),
} as const satisfies Record<string, Parameter>;
