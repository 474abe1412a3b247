// The sending cell: terminal with its power plant, packets of glutamate held together by synapsin, packets of BDNF, and
// vesicles that dock at the active zone and let go.

import { pathsOf } from './art.ts';
import { place, thing } from './glyphs.ts';
import { densePacketArt, vesicleArt } from './packets.ts';
import { kept } from './kept.ts';
import { G, moving, node, once, P, type Node, type Nodes } from './paint.ts';
import { blob, dots, f2 } from './shape.ts';
import { bodyNodes, grainPath, membraneNodes } from './spine-body.ts';
import { densePackets, dockX, mitochondrion, senderSkinY } from './spine-cells.ts';
import type { SpineArt } from './spine-shape.ts';
import type { PartContext } from './state.ts';
import { releaseAt, vesicleAt } from './synapse-traffic.ts';
import { synapsinLinks, synapsinShown, vesicles } from './synapse-vesicles.ts';
import type { Palette } from './colours.ts';

function powerPlant(pal: Palette, cristae: string): Node {
  const { x, y, rx, ry, lean } = mitochondrion;
  const tone = (l: number): string => pal.tone('mitochondrion', l);
  const { night } = pal;
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  return G(
    'mitochondrion',
    [
      P('o', blob(0, 0, rx, ry, 0, 4, 0.04, 16), {
        fill: tone(night ? 0.36 : 0.3),
        stroke: tone(0.85),
        'stroke-width': 4,
      }),
      P('i', blob(0, 0, rx - 11, ry - 11, 0, 4, 0.04, 16), {
        fill: tone(night ? 0.22 : 0.16),
        stroke: tone(0.62),
        'stroke-width': 2.6,
      }),
      P('c', cristae, { ...line, stroke: tone(0.74), 'stroke-width': 7.4 }),
      P('d', cristae, { ...line, stroke: tone(night ? 0.3 : 0.2), 'stroke-width': 2.8 }),
      P('s', `M${-rx + 26}-28A${rx} ${ry} 0 0 1 ${rx - 70}-57`, {
        ...line,
        stroke: tone(night ? 1.5 : 0.1),
        'stroke-width': 5,
        opacity: 0.35,
      }),
    ],
    {},
    { transform: place(x, y, (lean * 180) / Math.PI), ...thing('mitochondrion') },
  );
}

/** Synapsin: what ties resting vesicles together. More of it is drawn as new protein builds up. */
function synapsinNodes({ pal, s }: PartContext): Node {
  const shown = synapsinLinks.slice(0, Math.round(synapsinShown(s.n.S)));
  return G(
    'synapsin',
    [
      P(
        't',
        '',
        { fill: 'none', stroke: pal.tone('protein', pal.night ? 0.8 : 1), 'stroke-width': 3 },
        { d: shown.map((link) => link.thread).join('') },
      ),
      P(
        'b',
        '',
        { fill: pal.tone('protein', pal.night ? 1.1 : 0.95), stroke: pal.line.protein, 'stroke-width': 1.2 },
        { d: dots(shown.map(({ at: [x, y] }) => [x, y, 6])) },
      ),
    ],
    {},
    thing('synapsin'),
  );
}

/** The dense wedges between docking places. */
const activeZone = dockX
  .slice(0, -1)
  .map((x) => `M${x + 29}${senderSkinY + 9}L${x + 43}${senderSkinY - 34}L${x + 57}${senderSkinY + 9}Z`)
  .join('');

const funnel = 'M-19 24C-19 14-11 10-13 1A25 25 0 1 1 13 1C11 10 19 14 19 24Z';
const funnelSkin = 'M-27 21C-19 20-10 12-13 1A25 25 0 1 1 13 1C10 12 19 20 27 21';

/** The same vesicle opened into the cleft: a funnel with a lipid skin. */
function funnelArt(pal: Palette): Nodes {
  const load = dots([
    [-6, -24, 4.6],
    [7, -18, 4.8],
    [-4, -10, 4.6],
    [3, 2, 4.6],
  ]);
  return [
    P('f', funnel, { fill: pal.bg }),
    P('s', funnelSkin, {
      fill: 'none',
      stroke: pal.tone('glutamate', pal.night ? 0.8 : 0.9),
      'stroke-width': 5,
      'stroke-dasharray': '3.4 1.1',
    }),
    P('g', load, { fill: pal.tone('glutamate', pal.night ? 0.95 : 1.05) }),
  ];
}

/** Docked vesicles: the closed one, and the open one while it lets go. */
function dockingNodes({ pal, s }: PartContext): Node[] {
  return dockX.map((x, i) => {
    const release = releaseAt(i, s.clock, s.n.G);
    const at = vesicleAt(i, release);
    const closed = { transform: place(at.x, at.y), opacity: f2(at.opacity) };
    const open = { transform: place(x, senderSkinY - 16), opacity: f2(release.open) };
    return kept(pal, `dock ${i}`, [closed.transform, closed.opacity, open.opacity], () =>
      G(
        `dock${i}`,
        [
          node('v', 'use', { href: `#${pal.idOf('vesicle')}`, ...thing('vesicle') }, closed),
          once('o', () => funnelArt(pal), open, thing('vesicle')),
        ],
        {},
      ),
    );
  });
}

/** The terminal and what is in it; near: whether small things can be told apart. */
export function senderNodes(context: PartContext, art: SpineArt, near: boolean, mode: string): Node {
  const { pal, k } = context;
  const levels = pathsOf(art.sender);
  const still = (): Nodes => [
    ...bodyNodes(pal, levels, 'sender', 'glutamate'),
    near && P('crowd', grainPath(art.senderCrowd), { fill: pal.tone('sender', pal.night ? 0.6 : 0.5), opacity: 0.4 }),
    powerPlant(pal, art.cristae),
    ...densePackets
      .slice(0, 2)
      .map(([x, y], i) => G(`d${i}`, densePacketArt(pal), {}, { transform: place(x, y), ...thing('bdnf-packet') })),
  ];
  const crowd = (): Nodes => [
    ...vesicles.map(([x, y], i) =>
      node(`r${i}`, 'use', { href: `#${pal.idOf('vesicle')}`, transform: place(x, y, i * 47), ...thing('vesicle') }),
    ),
    ...membraneNodes(pal, levels, 'glutamate', k >= 0.4),
    P('zone', activeZone, {
      fill: pal.tone('glutamate', pal.night ? 0.5 : 0.62),
      stroke: pal.tone('glutamate', pal.night ? 0.3 : 1),
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
  ];
  return G(
    'sender',
    [
      once('symbols', () => [G('v', vesicleArt(pal), {}, { id: pal.idOf('vesicle') })], {}, {}, 'defs'),
      once(`body${mode}`, still),
      near && synapsinNodes(context),
      once(`vesicles${mode}`, crowd),
      moving(G('docks', dockingNodes(context))),
    ],
    {},
    thing('terminal'),
  );
}
