// The receptor's small sequence: one number, moved by hand or by the model, and what follows from it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeCascade } from '../../src/core/describe-cascade.ts';
import { receptorByBlock } from '../../src/core/receptor-gate.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { minutes } from '../../src/core/units.ts';
import { gateAt, ketaminePlace, magnesiumPlace, porePath } from '../../src/figures/world/receptor-gate.ts';
import { ionMotes, looseKetamine, magnesiumMote, receptorMotes } from '../../src/figures/world/receptor-guests.ts';
import { receptor } from '../../src/figures/world/receptor.ts';
import {
  anyClock,
  anyGate,
  anyNumbers,
  anyState,
  faultsOf,
  nodesOf,
  stateOf,
  thingsOf,
  twinsOf,
  usual,
} from './world-parts.ts';

const stages = Array.from({ length: 301 }, (_, i) => i / 100);

describe('the gate', () => {
  test('opens once and shuts once', () => {
    const open = stages.map((g) => gateAt(g).open);
    const top = open.indexOf(Math.max(...open));
    open.slice(1, top + 1).forEach((o, i) => expect(o).toBeGreaterThanOrEqual(open[i] as number));
    open.slice(top + 1).forEach((o, i) => expect(o).toBeLessThanOrEqual(open[top + i] as number));
    expect([0, 1, 2, 3].map((g) => gateAt(g).open)).toEqual([0, 1, 1, 0]);
  });

  test('magnesium only leaves and ketamine only enters, on the way from rest to shut', () => {
    const at = stages.map(gateAt);
    at.slice(1).forEach((gate, i) => {
      expect(gate.magnesiumOut).toBeGreaterThanOrEqual(at[i]?.magnesiumOut as number);
      expect(gate.ketamineIn).toBeGreaterThanOrEqual(at[i]?.ketamineIn as number);
    });
  });

  test('ketamine passes the gate only while it is open, and magnesium has left by then', () => {
    for (const gate of stages.map(gateAt)) {
      const { y } = ketaminePlace(gate);
      const passing = gate.ketamineIn > 0 && gate.ketamineIn < 1 && y > -70 && y < -12;
      if (passing) {
        expect(gate.open).toBeGreaterThan(0.9);
        expect(gate.magnesiumOut).toBe(1);
      }
    }
  });

  test('ketamine ends between gate and filter, magnesium begins at the filter', () => {
    const { x, y } = ketaminePlace(gateAt(3));
    expect(Math.abs(x)).toBeLessThan(1);
    expect(y).toBeGreaterThan(-40);
    expect(y).toBeLessThan(10);
    expect(magnesiumPlace(gateAt(0)).y).toBeGreaterThan(15);
  });

  test('the plug that pops out stays in sight until ketamine has come', () => {
    const open = magnesiumMote(gateAt(1));
    expect(open.opacity).toBe(1);
    expect(open.x).toBeGreaterThan(gateAt(1).half + 60);
    expect(open.y).toBeLessThan(-62);
    expect(magnesiumMote(gateAt(2)).opacity).toBe(0);
  });

  test('calcium is told from sodium, and has a name of its own', () => {
    const kinds = new Set(ionMotes(gateAt(1), 3).map((m) => m.kind));
    expect(kinds).toEqual(new Set(['calcium', 'sodium']));
  });

  test('ions run through the open and free pore alone', () => {
    const running = (g: number): number =>
      Math.max(
        ...Array.from({ length: 60 }, (_, i) => Math.max(...ionMotes(gateAt(g), i * 0.2).map((m) => m.opacity))),
      );
    expect(running(0)).toBe(0);
    expect(running(1)).toBeGreaterThan(0.9);
    expect(running(2)).toBe(0);
    expect(running(3)).toBe(0);
  });

  test('the pore is as wide as the gate is open, and its outline is sound', () => {
    expect(gateAt(1).half).toBeGreaterThan(4 * gateAt(0).half);
    for (const g of stages) expect(porePath(gateAt(g))).not.toMatch(/NaN|e-/);
  });

  test('shut, the pore has a roof: between the outside and the chamber it has no width, open it leads through', () => {
    const above = (g: number): number[] => {
      const n =
        porePath(gateAt(g))
          .match(/-?\d+(\.\d+)?/g)
          ?.map(Number) ?? [];
      return n.filter((_, i) => i % 2 === 0 && (n[i + 1] ?? 0) <= -58).map(Math.abs);
    };
    for (const g of [0, 3]) expect(Math.max(...above(g))).toBe(0);
    expect(Math.max(...above(1))).toBeGreaterThan(40);
  });

  test('a line of light shows where its helices meet, while it is shut alone', () => {
    const lit = (g: number): number =>
      Number(nodesOf(receptor, stateOf({ receptor: g })).find((q) => q.id === 'seam')?.live?.['opacity']);
    expect([0, 1, 2, 3].map(lit)).toEqual([1, 0, 0, 1]);
  });

  test('a stage outside the sequence is held at its ends', () => {
    expect(gateAt(-2)).toEqual(gateAt(0));
    expect(gateAt(7)).toEqual(gateAt(3));
    expect(gateAt(Number.NaN)).toEqual(gateAt(0));
  });

  test('without a step that leads it, the receptor rests before treatment and is shut on ketamine at the peak', () => {
    expect(receptorByBlock(0)).toBe(0);
    expect(receptorByBlock(0.3)).toBe(3);
  });
});

describe('guests', () => {
  test('are where film time puts them, and keep inside the view', () => {
    fc.assert(
      fc.property(anyGate, anyClock, anyNumbers, (g, clock, n) => {
        const motes = receptorMotes(g, clock, n);
        expect(receptorMotes(g, clock, n)).toEqual(motes);
        for (const m of motes) {
          expect(Math.abs(m.x)).toBeLessThanOrEqual(330);
          expect(Math.abs(m.y)).toBeLessThanOrEqual(480);
        }
      }),
    );
  });

  test('free ketamine follows its share of the peak', () => {
    const shown = (C: number): number => looseKetamine(2, { ...usual, C }).filter((m) => m.opacity > 0.5).length;
    expect([0, 0.5, 1].map(shown)).toEqual([0, 3, 7]);
  });
});

describe('the picture', () => {
  test('no state makes an attribute that is not a number, or two siblings of one id', () => {
    fc.assert(
      fc.property(anyState, (s) => {
        expect(faultsOf(nodesOf(receptor, s))).toEqual([]);
        expect(twinsOf(receptor, s)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every thing that is drawn is named by the description of the receptor', () => {
    const now = simulate(standardInfusion).at(minutes(40));
    fc.assert(
      fc.property(anyState, (s) => {
        const state = { view: 'receptor', highlight: s.highlight, gate: null, explanation: null, block: [] } as const;
        const lines = describeCascade(state, s.receptor, { now, from: now, to: now });
        const named = new Set(lines.flatMap((line) => line.things));
        expect([...thingsOf(receptor, s)].filter((key) => !named.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('ketamine is drawn in the pore from the open stage on', () => {
    const seated = (g: number): boolean => nodesOf(receptor, stateOf({ receptor: g })).some((q) => q.id === 'seated');
    expect([0, 0.5, 2, 3].map(seated)).toEqual([false, false, true, true]);
  });
});
