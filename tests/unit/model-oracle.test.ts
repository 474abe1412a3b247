// The same equations handed to another solver (ODEX, extrapolation with its own step control): our solver and our
// look-up between solved points must agree with it at any time.

import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { cascadePlaces } from '../../src/core/cascade.ts';
import type { Numbers, Regimen } from '../../src/core/numbers.ts';
import { simulate, standardInfusion, systemOf, type System } from '../../src/core/simulate.ts';
import { days } from '../../src/core/units.ts';

// Loaded without its types: they are sources that do not hold under this project's rules.
const { Solver } = createRequire(import.meta.url)('odex') as {
  Solver: new (size: number) => {
    maxSteps: number;
    absoluteTolerance: number;
    relativeTolerance: number;
    solve(
      derivative: (x: number, y: number[]) => number[],
      from: number,
      initial: readonly number[],
      until: number,
    ): { readonly y: number[]; readonly outcome: number };
  };
};
const converged = 0;

const end = 7 * 1440;

/** The system solved by ODEX from border to border of the inflows; the state at each time asked for, in minutes. */
function solveByOdex(system: System, times: readonly number[]): ReadonlyMap<number, Float64Array> {
  const size = system.initial.length;
  const solver = new Solver(size);
  solver.absoluteTolerance = 1e-10;
  solver.relativeTolerance = 1e-9;
  solver.maxSteps = 200_000;
  const borders = [0, end, ...system.deliveries.flatMap((d) => [d.from, d.until])].sort((a, b) => a - b);
  const states = new Map<number, Float64Array>();
  let state = [...system.initial];
  borders.slice(1).forEach((until, i) => {
    let at = borders[i] ?? 0;
    const feeds = system.deliveries.filter((d) => d.from <= at && at < d.until);
    const derivative = (_: number, y: number[]): number[] => {
      const change = new Float64Array(size);
      system.flow(Float64Array.from(y), change);
      for (const d of feeds) change[d.into] = (change[d.into] ?? 0) + d.rate;
      return [...change];
    };
    for (const time of [...times.filter((t) => t > at && t < until), until]) {
      if (time - at < 1e-6) continue;
      const solved = solver.solve(derivative, at, state, time);
      if (solved.outcome !== converged) throw new Error(`the other solver gave up at ${time} min`);
      state = solved.y;
      at = time;
      states.set(time, Float64Array.from(state));
    }
  });
  return states;
}

function pairsOf(
  system: System,
  state: Float64Array,
  numbers: Numbers,
): readonly (readonly [string, number, number])[] {
  const y = (place: keyof typeof cascadePlaces): number => state[system.offset + cascadePlaces[place]] ?? Number.NaN;
  return [
    ['plasma', numbers.plasma, system.kinetics.plasma(state)],
    ['effect site', numbers.effectSite, y('effectSite')],
    ['brake cells', numbers.brakeCellFiring, y('brakeCells')],
    ['main cells', numbers.mainCellFiring, y('mainCells')],
    ['glutamate', numbers.glutamate, y('glutamate')],
    ['BDNF', numbers.bdnf, y('bdnf')],
    ['mTORC1', numbers.mtor, y('mtor')],
    ['protein', numbers.protein, y('protein')],
    ['spines', numbers.spines, y('spines')],
    ['gain', numbers.mood?.drugSpecificGain ?? y('gain'), y('gain')],
  ];
}

test.each<[string, Regimen]>([
  ['50 mg over 33.3 minutes, again on day 2', { kind: 'infusion', dose: 50, length: 33.3, starts: [0, days(2)] }],
  ['one standard infusion', standardInfusion],
  ['two nasal devices', { kind: 'nasal', devices: 2, starts: [0] }],
])('%s: another solver gives the same', (_, regimen) => {
  const system = systemOf(regimen);
  const course = simulate(regimen);
  const times = Array.from({ length: 160 }, (_unused, i) => 1.3 * 1.057 ** i).filter((t) => t < end);
  const off: string[] = [];
  let compared = 0;
  for (const [time, state] of solveByOdex(system, times)) {
    for (const [name, ours, theirs] of pairsOf(system, state, course.at(time * 60))) {
      compared++;
      if (!(Math.abs(ours - theirs) <= Math.max(0.002 * Math.abs(theirs), 1e-5)))
        off.push(`${name} at ${time} min: ${ours}, the other solver ${theirs}`);
    }
  }
  expect(off).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});
