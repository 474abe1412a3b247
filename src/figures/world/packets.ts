// What cells pack their molecules in.

import type { Palette } from './colours.ts';
import { moteNode } from './motes.ts';
import { node, P, type Node } from './paint.ts';
import { dots } from './shape.ts';

/** A vesicle full of glutamate; drawn about 1.2 times too large. */
export const vesicleArt = (pal: Palette): readonly Node[] => [
  node('b', 'circle', { r: 26, fill: pal.tone('glutamate', pal.night ? 0.2 : 0.16) }),
  node('r', 'circle', {
    r: 25,
    fill: 'none',
    stroke: pal.tone('glutamate', pal.night ? 0.72 : 0.85),
    'stroke-width': 4.4,
    'stroke-dasharray': '3.2 1.15',
  }),
  P('g', vesicleLoad, { fill: pal.tone('glutamate', pal.night ? 0.95 : 1.05) }),
  P('s', 'M-18-13A23 23 0 0 1 5-22', {
    fill: 'none',
    stroke: pal.tone('white', 1, pal.night ? 0.4 : 0.7),
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
  }),
];
const vesicleLoad = dots([
  [-8, -7, 4.6],
  [4, -11, 4.4],
  [11, -1, 4.6],
  [3, 4, 4.8],
  [-9, 5, 4.5],
  [1, 14, 4.4],
  [-2, -2, 3.6],
]);

const bdnfLoad: readonly (readonly [number, number, number])[] = [
  [-15, -11, 20],
  [12, -15, 70],
  [16, 11, -20],
  [-11, 16, 60],
  [0, 0, 10],
];

/** A dense-core vesicle: a packet of BDNF pairs. */
export const densePacketArt = (pal: Palette): readonly (Node | null)[] => [
  node('b', 'circle', { r: 40, fill: pal.tone('bdnf', pal.night ? 0.2 : 0.25) }),
  node('r', 'circle', {
    r: 38,
    fill: 'none',
    stroke: pal.tone('bdnf', pal.night ? 0.6 : 1.15),
    'stroke-width': 4.6,
    'stroke-dasharray': '3.4 1.3',
  }),
  ...bdnfLoad.map(([x, y, deg], i) => moteNode(pal, { id: `p${i}`, kind: 'bdnf', x, y, r: 6.8, deg, opacity: 1 })),
];
