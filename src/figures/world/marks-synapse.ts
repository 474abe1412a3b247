// Labels of the synapse. Anchors on things that move or change use the thing's own function.

import { mark, named, type Mark, type Seen } from './mark.ts';
import type { Point } from './shape.ts';
import {
  ampaSeats,
  densePackets,
  mitochondrion,
  newAmpaSeats,
  nmdaSeats,
  stores,
  trkbSeats,
  type Seat,
} from './spine-cells.ts';
import type { WorldState } from './state.ts';
import { arrivalAt, pairedAt } from './synapse-receptors.ts';
import { glutamateAnchor, ketamineMotes, metaboliteHome, metaboliteNamed } from './synapse-traffic.ts';
import { synapsinLinks, vesicles } from './synapse-vesicles.ts';
import { narrow } from './views.ts';

const seen: Seen = [0.78, 0.92, 1.7, 2.4];

/** A place on what stands in the membrane: so far out along its own direction, and to its right. */
function onSeat({ x, y, deg }: Seat, out: number, right = 0): Point {
  const a = ((deg - 90) * Math.PI) / 180;
  return [x + out * Math.cos(a) - right * Math.sin(a), y + out * Math.sin(a) + right * Math.cos(a)];
}

const seat = (list: readonly Seat[], i: number): Seat => list[i] ?? { x: 0, y: 0, deg: 0 };

/** The leftmost synapsin bead of those that are always drawn. */
const synapsinAt: Point = synapsinLinks
  .slice(0, Math.floor(synapsinLinks.length / 2))
  .reduce<Point>((a, { at }) => (at[0] < a[0] ? at : a), [0, -300]);

/** The resting packet nearest to the rim on the right: those that dock come and go. */
const packet: Point = vesicles.reduce<Point>(
  (a, b) => (Math.hypot(b[0] - 230, b[1] + 170) < Math.hypot(a[0] - 230, a[1] + 170) ? b : a),
  [0, 0],
);
/** The right half of the gap, where glutamate goes. */
const gap: Point = [150, -20];

export function synapseMarks(s: WorldState): Mark[] {
  const { n, clock } = s;
  const bound = pairedAt(0, n.N) > 0.7;
  const arrived = arrivalAt(0, s) > 0.9;
  const loose = ketamineMotes(clock, n)[5];
  const metabolite = metaboliteNamed(clock, n);
  const filled = s.receptor >= 2;
  const low = s.size[0] < narrow;
  const at = (key: string, place: Point, side: 'l' | 'r', rank: number, more = {}): Mark =>
    mark(key, 'spine', place, side, rank, seen, more);
  return [
    at('terminal', [338, -204], 'r', 1, { colour: 'glutamate', shift: -0.14 }),
    at('vesicle', packet, 'r', 2, named('glutamate', { shift: -0.03 })),
    at('synapsin', synapsinAt, 'l', n.S > 0.5 ? 1 : 3, { colour: 'protein', entity: 'protein', shift: -0.05 }),
    at('mitochondrion', [mitochondrion.x - 96, mitochondrion.y + 40], 'l', 6, { shift: -0.02 }),
    at('bdnf-packet', densePackets[0] as Point, 'l', 4, named('bdnf')),
    at(
      'glutamate',
      glutamateAnchor(clock, n),
      'r',
      n.G > 1.05 ? 0 : 4,
      named('glutamate', { home: gap, shift: -0.01 }),
    ),
    at('nmda-receptor', onSeat(seat(nmdaSeats, 2), 66, -6), 'l', 0, named('nmda-receptor', { shift: -0.01 })),
    // With no column of its own the label of those that came stands below them, and speaks for all.
    ...(arrived && low
      ? []
      : [at('ampa-receptor', onSeat(seat(ampaSeats, 2), 50, 26), 'r', 0, named('ampa-receptor', { shift: 0.05 }))]),
    ...(arrived
      ? [
          at('new-ampa', onSeat(seat(newAmpaSeats, 0), low ? 14 : 44, -22), 'l', 0, {
            ...named('ampa-receptor', { shift: 0.05 }),
            below: true,
          }),
        ]
      : [at('ampa-store', stores[0] as Point, 'l', 5, { colour: 'ampa-receptor', entity: 'ampa-receptor' })]),
    at('density', [186, 128], 'r', 5, { colour: 'protein', entity: 'protein', shift: 0.03 }),
    at(
      'trkb',
      onSeat(seat(trkbSeats, 1), 44, 33 - 15 * pairedAt(1, n.N)),
      'r',
      n.N > 0.1 || !s.plain ? 1 : 4,
      named('trkb', { shift: 0.04 }),
    ),
    ...(bound ? [at('bdnf', onSeat(seat(trkbSeats, 0), 64), 'l', 0, named('bdnf', { shift: -0.03 }))] : []),
    // Where ketamine on TrkB is the idea, that in the pore is not what it is about.
    ...(n.C > 0.3 && (filled || loose) && s.explanation !== 'trkb'
      ? [
          at(
            filled ? 'ketamine-seat' : 'ketamine',
            filled ? [nmdaSeats[0]?.x ?? 0, nmdaSeats[0]?.y ?? 0] : [loose?.x ?? 0, loose?.y ?? 0],
            filled ? 'l' : 'r',
            0,
            named('ketamine', { shift: filled ? 0.05 : 0.02 }),
          ),
        ]
      : []),
    ...(s.explanation === 'metabolites' && metabolite
      ? [
          at('metabolite', [metabolite.x, metabolite.y], 'r', 0, {
            colour: 'ketamine',
            own: 'metabolites',
            home: metaboliteHome,
            shift: -0.15,
          }),
        ]
      : []),
    ...(s.explanation === 'trkb' && n.C > 0.1
      ? [
          at('trkb-bound', onSeat(seat(trkbSeats, 0), 2), 'l', 0, {
            colour: 'ketamine',
            entity: 'trkb',
            own: 'trkb',
            shift: 0.06,
          }),
        ]
      : []),
    at('spine', [-118, 424], 'l', 2, { colour: 'main-cell', entity: 'spine', shift: 0.01 }),
  ];
}
