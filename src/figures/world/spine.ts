// The synapse from the sending cell's terminal to the spine's neck, unit about 1 nm. Painted from back to front: cells
// round about, sender, threads, receiver, receptors, what moves, and the arrows of an explanation if one is lit.
// True to size: outlines, vesicles (x1.2), the anchor layer. Four times too large: receptors, membranes, cleft.

import { moteNode, type Mote } from './motes.ts';
import { G, moving, once, P, type Node } from './paint.ts';
import { f2, ramp } from './shape.ts';
import type { EntityId } from '../../core/regions.ts';
import { strengthOf, type Part } from './state.ts';
import { explanationRoutes } from './synapse-explanations.ts';
import { receiverNodes } from './synapse-receiver.ts';
import { receptorNodes } from './synapse-receptors.ts';
import { routeNode } from './synapse-route.ts';
import { senderNodes } from './synapse-sender.ts';
import { bdnfMotes, glutamateMotes, ketamineMotes, metaboliteMotes } from './synapse-traffic.ts';

/** From here on the receptor's own view covers all that this part would draw. */
const covered = 5;

export const spine: Part = (context) => {
  const { pal, s, k, kn, art } = context;
  if (!art.spine || kn >= covered) return [];
  const shape = art.spine;
  const fade = 1 - ramp(kn, 2, 3.2);
  const near = k > 0.2;
  const mode = `${near}${k >= 0.4}`;
  // Where explanations are compared, what the lit one is not about is quiet, also what moves and the sender.
  const lit = (id: EntityId): number => (s.explanation === null ? 1 : strengthOf(s, id));
  const motes = (id: string, list: readonly Mote[], strength = 1): Node =>
    G(
      id,
      list.map((mote) => moteNode(pal, mote)),
      { opacity: f2(fade * strength) },
    );
  const cells = [
    P('far', shape.neighbours, { fill: pal.tone('cytoplasm', 0.1) }, { opacity: f2(0.9 * ramp(kn, 0.4, 0.6)) }),
    G('sending', [senderNodes(context, shape, near, mode)], { opacity: f2(lit('glutamate')) }),
    once(
      'threads',
      () => [P('t', shape.threads, { fill: 'none', stroke: pal.tone('rule', 0.9, 0.45), 'stroke-width': 1.4 })],
      { opacity: f2(ramp(k, 0.3, 0.5) * fade) },
    ),
    receiverNodes(context, shape, fade, near, mode),
  ];
  const molecules =
    fade === 0
      ? []
      : [
          ...receptorNodes(context).map(({ nodes, strength }, i) =>
            moving(G(`receptors${i}`, nodes, { opacity: f2(fade * strength) })),
          ),
          motes('bdnf', bdnfMotes(s.clock, s.n), lit('bdnf')),
          motes('glutamate', glutamateMotes(s.clock, s.n), lit('glutamate')),
          motes('ketamine', ketamineMotes(s.clock, s.n), lit('ketamine')),
          s.explanation === 'metabolites' && motes('metabolites', metaboliteMotes(s.clock, s.n)),
          G(
            'routes',
            explanationRoutes(s.explanation, s.n).map((route) =>
              G(`e-${route.id}`, [routeNode(context, route)], { opacity: route.deep ? f2(ramp(kn, 0.76, 0.92)) : 1 }),
            ),
            { opacity: f2(fade * ramp(kn, 0.5, 0.62)) },
          ),
        ];
  return [G('synapse', [...cells, ...molecules], { opacity: f2(1 - ramp(kn, 3.6, covered)) })];
};
