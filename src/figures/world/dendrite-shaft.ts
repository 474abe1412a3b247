// What fills the shaft and the spines that last: rails, reticulum, mitochondria, stores, stacks and threads.

import type { Palette } from './colours.ts';
import { beside, mitochondrion, spineFilaments } from './dendrite-organelles.ts';
import { bud, lasting, lost, type Bud } from './dendrite-spines.ts';
import { shaftLine } from './outlines.ts';
import { P, type Node } from './paint.ts';
import { dots, f1, rnd, track } from './shape.ts';

const axis = track(shaftLine, 20);

/** The spine that one zooms into, which has an outline of its own. */
const middle: Bud = {
  ring: [],
  d: '',
  tip: [0, 250],
  seat: { x: 6, y: 1165, a: -Math.PI / 2 },
  reach: 1110,
  head: 250,
};
/** Spines that stand all along, and those that stand only without long stress; the middle one apart. */
export const stays = lasting.map((s, i) => bud(s, 1, i));
export const stressCosts = lost.map((s, i) => bud(s, 1, i + 20));
export const standing = (unstressed: boolean): readonly Bud[] => (unstressed ? [...stays, ...stressCosts] : stays);

/** Rails (microtubules), the smooth reticulum, mitochondria and small stores of the shaft; stacks and threads of spines. */
export function shaftRails(pal: Palette, unstressed: boolean): Node[] {
  const { night } = pal;
  const spines = [...standing(unstressed), middle];
  const rails = [-118, -62, 34, 96].map((d) => beside(axis, d)).join('');
  const stores = dots(
    Array.from({ length: 46 }, (_, i) => {
      const p = axis.at(0.06 + 0.88 * rnd(71, i));
      return [p.x + 60 * (rnd(72, i) - 0.5), p.y + 400 * (rnd(73, i) - 0.5), 13 + 16 * rnd(74, i)] as const;
    }),
  );
  const ribosomes = dots(
    Array.from({ length: 130 }, (_, i) => {
      const p = axis.at(0.04 + 0.92 * (((i * 0.618) % 1) * 0.999));
      const group = i % 9;
      return [
        p.x + 120 * (rnd(81, i) - 0.5),
        p.y + 470 * (rnd(82, group + (i >> 3)) - 0.5),
        8 + 5 * rnd(83, i),
      ] as const;
    }),
  );
  const seats = [-0.31, 0.02, 0.27].map((u) => axis.at(0.5 + u));
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  return [
    P('er', beside(axis, -12, 26) + beside(axis, 152, 20, 2), {
      ...line,
      stroke: pal.tone('cytoplasm', night ? 0.5 : 0.42),
      'stroke-width': 20,
      opacity: 0.55,
    }),
    P('er-in', beside(axis, -12, 26) + beside(axis, 152, 20, 2), {
      ...line,
      stroke: pal.tone('cytoplasm', night ? 0.27 : 0.2),
      'stroke-width': 9,
      opacity: 0.8,
    }),
    P('rails', rails, {
      ...line,
      stroke: pal.tone('cytoplasm', night ? 0.56 : 0.44),
      'stroke-width': 17,
      opacity: 0.75,
    }),
    P('rails-in', rails, {
      ...line,
      stroke: pal.tone('cytoplasm', night ? 0.34 : 0.26),
      'stroke-width': 6,
      opacity: 0.9,
    }),
    P('stores', stores, {
      fill: pal.tone('cytoplasm', night ? 0.3 : 0.24),
      stroke: pal.tone('ampa-receptor', 0.5),
      'stroke-width': 6,
      opacity: 0.7,
    }),
    P('ribosomes', ribosomes, { fill: pal.tone('protein', night ? 0.6 : 0.7), opacity: 0.55 }),
    ...seats.map((p, i) =>
      mitochondrion(
        pal,
        `s${i}`,
        `translate(${f1(p.x)} ${f1(p.y + (i % 2 ? 95 : -70))}) rotate(${f1((p.a * 180) / Math.PI + 3)})`,
        310 - 40 * i,
        74,
      ),
    ),
    P('threads', spines.map((b, i) => spineFilaments(b, i)).join(''), {
      ...line,
      stroke: pal.tone('main-cell', night ? 0.5 : 0.4),
      'stroke-width': 7,
      opacity: 0.55,
    }),
    P('stacks', spines.flatMap((b) => (b.head > 205 ? [stackOf(b)] : [])).join(''), {
      ...line,
      stroke: pal.tone('cytoplasm', night ? 0.66 : 0.5),
      'stroke-width': 14,
    }),
  ];
}

/** The spine apparatus of a large head: a few flat sacs. */
function stackOf({ seat, reach, head }: Bud): string {
  const [c, n] = [Math.cos(seat.a), Math.sin(seat.a)];
  return [0, 1, 2]
    .map((i) => {
      const along = reach - head * 1.18 - 34 * i;
      const half = head * (0.42 - 0.06 * i);
      const at = (d: number): string => `${f1(seat.x + c * along - n * d)} ${f1(seat.y + n * along + c * d)}`;
      return `M${at(-half)}L${at(half)}`;
    })
    .join('');
}
