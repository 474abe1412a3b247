// The AMPA receptor at the scale of the synapse: shorter than NMDA and splayed like a V; its posts part while it is open.

import type { Palette } from './colours.ts';
import { half, post } from './glyphs-lobes.ts';
import { thing } from './glyphs.ts';
import { kept } from './kept.ts';
import { G, node, once, P, type Node } from './paint.ts';
import { f1, f2, fract } from './shape.ts';

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
  const fresh = f2(look.fresh);
  return kept(pal, `ampa ${id}`, [at, open, offset, fresh, look.blocked], () =>
    makeAmpa(pal, id, at, { ...look, fresh }, open, offset),
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
