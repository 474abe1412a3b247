// What comes, sits and goes at one receptor, as data: ions through the open pore, magnesium, ketamine free and in its seat.
// Small molecules are drawn one and a half to two times too large.

import type { Mote } from './motes.ts';
import { clamp, fract, ramp, rnd } from './shape.ts';
import { gateAt, ionPlace, magnesiumPlace, type Gate } from './receptor-gate.ts';
import type { WorldNumbers } from './state.ts';

/** Calcium and sodium, through the pore while it is open and free. */
export function ionMotes(gate: Gate, clock: number): Mote[] {
  return Array.from({ length: 12 }, (_, i): Mote => {
    const u = fract(clock * 0.16 + rnd(200, i));
    const at = ionPlace(i, u);
    const free = ramp(Math.abs(u - 0.52), 0.06, 0.2);
    return {
      id: `i${i}`,
      kind: i % 3 ? 'sodium' : 'calcium',
      x: at.x + free * 7 * Math.sin(clock * 1.7 + i * 3),
      y: at.y + free * 5 * Math.cos(clock * 1.9 + i * 2),
      r: i % 3 ? 8.4 : 11,
      deg: 0,
      opacity: gate.flow * ramp(u, 0, 0.08) * (1 - ramp(u, 0.9, 1)),
    };
  });
}

export function magnesiumMote(gate: Gate): Mote {
  const { x, y } = magnesiumPlace(gate);
  return {
    id: 'mg',
    kind: 'magnesium',
    x,
    y,
    r: 14,
    deg: 0,
    opacity: 1 - gate.magnesiumGone,
  };
}

const restingPlaces: readonly (readonly [number, number])[] = [
  [-248, -424],
  [258, -300],
  [-226, -356],
  [226, -136],
  [276, -452],
  [-284, -236],
  [214, -226],
];

/** Free ketamine round the receptor, by its share of the peak. */
export function looseKetamine(clock: number, n: WorldNumbers): Mote[] {
  return restingPlaces.map(([x, y], i) => ({
    id: `k${i}`,
    kind: 'ketamine',
    x: x + 13 * Math.sin(clock * 0.4 + i * 2),
    y: y + 12 * Math.cos(clock * 0.5 + i),
    r: 17,
    deg: 20 * Math.sin(clock * 0.3 + i),
    opacity: 0.9 * clamp(n.C * restingPlaces.length - i),
  }));
}

/** Every loose particle of the view, for its tests. */
export const receptorMotes = (stage: number, clock: number, n: WorldNumbers): Mote[] => [
  ...ionMotes(gateAt(stage), clock),
  magnesiumMote(gateAt(stage)),
  ...looseKetamine(clock, n),
];
