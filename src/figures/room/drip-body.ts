// A person at rest, seen from above: head on a pillow, one arm out on a cushion, palm up. An outline as in an atlas, without
// face, age or sex. Lengths keep to those of an adult: 5.4 units are a centimetre.

import { G, node, P, type Node, type Nodes } from '../world/paint.ts';
import { handLines, handShapes, handTone } from './hand.ts';
import { drawnLine, type Tones } from './tones.ts';

/** Where the wrist is, and how the hand lies. */
const wrist = { x: 165, y: 298, angle: -7 } as const;

const head =
  'M545 8C574 8 590 30 590 60C590 70 589 80 586.500 89C584 101 580 112 571 121C563 129 555 132 545 132C535 132 527 129 519 121C510 112 506 101 503.500 89C501 80 500 70 500 60C500 30 516 8 545 8Z';
const ears =
  'M502 67C496 63 493 69 495 77C496.500 85 500 92 504.500 91M588 67C594 63 597 69 595 77C593.500 85 590 92 585.500 91';

/** From the neck along the upper side of the arm to the wrist; along the lower side to the armpit and down the side. */
const upperEdge =
  'M517 119C518 132 518 140 510 147C498 156 480 163 464 171C448 178 436 187 424 194C408 203 396 208 380 214C358 222 334 233 314 243C302 249 292 248 280 250C258 254 232 267 205 275C194 278.200 184 280.300 175 281.600';
const lowerEdge =
  'M179 312.400C192 314.600 204 314.800 216 314C238 312 262 311 284 303C296 298.500 306 299 318 297.500C344 294 366 288 388 280C412 271 436 266 452 268C460 269 464 273 465.500 280C469 296 469 320 468 344C467.500 370 469 400 474 440';
const farEdge = 'M573 119C572 132 572 140 580 147C592 156 610 163 626 171C642 178 652 184 664 190';
const body = `${upperEdge}L${lowerEdge.slice(1)}L700 460L700 190C660 184 642 178 626 171C610 163 592 156 580 147C572 140 572 132 573 119Z`;
const arm = `${upperEdge}L${lowerEdge.slice(1)}L560 440L560 119Z`;
/** A shirt with a short sleeve, and its seams. */
const shirt =
  'M499 153C488 159.500 476 165 464 171C448 178 436 187 424 194C410 202 399 207 384 212.500C377 232 380 260 392 279C412 271 436 266 452 268C460 269 464 273 465.500 280C469 296 469 320 468 344C467.500 370 469 400 474 440L700 460L700 190C660 184 642 178 626 171C612 165 602 159.500 591 153C580 178 510 178 499 153Z';
const seams = 'M384 212.500C377 232 380 260 392 279M499 153C510 178 580 178 591 153';
const folds = 'M465 276C461 252 453 238 441 228M467 292C476 280 484 262 486 246M472 352C484 344 494 330 500 312';
const elbow = 'M303 255C297 264 296 278 301 289M295 257C291 263 289.500 269 290 275';

const back =
  'M434 470C430 380 436 300 440 200C442 150 440 110 446 64C451 6 482 -15 552 -15C620 -15 660 -6 700 -2L700 470Z';
const pillow =
  'M470 84C466 24 492 -3 546 -3C600 -3 628 24 622 84C619 128 612 150 600 158C566 166 526 166 492 158C480 150 473 128 470 84Z';
const cushion =
  'M42 266C58 250 150 246 240 236C290 229 342 222 354 236C366 252 366 298 354 318C332 342 108 358 60 352C28 348 26 282 42 266Z';

/** Chair, pillow and the cushion under the arm. */
export function rest(tones: Tones, width: number): Node[] {
  const soft = { stroke: tones.c.seatEdge, 'stroke-width': width * 0.8 };
  const seat = { fill: tones.body('seat') };
  return [
    P('back', back, drawnLine, { ...soft, ...seat }),
    P('pillow', pillow, drawnLine, { ...soft, fill: tones.body('pillow') }),
    P('cushion', cushion, drawnLine, { ...soft, ...seat }),
  ];
}

const placed = `translate(${wrist.x} ${wrist.y}) rotate(${wrist.angle})`;
/** Along the two sides of hand and arm, as light and shade lie on them. */
const litSide =
  'M104 262C122 258 140 272 158 283C174 284 190 279.500 205 275C232 267 258 254 280 250C292 248 302 249 314 243C334 233 358 222 392 208';
const shadeSide =
  'M60 318C80 338 126 334 140 322C150 314 182 316 216 314C238 312 262 311 284 303C296 298.500 306 299 318 297.500C344 294 366 288 400 276';

/** Bands of light and shade along the arm's two sides. */
function modelled(tones: Tones): Node | false {
  if (tones.forced) return false;
  const clip = tones.idOf('arm');
  const band = { fill: 'none', 'stroke-linejoin': 'round' };
  const bands = (id: string, d: string, colour: string, widths: readonly number[], opacity: number): Node[] =>
    widths.map((width) =>
      P(`${id}${width}`, d, band, { stroke: colour, 'stroke-width': width, 'stroke-opacity': opacity }),
    );
  return G('modelled', [
    node(clip, 'clipPath', { id: clip }, {}, [
      P('arm', arm),
      ...handShapes.map(({ d, transform }, i) => P(i, d, { transform: `${placed} ${transform}`.trim() })),
    ]),
    G(
      'bands',
      [
        ...bands('low', shadeSide, tones.c.skin, [36, 27, 18, 9], 0.3),
        ...bands('up', litSide, tones.c.skinLit, [32, 23, 14, 6], 0.3),
      ],
      { 'clip-path': `url(#${clip})` },
    ),
  ]);
}

export function person(tones: Tones, width: number): Nodes {
  const ink = { stroke: tones.c.contour, 'stroke-width': width };
  const fine = { stroke: tones.c.crease, 'stroke-width': width * 0.75 };
  const skin = { fill: tones.c.skinMid };
  return [
    P('body', body, {}, skin),
    G('hand', handTone(tones), {}, { transform: placed }),
    modelled(tones),
    G('hand-lines', handLines(tones, width), {}, { transform: placed }),
    P('elbow', elbow, drawnLine, fine),
    P('shirt', shirt, {}, { fill: tones.body('cloth') }),
    P('folds', folds, drawnLine, { ...fine, stroke: tones.c.fold }),
    P('seams', seams, drawnLine, { ...ink, 'stroke-width': width * 0.75 }),
    P('edges', `${upperEdge}${lowerEdge}${farEdge}`, drawnLine, ink),
    P('ears', ears, drawnLine, { ...ink, ...skin }),
    P('head', head, drawnLine, { ...ink, fill: tones.body('skin') }),
  ];
}
