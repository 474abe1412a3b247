// A habenular neuron as lines with a thickness, unit about 0.3 um; drawn by hand to type. Made into outlines at build time.

import type { HabenulaArt } from './art.ts';
import { levelsOf } from './circuit-art.ts';
import { cone, tube } from './field.ts';
import type { Point } from './shape.ts';

const processes: readonly { line: readonly Point[]; r: number }[] = [
  {
    line: [
      [280, 250],
      [210, 190],
      [170, 110],
      [110, 60],
      [70, 0],
    ],
    r: 9,
  },
  {
    line: [
      [290, 240],
      [300, 160],
      [270, 90],
      [290, 20],
      [276, -60],
    ],
    r: 9,
  },
  {
    line: [
      [320, 260],
      [400, 210],
      [440, 130],
      [500, 90],
    ],
    r: 9,
  },
  {
    line: [
      [320, 285],
      [400, 320],
      [470, 310],
      [540, 350],
    ],
    r: 9,
  },
  {
    line: [
      [290, 300],
      [280, 370],
      [310, 430],
      [290, 480],
      [300, 520],
    ],
    r: 9,
  },
  {
    line: [
      [265, 285],
      [190, 320],
      [130, 390],
      [60, 410],
      [0, 450],
    ],
    r: 9,
  },
  {
    line: [
      [185, 140],
      [130, 150],
      [70, 140],
      [10, 150],
    ],
    r: 3.6,
  },
  {
    line: [
      [420, 170],
      [480, 180],
      [530, 160],
    ],
    r: 3.6,
  },
  {
    line: [
      [170, 340],
      [180, 400],
      [150, 450],
      [156, 500],
    ],
    r: 3.6,
  },
  {
    line: [
      [292, 120],
      [330, 80],
      [336, 20],
    ],
    r: 3.4,
  },
  {
    line: [
      [430, 316],
      [470, 350],
      [480, 400],
    ],
    r: 3.4,
  },
];

export function makeHabenulaArt(): HabenulaArt {
  const prims = [
    cone(276, 258, 42, 316, 282, 40),
    ...processes.flatMap(({ line, r }, i) => tube(line, r, 1.5, i + 3, 0.16, 8, 4)),
  ];
  return {
    cell: levelsOf(prims, {
      box: [-80, -120, 660, 580],
      step: 1.4,
      blend: 12,
      levels: [0, -1.6, -3.6, -7, -12, -19, -27],
      grid: 0.2,
      tolerance: 0.16,
      longest: 7,
      warp: (x, y) => [x + 1.5 * Math.sin(y * 0.09), y + 1.5 * Math.sin(x * 0.1)],
      reach: 2,
    }),
  };
}
