// The sending fibres of the dendrite view, in the spine's frame (nm): each swelling faces a spine that lasts, or a place
// where a new one will come. Drawn by hand to type.

import type { Point } from './shape.ts';

export const axons: readonly (readonly Point[])[] = [
  [
    [-6800, 200],
    [-5000, 480],
    [-3900, 760],
    [-3190, 890],
    [-2540, 470],
    [-1500, 60],
    [-840, -230],
    [-640, -760],
    [-420, -1600],
    [100, -2700],
    [340, -4200],
    [300, -5800],
    [420, -7600],
  ],
  [
    [6800, -2200],
    [4600, -1400],
    [3190, -1010],
    [2130, -560],
    [1530, -300],
    [960, -250],
  ],
  [
    [-6800, 5000],
    [-4300, 4150],
    [-3160, 3800],
    [-2200, 3240],
    [-1050, 2570],
    [0, 2560],
    [890, 2480],
    [1890, 2430],
    [2600, 2120],
    [3170, 1800],
    [4300, 1560],
    [6800, 1500],
  ],
  [
    [250, -900],
    [620, -1340],
    [1583, -2090],
    [2417, -3007],
    [4750, -5340],
    [6300, -7600],
  ],
];

export interface Swelling {
  readonly at: Point;
  readonly r: number;
  /** Direction of the fibre, radians. */
  readonly along: number;
  /** Which way its partner lies: 1 below, -1 above. */
  readonly faces: 1 | -1;
  readonly mitochondrion: boolean;
}
const swelling = (x: number, y: number, r: number, along: number, faces: 1 | -1, mitochondrion = false): Swelling => ({
  at: [x, y],
  r,
  along,
  faces,
  mitochondrion,
});

export const swellings: readonly Swelling[] = [
  swelling(-3190, 895, 215, -0.1, 1),
  swelling(-2550, 440, 165, -0.5, 1),
  swelling(-1490, 70, 225, -0.34, 1, true),
  swelling(-840, -220, 205, -0.7, 1),
  swelling(3190, -1000, 215, 0.42, 1),
  swelling(2120, -540, 175, 0.36, 1),
  swelling(1520, -300, 230, 0.2, 1, true),
  swelling(960, -255, 205, 0.1, 1),
  swelling(-3155, 3800, 225, -0.35, -1),
  swelling(-1060, 2575, 235, -0.3, -1, true),
  swelling(20, 2560, 190, -0.03, -1),
  swelling(895, 2480, 235, -0.05, -1),
  swelling(1890, 2420, 200, -0.2, -1),
  swelling(3165, 1800, 220, -0.4, -1),
];

/** A neighbour's dendrite, far behind. */
export const farShaft: readonly Point[] = [
  [-6800, 4300],
  [-3600, 3900],
  [-1500, 3450],
  [1200, 3300],
  [3600, 2300],
  [6800, 1500],
];
