// Constants of what is rated or measured in people: mood, dissociation, blood pressure.

import { known, type Parameter } from './parameter.ts';

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
