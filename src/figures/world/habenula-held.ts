// The habenula's explanation: ketamine held at the cell, whose bursts it quiets. Held for a day in mice (ma2023); how much of
// it is there follows the model's share of blocked receptors. Seats are for display; receptors are not drawn at this size.

import { moteNode, type Mote } from './motes.ts';
import { G, type Node } from './paint.ts';
import { clamp, track, type Point } from './shape.ts';
import { blockedShare, type PartContext, type WorldNumbers } from './state.ts';
import { routeNode, type Route } from './synapse-route.ts';

const toCell = track([
  [476, 500],
  [442, 440],
  [398, 384],
  [360, 332],
]);

/** On the edge of the cell's body; the first bears the label. */
const seats: readonly Point[] = [
  [236, 262],
  [318, 322],
  [356, 290],
  [318, 242],
  [262, 298],
];

export const heldAt = seats[0] as Point;

export const heldMotes = (n: WorldNumbers): Mote[] =>
  seats.map(([x, y], i) => ({
    id: `k${i}`,
    kind: 'ketamine',
    x,
    y,
    r: 12,
    deg: 16 * i - 30,
    opacity: clamp(blockedShare(n) * seats.length - i),
  }));

const holdingBack = (n: WorldNumbers): Route => ({
  id: 'to-habenula',
  about: 'ketamine',
  way: toCell,
  hue: 'ketamine',
  level: blockedShare(n),
  holdsBack: true,
  side: true,
});

/** What is drawn for this explanation alone. */
export const heldNodes = (context: PartContext): Node[] => {
  const { pal, s } = context;
  if (s.explanation !== 'habenula') return [];
  return [
    G(
      'held',
      heldMotes(s.n).map((mote) => moteNode(pal, mote)),
    ),
    G('routes', [routeNode(context, holdingBack(s.n))]),
  ];
};
