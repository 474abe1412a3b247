// The receiving cell: the spine's head with its skeleton, the anchor layer under the receptors, stores of spare AMPA
// receptors, and a packet of BDNF of its own (where BDNF is let go is unsettled, so both cells have some).

import { pathsOf } from './art.ts';
import { place, thing } from './glyphs.ts';
import { densePacketArt } from './packets.ts';
import { G, once, P, type Node, type Nodes } from './paint.ts';
import { blob, f2 } from './shape.ts';
import { bodyNodes, grainPath, membraneNodes } from './spine-body.ts';
import { densePackets, stores } from './spine-cells.ts';
import type { SpineArt } from './spine-shape.ts';
import type { PartContext } from './state.ts';
import type { Palette } from './colours.ts';

function storeNodes(pal: Palette): Node[] {
  return stores.map(([x, y], i) =>
    P(`s${i}`, blob(x, y, i ? 52 : 64, i ? 44 : 48, 0.2, 3 + i, 0.07), {
      fill: pal.tone('ampa-receptor', pal.night ? 0.26 : 0.16),
      stroke: pal.tone('ampa-receptor', pal.night ? 0.6 : 0.9),
      'stroke-width': 5,
      'stroke-dasharray': '3.6 1.3',
    }),
  );
}

/** The receiving cell without its receptors; fade 1 near, 0 where the receptor view has taken over. */
export function receiverNodes(context: PartContext, art: SpineArt, fade: number, near: boolean, mode: string): Node {
  const { pal, k } = context;
  const { night } = pal;
  const levels = pathsOf(art.receiver);
  const body = (): Nodes => [
    ...bodyNodes(pal, levels, 'cytoplasm', 'main-cell'),
    near && P('crowd', grainPath(art.receiverCrowd), { fill: pal.tone('main-cell', night ? 0.4 : 0.3), opacity: 0.42 }),
    near && P('shaft', grainPath(art.shaftCrowd), { fill: pal.tone('main-cell', night ? 0.34 : 0.24), opacity: 0.36 }),
    near &&
      P('actin', art.actin, {
        fill: 'none',
        stroke: pal.tone('main-cell', night ? 0.56 : 0.46),
        'stroke-width': 2.3,
        opacity: 0.5,
        'stroke-linecap': 'round',
        ...thing('spine'),
      }),
  ];
  const density = (): Nodes => [
    P('lens', art.density, {
      fill: pal.tone('protein', night ? 0.32 : 0.38),
      stroke: pal.tone('protein', night ? 0.5 : 0.8, 0.5),
      'stroke-width': 2,
    }),
    near &&
      P('anchors', grainPath(art.anchors), {
        fill: pal.tone('protein', night ? 0.76 : 0.95),
        stroke: pal.tone('protein', night ? 0.35 : 1.3),
        'stroke-width': 0.8,
      }),
  ];
  return G(
    'receiver',
    [
      once(`body${mode}`, body),
      once(`density${mode}`, density, { opacity: f2(0.3 + 0.7 * fade) }, thing('density')),
      once(`skin${mode}`, () => membraneNodes(pal, levels, 'main-cell', k >= 0.4), { opacity: f2(fade) }),
      once('stores', () => storeNodes(pal), {}, thing('ampa-store')),
      once(
        'packet',
        () => densePacketArt(pal),
        {},
        { transform: place(densePackets[2]?.[0] ?? 0, densePackets[2]?.[1] ?? 0), ...thing('bdnf-packet') },
      ),
    ],
    {},
    thing('spine'),
  );
}
