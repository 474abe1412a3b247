// The cells of the circuit as lines with a thickness, unit about 0.3 um: one prefrontal pyramidal cell, the basket
// interneuron that clasps its soma, and incoming fibres. Drawn by hand to type, not traced. Schematic: one cell of each
// kind stands for many; dendrites are a few of dozens; away from the branch one zooms into, spines are about 3.5 times
// too large.

import { lasting, seatOf } from './dendrite-spines.ts';
import { frames, hero } from './frames.ts';
import { rnd, track, type Point } from './shape.ts';

/** A process: its points, first and last radius. */
export interface Process {
  readonly line: readonly Point[];
  readonly r0: number;
  readonly r1: number;
}
const process = (r0: number, r1: number, ...line: Point[]): Process => ({ line, r0, r1 });

/** The branch one zooms into; in its middle it follows the dendrite's own curve, so that outlines meet. */
export const heroBranch: Process = process(
  6.2,
  3.6,
  [613, 356],
  [650, 342],
  [691, 327],
  [715, 319],
  [736, 307],
  [749, 299.6],
  [765, 298],
  [779.5, 297.9],
  [794, 293],
  [815, 283],
  [839, 275.7],
  [890, 262],
  [955, 246],
  [1060, 240],
  [1180, 214],
);

export const trunk = process(21, 6.6, [604, 590], [609, 520], [617, 430], [611, 340], [620, 245], [616, 165]);
export const axon = process(
  6.5,
  3.2,
  [608, 640],
  [612, 700],
  [604, 770],
  [612, 850],
  [606, 960],
  [612, 1080],
  [604, 1200],
);

export const dendrites: readonly Process[] = [
  trunk,
  process(6.4, 2.4, [616, 168], [592, 120], [541, 82], [498, 24], [480, -40], [452, -130], [448, -240], [420, -330]),
  process(6.4, 2.4, [616, 170], [642, 112], [692, 66], [716, 12], [730, -50], [762, -140], [764, -240], [790, -330]),
  process(5.6, 2.4, [614, 182], [604, 112], [612, 40], [600, -50], [612, -150], [598, -250], [606, -330]),
  process(3.8, 2.0, [548, 86], [500, 84], [455, 62], [405, 52], [350, 12], [300, 6]),
  process(3.8, 2.0, [690, 68], [740, 66], [790, 34], [826, -40], [872, -96], [884, -180]),
  process(3.2, 2.0, [606, -40], [640, -90], [668, -170], [660, -250]),
  process(3.2, 2.0, [484, -20], [530, -90], [540, -170], [528, -250]),
  heroBranch,
  process(6.4, 2.4, [617, 436], [668, 436], [726, 414], [786, 420], [850, 402], [900, 410], [976, 384]),
  process(5.8, 2.2, [613, 300], [566, 272], [508, 266], [446, 226], [400, 224], [352, 196]),
  process(5.6, 2.2, [617, 440], [572, 408], [530, 404], [484, 370], [446, 366]),
  process(10, 2.4, [585, 632], [532, 684], [486, 748], [424, 792], [398, 850], [350, 910], [332, 990]),
  process(6, 2.0, [528, 690], [470, 702], [412, 692], [352, 716], [318, 712]),
  process(8, 2.4, [594, 645], [576, 716], [536, 790], [528, 870], [496, 950], [492, 1050]),
  process(10, 2.4, [632, 634], [690, 672], [742, 738], [806, 770], [846, 826], [908, 862], [930, 930]),
  process(6, 2.0, [694, 678], [762, 676], [830, 640], [900, 646], [960, 622]),
  process(8, 2.4, [622, 648], [668, 712], [676, 792], [716, 872], [712, 960], [744, 1060]),
];

export const brakeProcesses: readonly Process[] = [
  process(10, 2.4, [232, 560], [170, 500], [128, 430], [70, 392], [20, 340]),
  process(10, 2.6, [232, 548], [226, 470], [250, 390], [232, 310]),
  process(10, 2.4, [230, 580], [178, 650], [150, 730], [96, 790], [80, 860]),
  process(9, 2.4, [245, 585], [268, 660], [250, 740], [282, 820], [274, 900], [300, 980]),
  process(9, 2.4, [216, 572], [150, 580], [86, 556], [10, 580], [-60, 566]),
  process(9, 2.4, [250, 545], [306, 500], [334, 430], [390, 396], [408, 352]),
  process(4, 2, [150, 732], [160, 790], [140, 850], [156, 930]),
  process(4, 2, [128, 432], [96, 450], [50, 446]),
];

/** The brake cell's axon: a stem and its fingers round the soma. */
export const gripStem: readonly Point[] = [
  [254, 570],
  [320, 598],
  [400, 606],
  [468, 590],
];
export const fingers: readonly Process[] = [
  process(6, 3, ...gripStem, [518, 548], [560, 520], [612, 508], [650, 528]),
  process(3.8, 2.6, [468, 590], [520, 588], [552, 590], [574, 596]),
  process(3.8, 2.6, [468, 590], [506, 626], [560, 662], [618, 668], [664, 640], [670, 606]),
];
export const boutons: readonly Point[] = [
  [560, 520],
  [586, 511],
  [617, 508],
  [646, 523],
  [558, 590],
  [577, 597],
  [526, 641],
  [560, 661],
  [594, 668],
  [628, 665],
  [658, 645],
  [671, 612],
];
export const somaCentre: Point = [606, 592];

export const fibres: readonly Process[] = [
  process(
    3.8,
    2.6,
    [1290, -70],
    [1180, -18],
    [1090, 30],
    [1000, 66],
    [925, 130],
    [862, 186],
    [822, 220],
    [794, 248],
    [784, 259],
    [772, 272],
    [767, 278],
  ),
  process(3.8, 2.6, [-300, 20], [-180, 84], [-90, 120], [30, 160], [130, 200], [196, 268], [244, 300], [246, 322]),
  process(3.2, 2.4, [130, 200], [250, 168], [350, 190], [440, 180], [506, 226], [522, 256]),
];
/** Swellings of the fibres: x, y, half length, half width. */
export const swellings: readonly (readonly [number, number, number, number])[] = [
  [765.5, 279.4, 6.4, 4.6],
  [244, 320, 9, 7],
  [521, 257, 8, 6],
  [862, 186, 5, 3.6],
  [350, 189, 5, 3.6],
  [30, 160, 5, 3.6],
];

/** A spine as drawn in the circuit: foot, head's middle, head's radius. */
export interface SmallSpine {
  readonly foot: Point;
  readonly head: Point;
  readonly r: number;
}

/** Half of the stretch of branch that the dendrite view shows; there the spines are its own. */
const shared = 50;

function heroSpines(): SmallSpine[] {
  const f = frames.spine;
  const own = lasting.map((s): SmallSpine => {
    const seat = seatOf(s);
    const at = (d: number): Point => [
      f.x + f.k * (seat.x + Math.cos(seat.a) * d),
      f.y + f.k * (seat.y + Math.sin(seat.a) * d),
    ];
    return { foot: at(0), head: at(s.length), r: s.head * f.k * 1.12 };
  });
  return [...own, { foot: [hero[0], hero[1] + 4], head: [hero[0], hero[1] - 6], r: 3 }];
}

/** Spines on both sides of every dendrite, uneven; none where the fingers grip. */
export function spinesOfMainCell(): SmallSpine[] {
  const out: SmallSpine[] = [];
  dendrites.forEach(({ line, r0, r1 }, b) => {
    const way = track(line);
    for (let s = line === trunk.line ? 110 : 12, i = 0; s < way.len - 6; i++, s += 7 + 9 * rnd(b + 31, i)) {
      const p = way.at(s / way.len);
      if (line === heroBranch.line && Math.abs(p.x - hero[0]) < shared) continue;
      const side = rnd(b + 77, i) < 0.5 ? -1 : 1;
      const r = r0 + (r1 - r0) * (s / way.len) ** 0.75;
      const a = p.a + (side * Math.PI) / 2 + (rnd(b + 5, i) - 0.5) * 0.9;
      const L = r + 4 + 3.6 * rnd(b + 9, i);
      out.push({
        foot: [p.x, p.y],
        head: [p.x + Math.cos(a) * L, p.y + Math.sin(a) * L],
        r: 1.7 + 1.1 * rnd(b + 13, i),
      });
    }
  });
  return [...out, ...heroSpines()];
}
