// The synapse: what its picture shows follows from the model's numbers and film time, and from nothing else.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hypotheses } from '../../src/core/story.ts';
import { describeCascade } from '../../src/core/describe-cascade.ts';
import { simulate, standardInfusion } from '../../src/core/simulate.ts';
import { hours } from '../../src/core/units.ts';
import {
  dockX,
  nmdaSeats,
  ampaSeats,
  newAmpaSeats,
  safeHalfWidth,
  spineDistance,
  terminalDistance,
  trkbSeats,
} from '../../src/figures/world/spine-cells.ts';
import { spine } from '../../src/figures/world/spine.ts';
import { arrivalAt, blockedCount, filledAt, pairedAt } from '../../src/figures/world/synapse-receptors.ts';
import {
  ampaOpenAt,
  bdnfMotes,
  glutamateMotes,
  ketamineMotes,
  metaboliteMotes,
  metaboliteNamed,
  metaboliteWay,
  releaseAt,
} from '../../src/figures/world/synapse-traffic.ts';
import { synapsinShown, vesicles } from '../../src/figures/world/synapse-vesicles.ts';
import { anyClock, anyNumbers, anyState, faultsOf, nodesOf, stateOf, thingsOf, twinsOf, usual } from './world-parts.ts';

describe('receptors follow the model', () => {
  test('none of three NMDA receptors is blocked before treatment, one at the usual peak, two at half, three at full', () => {
    expect([0, 0.1, 0.3, 0.5, 1].map(blockedCount)).toEqual([0, 0, 1, 2, 3]);
  });

  test('more block never frees a receptor', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        nmdaSeats.forEach((_, i) => expect(filledAt(i, high)).toBeGreaterThanOrEqual(filledAt(i, low)));
        expect(blockedCount(high)).toBeGreaterThanOrEqual(blockedCount(low));
      }),
    );
  });

  test('AMPA receptors are added one after the other as protein builds up, and stay while the spines stay', () => {
    const arrived = (S: number, D: number): number =>
      newAmpaSeats.filter((_, i) => arrivalAt(i, stateOf({ n: { ...usual, S, D } })) > 0.99).length;
    expect([0, 0.45, 0.7, 0.95].map((S) => arrived(S, 0))).toEqual([0, 1, 2, 3]);
    expect(arrived(0, 1)).toBeGreaterThanOrEqual(2);
  });

  test('TrkB stands apart without BDNF and pairs up at its peak', () => {
    trkbSeats.forEach((_, i) => {
      expect(pairedAt(i, 0)).toBe(0);
      expect(pairedAt(i, 1)).toBe(1);
    });
  });

  test('an AMPA receptor opens only where glutamate has just been let go, and more often when there is more', () => {
    const openShare = (G: number): number => {
      const times = Array.from({ length: 400 }, (_, i) => i * 0.31);
      return times.filter((t) => ampaOpenAt(66, t, G) > 0.5).length / times.length;
    };
    expect(openShare(0)).toBe(0);
    expect(openShare(1)).toBeGreaterThan(0.05);
    expect(openShare(1.4)).toBeGreaterThan(openShare(1) * 1.1);
  });

  test('more synapsin is drawn with more protein, and half of it always', () => {
    expect(synapsinShown(0)).toBeGreaterThan(3);
    expect(synapsinShown(1)).toBeCloseTo(2 * synapsinShown(0));
    expect(synapsinShown(9)).toBe(synapsinShown(1));
  });
});

describe('traffic', () => {
  test('at rest vesicles still let go, six turns in ten', () => {
    const turns = Array.from({ length: 600 }, (_, i) => releaseAt(i % dockX.length, i * 7.6, 1).success);
    const rate = turns.reduce((a, b) => a + b, 0) / turns.length;
    expect(rate).toBeGreaterThan(0.54);
    expect(rate).toBeLessThan(0.66);
  });

  test('how many turns succeed is in proportion to glutamate', () => {
    const rate = (G: number): number => {
      const turns = Array.from({ length: 2000 }, (_, i) => releaseAt(i % dockX.length, i * 7.6, G).success);
      return turns.reduce((a, b) => a + b, 0) / turns.length;
    };
    expect(rate(1.38) / rate(1)).toBeGreaterThan(1.28);
    expect(rate(1.38) / rate(1)).toBeLessThan(1.48);
    expect(rate(0)).toBe(0);
  });

  test('the same film time gives the same places, whatever was asked before', () => {
    fc.assert(
      fc.property(anyNumbers, anyClock, anyClock, (n, clock, other) => {
        const all = (t: number) => [glutamateMotes, bdnfMotes, ketamineMotes, metaboliteMotes].map((f) => f(t, n));
        const first = all(clock);
        all(other);
        expect(all(clock)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  test('loose particles keep inside the box that labels keep clear of', () => {
    fc.assert(
      fc.property(anyNumbers, anyClock, (n, clock) => {
        for (const m of [...bdnfMotes(clock, n), ...ketamineMotes(clock, n), ...metaboliteMotes(clock, n)]) {
          expect(Math.abs(m.x)).toBeLessThanOrEqual(safeHalfWidth);
        }
        for (const m of glutamateMotes(clock, n)) {
          expect(Math.abs(m.x)).toBeLessThanOrEqual(300);
          expect(m.y).toBeGreaterThan(-100);
          expect(m.y).toBeLessThan(80);
        }
      }),
    );
  });

  test('breakdown products keep to their way, several at once, and the label follows the one that passes its place', () => {
    const n = { ...usual, H: 1.8 };
    for (let clock = 0; clock < 60; clock += 0.7) {
      const shown = metaboliteMotes(clock, n).filter((m) => m.opacity > 0.3);
      expect(shown.length).toBeGreaterThan(1);
      const named = metaboliteNamed(clock, n);
      expect(shown).toContainEqual(named);
      for (const m of shown) {
        const off = Array.from({ length: 101 }, (_, i) => metaboliteWay.at(i / 100)).map((p) =>
          Math.hypot(p.x - m.x, p.y - m.y),
        );
        expect(Math.min(...off)).toBeLessThan(4);
      }
    }
    expect(metaboliteNamed(3, usual)).toBeUndefined();
  });

  test('no ketamine, no BDNF and no breakdown product is loose before treatment; glutamate is', () => {
    const shown = (motes: readonly { opacity: number }[]): number => motes.filter((m) => m.opacity > 0.02).length;
    expect(shown(ketamineMotes(3, usual))).toBe(0);
    expect(shown(bdnfMotes(3, usual))).toBe(0);
    expect(shown(metaboliteMotes(3, usual))).toBe(0);
    const glutamate = Array.from({ length: 40 }, (_, i) => shown(glutamateMotes(i * 0.5, usual)));
    expect(Math.max(...glutamate)).toBeGreaterThan(5);
  });

  test('two pictures a moment apart differ only a little: nothing jumps', () => {
    fc.assert(
      fc.property(anyNumbers, anyClock, (n, clock) => {
        const [a, b] = [glutamateMotes(clock, n), glutamateMotes(clock + 1 / 60, n)];
        for (const m of a) {
          const next = b.find((q) => q.id === m.id);
          if (next && m.opacity > 0.1 && next.opacity > 0.1)
            expect(Math.hypot(next.x - m.x, next.y - m.y)).toBeLessThan(12);
        }
      }),
    );
  });
});

describe('places', () => {
  test('receptors sit in the skin, nine of them, none on another', () => {
    const seats = [...nmdaSeats, ...ampaSeats, ...newAmpaSeats];
    expect(seats).toHaveLength(9);
    for (const { x, y } of [...seats, ...trkbSeats]) expect(Math.abs(spineDistance(x, y) + 9)).toBeLessThan(1.5);
    const xs = seats.map((s) => s.x).sort((a, b) => a - b);
    xs.slice(1).forEach((x, i) => expect(x - (xs[i] as number)).toBeGreaterThan(44));
  });

  test('resting vesicles lie inside the terminal and do not touch', () => {
    expect(vesicles.length).toBeGreaterThan(20);
    vesicles.forEach(([x, y], i) => {
      expect(terminalDistance(x, y)).toBeLessThan(-30);
      vesicles.slice(i + 1).forEach(([u, v]) => expect(Math.hypot(u - x, v - y)).toBeGreaterThan(52));
    });
  });
});

describe('the picture', () => {
  test('no state makes an attribute that is not a number, or two siblings of one id', () => {
    fc.assert(
      fc.property(anyState, fc.double({ min: 0.25, max: 6, noNaN: true }), (s, kn) => {
        expect(faultsOf(nodesOf(spine, s, kn))).toEqual([]);
        expect(twinsOf(spine, s, kn)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every thing that is drawn is named by the description of the synapse', () => {
    const course = simulate(standardInfusion);
    const now = course.at(hours(1));
    fc.assert(
      fc.property(anyState, (s) => {
        const lines = describeCascade(
          { view: 'synapse', highlight: s.highlight, gate: null, explanation: s.explanation, block: s.block },
          s.receptor,
          { now, from: now, to: now },
        );
        const named = new Set(lines.flatMap((line) => line.things));
        expect([...thingsOf(spine, s)].filter((key) => !named.has(key))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('an explanation lights arrows only while the model gives them something to carry', () => {
    const peak = { ...usual, B: 0.3, C: 1, G: 1.38, H: 20 };
    const arrows = (explanation: (typeof hypotheses)[number] | null, n = peak): number =>
      nodesOf(spine, stateOf({ n, explanation })).filter((q) => String(q.id).startsWith('e-')).length;
    expect(hypotheses.map((h) => arrows(h) > 0)).toEqual([true, true, false, true, true]);
    expect(arrows(null)).toBe(0);
  });

  test('blocked AMPA receptors stay shut', () => {
    const lit = (block: readonly 'ampa'[]): number =>
      nodesOf(spine, stateOf({ clock: 10.2, n: { ...usual, G: 1.6 }, block })).filter(
        (q) => q.id === 'flow' && Number(q.live?.opacity) > 0,
      ).length;
    expect(lit([])).toBeGreaterThan(0);
    expect(lit(['ampa'])).toBe(0);
  });
});
