// The reclining chair: foot, seat, a back that leans, a rest for the legs that comes up with it, and an arm rest.

import { G, type Nodes } from '../world/paint.ts';
import { slab, type Pen } from './pen.ts';
import { hip, type Pose } from './people.ts';

export function chair(pen: Pen, { lean, blanket }: Pose): Nodes {
  const { c, body } = pen.tones;
  const edge = { edge: c.seatEdge };
  return [
    pen.shape('foot', 'M300 206H346L352 230C352 236 294 236 294 230Z', c.seat, edge),
    pen.shape('plate', slab(276, 230, 96, 8, 4), body('seat'), edge),
    G(
      'back',
      [
        pen.shape(
          'd',
          'M-14 18C-26 18 -33 12 -34 2C-38 -30 -38 -62 -34 -92C-33 -103 -17 -104 -15 -94C-12 -64 -12 -22 -4 12Z',
          body('seat'),
          edge,
        ),
        pen.shape(
          'pillow',
          'M-19 -104C-11 -106 -8 -98 -9 -88C-10 -78 -13 -72 -19 -73C-25 -74 -26 -82 -25 -90C-24.500 -98 -24 -103 -19 -104Z',
          body('pillow'),
          edge,
        ),
      ],
      { transform: `translate(${hip[0]} ${hip[1]}) rotate(${-lean})` },
    ),
    blanket
      ? pen.shape(
          'rest',
          'M376 180C384 176 392 178 400 182L444 198C452 202 448 214 440 212L392 200C380 198 370 190 376 180Z',
          body('seat'),
          edge,
        )
      : pen.shape(
          'rest',
          'M376 186C384 184 390 190 390 198L394 224C394 232 382 234 379 226L372 200C370 192 370 187 376 186Z',
          body('seat'),
          edge,
        ),
  ];
}

/** The seat's near side: it gives way a little under who sits. */
export const seat = (pen: Pen): Nodes => [
  pen.shape(
    'seat',
    'M288 193C288 187 293 185 300 185H364C374 185 378 190 378 196C378 206 373 209 364 209H304C294 209 288 205 288 198Z',
    pen.tones.body('seat'),
    { edge: pen.tones.c.seatEdge },
  ),
];

export const armRest = (pen: Pen): Nodes => [
  pen.shape('post', slab(313, 174, 17, 25, 4), pen.tones.c.seat, { edge: pen.tones.c.seatEdge }),
  pen.shape('pad', slab(290, 169, 68, 11, 5.5), pen.tones.body('pillow'), { edge: pen.tones.c.seatEdge }),
];
