// What happens inside the receiving cell: TrkB, relay, mTORC1 on a lysosome, ribosomes, and new parts going up to the
// synapse; a side route from resting NMDA receptors to BDNF; the nucleus, far off. Drawn in the spine's own frame, so that
// nothing moves when one zooms from the synapse to here. Brightness of each station is the model's number.

import { thing } from './glyphs.ts';
import { moteNode, type Mote } from './motes.ts';
import { chainNodes, microtubules, shownOf } from './inside-chain.ts';
import { shaftBdnfWays } from './inside-layout.ts';
import { nucleusNode } from './inside-nucleus.ts';
import { cargoNodes, ribosomeNodes } from './inside-ribosomes.ts';
import { insideRoutes } from './inside-routes.ts';
import { G, moving, once, type Node } from './paint.ts';
import { f2, fract, ramp } from './shape.ts';
import type { Part, WorldNumbers } from './state.ts';
import { routeNode } from './synapse-route.ts';

/** BDNF outside the cell, on its way to the shaft. */
export const shaftBdnfMotes = (clock: number, n: WorldNumbers): Mote[] =>
  Array.from({ length: 8 }, (_, i) => {
    const u = fract(clock * 0.06 + i * 0.382);
    const at = (shaftBdnfWays[i % 2] ?? shaftBdnfWays[0]).at(u);
    return {
      id: `s${i}`,
      kind: 'bdnf',
      x: at.x + 8 * Math.sin(i * 3 + clock),
      y: at.y + 8 * Math.cos(i * 5 + clock),
      r: 10.5,
      deg: 40 * Math.sin(i + clock * 0.4),
      opacity: shownOf(n.N, 8, i) * ramp(u, 0.04, 0.16) * (1 - ramp(u, 0.92, 1)),
    };
  });

/** Steps whose way runs through the spine's head: there they give way to the synapse's own picture as one comes near. */
const throughHead = new Set(['ampa', 'side', 'density', 'membrane']);

export const inside: Part = (context) => {
  const { pal, s, kn } = context;
  const far = 1 - ramp(kn, 0.78, 0.95);
  return [
    once('rails', () => microtubules(pal), {}, thing('shaft')),
    once('lens', () => [nucleusNode(pal)], { opacity: f2(1 - ramp(kn, 0.78, 0.96)) }),
    G(
      'ways',
      insideRoutes(s).map((route) =>
        G(`w-${route.id}`, [routeNode(context, route)], {
          opacity: f2(route.shown * (throughHead.has(route.id) ? 0.15 + 0.85 * far : 1)),
        }),
      ),
    ),
    ...chainNodes(context),
    ...ribosomeNodes(context).map(moving),
    G(
      'bdnf',
      shaftBdnfMotes(s.clock, s.n).map((mote) => moteNode(pal, mote)),
      // Seen from near they would pass below the words in the corner.
      { opacity: f2(far) },
    ),
    moving(G('cargo', cargoNodes(context))),
  ].filter((n): n is Node => Boolean(n));
};
