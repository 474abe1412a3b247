// Labels inside the cell: the stations of the chain, the side route, and the nucleus far off.

import {
  elongationAt,
  lensAt,
  lensRadius,
  mtorAt,
  mtorRadius,
  relayAt,
  strandA,
  strandB,
  strandHeight,
  ways,
  type Strand,
} from './inside-layout.ts';
import { cargo, makersOn, type Maker } from './inside-ribosomes.ts';
import { activityOf } from './inside-routes.ts';
import { mark, named, type Mark, type Seen } from './mark.ts';
import type { Point } from './shape.ts';
import { nmdaSeats, trkbSeats } from './spine-cells.ts';
import type { WorldState } from './state.ts';
import { pairedAt } from './synapse-receptors.ts';
import { narrow } from './views.ts';

const seen: Seen = [0.5, 0.6, 1.6, 2];
/** What the synapse's own labels name as one comes nearer. */
const seenFar: Seen = [0.5, 0.6, 0.76, 0.88];

const on = (strand: Strand, x: number): Point => [x, strandHeight(strand, x)];

/** The maker furthest along a strand, of those that are there: they walk, and few may be at work. */
function makerOn(strand: Strand, count: number, level: number, clock: number): Point {
  const there = makersOn(strand, count, level, clock).filter(({ opacity }) => opacity > 0.5);
  const last = there.reduce<Maker | null>((a, b) => (a === null || b.x > a.x ? b : a), null);
  return last ? [last.x + 14, last.y - 8] : on(strand, strand.to - 30);
}

/** How far from its label's home a part on its way still counts as there. */
const near = 330;

/** The new part closest to a place, of those that are well seen and not above a height; null where none is near: an arrow to nothing helps nobody. */
function partNear([x, y]: Point, top: number, level: number, clock: number): Point | null {
  const away = (one: { readonly x: number; readonly y: number }): number => Math.hypot(one.x - x, one.y - y);
  const [first] = cargo(level, clock)
    .filter((one) => one.opacity > 0.5 && one.y > top && away(one) < near)
    .sort((a, b) => away(a) - away(b));
  return first ? [first.x - 12, first.y] : null;
}

export function insideMarks(s: WorldState): Mark[] {
  const { n } = s;
  const { making, bdnf } = activityOf(s);
  const at = (key: string, place: Point, side: 'l' | 'r', rank: number, more = {}, when = seen): Mark =>
    mark(key, 'spine', place, side, rank, when, more);
  const shaftTrkb = trkbSeats[3] ?? { x: 0, y: 0 };
  // On a narrow stage what is high up is cut off, or lies under the note on whose data this is.
  const low = s.size[0] < narrow;
  const neck = ways.density.at(low ? 0.2 : 0.5);
  const part = partNear([neck.x, neck.y], low ? neck.y + 20 : -Infinity, making, s.clock);
  const gates = nmdaSeats[0] ?? { x: 0, y: 0 };
  return [
    at(
      'trkb',
      [shaftTrkb.x - 1.5 * (25 - 15 * pairedAt(1, n.N)) - 15, shaftTrkb.y - (low ? 8 : 70)],
      'l',
      0,
      named('trkb', { shift: -0.04 }),
    ),
    at('relay', [relayAt[0] - 44, relayAt[1] - 14], 'l', 1, { colour: 'trkb', shift: 0.01 }),
    at('mtor', [mtorAt[0] - mtorRadius - 8, mtorAt[1] + 6], 'l', 0, named('mtor', { shift: 0.02 })),
    at('ribosomes', makerOn(strandA, 6, making, s.clock), 'r', 0, {
      home: on(strandA, strandA.to - 30),
      colour: 'protein',
      entity: 'ribosome',
      shift: 0.15,
    }),
    // With mTOR blocked hardly any are made.
    ...(part && !s.block.includes('mtor')
      ? [at('new-parts', part, 'l', 0, named('protein', { home: [neck.x - 8, neck.y], shift: -0.06, nearer: true }))]
      : []),
    at('side-route', [elongationAt[0] + 44, elongationAt[1] - 14], 'r', 2, named('nmda-receptor', { shift: -0.13 })),
    at('nmda-receptor', [gates.x + 8, gates.y - 40], 'r', 5, named('nmda-receptor', { shift: 0.02 }), seenFar),
    at(
      'bdnf-made',
      makerOn(strandB, 3, bdnf, s.clock),
      'r',
      2,
      named('bdnf', { home: on(strandB, strandB.from + 4), shift: 0.09 }),
    ),
    at('nucleus', [lensAt[0] + 40, lensAt[1] - lensRadius + 30], 'r', 3, { colour: 'rna', shift: -0.06 }, seenFar),
  ];
}
