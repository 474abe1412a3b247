// The NMDA receptor at the scale of the synapse: tall, closed, balloon-shaped, with a seat in its pore that shows what
// sits there.

import type { Palette } from './colours.ts';
import { both, post } from './glyphs-lobes.ts';
import { diamond, hexagon, thing } from './glyphs.ts';
import { kept } from './kept.ts';
import { G, node, once, P, type Node } from './paint.ts';
import { f1, f2 } from './shape.ts';

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

/** What is kept by rounded numbers is also made of them: else it would tell which came first. */
export function nmdaGlyph(pal: Palette, id: string, at: string, look: NmdaLook): Node {
  const [open, ketamine, magnesium] = [f2(look.open), f2(look.ketamine), f2(look.magnesium)];
  return kept(pal, `nmda ${id}`, [at, open, ketamine, magnesium], () =>
    makeNmda(pal, id, at, { open, ketamine, magnesium }),
  );
}

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
