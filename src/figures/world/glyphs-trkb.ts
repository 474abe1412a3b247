// TrkB at the scale of the synapse: a beaded fork with a kinase below; two close up round one BDNF pair.

import type { Palette } from './colours.ts';
import { diamond, thing } from './glyphs.ts';
import { moteNode } from './motes.ts';
import { kept } from './kept.ts';
import { G, node, once, P, type Node } from './paint.ts';
import { blob, f1, f2, oval } from './shape.ts';

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

/** What is kept by rounded numbers is also made of them: else it would tell which came first. */
export function trkbGlyph(pal: Palette, id: string, at: string, look: TrkbLook): Node {
  const [paired, ketamine] = [f2(look.paired), f2(look.ketamine)];
  return kept(pal, `trkb ${id}`, [at, paired, ketamine], () => makeTrkb(pal, id, at, { paired, ketamine }));
}

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
