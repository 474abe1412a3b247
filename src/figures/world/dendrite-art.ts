// Outlines of the dendrite and of its sending fibres, made at build time. Two levels close together at the rim are the
// two leaflets of the membrane (drawn some eight times too thick); those further in are shading.

import type { DendriteArt, Levels, UnstressedArt } from './art.ts';
import { levelsOf } from './circuit-art.ts';
import { axons, farShaft, swellings } from './dendrite-fibres.ts';
import { lasting, lost, seatOf, type SpineSeat } from './dendrite-spines.ts';
import { cone, tube, type Prim, type Warp } from './field.ts';
import { spinePrims, terminalPrims } from './outlines.ts';
import { track, type Box } from './shape.ts';

const box: Box = [-6400, -7000, 6400, 5400];
const warp: Warp = (x, y) => [x + 26 * Math.sin(y * 0.004 + x * 0.001), y + 26 * Math.sin(x * 0.0043)];
/** Where the shading starts: rim, gap, inner rim, body. */
const membrane = [0, -15, -27, -42];

function standing(s: SpineSeat): Prim[] {
  const seat = seatOf(s);
  const [c, n] = [Math.cos(seat.a), Math.sin(seat.a)];
  const [x, y] = [seat.x + c * s.length, seat.y + n * s.length];
  const wide = s.head * 0.38;
  return [
    cone(seat.x, seat.y, 96, x, y, 60),
    cone(x - n * wide, y + c * wide, s.head * 0.93, x + n * wide, y - c * wide, s.head * 0.93),
  ];
}

const swollen = swellings.map(({ at: [x, y], r, along }) => {
  const [c, n] = [Math.cos(along), Math.sin(along)];
  const half = r * 0.62;
  return cone(x - c * half, y - n * half, r, x + c * half, y + n * half, r);
});

function neighbours(): Prim[] {
  const way = track(farShaft);
  const buds = Array.from({ length: 10 }, (_, i): Prim[] => {
    const p = way.at(0.08 + 0.09 * i);
    const a = p.a + (i % 2 ? 1 : -1) * (Math.PI / 2 - 0.1 * ((i % 3) - 1));
    const [c, n] = [Math.cos(a), Math.sin(a)];
    const [x, y] = [p.x + c * 760, p.y + n * 760];
    return [cone(p.x, p.y, 84, x, y, 60), cone(x - n * 60, y + c * 60, 180, x + n * 60, y - c * 60, 180)];
  });
  return [...tube(farShaft, 300, 280, 8), ...buds.flat()];
}

const make = (prims: readonly Prim[], blend: number, levels: readonly number[], step: number): Levels =>
  levelsOf(prims, { box, step, blend, levels, grid: 2, tolerance: 2, longest: 90, warp, reach: 40 });

/** The branch and the spines that stand on it, as one cell. */
const branch = (spines: readonly SpineSeat[]): Levels =>
  make([...spinePrims, ...spines.flatMap(standing)], 170, [...membrane, -75, -115, -160, -215, -270], 20);

export const makeUnstressedArt = (): UnstressedArt => ({ shaft: branch([...lasting, ...lost]) });

export function makeDendriteArt(): DendriteArt {
  return {
    shaft: branch(lasting),
    fibres: make(
      [...terminalPrims, ...axons.flatMap((line, i) => tube(line, 84, 76, 40 + i, 0.12)), ...swollen],
      150,
      [...membrane, -62, -90, -125],
      20,
    ),
    far: make(neighbours(), 170, [0, -30], 44),
  };
}
