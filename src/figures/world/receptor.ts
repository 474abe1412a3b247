// One NMDA receptor, large: the membrane cut through, the pore with its gate, what sits in it, the sites of glutamate and
// glycine, and the anchor protein beneath. Everything that moves follows the gate's one number (receptor-gate.ts).

import type { Palette } from './colours.ts';
import { diamond, place, thing } from './glyphs.ts';
import { moteNode } from './motes.ts';
import { G, node, once, P, type Node, type Nodes } from './paint.ts';
import { gateAt, glutamatePlace, glycinePlace, ketaminePlace, porePath, type Gate } from './receptor-gate.ts';
import { ionMotes, looseKetamine, magnesiumMote } from './receptor-guests.ts';
import { behindNodes, seamNode, subunitNode } from './receptor-protein.ts';
import { lipidPaths } from './receptor-shape.ts';
import { blob, f2, mix, ramp } from './shape.ts';
import type { Part } from './state.ts';
import { narrow } from './views.ts';

const reach = 1500;

/** Gradients of this view alone. */
export function receptorDefs(pal: Palette): Node[] {
  const stop = (i: number, offset: number, colour: string, opacity = 1): Node =>
    node(i, 'stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
  const { night } = pal;
  const [cytosol, sheen, depth] = [pal.idOf('cytosol'), pal.idOf('sheen'), pal.idOf('pore')];
  return [
    node(cytosol, 'linearGradient', { id: cytosol, x1: 0, x2: 0, y1: 0, y2: 1 }, {}, [
      stop(0, 0, pal.tone('cytoplasm', night ? 0.38 : 0.36)),
      stop(1, 0.3, pal.tone('cytoplasm', night ? 0.24 : 0.2)),
      stop(2, 1, pal.tone('cytoplasm', night ? 0.17 : 0.12)),
    ]),
    node(sheen, 'radialGradient', { id: sheen, cx: 0.42, cy: 0.4, r: 0.56 }, {}, [
      stop(0, 0, '#ffffff', night ? 0.26 : 0.36),
      stop(1, 1, '#ffffff', 0),
    ]),
    node(depth, 'linearGradient', { id: depth, x1: 0, x2: 1, y1: 0, y2: 0 }, {}, [
      stop(0, 0, night ? '#0a1236' : pal.tone('nmda-receptor', 0.34)),
      stop(1, 0.5, night ? '#03040f' : pal.tone('nmda-receptor', 0.1)),
      stop(2, 1, night ? '#0a1236' : pal.tone('nmda-receptor', 0.34)),
    ]),
  ];
}

function membraneArt(pal: Palette): Nodes {
  const { night } = pal;
  const art = lipidPaths(-reach, reach);
  const edge = { stroke: pal.tone('main-cell', night ? 0.3 : 1.2), 'stroke-width': 1.4 };
  return [
    P('core', `M${-reach}-52H${reach}V52H${-reach}Z`, { fill: pal.tone('main-cell', night ? 0.17 : 0.12) }),
    P('tails', art.tails, {
      fill: 'none',
      stroke: pal.tone('main-cell', night ? 0.5 : 0.42),
      'stroke-width': 2.6,
      'stroke-linecap': 'round',
    }),
    P('heads', art.heads, { fill: pal.tone('main-cell', night ? 0.74 : 0.62), ...edge }),
    P('others', art.others, { fill: pal.tone('cytoplasm', night ? 0.86 : 1.1), ...edge }),
    P('shine', art.shine, { fill: pal.tone('white', 1, night ? 0.6 : 0.75) }),
  ];
}

/** PSD-95 on both sides: a chain of five domains, the first of which holds the receptor's tail. */
function anchorProtein(pal: Palette): Node[] {
  const chain = [
    [142, 276, 28],
    [190, 258, 26],
    [236, 280, 28],
    [284, 262, 27],
    [332, 284, 31],
  ] as const;
  return ([-1, 1] as const).map((side) =>
    G(`p${side}`, [
      P('l', `M${chain.map(([x, y]) => `${side * x} ${y}`).join('L')}`, {
        fill: 'none',
        stroke: pal.tone('protein', pal.night ? 0.5 : 1.1),
        'stroke-width': 7,
        'stroke-linejoin': 'round',
      }),
      ...chain.map(([x, y, r], i) =>
        P(`b${i}`, blob(side * x, y, r, r * 0.86, 0.5 * i, i + 3, 0.07), {
          fill: pal.url('s-protein'),
          stroke: pal.line.protein,
          'stroke-width': 1.6,
        }),
      ),
    ]),
  );
}

/** A small molecule in its clamp, or on its way there. */
function ligand(pal: Palette, key: 'glutamate' | 'glycine', x: number, y: number): Node {
  return G(
    key,
    [
      node('h', 'circle', { r: 32, fill: pal.url(`glow-${key}`) }),
      node('c', 'circle', { r: 13.5, fill: pal.url(`s-${key}`), stroke: pal.line[key], 'stroke-width': 1.8 }),
    ],
    { transform: place(x, y) },
    thing(key === 'glycine' ? 'glycine-site' : 'glutamate-site'),
  );
}

/** Ketamine with its skeleton: a ring with its ketone, the chlorophenyl, the methylamine; simplified. */
const skeleton =
  'M-1 2L-7.500 5.500L-7.500 12.500L-1 16L5.500 12.500L5.500 5.500ZM-7.500 5.500L-12 3M-1 2L-1-5L5-8.500L5-15L-1-18.500L-7-15L-7-8.500L-1-5M5-8.500L10.500-6M-1 2L6-1L11 1.500';

function seatedKetamine(pal: Palette, gate: Gate, stage: number): Node {
  const at = ketaminePlace(gate);
  return G(
    'seated',
    [
      P('d', diamond(25), {
        fill: pal.url('s-ketamine'),
        stroke: pal.line.ketamine,
        'stroke-width': 2.2,
        'stroke-linejoin': 'round',
      }),
      P('m', skeleton, {
        fill: 'none',
        stroke: '#432700',
        'stroke-width': 1.5,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }),
    ],
    { transform: place(at.x, at.y, mix(-35, 0, gate.ketamineIn)), opacity: f2(ramp(stage, 0.85, 1.15)) },
    thing('ketamine'),
  );
}

const narrowTop = -340;

export const receptor: Part = ({ pal, s, W, art }) => {
  if (!art.receptor) return [];
  const shape = art.receptor;
  const gate = gateAt(s.receptor);
  const glutamate = glutamatePlace(gate);
  return [
    node('cytosol', 'rect', { x: -reach, y: 44, width: 2 * reach, height: 900, fill: pal.url('cytosol') }),
    once('membrane', () => membraneArt(pal), {}, thing('membrane')),
    once('anchor', () => anchorProtein(pal), {}, thing('psd-95')),
    once('behind', () => behindNodes(pal)),
    P(
      'pore',
      '',
      {
        fill: pal.url('pore'),
        stroke: pal.tone('nmda-receptor', pal.night ? 0.85 : 0.9),
        'stroke-width': 2,
        'stroke-linejoin': 'round',
        ...thing('gate'),
      },
      { d: porePath(gate) },
    ),
    node(
      'light',
      'ellipse',
      { cx: 0, cy: -10, rx: 96, ry: 88, fill: pal.url('glow-ketamine') },
      { opacity: f2(gate.ketamineIn) },
    ),
    G(
      'ions',
      ionMotes(gate, s.clock).map((mote) => moteNode(pal, mote)),
    ),
    moteNode(pal, magnesiumMote(gate)),
    s.receptor > 0.85 && seatedKetamine(pal, gate, s.receptor),
    subunitNode(pal, -1, gate, shape),
    subunitNode(pal, 1, gate, shape),
    seamNode(pal, gate),
    ligand(pal, 'glutamate', glutamate.x, glutamate.y),
    ligand(pal, 'glycine', glycinePlace.x, glycinePlace.y),
    G(
      'loose',
      looseKetamine(s.clock, s.n)
        // A narrow stage cuts the receptor's top: what floats there would be a crumb at its edge.
        .filter(({ y }) => W >= narrow || y > narrowTop)
        .map((mote) => moteNode(pal, mote)),
    ),
  ].filter((n): n is Node => Boolean(n));
};
