// A right hand at rest, palm up: fingers a little curled and apart, the thumb to the upper side. Drawn from the wrist, which
// stands at 0 0; the hand lies towards the left, about 110 units long.

import { G, P, type Node } from '../world/paint.ts';
import { drawnLine, type Tones } from './tones.ts';

/** Fingers from the little one to the first: where they leave the palm, their length, half their width at root and tip, and
 * their angle. */
const fingers = [
  { id: 'little', x: -53, y: 16.3, length: 41, root: 5.2, tip: 4.5, angle: -11 },
  { id: 'ring', x: -59, y: 6.3, length: 51, root: 5.8, tip: 5, angle: -4.5 },
  { id: 'middle', x: -61, y: -4.6, length: 55, root: 5.9, tip: 5.1, angle: 0.5 },
  { id: 'first', x: -58, y: -15, length: 49, root: 5.8, tip: 5, angle: 6 },
] as const;

/** A finger along the negative x axis, from where it is seen, its root open: full at the joints, slimmer between. */
const finger = (l: number, root: number, tip: number, from = 10): string => {
  const side = (s: 1 | -1): [string, string] => [
    `${-0.18 * l} ${s * (root - 0.9)} ${-0.3 * l} ${s * (root + 0.5)} ${-0.44 * l} ${s * (root - 0.1)}`,
    `${-0.6 * l} ${s * (tip + 0.2)} ${-0.7 * l} ${s * (tip + 0.9)} ${-l + 1.1 * tip} ${s * tip}`,
  ];
  const [a, b] = side(-1);
  const back = `${-0.7 * l} ${tip + 0.9} ${-0.6 * l} ${tip + 0.2} ${-0.44 * l} ${root - 0.1}`;
  const home = `${-0.3 * l} ${root + 0.5} ${-0.18 * l} ${root - 0.9} ${from} ${root}`;
  const end = `${-l - 0.3 * tip} ${-0.85 * tip} ${-l - 0.3 * tip} ${0.85 * tip} ${-l + 1.1 * tip} ${tip}`;
  return `M${from} ${-root}C${a}C${b}C${end}C${back}C${home}`;
};

/** Creases over a finger's joints. */
const joints = (length: number, root: number): string =>
  [0.1, 0.44, 0.72]
    .map((at) => {
      const half = root * (0.8 - 0.22 * at);
      return `M${(-at * length).toFixed(1)} ${(-half).toFixed(1)}q-1.500 ${half.toFixed(1)} 0 ${(2 * half).toFixed(1)}`;
    })
    .join('');

const palm =
  'M24 -13L12 -15C2 -16 -10 -21 -17 -25C-26 -31 -36 -24 -45 -22C-51 -21.500 -57 -21.500 -63 -20.500C-68 -10 -69 2 -66 12C-63 18 -58 21.500 -52 22C-40 25 -22 24.500 -13 20.500C-6 17.500 2 16 12 16L24 14Z';
const palmEdges =
  'M-45 -22C-51 -21.800 -56 -21.300 -60 -21.200M12 16C2 16 -6 17.500 -13 20.500C-22 24.500 -40 25 -52 22';
const thumb =
  'M-2 -15C-12 -24 -22 -32 -30 -37C-38 -42 -46 -46 -54 -48.500C-61.500 -50.500 -67 -45 -63 -40.500C-58.500 -36.500 -50 -33.500 -44.500 -28.500C-42 -26.500 -42.500 -24.500 -46 -22C-40 -12 -18 -6 -2 -15Z';
const thumbEdge =
  'M12 -15C2 -16 -7 -19.500 -13 -25C-19 -31 -25 -34 -30 -37C-38 -42 -46 -46 -54 -48.500C-61.500 -50.500 -67 -45 -63 -40.500C-58.500 -36.500 -50 -33.500 -44.500 -28.500C-42 -26.500 -42.500 -24.500 -46 -22';
/** The ball of the thumb, and the two lines across the palm. */
const palmLines =
  'M-48 -19.500C-36 -15 -25 -8 -18 2C-14 8 -12.500 12 -12 15M-49 -18C-41 -10 -33 -3 -22 5M-63 -9C-56 -9.500 -47 -3 -40 7C-38 10 -36 13 -35.500 16';
const wristLines = 'M-1.500 -12q-2 12 0.500 24M3.500 -11.500q-1.500 11 0.500 23';

/** The hand's shapes with what places each beside the wrist: for what is laid over it. */
export const handShapes: readonly { readonly d: string; readonly transform: string }[] = [
  { d: palm, transform: '' },
  { d: thumb, transform: '' },
  ...fingers.map(({ x, y, length, root, tip, angle }) => ({
    d: finger(length, root, tip),
    transform: `translate(${x} ${y}) rotate(${angle})`,
  })),
];

/** The hand without its lines. */
export const handTone = (tones: Tones): Node[] =>
  handShapes.map(({ d, transform }, i) => P(i, d, transform ? { transform } : {}, { fill: tones.c.skinMid }));

/** Its outline and creases. width: of the outline, in CSS pixels. */
export function handLines(tones: Tones, width: number): Node[] {
  const ink = { stroke: tones.c.contour, 'stroke-width': width };
  const fine = { stroke: tones.c.crease, 'stroke-width': width * 0.75 };
  return [
    ...fingers.map(({ id, x, y, length, root, tip, angle }) =>
      G(
        id,
        [P('joints', joints(length, root), drawnLine, fine), P('edge', finger(length, root, tip, -3), drawnLine, ink)],
        {},
        { transform: `translate(${x} ${y}) rotate(${angle})` },
      ),
    ),
    P('lines', palmLines, drawnLine, fine),
    P('wrist', wristLines, drawnLine, fine),
    P('thumb-joint', 'M-45.500 -44q2 4.500 -1 10', drawnLine, fine),
    P('thumb', thumbEdge, drawnLine, ink),
    P('palm', palmEdges, drawnLine, ink),
  ];
}
