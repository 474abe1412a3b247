// Constants of what follows: from AMPA throughput by BDNF, TrkB and mTORC1 to new spines.

import { known, type Parameter } from './parameter.ts';

/** From AMPA throughput to new spines. */
export const signalParameters = {
  tauA: known(3, 'min', 'model', 'assumed', 'low'),
  A50: known(0.25, '-', 'model', 'assumed', 'low'),
  tauE: known(8, 'min', 'mouse', 'autry2011', 'low', 'eEF2K de-inhibition of BDNF translation'),
  E50: known(0.3, '-', 'model', 'assumed', 'low'),
  wA: known(0.6, '-', 'model', 'assumed', 'low', 'share of BDNF drive from AMPA throughput'),
  wE: known(0.4, '-', 'model', 'assumed', 'low', 'share from the resting-NMDAR/eEF2K route'),
  tauN: known(25, 'min', 'mouse', 'autry2011', 'low', 'BDNF up at 30 min, back to control by 24 h, recalled'),
  tauK: known(8, 'min', 'rodent', 'assumed', 'low', 'TrkB phosphorylation'),
  tauM: known(10, 'min', 'rat', 'li2010', 'low', 'mTORC1 substrate phosphorylation; minutes recalled'),
  gF: known(6, '-', 'rat', 'li2010', 'low', 'delayed feedback that ends the mTORC1 pulse; longer in caffino2024'),
  tauF: known(60, 'min', 'rat', 'li2010', 'low'),
  tauX: known(120, 'min', 'rat', 'li2010', 'low', 'translation output after the mTORC1 pulse; hours recalled'),
  tauS: known(3.5, 'day', 'rat', 'li2010', 'low', 'synaptic-protein loss; up at 72 h, baseline by 7 d, recalled'),
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
