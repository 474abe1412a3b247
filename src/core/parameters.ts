// Every constant of the teaching model: value, unit, whose data it rests on, source id of the ledger, and how sure.
// "assumed" and "derived" are sources too: they say that nobody measured it. docs/model.md tells what follows from that.
// Names are those of the equations in docs/model.md.

export type Confidence = 'high' | 'medium' | 'low';

export interface Parameter {
  readonly value: number;
  readonly unit: string;
  /** Whose data the value rests on, or "model" for a constant that only the model has. */
  readonly species: string;
  /** Id in the ledger of references, or "assumed", "derived", "scaled". */
  readonly source: string;
  readonly confidence: Confidence;
  readonly note: string;
}

function known(
  value: number,
  unit: string,
  species: string,
  source: string,
  confidence: Confidence,
  note = '',
): Parameter {
  return { value, unit, species, source, confidence, note };
}

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

/** Receptor block and the firing that follows it. */
export const circuitParameters = {
  ke0: known(0.35, '1/min', 'human', 'assumed', 'low', 'plasma-brain equilibration, t1/2 2 min'),
  fu: known(
    0.6,
    'fraction',
    'human',
    'zanos2018',
    'medium',
    'unbound fraction; binding reported 10-50 % (esketamine label 43-45 % bound); unbound brain = unbound plasma assumed',
  ),
  IC50: known(
    1,
    'uM (unbound, racemic)',
    'mouse slice / recombinant',
    'gerhard2020',
    'medium',
    'about 50 % block of NMDA current at 1 uM, about 80 % at 10 uM; PCP-site Ki 0.53 uM (ebert1997). Show 0.5-1.5 as uncertainty band',
  ),
  nH: known(1.2, '-', 'in vitro', 'assumed', 'low', 'published Hill slopes about 1.0-1.4'),
  pot_S: known(1.8, 'ratio', 'rat cortex', 'ebert1997', 'medium', 'racemic Ki 0.53 / S-ketamine Ki 0.30'),
  aI: known(
    1.2,
    '-',
    'rat',
    'homayoun2007',
    'low',
    'firing lost by interneurons per unit of block; measured with MK-801',
  ),
  Imin: known(0.05, 'fraction', 'model', 'assumed', 'low'),
  tauI: known(3, 'min', 'rat', 'assumed', 'low'),
  aP: known(1.3, '-', 'rat', 'homayoun2007', 'low', 'pyramidal gain on disinhibition; measured with MK-801'),
  bP: known(
    3.1,
    '-',
    'rat',
    'moghaddam1997',
    'low',
    'direct block of pyramidal cells at high occupancy; makes the dose-response an inverted U',
  ),
  nP: known(
    10,
    '-',
    'rat',
    'moghaddam1997',
    'low',
    'steepness of that block (10-30 mg/kg raise, 50 no change, 200 lower glutamate)',
  ),
  Pmin: known(0.1, 'fraction', 'model', 'assumed', 'low'),
  tauP: known(7, 'min', 'rat', 'homayoun2007', 'low', 'the pyramidal rise comes later; measured with MK-801'),
  aG: known(0.9, '-', 'rat/human', 'moghaddam1997; milak2016', 'low'),
  Gmin: known(0.2, 'fraction', 'model', 'assumed', 'low', 'lowest glutamate level'),
  tauG: known(4, 'min', 'rat', 'assumed', 'low'),
} as const satisfies Record<string, Parameter>;

/** From AMPA throughput to new spines. */
export const signalParameters = {
  tauA: known(3, 'min', 'model', 'assumed', 'low'),
  A50: known(0.25, '-', 'model', 'assumed', 'low'),
  tauE: known(8, 'min', 'mouse', 'autry2011', 'low', 'eEF2K de-inhibition of BDNF translation'),
  E50: known(0.3, '-', 'model', 'assumed', 'low'),
  wA: known(0.6, '-', 'model', 'assumed', 'low', 'share of BDNF drive from AMPA throughput'),
  wE: known(0.4, '-', 'model', 'assumed', 'low', 'share from the resting-NMDAR/eEF2K route'),
  tauN: known(25, 'min', 'mouse', 'autry2011', 'low', 'BDNF up at 30 min, back to control by 24 h'),
  tauK: known(8, 'min', 'rodent', 'assumed', 'low', 'TrkB phosphorylation'),
  tauM: known(10, 'min', 'rat', 'li2010', 'medium', 'mTORC1 substrate phosphorylation'),
  gF: known(6, '-', 'rat', 'li2010', 'low', 'delayed feedback that ends the mTORC1 pulse'),
  tauF: known(60, 'min', 'rat', 'li2010', 'low'),
  tauX: known(120, 'min', 'rat', 'li2010', 'medium', 'translation output after the mTORC1 pulse'),
  tauS: known(3.5, 'day', 'rat', 'li2010', 'medium', 'synaptic-protein loss; elevated at 72 h, baseline by 7 d'),
  tauZ: known(
    420,
    'min',
    'mouse',
    'modasava2019',
    'medium',
    'delay from new protein to new spine (each of two stages)',
  ),
  tauD: known(
    13,
    'day',
    'mouse',
    'phoumthipphavong2016',
    'low',
    'net loss of ketamine-induced spines; density raised up to 2 weeks',
  ),
  Dmax: known(0.6, 'fraction over stressed baseline', 'rodent', 'assumed', 'low', 'ceiling'),
  D24_target: known(
    0.25,
    'fraction',
    'rat',
    'li2010',
    'low',
    'scales kD so a 10 mg/kg rat dose gives about +25 % spines at 24 h',
  ),
  kD: known(0.03286, '1/min', 'rat', 'li2010', 'low', 'fixed; chosen once so a 10 mg/kg rat dose gives D(24 h)=0.25'),
  D_ref: known(
    0.2896,
    '-',
    'model',
    'scaled',
    'low',
    'fixed; D at 24 h after one 0.5 mg/kg IV infusion. Never show human D as per cent spines; show D/D_ref',
  ),
  M_ref: known(0.123, '-', 'model', 'scaled', 'low', 'peak M after one IV infusion, for display'),
} as const satisfies Record<string, Parameter>;

/** Trapped block and bursting in the lateral habenula. */
export const habenulaParameters = {
  kT: known(0.04, '1/(uM min)', 'mouse', 'ma2023', 'low', 'trapping on-rate in tonically active LHb'),
  koffT_half: known(
    14,
    'h',
    'mouse',
    'ma2023',
    'low',
    'activity-dependent untrapping; burst suppression still present at 24 h',
  ),
  T50: known(0.3, '-', 'model', 'assumed', 'low'),
  hT: known(2, '-', 'model', 'assumed', 'low'),
  burst_dep: known(
    0.23,
    'fraction of LHb neurons',
    'rat cLH',
    'yang2018',
    'medium',
    'bursting neurons, depressed-like',
  ),
  burst_ctl: known(0.07, 'fraction of LHb neurons', 'rat', 'yang2018', 'medium', 'controls'),
} as const satisfies Record<string, Parameter>;

/** What is rated or measured in people. */
export const clinicalParameters = {
  tauY: known(30, 'min', 'human', 'zarate2006', 'low', 'lag from circuit change to rated mood'),
  wL: known(4.6, 'MADRS points', 'human', 'murrough2013', 'low', 'weight of fast (LHb) arm'),
  wD: known(
    5.2,
    'MADRS points per unit of D/D_ref',
    'human',
    'murrough2013',
    'low',
    'weight of sustained (spine) arm; D_ref = D at 24 h after one IV dose',
  ),
  Npl: known(
    9,
    'MADRS points',
    'human',
    'murrough2013apa',
    'medium',
    'non-specific improvement seen with midazolam (8.8 at 24 h)',
  ),
  tauNpl_on: known(300, 'min', 'human', 'assumed', 'low'),
  tauNpl_off: known(35, 'day', 'human', 'assumed', 'low'),
  MADRS0: known(32.5, 'points', 'human', 'murrough2013', 'medium', 'baseline'),
  CADSS_max: known(1, 'normalised', 'human', 'krystal1994', 'low', 'multiply by a trial mean if wanted'),
  CADSS_EC50: known(150, 'ng/mL', 'human', 'krystal1994; zanos2018', 'medium', 'dissociation at 100-250 ng/mL'),
  CADSS_h: known(4, '-', 'human', 'assumed', 'low'),
  SBP_max: known(30, 'mmHg', 'human', 'wan2015', 'low'),
  SBP_EC50: known(140, 'ng/mL', 'human', 'assumed', 'low'),
  SBP_h: known(2, '-', 'human', 'assumed', 'low'),
} as const satisfies Record<string, Parameter>;

/**
 * Peaks after one standard infusion (35 mg over 40 minutes, nothing blocked): what shares are relative to. Fixed, so that
 * a page need not solve the model once more to draw it; a test solves it and compares.
 */
export const standardPeaks = {
  plasma: 201.8,
  ampa: 0.3769,
  bdnf: 0.4606,
  trkb: 0.455,
  mtor: 0.1245,
  translation: 0.04486,
  protein: 0.1251,
} as const;
