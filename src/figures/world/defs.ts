// Gradients and patterns: one light, from the upper left, for everything. glow- is a halo, s- a sphere, v- a rod.

import { node, P, type Node } from './paint.ts';
import type { ColourKey, Palette } from './colours.ts';
import { oval, rnd } from './shape.ts';

/** Things that are drawn as spheres, and those of them that also have rods. */
const spheres: readonly ColourKey[] = [
  'ketamine',
  'glutamate',
  'gaba',
  'magnesium',
  'calcium',
  'nmda-receptor',
  'ampa-receptor',
  'bdnf',
  'trkb',
  'mtor',
  'protein',
  'brake-cell',
  'glycine',
];
const halos: readonly ColourKey[] = [...spheres, 'main-cell', 'spine', 'lateral-habenula'];
const rods: readonly ColourKey[] = ['nmda-receptor', 'ampa-receptor'];

const stop = (i: number, offset: number, colour: string, opacity = 1): Node =>
  node(i, 'stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });

function haloOf(pal: Palette, name: ColourKey): Node {
  const id = pal.idOf(`glow-${name}`);
  return node(id, 'radialGradient', { id }, {}, [
    stop(0, 0, pal.tone(name, pal.night ? 1 : 0.8), pal.night ? 0.5 : 0.34),
    stop(1, 0.45, pal.c[name], pal.night ? 0.16 : 0.1),
    stop(2, 1, pal.c[name], 0),
  ]);
}

function sphereOf(pal: Palette, name: ColourKey): Node {
  const id = pal.idOf(`s-${name}`);
  return node(id, 'radialGradient', { id, cx: 0.36, cy: 0.3, r: 0.78 }, {}, [
    stop(0, 0, pal.tone(name, pal.night ? 1.45 : 0.62)),
    stop(1, 0.45, pal.tone(name, pal.night ? 0.96 : 0.9)),
    stop(2, 1, pal.tone(name, pal.night ? 0.62 : 1.12)),
  ]);
}

function rodOf(pal: Palette, name: ColourKey): Node {
  const id = pal.idOf(`v-${name}`);
  return node(id, 'linearGradient', { id, x1: 0, x2: 1, y1: 0, y2: 0.4 }, {}, [
    stop(0, 0, pal.tone(name, pal.night ? 1.2 : 0.75)),
    stop(1, 0.55, pal.tone(name, 0.85)),
    stop(2, 1, pal.tone(name, pal.night ? 0.55 : 1.1)),
  ]);
}

/** All gradients of a palette; their ids are pal.idOf(name). */
export function defs(pal: Palette): Node[] {
  const grain = Array.from({ length: 34 }, (_, i) =>
    oval(90 * rnd(7, i), 90 * rnd(8, i), 0.9 + rnd(9, i), 0.9 + rnd(9, i)),
  ).join('');
  const sky = pal.idOf('sky');
  const dust = pal.idOf('grain');
  const bud = pal.idOf('bud');
  return [
    ...halos.map((name) => haloOf(pal, name)),
    ...spheres.map((name) => sphereOf(pal, name)),
    ...rods.map((name) => rodOf(pal, name)),
    node(sky, 'radialGradient', { id: sky, cx: 0.5, cy: 0.42, r: 0.62 }, {}, [
      stop(0, 0, pal.glow),
      stop(1, 0.45, pal.tone(pal.glow as `#${string}`, 0.4)),
      stop(2, 1, pal.bg),
    ]),
    ...(['left', 'right'] as const).map((side) => {
      const id = pal.idOf(`veil-${side}`);
      const ends = side === 'left' ? { x1: 0, x2: 1 } : { x1: 1, x2: 0 };
      return node(id, 'linearGradient', { id, y1: 0, y2: 0, ...ends }, {}, [
        stop(0, 0, pal.bg, 0.97),
        stop(1, 0.58, pal.bg, 0.92),
        stop(2, 0.8, pal.bg, 0.5),
        stop(3, 1, pal.bg, 0),
      ]);
    }),
    node(bud, 'radialGradient', { id: bud, cx: 0.4, cy: 0.35, r: 0.75 }, {}, [
      stop(0, 0, pal.tone('spine', pal.night ? 0.6 : 0.5)),
      stop(1, 1, pal.tone('spine', pal.night ? 0.3 : 0.28)),
    ]),
    node(dust, 'pattern', { id: dust, width: 90, height: 90, patternUnits: 'userSpaceOnUse' }, {}, [
      P('d', grain, { fill: pal.tone('ink', 1, pal.night ? 0.05 : 0.06) }),
    ]),
  ];
}
