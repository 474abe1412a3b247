// Receptors at the scale of the synapse: origin at the middle of the membrane, outside up, about 4 units a nanometre.
// NMDA: tall, closed, balloon-shaped. AMPA: shorter, splayed like a V. TrkB: a beaded fork. Each shows what it does:
// what sits in its pore, whether the pore is open, whether two have paired.

import type { Palette } from './colours.ts';
import { diamond, hexagon, moteNode, thing } from './glyphs.ts';
import { kept } from './kept.ts';
import { G, node, once, P, type Node } from './paint.ts';
import { blob, f1, f2, fract, oval } from './shape.ts';

type Lobe = readonly [x: number, y: number, rx: number, ry: number, deg: number];
const half = (lobes: readonly Lobe[], sx: 1 | -1): string =>
  lobes.map(([x, y, rx, ry, deg]) => oval(sx * x, y, rx, ry, sx * deg)).join('');
const both = (lobes: readonly Lobe[]): string => half(lobes, 1) + half(lobes, -1);

const post = (sx: 1 | -1): string =>
  sx > 0
    ? 'M4-16C9-19 18-17 18-9L16 12C14.500 18 6 18 5 12L3.500-4Z'
    : 'M-4-16C-9-19-18-17-18-9L-16 12C-14.500 18-6 18-5 12L-3.500-4Z';

const nmdaShape = {
  behind: both([
    [6, -61, 10, 14, 8],
    [7, -33, 11, 12, 0],
  ]),
  outer: both([[12, -62, 11.5, 15, -14]]),
  clamps: both([[13, -33, 11, 12.5, 10]]),
  tails: 'M10 14C13 24 6 28 11 38M-10 14C-14 23-7 30-12 37',
};

export interface NmdaLook {
  /** 0 closed, 1 open. */
  readonly open: number;
  /** How much ketamine and how much magnesium is in the pore, 0 to 1. */
  readonly ketamine: number;
  readonly magnesium: number;
}

export const nmdaGlyph = (pal: Palette, id: string, at: string, look: NmdaLook): Node =>
  kept(pal, `nmda ${id}`, [at, f2(look.open), f2(look.ketamine), f2(look.magnesium)], () =>
    makeNmda(pal, id, at, look),
  );

function makeNmda(pal: Palette, id: string, at: string, look: NmdaLook): Node {
  const tone = (l: number): string => pal.tone('nmda-receptor', l);
  const edge = { stroke: tone(pal.night ? 0.28 : 1.35), 'stroke-width': 1.3 };
  const wide = f1(1.5 + 3 * look.open);
  return G(
    id,
    [
      node(
        'halo',
        'ellipse',
        { cx: 0, cy: -8, rx: 46, ry: 58, fill: pal.url('glow-ketamine') },
        { opacity: f2(look.ketamine * 0.95) },
      ),
      once('back', () => [
        P('b', nmdaShape.behind, { fill: tone(0.42) }),
        P('t', nmdaShape.tails, { fill: 'none', stroke: tone(0.6), 'stroke-width': 2.6, 'stroke-linecap': 'round' }),
        P('v', 'M-7-18H7L6 15H-6Z', { fill: pal.night ? '#050719' : tone(0.2) }),
      ]),
      ...([-1, 1] as const).map((sx) =>
        P(
          `m${sx}`,
          post(sx),
          { fill: pal.url('v-nmda-receptor'), ...edge },
          { transform: `translate(${sx * wide - sx * 1.5} 0)` },
        ),
      ),
      once('front', () => [
        P('l', nmdaShape.clamps, { fill: pal.url('s-nmda-receptor'), ...edge }),
        P('a', nmdaShape.outer, { fill: pal.url('s-nmda-receptor'), ...edge }),
      ]),
      P(
        'mg',
        hexagon(5.4),
        {
          fill: pal.c.magnesium,
          stroke: pal.line.magnesium,
          'stroke-width': 1,
          transform: 'translate(0 5)',
          ...thing('magnesium'),
        },
        { opacity: f2(look.magnesium) },
      ),
      P(
        'ket',
        diamond(6.6),
        {
          fill: pal.url('s-ketamine'),
          stroke: pal.line.ketamine,
          'stroke-width': 1.1,
          transform: 'translate(0 0)',
          ...thing('ketamine'),
        },
        { opacity: f2(look.ketamine) },
      ),
    ],
    { transform: at },
    thing('nmda-receptor'),
  );
}

const ampaShape = {
  outer: [[21, -49, 9.5, 13.5, 32]] as const,
  clamps: [[12, -28, 9.5, 10.5, 14]] as const,
  tails: 'M10 14C12 20 8 24 11 29M-10 14C-12 20-8 24-11 29',
};

export interface AmpaLook {
  /** 0 closed, 1 open: glutamate in the clamps pulls the posts apart. */
  readonly open: number;
  /** Just arrived from the store: a soft light. */
  readonly fresh: number;
  /** Held shut by a blocker (in experiments). */
  readonly blocked: boolean;
  /** Film time, for what runs through the pore. */
  readonly flow: number;
}

export function ampaGlyph(pal: Palette, id: string, at: string, look: AmpaLook): Node {
  const open = look.blocked ? 0 : f2(look.open);
  const offset = open === 0 ? 0 : f1(-fract(look.flow * 2.2) * 8.1);
  return kept(pal, `ampa ${id}`, [at, open, offset, f2(look.fresh), look.blocked], () =>
    makeAmpa(pal, id, at, look, open, offset),
  );
}

function makeAmpa(pal: Palette, id: string, at: string, look: AmpaLook, open: number, offset: number): Node {
  const tone = (l: number): string => pal.tone('ampa-receptor', l);
  const edge = { stroke: tone(pal.night ? 0.25 : 1.35), 'stroke-width': 1.3 };
  const side = (sx: 1 | -1): Node =>
    G(
      `s${sx}`,
      [
        once('b', () => [
          P('l', half(ampaShape.clamps, sx), { fill: pal.url('s-ampa-receptor'), ...edge }),
          P('a', half(ampaShape.outer, sx), { fill: pal.url('s-ampa-receptor'), ...edge }),
        ]),
        node(
          'g',
          'circle',
          {
            cx: sx * 17,
            cy: -38,
            r: 4.4,
            fill: pal.url('s-glutamate'),
            stroke: pal.line.glutamate,
            'stroke-width': 0.8,
            ...thing('glutamate'),
          },
          { opacity: f2(open) },
        ),
      ],
      { transform: `translate(${f1(sx * 3.4 * open)} 0) rotate(${f1(sx * 7 * open)} ${sx * 10} -16)` },
    );
  return G(
    id,
    [
      node(
        'halo',
        'ellipse',
        { cx: 0, cy: -10, rx: 54, ry: 64, fill: pal.url('glow-ampa-receptor') },
        { opacity: f2(Math.min(1, 0.9 * open + look.fresh)) },
      ),
      once('back', () => [
        P('t', ampaShape.tails, { fill: 'none', stroke: tone(0.6), 'stroke-width': 2.4, 'stroke-linecap': 'round' }),
        P('v', 'M-8-17H8L7 16H-7Z', { fill: pal.night ? '#03181c' : tone(0.16) }),
      ]),
      P(
        'flow',
        'M0-20V20',
        {
          stroke: pal.c.calcium,
          'stroke-width': 5,
          'stroke-linecap': 'round',
          'stroke-dasharray': '0.1 8',
          fill: 'none',
        },
        { opacity: f2(open), 'stroke-dashoffset': offset },
      ),
      ...([-1, 1] as const).map((sx) =>
        P(
          `m${sx}`,
          post(sx),
          { fill: pal.url('v-ampa-receptor'), ...edge },
          { transform: `translate(${f1(sx * 5 * open)} 0)` },
        ),
      ),
      side(-1),
      side(1),
      look.blocked &&
        once('plug', () => [
          P('u', 'M-17-40L0-13L17-40Z', {
            fill: pal.tone('ink', 1),
            stroke: pal.bg,
            'stroke-width': 3,
            'stroke-linejoin': 'round',
          }),
          P('x', 'M-6-33L6-25M6-33L-6-25', {
            stroke: pal.bg,
            'stroke-width': 2.8,
            fill: 'none',
            'stroke-linecap': 'round',
          }),
        ]),
    ],
    { transform: at },
    thing('ampa-receptor'),
  );
}

const arm = (sx: 1 | -1): string =>
  (
    [
      [4, -18, 6, 7, 0],
      [5, -31, 6.5, 7, 8],
      [8, -44, 7, 8, 14],
      [13, -57, 7, 8.5, 22],
      [20, -69, 6.5, 8, 34],
    ] as const
  )
    .map(([x, y, rx, ry, deg]) => oval(sx * x, y, rx, ry, sx * deg))
    .join('');

export interface TrkbLook {
  /** 0 two apart, 1 closed up round one BDNF pair, kinases alight. */
  readonly paired: number;
  /** Ketamine seated on its stem, within the membrane: one explanation, disputed. */
  readonly ketamine: number;
}

export const trkbGlyph = (pal: Palette, id: string, at: string, look: TrkbLook): Node =>
  kept(pal, `trkb ${id}`, [at, f2(look.paired), f2(look.ketamine)], () => makeTrkb(pal, id, at, look));

function makeTrkb(pal: Palette, id: string, at: string, look: TrkbLook): Node {
  const on = look.paired;
  const gap = 25 - 15 * on;
  const tone = (l: number): string => pal.tone('trkb', l);
  const edge = { stroke: tone(pal.night ? 0.25 : 1.35), 'stroke-width': 1.1 };
  const single = (key: string, sx: 1 | -1): Node =>
    G(
      key,
      [
        node('h', 'circle', { cx: 0, cy: 34, r: 36, fill: pal.url('glow-trkb') }, { opacity: f2(on) }),
        once('g', () => [
          P('t', 'M0-12V22', { stroke: tone(0.9), 'stroke-width': 7, 'stroke-linecap': 'round' }),
          P('e', arm(sx), { fill: pal.url('s-trkb'), ...edge }),
          P('k', blob(0, 34, 12, 16, sx * 0.2, 3), { fill: pal.url('s-trkb'), ...edge }),
        ]),
      ],
      { transform: `translate(${f1(sx * gap)} 0)` },
    );
  return G(
    id,
    [
      node('halo', 'circle', { r: 44, fill: pal.url('glow-ketamine') }, { opacity: f2(look.ketamine) }),
      single('l', -1),
      single('r', 1),
      G('b', [moteNode(pal, { id: 'p', kind: 'bdnf', x: 0, y: 0, r: 8.6, deg: 0, opacity: 1 })], {
        transform: 'translate(0 -60)',
        opacity: f2(Math.max(0, on * 2 - 1)),
      }),
      P(
        'ket',
        diamond(9),
        {
          fill: pal.url('s-ketamine'),
          stroke: pal.line.ketamine,
          'stroke-width': 1.4,
          'stroke-linejoin': 'round',
          ...thing('ketamine'),
        },
        { opacity: f2(look.ketamine) },
      ),
    ],
    { transform: at },
    thing('trkb'),
  );
}
