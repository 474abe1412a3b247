// Constants of the brain's answer while the drug is there: receptors blocked, firing, glutamate; and the lateral habenula.

import { known, type Parameter } from './parameter.ts';

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
    'low',
    'bursting neurons, depressed-like; recalled: the abstract says more bursts, and gives no share',
  ),
  burst_ctl: known(0.07, 'fraction of LHb neurons', 'rat', 'yang2018', 'low', 'controls; recalled'),
} as const satisfies Record<string, Parameter>;
