// What fills the cells of the dendrite view: packets and mitochondria in the sending fibres, rails and mitochondria in
// the shaft, threads in the spines. Each is one path, for there are hundreds.

import type { Palette } from './colours.ts';
import { axons, swellings, type Swelling } from './dendrite-fibres.ts';
import { lasting, bud, type Bud } from './dendrite-spines.ts';
import { shaftLine } from './outlines.ts';
import { G, P, type Node } from './paint.ts';
import { mitochondrion as power, terminalDistance } from './spine-cells.ts';
import { blob, dots, f1, mix, rnd, track, type Point, type Track } from './shape.ts';

const axis = track(shaftLine, 20);

/** Every spine that stands all along; the last is the one that one zooms into, which has an outline of its own. */
const standing: readonly Bud[] = [
  ...lasting.map((s, i) => bud(s, 1, i)),
  { ring: [], d: '', tip: [0, 250], seat: { x: 6, y: 1165, a: -Math.PI / 2 }, reach: 1110, head: 250 },
];

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

function mitochondrion(pal: Palette, id: string, transform: string, rx: number, ry: number): Node {
  const { night } = pal;
  const folds = Array.from({ length: 7 }, (_, i) => {
    const x = mix(-rx * 0.8, rx * 0.8, i / 6);
    const h = ry * 0.8 * Math.sqrt(Math.max(0, 1 - (x / rx) ** 2)) * (i % 2 ? 1 : -1);
    return `M${f1(x)} ${f1(h)}Q${f1(x + 12)} 0 ${f1(x)} ${f1(-h * 0.45)}`;
  }).join('');
  return G(
    id,
    [
      P('o', blob(0, 0, rx, ry, 0, 4, 0.04, 16), {
        fill: pal.tone('mitochondrion', night ? 0.34 : 0.3),
        stroke: pal.tone('mitochondrion', 0.85),
        'stroke-width': 9,
      }),
      P('c', folds, {
        fill: 'none',
        stroke: pal.tone('mitochondrion', 0.78),
        'stroke-width': 10,
        'stroke-linecap': 'round',
      }),
    ],
    {},
    { transform },
  );
}

export function boutonVesicles(pal: Palette): Node[] {
  const packets = [...swellings.flatMap((s, i) => packetsOf(s, 60 + 3 * i, 26)), ...terminalPackets()];
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
    P('packets', dots(packets.map(([x, y]) => [x, y, 24])), {
      fill: pal.tone('glutamate', pal.night ? 0.26 : 0.16),
      stroke: pal.tone('glutamate', pal.night ? 0.78 : 0.85),
      'stroke-width': 9,
    }),
    P('cores', dots(packets.map(([x, y]) => [x, y, 10])), { fill: pal.tone('glutamate', pal.night ? 1 : 0.95) }),
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

/** A line beside a track at a distance, waving. */
const beside = ({ pts }: Track, d: number, wave = 0, from = 0): string =>
  'M' +
  pts
    .map((p, i) => {
      const q = pts[Math.min(pts.length - 1, i + 1)] as Point;
      const a = i + 1 < pts.length ? Math.atan2(q[1] - p[1], q[0] - p[0]) : 0;
      const o = d + wave * Math.sin(i * 0.55 + from);
      return `${f1(p[0] - Math.sin(a) * o)} ${f1(p[1] + Math.cos(a) * o)}`;
    })
    .join('L');

/** Rails (microtubules), the smooth reticulum, mitochondria and small stores of the shaft; stacks and threads of spines. */
export function shaftRails(pal: Palette): Node[] {
  const { night } = pal;
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
    P('threads', standing.map((b, i) => spineFilaments(b, i)).join(''), {
      ...line,
      stroke: pal.tone('main-cell', night ? 0.5 : 0.4),
      'stroke-width': 7,
      opacity: 0.55,
    }),
    P('stacks', standing.flatMap((b) => (b.head > 205 ? [stackOf(b)] : [])).join(''), {
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

/** Actin: threads up the neck that fan out in the head. */
export function spineFilaments({ seat, reach, head }: Bud, seed: number): string {
  const [c, n] = [Math.cos(seat.a), Math.sin(seat.a)];
  const at = (along: number, across: number): string =>
    `${f1(seat.x + c * along - n * across)} ${f1(seat.y + n * along + c * across)}`;
  const end = reach - Math.max(head * 0.34, 46);
  const neckEnd = Math.max(380, reach - head * 1.7);
  return [-1, -0.35, 0.3, 0.9]
    .map((w, i) => {
      const fan = w * head * 0.72 + 20 * (rnd(seed, i) - 0.5);
      return `M${at(330, w * 30)}L${at(neckEnd, w * 26)}Q${at(mix(neckEnd, end, 0.4), w * 40)} ${at(end - Math.abs(fan) * 0.3, fan)}`;
    })
    .join('');
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
