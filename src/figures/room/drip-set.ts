// A drip: a bag on its stand, a chamber in which drops fall, a thin tube, and the tape that holds it on the forearm.

import { G, node, P, type Node, type Nodes } from '../world/paint.ts';
import { through, type Point } from './curve.ts';
import { diamond } from './diamond.ts';
import { drawnLine, type Tones } from './tones.ts';

/** Middle of the bag, and where the tube enters the vein, in units of the picture. */
export const bagX = 124;
export const entry: Point = [246, 276];

/** How high things hang when the top of the picture is at 0. */
const [hook, bagTop, bagHeight, chamberHeight] = [12, 26, 92, 34] as const;
const bagBottom = bagTop + bagHeight;
const chamberTop = bagBottom + 14;
export const chamberBottom = chamberTop + chamberHeight;

/** The tube from the chamber to the vein; top: where the picture begins. */
export const tubePoints = (top: number): readonly Point[] => [
  [bagX, top + chamberBottom],
  [bagX - 1, (top + chamberBottom + 190) / 2],
  [bagX + 2, 208],
  [bagX + 17, 240],
  [bagX + 46, 265],
  [bagX + 82, 279],
  entry,
];

const bagOutline = (x: number, y: number): string =>
  `M${x - 22} ${y}C${x - 30} ${y} ${x - 34} ${y + 5} ${x - 34} ${y + 13}V${y + 64}C${x - 34} ${y + 80} ${x - 24} ${y + 86} ${x - 10} ${y + bagHeight}H${x + 10}C${x + 24} ${y + 86} ${x + 34} ${y + 80} ${x + 34} ${y + 64}V${y + 13}C${x + 34} ${y + 5} ${x + 30} ${y} ${x + 22} ${y}Z`;

/** left: share of the dose that is still in the bag. top, bottom: of the picture. */
export function dripSet(tones: Tones, width: number, top: number, bottom: number, left: number, phase: number): Node[] {
  const x = bagX;
  const y = top + bagTop;
  const metal = { stroke: tones.c.metal, 'stroke-width': width * 1.8 };
  const glass = { stroke: tones.c.glassEdge, 'stroke-width': width };
  const clip = tones.idOf('bag');
  const [full, empty] = [y + 20, y + bagHeight];
  const level = full + (empty - full) * (1 - left);
  return [
    P('stand', '', drawnLine, {
      ...metal,
      d: `M8 ${bottom}H36M22 ${bottom}V${top + hook + 10}C22 ${top + hook + 2} 26 ${top + hook} 34 ${top + hook}H${x}`,
    }),
    P('hook', '', drawnLine, {
      ...metal,
      'stroke-width': width * 1.3,
      d: `M${x} ${top + hook}v6c7 1 7 11 0 11c-4 0-6-3-5-6`,
    }),
    G('bag', [
      P('back', '', {}, { d: bagOutline(x, y), fill: tones.c.glass, 'fill-opacity': tones.night ? 0.1 : 0.75 }),
      node(clip, 'clipPath', { id: clip }, {}, [P('d', '', {}, { d: bagOutline(x, y) })]),
      G(
        'fluid',
        [
          node(
            'f',
            'rect',
            {},
            {
              x: x - 40,
              width: 80,
              y: r(level),
              height: r(Math.max(0, empty - level)),
              fill: tones.ketamine,
              'fill-opacity': tones.forced ? 0.6 : 0.2,
            },
          ),
          left > 0 &&
            P('surface', '', drawnLine, {
              d: `M${x - 40} ${r(level)}H${x + 40}`,
              stroke: tones.ketamine,
              'stroke-width': width,
            }),
          ...drifting(tones, x, level, empty, phase),
        ],
        { 'clip-path': `url(#${clip})` },
      ),
      P('marks', '', drawnLine, {
        ...glass,
        'stroke-opacity': 0.75,
        d: [26, 38, 50, 62].map((at) => `M${x + 30} ${y + at}h-9`).join(''),
      }),
      P('edge', '', drawnLine, { ...glass, d: `${bagOutline(x, y)}M${x - 7} ${y + 7}h14` }),
    ]),
    G('chamber', chamber(tones, width, x, top, left > 0 && left < 1, phase)),
  ];
}

/** A few diamonds of the medicine drift where they are. */
function drifting(tones: Tones, x: number, level: number, bottom: number, phase: number): Nodes {
  return [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const at = level + 12 + ((i * 37) % 61);
    const sway = 3 * Math.sin(phase * 0.5 + i * 2.1);
    const half = Math.max(6, 26 - Math.max(0, at - bottom + 26));
    return at < bottom - 8 && diamond(i, x + (((i * 53) % 41) / 41 - 0.5) * 1.7 * half + sway, at, 3.6, tones);
  });
}

function chamber(tones: Tones, width: number, x: number, top: number, runs: boolean, phase: number): Nodes {
  const y = top + chamberTop;
  const fall = phase * 0.7 - Math.floor(phase * 0.7);
  const glass = { stroke: tones.c.glassEdge, 'stroke-width': width };
  const outline = `M${x - 9} ${y}h18v${chamberHeight - 7}q0 7 -9 7q-9 0 -9 -7Z`;
  return [
    P('port', '', drawnLine, { ...glass, d: `M${x - 4} ${top + bagBottom}v14M${x + 4} ${top + bagBottom}v14` }),
    P('back', '', {}, { d: outline, fill: tones.c.glass, 'fill-opacity': tones.night ? 0.1 : 0.75 }),
    P(
      'pool',
      '',
      {},
      {
        d: `M${x - 8} ${y + 21}h16v${chamberHeight - 28}q0 6 -8 6q-8 0 -8 -6Z`,
        fill: tones.ketamine,
        'fill-opacity': tones.forced ? 0.6 : 0.4,
      },
    ),
    runs && diamond('drop', x, y + 3 + 16 * fall * fall, 3.4, tones),
    P('edge', '', drawnLine, { ...glass, d: outline }),
  ];
}

/** The tube as a see-through pipe; what it carries is drawn by the way (drip-way.ts). */
export function tube(tones: Tones, width: number, top: number): Node[] {
  const d = through(tubePoints(top));
  return [
    P('wall', '', drawnLine, { d, stroke: tones.c.glassEdge, 'stroke-width': width * 4.6 }),
    P('lumen', '', drawnLine, { d, stroke: tones.c.tube, 'stroke-width': width * 2.7 }),
  ];
}

/** A clear film over the place where the tube meets the vein, and a strip of tape on the tube. */
export function tape(tones: Tones, width: number): Node[] {
  const line = { stroke: tones.c.tapeEdge, 'stroke-width': width * 0.7 };
  return [
    G(
      'strip',
      [
        P(
          'd',
          'M-5 -11.500C-2 -12 2 -12 5 -11.500C4.500 -4 5.200 4 5 11.500C2 12 -2 12 -5 11.500C-4.500 4 -5.200 -4 -5 -11.500Z',
          drawnLine,
          {
            ...line,
            fill: tones.c.tape,
            'fill-opacity': 0.92,
          },
        ),
      ],
      {},
      { transform: 'translate(203 279) rotate(14)' },
    ),
    G(
      'film',
      [
        P('hub', 'M-15 -3.200H1A3.200 3.200 0 0 1 1 3.200H-15Z', drawnLine, {
          ...line,
          fill: tones.c.tape,
          stroke: tones.c.tapeEdge,
        }),
        P(
          'd',
          'M-17 -10.500H15Q21 -10.500 21 -4.500V7.500Q21 13.500 15 13.500H-17Q-23 13.500 -23 7.500V-4.500Q-23 -10.500 -17 -10.500Z',
          drawnLine,
          {
            ...line,
            fill: tones.c.tape,
            'fill-opacity': tones.forced ? 0 : 0.34,
          },
        ),
      ],
      {},
      { transform: 'translate(246 276) rotate(-9)' },
    ),
  ];
}

const r = (n: number): number => Math.round(n * 10) / 10;
