// What fills the sending fibres of the dendrite view: packets that crowd toward the partner, the teeth where they dock,
// rails and mitochondria. Packets of all swellings are one path, for there are hundreds.

import type { Palette } from './colours.ts';
import { axons, swellings, type Swelling } from './dendrite-fibres.ts';
import { beside, mitochondrion } from './dendrite-organelles.ts';
import { P, type Node } from './paint.ts';
import { f1, rnd, track, type Point } from './shape.ts';
import { mitochondrion as power, terminalDistance } from './spine-cells.ts';

/** A place in a swelling: along and across the fibre. */
function inSwelling({ at: [x, y], along }: Swelling, u: number, v: number): Point {
  const [c, n] = [Math.cos(along), Math.sin(along)];
  return [x + c * u - n * v, y + n * u + c * v];
}

/** Packets crowd toward the side that faces the partner; none overlap. */
function packetsOf(s: Swelling, seed: number, count: number): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < 600 && out.length < count; i++) {
    const u = (rnd(seed, i) - 0.5) * 2.5 * s.r;
    const v = (Math.pow(rnd(seed + 1, i), 0.8) * 1.62 - 0.86) * s.r * 0.86 * s.faces;
    const inside = Math.hypot(Math.max(0, Math.abs(u) - s.r * 0.62), v) < s.r - 82;
    if (!inside || (s.mitochondrion && v * s.faces < 10)) continue;
    if (out.every(([a, b]) => Math.hypot(a - u, b - v) > 58)) out.push([u, v]);
  }
  return out.map(([u, v]) => inSwelling(s, u, v));
}

const terminal: Swelling = { at: [0, -345], r: 300, along: 0, faces: 1, mitochondrion: false };

/** Packets of the terminal that one zooms into: in the cell, off its mitochondrion, apart. */
function terminalPackets(): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < 1500 && out.length < 34; i++) {
    const p: Point = [(rnd(4, i) - 0.5) * 700, -112 - 420 * rnd(5, i) ** 1.3];
    const clear = Math.hypot((p[0] - power.x) / 190, (p[1] - power.y) / 108) > 1;
    const apart = out.every(([x, y]) => Math.hypot(x - p[0], y - p[1]) > 60);
    if (clear && apart && terminalDistance(...p) < -70) out.push(p);
  }
  return out;
}

const turnOf = (s: Swelling): string =>
  `translate(${f1(s.at[0])} ${f1(s.at[1])}) rotate(${f1((s.along * 180) / Math.PI)})`;

export function boutonVesicles(pal: Palette): Node[] {
  const packets = [...swellings.flatMap((s, i) => packetsOf(s, 60 + 3 * i, 26)), ...terminalPackets()];
  // A dot is a line of no length with a round end: a quarter of what a circle takes to write.
  const spots = packets.map(([x, y]) => `M${f1(x)} ${f1(y)}h0`).join('');
  const round = { fill: 'none', 'stroke-linecap': 'round' } as const;
  return [
    ...swellings.flatMap((s, i) => {
      if (!s.mitochondrion) return [];
      const [x, y] = inSwelling(s, 0, -s.faces * s.r * 0.42);
      return [mitochondrion(pal, `m${i}`, turnOf({ ...s, at: [x, y] }), s.r * 0.92, s.r * 0.3)];
    }),
    mitochondrion(
      pal,
      'm',
      `translate(${power.x} ${power.y}) rotate(${f1((power.lean * 180) / Math.PI)})`,
      power.rx,
      power.ry,
    ),
    P('packets', spots, { ...round, stroke: pal.tone('glutamate', pal.night ? 0.78 : 0.85), 'stroke-width': 57 }),
    P('hollows', spots, { ...round, stroke: pal.tone('glutamate', pal.night ? 0.26 : 0.16), 'stroke-width': 39 }),
    P('cores', spots, { ...round, stroke: pal.tone('glutamate', pal.night ? 1 : 0.95), 'stroke-width': 20 }),
  ];
}

/** The dense teeth where packets dock, facing the partner. */
export function presynapticTeeth(pal: Palette): Node[] {
  const teeth = [...swellings, terminal].flatMap((s) =>
    [-96, -32, 32, 96].map((u) => {
      const edge = s.faces * (s.r - 34);
      const corner = (du: number, v: number): string =>
        inSwelling(s, u + du, v)
          .map(f1)
          .join(' ');
      return `M${corner(-22, edge)}L${corner(0, edge - s.faces * 46)}L${corner(22, edge)}Z`;
    }),
  );
  return [P('teeth', teeth.join(''), { fill: pal.tone('glutamate', pal.night ? 0.66 : 0.7) })];
}

const ways = axons.map((line) => track(line, 8));

/** Rails in the fibres. */
export function axonRails(pal: Palette): Node[] {
  return [
    P('rails', ways.flatMap((way) => [beside(way, -18), beside(way, 20)]).join(''), {
      fill: 'none',
      stroke: pal.tone('sender', pal.night ? 0.58 : 0.46),
      'stroke-width': 8,
      opacity: 0.6,
    }),
  ];
}
