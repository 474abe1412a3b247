// Labels of one receptor: what each part is, and what is in the pore just now.

import { mark, named, type Mark, type Seen } from './mark.ts';
import { gateAt, glutamatePlace, glycinePlace, ketaminePlace, magnesiumPlace } from './receptor-gate.ts';
import { ionMotes, looseKetamine } from './receptor-guests.ts';
import type { Point } from './shape.ts';
import type { WorldState } from './state.ts';

const seen: Seen = [0.75, 0.95, 3, 4];

function gateKey(stage: number): string {
  if (stage > 2.6) return 'gate-shut';
  return stage > 0.55 ? 'gate-open' : 'gate';
}

export function receptorMarks({ receptor: stage, clock, n, plain }: WorldState): Mark[] {
  const gate = gateAt(stage);
  const glutamate = glutamatePlace(gate);
  const magnesium = magnesiumPlace(gate);
  const ketamine = ketaminePlace(gate);
  const loose = looseKetamine(clock, n)[0];
  // The leader stays on one calcium ion as long as that ion is in the pore; else it ends in the pore itself.
  const inPore = ionMotes(gate, clock).find((m) => m.kind === 'calcium' && Math.abs(m.x) < 24 && m.y > -70 && m.y < 60);
  const at = (key: string, place: Point, side: 'l' | 'r', rank: number, more = {}): Mark =>
    mark(key, 'receptor', place, side, rank, seen, more);
  return [
    at('glutamate-site', [glutamate.x, glutamate.y], 'l', 0, { ...named('glutamate', { shift: -0.03 }), below: true }),
    at(gateKey(stage), [gate.half + 14, -62], 'r', 0, { ...named('nmda-receptor'), shift: -0.08 }),
    ...(gate.magnesiumOut < 0.6
      ? [at('magnesium', [magnesium.x, magnesium.y], 'r', 0, named('magnesium', { shift: 0.16 }))]
      : []),
    ...(gate.magnesiumOut >= 0.6 && gate.magnesiumGone < 0.5
      ? [at('magnesium-out', [magnesium.x + 8, magnesium.y], 'r', 0, named('magnesium', { shift: 0.03 }))]
      : []),
    ...(gate.ketamineIn > 0.5
      ? [at('ketamine-seat', [ketamine.x - 16, ketamine.y], 'l', 0, named('ketamine', { shift: 0.18 }))]
      : []),
    ...(gate.ketamineIn <= 0.5 && loose && loose.opacity > 0.3
      ? [at('ketamine', [loose.x, loose.y], 'l', 1, named('ketamine', { shift: -0.04 }))]
      : []),
    ...(gate.flow > 0.4
      ? [
          at('ions', inPore ? [inPore.x, inPore.y] : [0, -20], 'l', 0, {
            colour: 'calcium',
            entity: 'calcium',
            shift: 0.2,
          }),
        ]
      : []),
    // Plain text speaks of the receptor as one thing; its parts have names in depth, at the clamps that tell them apart.
    ...(plain
      ? [at('receptor', [124, -312], 'r', 2, named('nmda-receptor', { shift: -0.08 }))]
      : [
          at('glun2b', [-148, -222], 'l', 2, named('nmda-receptor', { shift: -0.05 })),
          at('glun1', [148, -222], 'r', 3, { colour: 'glun1', entity: 'nmda-receptor', shift: -0.05 }),
        ]),
    at('glycine-site', [glycinePlace.x + 8, glycinePlace.y], 'r', 4, { colour: 'glycine', shift: -0.05 }),
    at('membrane', [228, 62], 'r', 3, { colour: 'main-cell', shift: 0.1 }),
    at('psd-95', [236, 280], 'r', 4, { colour: 'protein', entity: 'protein', shift: 0.01 }),
    at('filter', [30, 28], 'r', 7, { shift: 0.2 }),
    at('tails', [-112, 172], 'l', 6, { shift: 0.02 }),
    at('outer-lobes', [96, -310], 'r', 6, { shift: -0.02 }),
  ];
}
