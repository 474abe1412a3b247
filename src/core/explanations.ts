// The rival explanations and the one entry of the evidence ledger that says how sure anyone is of each.

import type { ClaimId } from './evidence.ts';
import type { Hypothesis } from './story.ts';

export const claimOfExplanation: Readonly<Record<Hypothesis, ClaimId>> = {
  'brake-cells': 'interneuron-disinhibition',
  'direct-block': 'direct-pyramidal',
  habenula: 'lhb-bursting',
  metabolites: 'hnk-metabolite',
  trkb: 'trkb-direct',
};
