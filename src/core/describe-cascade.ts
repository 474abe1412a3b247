// Words for the cascade world, view by view: each thing that a view can show is named by one of its lines, with its
// amount and trend where the model gives one. Spines are told beside the value of one day, never as a per cent.

import { trendOf } from './amounts.ts';
import { isLitIn } from './explanations.ts';
import { measured, still, type Line, type Span } from './description.ts';
import type { CascadeState, CascadeView, Hypothesis } from './story.ts';
import { feelersFrom, firstSpines } from './spines.ts';
import { days, type Fraction } from './units.ts';

interface Scene extends Span {
  readonly state: CascadeState;
  /** 0 at rest, 1 open, 2 filled, 3 shut. */
  readonly stage: 0 | 1 | 2 | 3;
}

/** The nearest stage of the receptor's sequence. */
function stageOf(receptor: number): Scene['stage'] {
  return receptor < 0.5 ? 0 : receptor < 1.5 ? 1 : receptor < 2.5 ? 2 : 3;
}

const stageKeys = ['rest', 'open', 'filled', 'shut'] as const;

const drug = (scene: Scene): Line => measured('describe.ketamine', ['ketamine'], 'drug', scene, (n) => n.share.plasma);

const blocked = (scene: Scene, things: readonly string[]): Line =>
  measured('describe.blocked', things, 'crowd', scene, (n) => n.block);

const whatLasts = still('describe.dendrite.still', [
  'lasting-spine',
  'shaft',
  'dendrite',
  'main-cell',
  'sending-fibre',
  'glutamate',
]);

const views: Readonly<Record<CascadeView, (scene: Scene) => readonly Line[]>> = {
  circuit: (scene) => [
    measured('describe.circuit.brakeCell', ['brake-cell'], 'rate', scene, (n) => n.brakeCellFiring),
    still(`describe.circuit.${scene.now.brakeCellFiring < 0.97 ? 'gripLoose' : 'gripUsual'}`, ['grip', 'gaba']),
    measured('describe.circuit.mainCell', ['main-cell'], 'rate', scene, (n) => n.mainCellFiring),
    drug(scene),
    still('describe.circuit.still', ['input', 'glutamate', 'dendrite', 'axon', 'here', 'spine']),
  ],
  dendrite: (scene) => {
    // The model has no numbers for a branch without long stress: only what stands is told.
    if (scene.state.unstressed) return [still('describe.dendrite.unstressed', ['kept-spine', 'spine']), whatLasts];
    const spines = trendOf('day', scene.from.share.spines, scene.to.share.spines);
    const growing = spines === 'rising';
    const share = scene.now.share.spines;
    const feeling = growing && share >= feelersFrom;
    const fading = spines === 'falling' && scene.now.time > days(4);
    return [
      feeling && share <= firstSpines
        ? still('describe.dendrite.onTheirWay', ['new-spine', 'spine'])
        : measured('describe.dendrite.newSpine', ['new-spine', 'spine'], 'day', scene, (n) => n.share.spines),
      still(`describe.dendrite.${feeling ? 'feelers' : 'noFeelers'}`, ['feeler']),
      still(`describe.dendrite.${fading ? 'lostAgain' : 'noneLostAgain'}`, ['lost-again']),
      still('describe.dendrite.lostSpine', ['lost-spine']),
      whatLasts,
    ];
  },
  synapse: (scene) => [
    measured('describe.synapse.glutamate', ['glutamate', 'vesicle'], 'level', scene, (n) => n.glutamate),
    blocked(scene, ['nmda-receptor', 'magnesium', 'calcium']),
    drug(scene),
    scene.state.block.includes('ampa')
      ? still('describe.synapse.ampaBlocked', ['ampa-receptor'])
      : measured('describe.synapse.ampa', ['ampa-receptor'], 'peak', scene, (n) => n.share.ampa),
    measured('describe.synapse.newAmpa', ['new-ampa', 'ampa-store'], 'peak', scene, (n) => n.share.protein),
    measured('describe.synapse.bdnf', ['bdnf', 'bdnf-packet'], 'peak', scene, (n) => n.share.bdnf),
    measured('describe.synapse.trkb', ['trkb'], 'peak', scene, (n) => n.share.trkb),
    still('describe.synapse.below', ['new-parts', 'side-route']),
    still('describe.synapse.still', [
      'terminal',
      'mitochondrion',
      'synapsin',
      'spine',
      'density',
      'protein',
      'main-cell',
    ]),
  ],
  receptor: (scene) => [
    still(`describe.receptor.${stageKeys[scene.stage]}`, [
      'nmda-receptor',
      'gate',
      'gate-open',
      'gate-shut',
      'magnesium',
      'magnesium-out',
      'ions',
      'calcium',
      'ketamine-seat',
      'glutamate-site',
      'glutamate',
      'filter',
    ]),
    drug(scene),
    measured('describe.receptor.blocked', ['nmda-receptor', 'receptor'], 'crowd', scene, (n) => n.block),
    still('describe.receptor.clamps', ['glun1', 'glun2b', 'glycine-site', 'outer-lobes']),
    still('describe.receptor.still', ['membrane', 'tails', 'psd-95', 'protein', 'spine', 'density']),
  ],
  inside: (scene) => [
    measured('describe.inside.trkb', ['trkb', 'bdnf'], 'peak', scene, (n) => n.share.trkb),
    measured('describe.inside.relay', ['relay'], 'peak', scene, (n) => n.share.trkb),
    scene.state.block.includes('mtor')
      ? still('describe.inside.mtorBlocked', ['mtor'])
      : measured('describe.inside.mtor', ['mtor'], 'peak', scene, (n) => n.share.mtor),
    measured('describe.inside.ribosomes', ['ribosomes', 'ribosome'], 'peak', scene, (n) => n.share.translation),
    measured('describe.inside.newParts', ['new-parts', 'protein'], 'peak', scene, (n) => n.share.protein),
    measured('describe.inside.sideRoute', ['side-route', 'nmda-receptor'], 'crowd', scene, (n) => n.block),
    measured('describe.inside.bdnfMade', ['bdnf-made', 'bdnf-packet'], 'peak', scene, (n) => n.share.bdnf),
    drug(scene),
    still('describe.inside.above', [
      'terminal',
      'synapsin',
      'ampa-receptor',
      'magnesium',
      'spine',
      'glutamate',
      'vesicle',
    ]),
    still('describe.inside.still', ['nucleus', 'shaft', 'density', 'ampa-store', 'main-cell', 'mitochondrion']),
  ],
  habenula: (scene) => [
    rows(scene),
    still(`describe.habenula.${cellsInBursts(scene.now.habenulaBursting) > 4 ? 'bursts' : 'singleSpikes'}`, [
      'bursts',
      'single-spikes',
      'habenula-cell',
    ]),
    still('describe.habenula.still', ['habenula-cell', 'electrode']),
  ],
};

const rowCount = 30;
const cellsInBursts = (share: Fraction): number => Math.round(rowCount * share);

function rows(scene: Scene): Line {
  const line = measured('describe.habenula.rows', ['rows'], 'crowd', scene, (n) => n.habenulaBursting);
  return { ...line, values: { count: cellsInBursts(scene.now.habenulaBursting), all: rowCount } };
}

/** What only the picture of one explanation shows. */
const drawnFor: Readonly<Partial<Record<Hypothesis, readonly string[]>>> = {
  metabolites: ['metabolite'],
  trkb: ['trkb-bound'],
  habenula: ['ketamine', 'held'],
};

function explained({ view, explanation }: CascadeState): readonly Line[] {
  if (explanation === null) return [];
  if (!isLitIn(explanation, view)) return [still('describe.explanation.elsewhere', [])];
  return [still(`describe.explanation.${explanation}`, drawnFor[explanation] ?? [])];
}

/** The lines of a cascade view, its receptor at a place of its sequence (0 to 3); what the step points at comes first. */
export function describeCascade(state: CascadeState, receptor: number, span: Span): readonly Line[] {
  const lines = views[state.view]({ ...span, state, stage: stageOf(receptor) });
  const pointedAt = (line: Line): boolean => line.things.some((thing) => state.highlight.some((id) => id === thing));
  const first = lines.filter(pointedAt);
  const cannot = state.block
    .filter((part) => !lines.some((line) => line.key.endsWith(`${part}Blocked`)))
    .map((part) => still(`describe.block.${part}`, []));
  return [
    still(`describe.view.${state.view}`, []),
    ...explained(state),
    ...cannot,
    ...first,
    ...lines.filter((line) => !pointedAt(line)),
  ];
}
