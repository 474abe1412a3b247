// The two people of the room, from the side: one at rest in the chair, one of the staff on a stool near by. Outlines without
// eyes or mouth, of no age or sex.

import { G, type Node, type Nodes } from '../world/paint.ts';
import type { Point } from './curve.ts';
import { slab, type Pen } from './pen.ts';

export interface Pose {
  /** How far the back leans, in degrees. */
  readonly lean: number;
  readonly knee: Point;
  readonly ankle: Point;
  /** Where the toes point, in degrees from straight ahead. */
  readonly toes: number;
  readonly elbow: Point;
  readonly hand: Point;
  readonly blanket: boolean;
}

export const hip: Point = [318, 180];

export const poses = {
  lying: {
    lean: 50,
    knee: [376, 164],
    ankle: [433, 184],
    toes: -64,
    elbow: [309, 165],
    hand: [337, 163.5],
    blanket: true,
  },
  sitting: {
    lean: 17,
    knee: [378, 172],
    ankle: [386, 229],
    toes: 4,
    elbow: [306, 160],
    hand: [332, 163],
    blanket: false,
  },
  /** The spray is held to the nose. */
  spraying: {
    lean: 17,
    knee: [378, 172],
    ankle: [386, 229],
    toes: 4,
    elbow: [324, 150],
    hand: [315, 124],
    blanket: false,
  },
} as const satisfies Record<string, Pose>;
/** How the chair stands while nobody is in it. */
export const emptyChair: Pose = poses.sitting;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A place on the leaning back: along it from the hip, and before it. */
export function onBack(lean: number, up: number, ahead: number): Point {
  const [s, c] = [Math.sin(radians(lean)), Math.cos(radians(lean))];
  return [hip[0] + ahead * c - up * s, hip[1] - ahead * s - up * c];
}

const profile =
  'M-2 -16C6 -16.500 11 -12 12.200 -5.500C12.500 -3.600 12.100 -2.400 12.800 -0.800L15 3.400C15.400 4.400 14.700 5.100 13.400 5.300C13.800 6.800 13.500 7.700 13 8.600C13.300 9.900 13.200 12.500 11.500 14C9.500 15.500 6.500 15 3.800 13.800C3 16 3.200 19 5 22L5 30L-12 30C-9 22 -8.500 16 -10 12.500L-12 9C-16.500 1 -16 -8 -11.500 -12.500C-9 -15 -5.500 -15.900 -2 -16Z';
const hairShort =
  'M11.600 -8C9 -17.500 -1 -20 -8.500 -16.500C-17.500 -12.500 -19 0 -14.500 8.500C-13.500 10.500 -12.500 12.500 -11.500 14.500C-9.500 12.500 -8 10.500 -7 8C-8.800 5.500 -8.500 1.500 -5.800 0.500C-4 0 -2.600 1 -2.200 2.500C-1.400 -0.500 -0.800 -4 1 -6.500C4.500 -6 9 -6.500 11.600 -8Z';
const hairLong =
  'M11 -9C9 -18 -1 -20 -8.500 -17C-17.500 -13 -19.500 -1 -16.500 8C-15.500 12 -15 16 -15.500 20C-11 21.500 -7.500 19 -7 14C-6.800 11.500 -7.500 9.500 -7.800 7C-8.200 3 -7.500 0.800 -5.500 0.300C-3.900 0 -2.600 1 -2.200 2.500C-1.500 -1.500 -0.500 -5 2 -7.500C5 -6.500 9 -7 11 -9Z';
const torso =
  'M-15 7C-20 -16 -19 -44 -14 -58C-12 -64 -8.500 -67 -5 -69C-2 -66.500 2.500 -66.500 5.500 -69C11 -64.500 14 -56 15 -45C16.200 -30 14.500 -16 18 3C10 9 -8 10 -15 7Z';

/** Head and trunk on the leaning back. */
export function trunk(pen: Pen, lean: number): Node {
  const { c } = pen.tones;
  return G(
    'trunk',
    [
      G('head', [pen.shape('face', profile, c.skinMid), pen.shape('hair', hairShort, c.hair)], {
        transform: `translate(1 -86) rotate(${Math.round(lean * 0.16)})`,
      }),
      pen.shape('shirt', torso, pen.tones.body('cloth')),
      pen.stroke('fold', 'M10 -12C4 -8 -2 -8 -8 -11M12 -34C7 -30 3 -30 0 -32', c.fold, 0.8),
    ],
    { transform: `translate(${hip[0]} ${hip[1]}) rotate(${-lean})` },
  );
}

const shoe = 'M-6.500 -7C-8 0 -8 4 -7 6.500H17C20.500 6.500 20 2 15.500 0.500C11 -1 8 -3 6.500 -7Z';
/** A hand at rest, seen from the side; its wrist stands at 0 0. Open at the wrist. */
const palm =
  'M-3.600 -4.700C2 -5.600 8 -5.800 12.500 -4.200C16 -2.800 16.500 0.600 14 2.600C10.500 4.800 3 5.300 -3.600 4.700';

/** A hand at the end of a forearm, along it. */
function handAt(pen: Pen, elbow: Point, hand: Point): Node {
  const angle = Math.round((Math.atan2(hand[1] - elbow[1], hand[0] - elbow[0]) * 180) / Math.PI);
  const { c } = pen.tones;
  return G(
    'hand',
    [
      pen.shape('d', palm, c.skinMid, { edge: 'none' }),
      pen.stroke('edge', palm, c.contour),
      pen.stroke('thumb', 'M1 -2.500C5 -0.600 8 -0.600 10.500 -1.300', c.contour, 0.7),
    ],
    { transform: `translate(${hand[0]} ${hand[1]}) rotate(${angle})` },
  );
}

/** An arm with a short sleeve. */
function armOf(pen: Pen, shoulder: Point, elbow: Point, hand: Point, sleeveTone: string): Nodes {
  const sleeve: Point = [shoulder[0] + (elbow[0] - shoulder[0]) * 0.5, shoulder[1] + (elbow[1] - shoulder[1]) * 0.5];
  return [
    ...pen.limb('arm', [shoulder, elbow, hand], 9.5, pen.tones.c.skinMid, 'butt'),
    handAt(pen, elbow, hand),
    ...pen.limb('sleeve', [shoulder, sleeve], 13.5, sleeveTone, 'butt'),
  ];
}

export function legs(pen: Pen, { knee, ankle, toes }: Pose): Nodes {
  const { c } = pen.tones;
  return [
    G('shoe', [pen.shape('d', shoe, c.shoe)], { transform: `translate(${ankle[0]} ${ankle[1]}) rotate(${toes})` }),
    ...pen.limb('leg', [[hip[0] + 4, hip[1] - 2], knee, ankle], 18, c.trousers, 'butt'),
  ];
}

export const arm = (pen: Pen, { lean, elbow, hand }: Pose): Nodes =>
  armOf(pen, onBack(lean, 56, 1), elbow, hand, pen.tones.c.clothLit);

export const blanket = (pen: Pen): Nodes => [
  pen.shape(
    'blanket',
    'M322 171C340 162 360 152 376 150C392 150 420 164 442 172C450 176 450 190 443 198C420 196 402 190 384 184C364 188 342 194 328 194C320 188 318 178 322 171Z',
    pen.tones.body('blanket'),
  ),
  pen.stroke(
    'blanket-folds',
    'M340 168C348 174 352 182 352 190M372 154C370 164 374 176 382 183M404 160C402 170 406 182 412 191M428 169C426 178 428 188 432 196',
    pen.tones.c.fold,
    0.8,
    0.8,
  ),
];

/** It lies on the arm rest until somebody comes. */
export const foldedBlanket = (pen: Pen): Nodes => [
  pen.shape('low', slab(298, 162, 50, 8, 4), pen.tones.body('blanket')),
  pen.shape('high', slab(301, 154.5, 46, 8, 4), pen.tones.body('blanket')),
];

/** One of the staff, seated, turned to the person. */
export function staff(pen: Pen): Nodes {
  const { c } = pen.tones;
  return [
    pen.stroke('stool', 'M104 196V228M104 228L86 238M104 228L122 238', c.metal, 2.2),
    G('shoe', [pen.shape('d', shoe, c.shoe)], {}, { transform: 'translate(146 231)' }),
    ...pen.limb(
      'leg',
      [
        [108, 180],
        [150, 180],
        [146, 227],
      ],
      17,
      c.scrubsShade,
      'butt',
    ),
    pen.shape('seat', 'M82 190C82 185 124 185 126 190C126 197 82 197 82 190Z', pen.tones.body('seat'), {
      edge: c.seatEdge,
    }),
    G(
      'trunk',
      [
        G(
          'head',
          [pen.shape('face', profile, c.skinMid), pen.shape('hair', hairLong, c.hairLight)],
          {},
          {
            transform: 'translate(2 -86) rotate(2)',
          },
        ),
        pen.shape('shirt', torso, pen.tones.body('scrubs')),
      ],
      {},
      { transform: 'translate(106 181) rotate(5)' },
    ),
  ];
}

/** On the knees of the staff. */
export const clipboard = (pen: Pen): Nodes => [
  G(
    'board',
    [
      pen.shape('board', 'M-19 -1.600H19V1.600H-19Z', pen.tones.c.tape, { edge: pen.tones.c.contour, width: 0.8 }),
      pen.stroke('clip', 'M14 -2.600h5', pen.tones.c.metal, 2),
    ],
    {},
    { transform: 'translate(152 165) rotate(-12)' },
  ),
];

export const staffArm = (pen: Pen): Nodes => armOf(pen, [112, 127], [121, 159], [144, 160], pen.tones.c.scrubsLit);
