// The rival explanations: the one entry of the evidence ledger that says how sure anyone is of each, and what each is about.

import type { ClaimId } from './evidence.ts';
import type { EntityId } from './regions.ts';
import type { Hypothesis } from './story.ts';

export const claimOfExplanation: Readonly<Record<Hypothesis, ClaimId>> = {
  'brake-cells': 'interneuron-disinhibition',
  'direct-block': 'direct-pyramidal',
  habenula: 'lhb-bursting',
  metabolites: 'hnk-metabolite',
  trkb: 'trkb-direct',
};

/** What stands in full where explanations are compared, while all else is quiet. The habenula's is about another place. */
export const litBy: Readonly<Record<Hypothesis, readonly EntityId[]>> = {
  'brake-cells': ['glutamate', 'ampa-receptor'],
  'direct-block': ['nmda-receptor', 'ketamine'],
  habenula: ['habenula-cell'],
  metabolites: ['ampa-receptor'],
  trkb: ['trkb', 'ketamine'],
};
