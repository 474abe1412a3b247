// Labels of the synapse and of the one receptor: where they point, by the same functions that place the things.

import { ketaminePlace, gateAt, glutamatePlace, glycinePlace, magnesiumPlace } from './receptor-gate.ts';
import { mark, named, type Mark, type Seen } from './mark.ts';
import {
  densePackets,
  mitochondrion,
  newAmpaSeats,
  nmdaSeats,
  stores,
  trkbSeats,
  ampaSeats,
  type Seat,
} from './spine-cells.ts';
import type { Point } from './shape.ts';
import type { WorldState } from './state.ts';
import { arrivalAt } from './synapse-receptors.ts';
import { bdnfMotes, glutamateMotes, ketamineMotes } from './synapse-traffic.ts';

const inSynapse: Seen = [0.62, 0.76, 1.6, 2.2];
const inReceptor: Seen = [0.6, 0.85, 2.4, 3.2];

const outward = ({ x, y, deg }: Seat, far: number): Point => {
  const a = ((deg - 90) * Math.PI) / 180;
  return [x + far * Math.cos(a), y + far * Math.sin(a)];
};
const none: Point = [0, 0];

interface Drifting {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}
/** The plainest of a crowd on one side: where its label points. */
function plainest(motes: readonly Drifting[], side: -1 | 0 | 1): Point | null {
  let best: Drifting | null = null;
  for (const m of motes) {
    if (side !== 0 && Math.sign(m.x) !== side) continue;
    if (m.opacity > 0.55 && (best === null || m.opacity > best.opacity)) best = m;
  }
  return best && [best.x, best.y];
}

export function synapseMarks(s: WorldState): Mark[] {
  const { n, clock } = s;
  const see = inSynapse;
  const at = (seat: Seat | undefined, far: number): Point => (seat ? outward(seat, far) : none);
  const bdnf = n.N > 0.12 ? plainest(bdnfMotes(clock, n), -1) : null;
  const ketamine = plainest(ketamineMotes(clock, n).slice(0, 3), 0);
  const glutamate = n.G > 1.05 ? plainest(glutamateMotes(clock, n), 1) : null;
  const arrived = arrivalAt(0, s) > 0.6;
  return [
    mark('terminal', 'spine', [210, -330], 'r', 2, see, { colour: 'glutamate', shift: -0.1 }),
    mark('vesicle', 'spine', [120, -196], 'r', 3, see, { colour: 'glutamate', shift: -0.02 }),
    ...(glutamate ? [mark('glutamate', 'spine', glutamate, 'r', 1, see, named('glutamate', { shift: -0.04 }))] : []),
    mark('nmda-receptor', 'spine', at(nmdaSeats[2], 40), 'l', 0, see, named('nmda-receptor', { shift: -0.02 })),
    mark('ampa-receptor', 'spine', at(ampaSeats[2], 34), 'r', 0, see, named('ampa-receptor', { shift: 0.03 })),
    mark('spine', 'spine', [80, 420], 'r', 2, see, { colour: 'main-cell', entity: 'spine', shift: 0.04 }),
    ...(n.N > 0.05
      ? [mark('trkb', 'spine', at(trkbSeats[1], 60), 'r', 1, see, named('trkb', { shift: 0.06 }))]
      : [mark('trkb', 'spine', at(trkbSeats[1], 60), 'r', 4, see, named('trkb', { shift: 0.06 }))]),
    ...(bdnf ? [mark('bdnf', 'spine', bdnf, 'l', 1, see, named('bdnf', { shift: 0.02 }))] : []),
    ...(ketamine
      ? [mark('ketamine', 'spine', ketamine, ketamine[0] < 0 ? 'l' : 'r', 1, see, named('ketamine', { shift: 0.03 }))]
      : []),
    arrived
      ? mark('new-ampa', 'spine', at(newAmpaSeats[0], 34), 'l', 1, see, named('ampa-receptor', { shift: 0.05 }))
      : mark('ampa-store', 'spine', stores[0] ?? none, 'l', 5, see, { ...named('ampa-receptor'), shift: 0.04 }),
    mark('bdnf-packet', 'spine', densePackets[0] ?? none, 'l', 5, see, named('bdnf', { shift: -0.02 })),
    mark('mitochondrion', 'spine', [mitochondrion.x - 60, mitochondrion.y], 'l', 6, see, { shift: -0.06 }),
    mark('density', 'spine', [212, 96], 'r', 5, see, { colour: 'protein', shift: 0.06 }),
  ];
}

export function receptorMarks({ receptor: stage }: WorldState): Mark[] {
  const see = inReceptor;
  const gate = gateAt(stage);
  const at = ({ x, y }: { x: number; y: number }): Point => [x, y];
  const gateWord = gate.open > 0.5 ? 'gate-open' : stage > 2.4 ? 'gate-shut' : 'gate';
  return [
    mark('glutamate-site', 'receptor', at(glutamatePlace(gate)), 'l', 0, see, named('glutamate', { shift: -0.04 })),
    mark(gateWord, 'receptor', [30, -58], 'r', 0, see, { ...named('nmda-receptor'), shift: -0.04 }),
    ...(gate.magnesiumOut < 0.9
      ? [mark('magnesium', 'receptor', at(magnesiumPlace(gate)), 'r', 1, see, named('magnesium', { shift: 0.1 }))]
      : []),
    ...(stage > 0.95
      ? [mark('ketamine-seat', 'receptor', at(ketaminePlace(gate)), 'l', 0, see, named('ketamine', { shift: 0.04 }))]
      : []),
    ...(gate.flow > 0.5 ? [mark('ions', 'receptor', [0, 60], 'r', 1, see, named('calcium', { shift: 0.1 }))] : []),
    mark('glycine-site', 'receptor', at(glycinePlace), 'r', 2, see, { colour: 'glycine', shift: -0.03 }),
    mark('membrane', 'receptor', [250, 8], 'r', 2, see, { colour: 'main-cell', shift: 0.04 }),
    mark('glun2b', 'receptor', [-120, -340], 'l', 3, see, { ...named('nmda-receptor'), shift: -0.04 }),
    mark('glun1', 'receptor', [120, -340], 'r', 3, see, { ...named('nmda-receptor'), shift: -0.04 }),
    mark('psd-95', 'receptor', [250, 262], 'r', 5, see, { colour: 'protein', shift: 0.05 }),
  ];
}
