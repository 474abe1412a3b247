// Outlines of the circuit's cells, made at build time: fields sampled finely, their levels cut, simplified and encoded.

import { encode, type CircuitArt, type Levels } from './art.ts';
import {
  axon,
  boutons,
  brakeProcesses,
  dendrites,
  fibres,
  fingers,
  spinesOfMainCell,
  swellings,
  type Process,
} from './circuit-cells.ts';
import { cone, field, rings, tube, type Prim, type Warp } from './field.ts';
import { simplify } from './ring-simplify.ts';
import type { Box } from './shape.ts';

const box: Box = [-330, -330, 1330, 1210];
const warp: Warp = (x, y) => [x + 1.1 * Math.sin(y * 0.11 + x * 0.03), y + 1.1 * Math.sin(x * 0.1 - y * 0.02)];
const grid = 0.2;

/** Levels of a field as art; tolerance is how far a simplified outline may stray. */
export function levelsOf(
  prims: readonly Prim[],
  options: {
    box: Box;
    step: number;
    blend: number;
    levels: readonly number[];
    grid: number;
    tolerance: number;
    longest: number;
    warp: Warp;
    reach: number;
  },
): Levels {
  const F = field(options.box, options.step, prims, options.blend, options.warp, options.reach);
  return {
    step: options.grid,
    levels: options.levels.map((level) =>
      encode(
        rings(F, level).map((ring) => simplify(ring, options.tolerance, options.longest)),
        options.grid,
      ),
    ),
  };
}

const tubes = (list: readonly Process[], seed: number): Prim[] =>
  list.flatMap(({ line, r0, r1 }, i) => tube(line, r0 * 0.9, r1 * 0.66, seed + i, 0.14, 8, 3));

const deep = [0, -1.2, -2.6, -5, -9, -14, -20, -27];
const shallow = [0, -1.3, -2.6];

export function makeCircuitArt(): CircuitArt {
  const make = (prims: readonly Prim[], blend: number, levels: readonly number[], step: number): Levels =>
    levelsOf(prims, { box, step, blend, levels, grid, tolerance: 0.16, longest: 7, warp, reach: 2 });
  const spines = spinesOfMainCell().flatMap(({ foot, head, r }) => [
    cone(...foot, 1.15, ...head, 0.95, 1),
    cone(...head, r, head[0] + 0.01, head[1], r, 0.8),
  ]);
  const main = [
    cone(604, 616, 46, 608, 540, 20),
    cone(585, 622, 36, 628, 622, 36),
    ...tubes([...dendrites, axon], 40),
    ...spines,
  ];
  const brake = [cone(226, 556, 34, 250, 572, 33), ...tubes(brakeProcesses, 90)];
  const grip = [...tubes(fingers, 70), ...boutons.map(([x, y]) => cone(x - 2, y, 7.6, x + 2, y, 7.6, 2))];
  const senders = [...tubes(fibres, 60), ...swellings.map(([x, y, a, b]) => cone(x - a + b, y, b, x + a - b, y, b, 2))];
  return {
    main: make(main, 9, deep, 1.25),
    brake: make(brake, 9, deep, 1.5),
    grip: make(grip, 3, shallow, 1.5),
    fibres: make(senders, 3, shallow, 1.5),
  };
}
