// Inside the cell: each station is as bright as the model says, a block stops what comes after it, and traffic never stops.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeCascade } from '../../src/core/describe-cascade.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { hours } from '../../src/core/units.ts';
import { frames } from '../../src/figures/world/frames.ts';
import { shownOf } from '../../src/figures/world/inside-chain.ts';
import { insideBox, strandA, ways, type WayKey } from '../../src/figures/world/inside-layout.ts';
import { makersOn } from '../../src/figures/world/inside-ribosomes.ts';
import { activityOf, insideRoutes, litShare } from '../../src/figures/world/inside-routes.ts';
import { inside, shaftBdnfMotes } from '../../src/figures/world/inside.ts';
import { nmdaSeats } from '../../src/figures/world/spine-cells.ts';
import { spine } from '../../src/figures/world/spine.ts';
import { pulsesOf } from '../../src/figures/world/synapse-route.ts';
import { stageOf, viewOf } from '../../src/figures/world/views.ts';
import { anyClock, anyNumbers, anyState, faultsOf, nodesOf, stateOf, thingsOf, twinsOf, usual } from './world-parts.ts';

const peak = { ...usual, B: 0.3, G: 1.38, N: 1, K: 1, M: 1, T: 1, S: 0.4, C: 1 };
const level = (id: string, s = stateOf()): number => insideRoutes(s).find((r) => r.id === id)?.level ?? -1;

describe('activity', () => {
  test('at rest a third of the protein makers work, and nothing of the chain is lit', () => {
    const rest = activityOf(stateOf());
    expect(rest.making).toBeCloseTo(1 / 3);
    expect([rest.ampa, rest.trkb, rest.mtor, rest.rest]).toEqual([0, 0, 0, 0]);
  });

  test('with mTOR blocked its ring is dark and protein making stays as usual', () => {
    const blocked = stateOf({ n: peak, block: ['mtor'] });
    expect(activityOf(blocked).mtor).toBe(0);
    expect(activityOf(blocked).making).toBeCloseTo(1 / 3);
    expect(level('ribosomes', blocked)).toBe(0);
    expect(level('relay', blocked)).toBe(1);
    expect(nodesOf(inside, blocked).some((q) => q.id === 'block')).toBe(true);
    expect(nodesOf(inside, stateOf({ n: peak })).some((q) => q.id === 'block')).toBe(false);
  });

  test('with AMPA blocked nothing goes from AMPA to the BDNF packet', () => {
    expect(level('ampa', stateOf({ n: peak }))).toBeCloseTo(1);
    expect(level('ampa', stateOf({ n: peak, block: ['ampa'] }))).toBe(0);
  });

  test('every level lies between nothing and all', () => {
    fc.assert(
      fc.property(anyState, (s) => {
        for (const route of insideRoutes(s)) {
          expect(route.level).toBeGreaterThanOrEqual(0);
          expect(route.level).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a step on the side route lights it from the gates to BDNF and quiets the other chain; a phone shows all of it', () => {
    const step = { view: 'inside', highlight: ['nmda-receptor', 'bdnf'] } as const;
    for (const size of [
      [690, 596],
      [390, 327],
    ] as const) {
      const [x, y, width, tall] = viewOf(step, size[0]);
      const stage = stageOf(size, [x, y, width, tall], true);
      const pixel = (p: { x: number; y: number }): readonly [number, number] => [
        stage.cx + (frames.spine.x + p.x * frames.spine.k - x) * stage.K,
        size[1] / 2 + (frames.spine.y + p.y * frames.spine.k - y) * stage.K,
      ];
      for (const place of [nmdaSeats[0], ways.side.at(0), ways.side.at(1), ways.elongation.at(1), ways.packing.at(1)]) {
        const [px, py] = pixel(place ?? { x: 0, y: 0 });
        expect(px > 0 && px < size[0] && py > 0 && py < size[1] - 15, `${size[0]}: ${px} ${py}`).toBe(true);
      }
    }
    const lit = (Object.keys(ways) as WayKey[]).filter((key) => litShare(key, 'direct-block') === 1);
    expect(lit.toSorted()).toEqual(['elongation', 'packing', 'side']);
  });

  test('an explanation quiets the steps that it is not about, and none is quieted without one', () => {
    const keys = insideRoutes(stateOf()).map((r) => r.id);
    expect(keys.every((key) => litShare(key, null) === 1)).toBe(true);
    expect(litShare('side', 'direct-block')).toBe(1);
    expect(litShare('relay', 'direct-block')).toBeLessThan(0.5);
    expect(litShare('relay', 'trkb')).toBe(1);
    expect(litShare('side', 'trkb')).toBeLessThan(0.5);
  });
});

describe('traffic', () => {
  test('a level of a row shows whole ones, then one coming up', () => {
    expect([0, 1, 2, 3].map((i) => shownOf(0.5, 4, i))).toEqual([1, 1, 0, 0]);
    expect(shownOf(0.6, 4, 2)).toBeCloseTo(0.4);
  });

  test('ribosomes keep on their messenger and apart', () => {
    fc.assert(
      fc.property(anyClock, fc.double({ min: 0, max: 1, noNaN: true }), (clock, busy) => {
        const makers = makersOn(strandA, 6, busy, clock);
        const xs = makers.map((m) => m.x).sort((a, b) => a - b);
        expect(xs[0]).toBeGreaterThanOrEqual(strandA.from);
        expect(xs.at(-1)).toBeLessThanOrEqual(strandA.to);
        xs.slice(1).forEach((x, i) => expect(x - (xs[i] as number)).toBeGreaterThan(60));
      }),
    );
  });

  test('a route of no level has no pulse', () => {
    const dark = insideRoutes(stateOf()).filter((route) => route.level === 0);
    expect(dark.length).toBeGreaterThan(3);
    expect(dark.flatMap((route) => pulsesOf(route, 5)).filter((m) => m.opacity > 0)).toEqual([]);
  });

  test('the same film time gives the same picture', () => {
    fc.assert(
      fc.property(anyState, anyClock, (s, other) => {
        const text = JSON.stringify(nodesOf(inside, s));
        nodesOf(inside, { ...s, clock: other });
        expect(JSON.stringify(nodesOf(inside, s))).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test('BDNF on its way to the branch keeps inside the view', () => {
    fc.assert(
      fc.property(anyNumbers, anyClock, (n, clock) => {
        for (const m of shaftBdnfMotes(clock, n)) {
          expect(Math.abs(m.x - insideBox.x)).toBeLessThanOrEqual(insideBox.width / 2);
        }
      }),
    );
  });
});

describe('the picture', () => {
  test('no state makes an attribute that is not a number, or two siblings of one id', () => {
    fc.assert(
      fc.property(anyState, fc.double({ min: 0.3, max: 2, noNaN: true }), (s, kn) => {
        expect(faultsOf(nodesOf(inside, s, kn))).toEqual([]);
        expect(twinsOf(inside, s, kn)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every thing that is drawn is named by the description of the inside', () => {
    const now = simulate(standardInfusion).at(hours(1.5));
    fc.assert(
      fc.property(anyState, (s) => {
        const state = {
          view: 'inside',
          highlight: s.highlight,
          gate: null,
          explanation: s.explanation,
          block: s.block,
        } as const;
        const lines = describeCascade(state, s.receptor, { now, from: now, to: now });
        const named = new Set(lines.flatMap((line) => line.things));
        const drawn = new Set([...thingsOf(inside, s, 0.69), ...thingsOf(spine, s, 0.69)]);
        expect([...drawn].filter((key) => !named.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
