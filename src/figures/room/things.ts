// What stands in the room: a drip on its stand, a monitor with a cuff and a finger clip, breathing equipment on the wall, a
// spray, a lamp, a clock. None of it is a make; clinics differ.

import { G, node, P, type Nodes } from '../world/paint.ts';
import { through, wayThrough, type Point } from './curve.ts';
import { diamond } from './diamond.ts';
import { slab, type Pen } from './pen.ts';

/** The bag hangs beside the arm rest; its tube ends at the forearm. */
const tubePoints: readonly Point[] = [
  [384, 104],
  [384, 124],
  [375, 143],
  [354, 152],
  [334, 156],
  [321, 163],
];
/** It hangs from its stand while it is not in use. */
const hungPoints: readonly Point[] = [
  [384, 104],
  [385, 128],
  [379, 146],
  [370, 138],
  [365, 118],
];

export const stand = (pen: Pen): Nodes => [
  pen.stroke('pole', 'M364 238V30C364 24 368 22 374 22H384', pen.tones.c.metal, 2.2),
  pen.stroke('feet', 'M346 240L364 228L382 240', pen.tones.c.metal, 2.2),
  pen.stroke('hook', 'M384 22v5', pen.tones.c.metal, 1.6),
];

/** left: share of the bag. given: the tube lies on the arm; diamonds go down it while the bag holds something. */
export function drip(pen: Pen, left: number, phase: number, given: boolean): Nodes {
  const runs = given && left > 0;
  const { tones, line } = pen;
  const [x, y] = [384, 28];
  const outline = `M${x - 13} ${y}H${x + 13}C${x + 18} ${y} ${x + 19} ${y + 3} ${x + 19} ${y + 8}V${y + 36}C${x + 19} ${y + 46} ${x + 13} ${y + 50} ${x + 5} ${y + 54}H${x - 5}C${x - 13} ${y + 50} ${x - 19} ${y + 46} ${x - 19} ${y + 36}V${y + 8}C${x - 19} ${y + 3} ${x - 18} ${y} ${x - 13} ${y}Z`;
  const level = y + 10 + 44 * (1 - left);
  const clip = tones.idOf('small-bag');
  const d = through(given ? tubePoints : hungPoints);
  const way = wayThrough(tubePoints);
  const apart = 15;
  const count = runs ? Math.floor(way.length / apart) : 0;
  const first = (((phase * 12) % apart) + apart) % apart;
  return [
    pen.shape('bag', outline, tones.c.glass, { edge: 'none', opacity: tones.night ? 0.12 : 0.8 }),
    node(clip, 'clipPath', { id: clip }, {}, [P('d', outline)]),
    G(
      'fluid',
      [
        node(
          'f',
          'rect',
          {},
          {
            x: x - 20,
            y: r(level),
            width: 40,
            height: r(Math.max(0, y + 56 - level)),
            fill: tones.ketamine,
            'fill-opacity': tones.forced ? 0.7 : 0.32,
          },
        ),
      ],
      { 'clip-path': `url(#${clip})` },
    ),
    pen.stroke('edge', outline, tones.c.glassEdge),
    pen.stroke('chamber', `M${x - 4} ${y + 56}h8v15c0 4 -8 4 -8 0Z`, tones.c.glassEdge),
    pen.stroke('wall', d, tones.c.glassEdge, 3),
    pen.stroke('lumen', d, runs ? tones.ketamine : tones.c.tube, 1.4),
    G(
      'carried',
      Array.from({ length: count }, (_, i) => {
        const at = way.at(first + i * apart);
        return diamond(i, at.x, at.y, Math.max(3, 2.6 * line), tones);
      }),
    ),
    given &&
      G(
        'tape',
        [pen.shape('d', slab(-7, -4.5, 13, 9, 2), tones.c.tape, { edge: tones.c.tapeEdge, opacity: 0.9, width: 0.7 })],
        { transform: 'translate(322 163) rotate(-8)' },
      ),
  ];
}

/** Where the cuff sits on the upper arm, and how it lies. */
export interface Cuff {
  readonly at: Point;
  readonly angle: number;
}

export const hose = (pen: Pen, { at }: Cuff): Nodes => [
  pen.stroke(
    'hose',
    `M${at[0]} ${at[1]}C${at[0] - 6} ${at[1] + 44} 226 226 204 204C194 192 192 168 192 148`,
    pen.tones.c.metal,
    1.8,
  ),
];

export const cuff = (pen: Pen, { at, angle }: Cuff): Nodes => [
  G(
    'cuff',
    [
      pen.shape('d', slab(-7, -9, 14, 18, 3.5), pen.tones.c.scrubsLit),
      pen.stroke('seam', 'M2.500 -8.500V8.500', pen.tones.c.contour, 0.7),
    ],
    { transform: `translate(${r(at[0])} ${r(at[1])}) rotate(${Math.round(angle)})` },
  ),
];

export const fingerClip = (pen: Pen, [x, y]: Point): Nodes => [
  pen.stroke(
    'lead',
    `M${x + 12} ${y + 3}C${x + 22} ${y + 14} ${x + 8} ${y + 30} ${x - 22} ${y + 34}`,
    pen.tones.c.metal,
    1,
  ),
  pen.shape('clip', slab(x + 8, y - 5, 11, 8.5, 2.5), pen.tones.c.scrubsLit),
];

export function monitor(pen: Pen): Nodes {
  const { c, forced } = pen.tones;
  const trace = forced ? 'CanvasText' : c.trace;
  return [
    pen.stroke('pole', 'M192 238V140M176 238H208', c.metal, 2.2),
    pen.shape('case', slab(164, 92, 56, 44, 5), pen.tones.body('seat'), { edge: c.seatEdge }),
    pen.shape('screen', slab(169, 97, 46, 34, 2.5), forced ? 'Canvas' : c.screen, { edge: c.seatEdge, width: 0.8 }),
    // A calm trace and four rows; no numbers, for none would be anybody's.
    pen.stroke('trace', 'M172 110h8l2 -2l2 2h2l2.500 -7l3 11l2 -4h5l2.500 -2l2.500 2h9', trace, 1.1),
    pen.stroke('rows', 'M172 120h16M172 126h11M198 120h14M198 126h9', trace, 1, 0.55),
  ];
}

/** An outlet on the wall, with a hose and a mask on a hook. */
export const airway = (pen: Pen): Nodes => [
  pen.shape('panel', slab(214, 28, 46, 19, 4), pen.tones.body('seat'), { edge: pen.tones.c.metal }),
  pen.stroke(
    'dial',
    'M225 33.500a4 4 0 1 1 0 8a4 4 0 1 1 0 -8M225 37.500l2 -2.500M237 33v9M243 33v9',
    pen.tones.c.metal,
    1,
  ),
  pen.stroke(
    'hose',
    'M222 47C222 66 240 64 240 56C240 52 244 52 244 58C244 66 252 68 256 66',
    pen.tones.c.glassEdge,
    1.5,
  ),
  pen.stroke('hook', 'M260 37.500h7v8', pen.tones.c.metal, 1.4),
  pen.stroke('strap', 'M257 55C255 43 279 43 277 55', pen.tones.c.glassEdge, 1),
  pen.shape(
    'mask',
    'M256 55C262 52.500 272 52.500 278 55C278 64 274 73 267 75C260 73 256 64 256 55Z',
    pen.tones.c.glass,
    {
      edge: pen.tones.c.glassEdge,
      opacity: pen.tones.night ? 0.3 : 0.85,
    },
  ),
  pen.stroke('valve', 'M263.500 63.500a3.500 3 0 1 1 7 0a3.500 3 0 1 1 -7 0', pen.tones.c.glassEdge, 1),
];

/** A small device for the nose, held in the hand. */
export function spray(pen: Pen, [x, y]: Point): Nodes {
  const { tones } = pen;
  return [
    G(
      'device',
      [
        pen.shape('tip', 'M-2.400 -4L-1.400 -15C-1 -17.500 1 -17.500 1.400 -15L2.400 -4Z', tones.c.tape, {
          edge: tones.c.contour,
          width: 0.9,
        }),
        pen.shape('body', slab(-6, -5, 12, 15, 3), tones.c.tape, { edge: tones.c.contour, width: 0.9 }),
        diamond('medicine', 0, 2, Math.max(3.4, 2.6 * pen.line), tones),
      ],
      { transform: `translate(${x} ${y}) rotate(-16)` },
    ),
  ];
}

export const lamp = (pen: Pen, lit: number): Nodes => [
  pen.stroke('pole', 'M36 238V100M22 238H50', pen.tones.c.metal, 2.2),
  pen.shape('shade', 'M24 74H48L56 102H16Z', pen.tones.forced ? 'Canvas' : pen.tones.c.lamp, {
    edge: pen.tones.c.metal,
    opacity: 0.25 + 0.65 * lit,
  }),
];

/** No hour in particular: the hands stand still. */
export const clock = (pen: Pen): Nodes => [
  pen.shape('face', 'M430 36a17 17 0 1 1 0 34a17 17 0 1 1 0 -34Z', pen.tones.body('pillow'), {
    edge: pen.tones.c.metal,
    width: 1.4,
  }),
  pen.stroke('hands', 'M430 43V53L437 58', pen.tones.c.contour, 1.4),
  pen.stroke('hours', 'M430 38.500v2M430 65.500v2M415.500 53h2M442.500 53h2', pen.tones.c.metal, 1.2),
];

const r = (n: number): number => Math.round(n * 10) / 10;
