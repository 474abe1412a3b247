// The small cast: each molecule has one shape, drawn here once. Round things are lit from the upper left. Sizes are for
// reading, not to scale: small molecules are drawn several times too large against receptors.

import type { Palette } from './colours.ts';
import { G, moving, node, once, P, type Attributes, type Node } from './paint.ts';
import { dots, f1, f2, oval, type Point } from './shape.ts';

export const place = (x: number, y: number, deg = 0, scale = 1): string =>
  `translate(${f1(x)} ${f1(y)})${deg ? ` rotate(${f1(deg)})` : ''}${scale === 1 ? '' : ` scale(${f2(scale)})`}`;

/** Marks a group as showing a thing, so that the description can be held against the picture. */
export const thing = (key: string): Attributes => ({ 'data-thing': key });

export const diamond = (r: number): string => `M0 ${f1(-r * 1.25)}L${r} 0L0 ${f1(r * 1.25)}L${-r} 0Z`;
export const hexagon = (r: number): string => {
  const corner = (i: number): string =>
    `${f1(r * Math.sin((i * Math.PI) / 3))} ${f1(-r * Math.cos((i * Math.PI) / 3))}`;
  return `M${[0, 1, 2, 3, 4, 5].map(corner).join('L')}Z`;
};

/** One moving molecule, as data: what the picture, its tests and a canvas all read. */
export interface Mote {
  readonly id: string;
  readonly kind: 'glutamate' | 'ketamine' | 'metabolite' | 'bdnf' | 'ion' | 'magnesium' | 'signal';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly deg: number;
  readonly opacity: number;
  /** For signals: whose colour the pulse bears. */
  readonly hue?: 'trkb' | 'mtor' | 'nmda-receptor' | 'ampa-receptor' | 'bdnf' | 'protein';
}

const pairs = new Map<number, string>();

/** A pair of BDNF; each size is written once. */
function pairPath(r: number): string {
  let d = pairs.get(r);
  if (d === undefined) pairs.set(r, (d = oval(-0.8 * r, 0, r, 1.15 * r, 15) + oval(0.8 * r, 0, r, 1.15 * r, -15)));
  return d;
}

/** A mote as a node; nothing where it cannot be seen. */
export const moteNode = (pal: Palette, mote: Mote): Node | null =>
  mote.opacity < 0.01 ? null : moving(shapeOf(pal, mote));

function shapeOf(pal: Palette, mote: Mote): Node {
  const { id, x, y, r, deg } = mote;
  const live = { transform: place(x, y, deg), opacity: f2(mote.opacity) };
  const edge = f1(r * 0.16);
  switch (mote.kind) {
    case 'glutamate':
      return node(
        id,
        'circle',
        { r, fill: pal.url('s-glutamate'), stroke: pal.line.glutamate, 'stroke-width': edge, ...thing('glutamate') },
        live,
      );
    case 'ketamine':
      return P(
        id,
        diamond(r),
        {
          fill: pal.url('s-ketamine'),
          stroke: pal.line.ketamine,
          'stroke-width': edge,
          'stroke-linejoin': 'round',
          ...thing('ketamine'),
        },
        live,
      );
    case 'metabolite':
      return P(
        id,
        diamond(r),
        {
          // Hollow: of ketamine's shape and colour, and not ketamine.
          fill: pal.bg,
          stroke: pal.tone('ketamine', pal.night ? 1 : 0.9),
          'stroke-width': f1(r * 0.3),
          'stroke-linejoin': 'round',
          ...thing('metabolite'),
        },
        live,
      );
    case 'bdnf':
      return P(
        id,
        pairPath(r),
        { fill: pal.url('s-bdnf'), stroke: pal.line.bdnf, 'stroke-width': f1(r * 0.14), ...thing('bdnf') },
        live,
      );
    case 'magnesium':
      return P(
        id,
        hexagon(r),
        { fill: pal.url('s-magnesium'), stroke: pal.line.magnesium, 'stroke-width': edge, ...thing('magnesium') },
        live,
      );
    case 'ion':
      return G(
        id,
        [
          node('c', 'circle', { r, fill: pal.url('s-calcium'), stroke: pal.line.calcium, 'stroke-width': edge }),
          P('p', `M${f1(-r * 0.46)} 0H${f1(r * 0.46)}M0 ${f1(-r * 0.46)}V${f1(r * 0.46)}`, {
            stroke: pal.night ? '#1b2a44' : pal.line.calcium,
            'stroke-width': f1(r * 0.22),
            'stroke-linecap': 'round',
          }),
        ],
        live,
        thing('calcium'),
      );
    case 'signal': {
      const hue = mote.hue ?? 'mtor';
      return node(id, 'circle', { r, fill: pal.url(`s-${hue}`), stroke: pal.line[hue], 'stroke-width': edge }, live);
    }
  }
}

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

/** A ribosome: a cap on a bowl, astride its messenger. */
export const ribosome = (pal: Palette, id: string, live: Attributes): Node =>
  once(
    id,
    () => [
      P('s', 'M-23 3C-10 8 12 8 23 3C24 17 12 24-1 24C-14 24-25 16-23 3Z', {
        fill: pal.tone('protein', pal.night ? 0.7 : 0.85),
        stroke: pal.line.protein,
        'stroke-width': 1.4,
      }),
      P('l', 'M-27-6C-31-30-13-41 2-40C21-39 32-25 27-5C16 0-16 0-27-6Z', {
        fill: pal.url('s-protein'),
        stroke: pal.line.protein,
        'stroke-width': 1.4,
      }),
    ],
    live,
    thing('ribosome'),
  );

/** A finished protein, still unfolded enough to read as a ribbon. */
export const ribbonPath = 'M-13 5C-14-8-3-13 1-5C4 2-7 6-4 11C0 17 12 10 10 1C9-6 15-11 19-6';

export function ribbon(pal: Palette, id: string | number, live: Attributes): Node {
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  return G(
    id,
    [
      P('o', ribbonPath, { ...line, stroke: pal.line.protein, 'stroke-width': 10 }),
      P('f', ribbonPath, { ...line, stroke: pal.tone('protein', 1.05), 'stroke-width': 7 }),
      P('h', ribbonPath, {
        ...line,
        stroke: pal.tone('white', 1, 0.45),
        'stroke-width': 1.8,
        transform: 'translate(-1 -1.5)',
      }),
    ],
    live,
    thing('protein'),
  );
}

/** A protein still growing from its ribosome: beads on a string, bending as it lengthens. */
export const growingChain = (length: number, seed: number): string =>
  dots(
    Array.from({ length }, (_, i): [number, number, number] => [
      7 * Math.sin(i * 0.9 + seed) + i * 2.2,
      -8 - i * 8.2,
      4.9,
    ]),
  );

/** A crossed ring: this step is held back by a blocker. */
export function blockMark(pal: Palette, id: string, [x, y]: Point, r: number): Node {
  const reach = f1(r * 0.71);
  const cross = `M${-reach} ${-reach}L${reach} ${reach}`;
  return once(
    id,
    () => [
      node('u', 'circle', { r, fill: 'none', stroke: pal.bg, 'stroke-width': f1(r * 0.34) }),
      node('r', 'circle', { r, fill: 'none', stroke: pal.tone('ink', 1), 'stroke-width': f1(r * 0.16) }),
      P('c', cross, { stroke: pal.bg, 'stroke-width': f1(r * 0.34), fill: 'none' }),
      P('d', cross, { stroke: pal.tone('ink', 1), 'stroke-width': f1(r * 0.16), fill: 'none' }),
    ],
    { transform: place(x, y) },
  );
}
