// Where things stand inside the receiving cell, in the spine's frame (1 unit about 1 nm), and the ways between them.
// Distances are pressed together: in truth this chain runs over micrometres, and the nucleus is far away.

import { track, type Point } from './shape.ts';

export const relayAt: Point = [-424, 1000];
export const mtorAt: Point = [-268, 1168];
export const mtorRadius = 58;
export const lysosomeAt: Point = [-282, 1318];
export const elongationAt: Point = [338, 952];
export const lensAt: Point = [492, 540];
export const lensRadius = 178;

/** A messenger strand: a wavy line that ribosomes sit on. */
export interface Strand {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly seed: number;
}
export const strandA: Strand = { from: -98, to: 372, y: 1238, seed: 1 };
export const strandB: Strand = { from: 404, to: 660, y: 1186, seed: 4 };
export const strandHeight = ({ y, seed }: Strand, x: number): number =>
  y + 15 * Math.sin(x * 0.013 + seed) + 5 * Math.sin(x * 0.05 + seed);

/** The chain: TrkB, relay, mTORC1, ribosomes, and the new parts' way up the neck. */
export const ways = {
  ampa: track([
    [66, 100],
    [112, 156],
    [174, 216],
    [192, 300],
  ]),
  relay: track([
    [-372, 884],
    [-392, 918],
    [-412, 950],
  ]),
  mtor: track([
    [-388, 1034],
    [-366, 1070],
    [-322, 1112],
  ]),
  ribosomes: track([
    [-186, 1180],
    [-150, 1194],
    [-104, 1208],
  ]),
  density: track([
    [40, 1120],
    [0, 1020],
    [-10, 900],
    [-12, 740],
    [-14, 580],
    [-14, 440],
    [-40, 300],
    [-64, 190],
    [-62, 116],
  ]),
  membrane: track([
    [120, 1120],
    [44, 1010],
    [22, 900],
    [20, 740],
    [18, 580],
    [12, 480],
    [-60, 390],
    [-124, 340],
  ]),
  side: track([
    [0, 104],
    [8, 200],
    [18, 320],
    [38, 460],
    [48, 600],
    [52, 760],
    [92, 868],
    [190, 930],
    [284, 952],
  ]),
  elongation: track([
    [386, 988],
    [418, 1036],
    [444, 1088],
  ]),
  packing: track([
    [596, 1090],
    [604, 1040],
    [594, 992],
  ]),
} as const;
export type WayKey = keyof typeof ways;

/** BDNF outside, on its way down to the shaft's TrkB. */
export const shaftBdnfWays = [
  track([
    [-366, 300],
    [-410, 420],
    [-430, 560],
    [-380, 660],
    [-318, 716],
  ]),
  track([
    [-372, 330],
    [-440, 440],
    [-492, 560],
    [-500, 660],
    [-474, 722],
  ]),
] as const;

/** The box that the whole view promises to show: centre and width. */
export const insideBox = { x: 80, y: 680, width: 1250 } as const;
/** On a narrow stage it comes in two: the chain to mTORC1, and the protein makers with the way up. */
export const insideChainBox = { x: -262, y: 992, width: 740 } as const;
/** Or, where the side route is the point, from the blocked gates down to where BDNF is made. */
export const insideSideBox = { x: -100, y: 620, width: 1386 } as const;
export const insideRibosomesBox = { x: 262, y: 1010, width: 900 } as const;
