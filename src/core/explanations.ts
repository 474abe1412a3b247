// The rival explanations: the one entry of the evidence ledger that says how sure anyone is of each, and what each is about.

import type { ClaimId } from './evidence.ts';
import type { EntityId } from './regions.ts';
import type { CascadeView, Hypothesis } from './story.ts';

export const claimOfExplanation: Readonly<Record<Hypothesis, ClaimId>> = {
  'brake-cells': 'interneuron-disinhibition',
  'direct-block': 'direct-pyramidal',
  habenula: 'lhb-bursting',
  metabolites: 'hnk-metabolite',
  trkb: 'trkb-direct',
};

/** What stands in full where explanations are compared, while all else is quiet: each in the view that shows it. */
export const litBy: Readonly<Record<Hypothesis, readonly EntityId[]>> = {
  'brake-cells': ['brake-cell', 'gaba', 'main-cell', 'ketamine'],
  'direct-block': ['nmda-receptor', 'ketamine'],
  habenula: ['habenula-cell', 'ketamine'],
  metabolites: ['ampa-receptor'],
  trkb: ['trkb', 'ketamine'],
};

const arrowsIn: Readonly<Record<CascadeView, readonly Hypothesis[]>> = {
  circuit: ['brake-cells', 'direct-block'],
  dendrite: [],
  synapse: ['brake-cells', 'direct-block', 'metabolites', 'trkb'],
  receptor: [],
  inside: ['brake-cells', 'direct-block', 'metabolites', 'trkb'],
  habenula: ['habenula'],
};

/** Whether a view has arrows of an explanation: not everything happens in every place. */
export const isLitIn = (explanation: Hypothesis, view: CascadeView): boolean => arrowsIn[view].includes(explanation);
