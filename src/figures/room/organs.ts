// A brain from in front and a heart, small, as they lie in the person of the drip's picture: where the drug goes on to.

import { G, P, type Node } from '../world/paint.ts';
import { drawnLine, type Tones } from './tones.ts';

const brain =
  'M544 30C538 24 527 25 522 31C513 33 508 42 509 51C505 58 507 68 513 73C516 82 526 86 534 83C538 88 543 88 545 86C547 88 552 88 556 83C564 86 574 82 577 73C583 68 585 58 581 51C582 42 577 33 568 31C563 25 552 24 546 30Z';
const furrows =
  'M545 31C544 46 546 62 545 86M522 33C526 37 530 37 534 34M511 50C518 47 524 51 525 57M531 44C537 45 539 51 536 56M514 70C520 65 527 67 530 73M534 66C538 68 540 73 538 78M568 33C564 37 560 37 556 34M579 50C572 47 566 51 565 57M559 44C553 45 551 51 554 56M576 70C570 65 563 67 560 73M556 66C552 68 550 73 552 78';
const heart =
  'M532 250C534 239 545 235 554 240C565 233 580 239 583 254C585 270 580 285 567 294C560 297 552 292 545 284C536 274 530 262 532 250Z';
const vessels = 'M541 241C540 231 542 222 544 215M552 240C551 226 558 218 567 219C575 220 579 228 577 239';
const groove = 'M556 242C553 256 558 274 568 290M535 262C543 266 550 263 555 257';

/** full: how full the brain is, as a share of the most that it gets. */
export function organs(tones: Tones, width: number, full: number): Node[] {
  const ink = { stroke: tones.c.contour, 'stroke-width': width * 0.75 };
  const organ = { fill: tones.c.organ, 'fill-opacity': tones.forced ? 1 : 0.8 };
  const warm = (id: string, d: string): Node | false =>
    !tones.forced && P(id, d, {}, { fill: tones.ketamine, 'fill-opacity': Math.round(full * 45) / 100 });
  return [
    P('vessels', vessels, drawnLine, { ...ink, 'stroke-opacity': 0.8 }),
    G('heart', [
      P('d', heart, drawnLine, { ...ink, ...organ }),
      P('g', groove, drawnLine, { ...ink, 'stroke-opacity': 0.5 }),
    ]),
    G('brain', [
      P('d', brain, {}, organ),
      warm('warm', brain),
      P('f', furrows, drawnLine, { ...ink, 'stroke-opacity': 0.55, 'stroke-width': width * 0.65 }),
      P('e', brain, drawnLine, ink),
    ]),
  ];
}
