// The window with what is before it, and the door: a car stands outside, with somebody at the wheel, for the way home.

import { G, node, type Nodes } from '../world/paint.ts';
import { slab, type Pen } from './pen.ts';

const [left, top, wide, tall] = [462, 42, 104, 92] as const;

export function window_(pen: Pen): Nodes {
  const { tones } = pen;
  const clip = tones.idOf('window');
  return [
    node(clip, 'clipPath', { id: clip }, {}, [node('d', 'rect', { x: left, y: top, width: wide, height: tall })]),
    G(
      'view',
      [
        node(
          'sky',
          'rect',
          {},
          { x: left, y: top, width: wide, height: tall, fill: tones.forced ? 'Canvas' : `url(#${tones.idOf('sky')})` },
        ),
        !tones.forced &&
          node(
            'hills',
            'path',
            {},
            { d: `M${left} 112C480 96 500 100 520 106C540 94 556 98 570 104V140H${left}Z`, fill: tones.c.hill },
          ),
      ],
      { 'clip-path': `url(#${clip})` },
    ),
  ];
}

export const frame = (pen: Pen): Nodes => [
  pen.stroke('frame', `M${left} ${top}h${wide}v${tall}h${-wide}Z`, pen.tones.c.metal, 2),
  pen.stroke('bar', `M${left + wide / 2} ${top}v${tall}`, pen.tones.c.metal, 1.4),
  pen.stroke('sill', `M${left - 6} ${top + tall + 2}h${wide + 12}`, pen.tones.c.metal, 2.6),
];

/** The ride home: seen through the window. */
export function ride(pen: Pen, lit: boolean): Nodes {
  const { c, forced } = pen.tones;
  const tone = forced ? 'Canvas' : lit ? c.clothLit : c.cloth;
  return [
    pen.stroke('road', 'M466 129H562', c.metal, 1, 0.7),
    pen.shape(
      'car',
      'M476 126C473 126 472 124 472 121C472 115 476 113 483 112L491 101C493 98.500 495 98 498 98H520C524 98 526 99 529 102L537 111C546 112 551 114 552 119C552.500 123 552 126 549 126Z',
      tone,
    ),
    pen.shape(
      'glass',
      'M489 111L496 103C497 102 498 101.600 499.500 101.600H509V111ZM513 101.600H519.500C522 101.600 523.500 102.500 525 104L531 111H513Z',
      forced ? 'Canvas' : lit ? c.lamp : c.screen,
      { width: 0.7, opacity: lit ? 0.9 : 0.6 },
    ),
    pen.shape(
      'driver',
      'M519 111C519 107.500 520 106.800 521 106.400C519.500 105.500 519.600 102.600 521.800 102.600C524 102.600 524.100 105.500 522.700 106.400C524.500 107 525.500 108.500 525.500 111Z',
      c.screen,
      { edge: 'none' },
    ),
    ...[487, 536].map((x) =>
      pen.shape(`wheel${x}`, `M${x} 119a7 7 0 1 1 0 14a7 7 0 1 1 0 -14Z`, forced ? 'Canvas' : c.screen),
    ),
    pen.stroke('lights', 'M551 117h-4M473 117h3', forced ? 'CanvasText' : c.lamp, 1.8, lit ? 1 : 0.5),
  ];
}

export const door = (pen: Pen): Nodes => [
  pen.shape('leaf', slab(586, 52, 46, 186, 2), pen.tones.body('seat'), { edge: pen.tones.c.metal, width: 1.4 }),
  pen.stroke('panel', 'M594 62H624V132H594ZM594 146H624V226H594Z', pen.tones.c.seatEdge, 1),
  pen.stroke('handle', 'M592 140v8', pen.tones.c.metal, 2.6),
];
