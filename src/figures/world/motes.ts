// What moves about: each kind of molecule has one shape, drawn here once.

import type { Palette } from './colours.ts';
import { diamond, hexagon, place, thing } from './glyphs.ts';
import { G, moving, node, P, type Node } from './paint.ts';
import { f1, f2, oval } from './shape.ts';

/** One moving molecule, as data: what the picture, its tests and a canvas all read. */
export interface Mote {
  readonly id: string;
  readonly kind: 'glutamate' | 'ketamine' | 'metabolite' | 'bdnf' | 'calcium' | 'sodium' | 'magnesium' | 'signal';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly deg: number;
  readonly opacity: number;
  /** For signals: whose colour the pulse bears. */
  readonly hue?: 'trkb' | 'mtor' | 'nmda-receptor' | 'ampa-receptor' | 'bdnf' | 'protein';
}

const pairs = new Map<number, string>();

/** A pair of BDNF; each size is written once. */
function pairPath(r: number): string {
  let d = pairs.get(r);
  if (d === undefined) pairs.set(r, (d = oval(-0.8 * r, 0, r, 1.15 * r, 15) + oval(0.8 * r, 0, r, 1.15 * r, -15)));
  return d;
}

/** A mote as a node; nothing where it cannot be seen. */
export const moteNode = (pal: Palette, mote: Mote): Node | null =>
  mote.opacity < 0.01 ? null : moving(shapeOf(pal, mote));

function shapeOf(pal: Palette, mote: Mote): Node {
  const { id, x, y, r, deg } = mote;
  const live = { transform: place(x, y, deg), opacity: f2(mote.opacity) };
  const edge = f1(r * 0.16);
  switch (mote.kind) {
    case 'glutamate':
      return node(
        id,
        'circle',
        { r, fill: pal.url('s-glutamate'), stroke: pal.line.glutamate, 'stroke-width': edge, ...thing('glutamate') },
        live,
      );
    case 'ketamine':
      return P(
        id,
        diamond(r),
        {
          fill: pal.url('s-ketamine'),
          stroke: pal.line.ketamine,
          'stroke-width': edge,
          'stroke-linejoin': 'round',
          ...thing('ketamine'),
        },
        live,
      );
    case 'metabolite':
      return P(
        id,
        diamond(r),
        {
          // Hollow: of ketamine's shape and colour, and not ketamine.
          fill: pal.bg,
          stroke: pal.tone('ketamine', pal.night ? 1 : 0.9),
          'stroke-width': f1(r * 0.3),
          'stroke-linejoin': 'round',
          ...thing('metabolite'),
        },
        live,
      );
    case 'bdnf':
      return P(
        id,
        pairPath(r),
        { fill: pal.url('s-bdnf'), stroke: pal.line.bdnf, 'stroke-width': f1(r * 0.14), ...thing('bdnf') },
        live,
      );
    case 'magnesium':
      return P(
        id,
        hexagon(r),
        { fill: pal.url('s-magnesium'), stroke: pal.line.magnesium, 'stroke-width': edge, ...thing('magnesium') },
        live,
      );
    case 'calcium':
      return G(
        id,
        [
          node('c', 'circle', { r, fill: pal.url('s-calcium'), stroke: pal.line.calcium, 'stroke-width': edge }),
          charge(pal, r, [-0.4, 0.4]),
        ],
        live,
        thing('calcium'),
      );
    case 'sodium':
      return G(
        id,
        [
          node('c', 'circle', {
            r,
            fill: pal.tone('calcium', pal.night ? 0.42 : 0.3),
            stroke: pal.tone('calcium', pal.night ? 0.75 : 1),
            'stroke-width': edge,
          }),
          charge(pal, r, [0]),
        ],
        live,
      );
    case 'signal': {
      const hue = mote.hue ?? 'mtor';
      return node(id, 'circle', { r, fill: pal.url(`s-${hue}`), stroke: pal.line[hue], 'stroke-width': edge }, live);
    }
  }
}

/** An ion's charge: a plus for each, at these shares of its radius. */
function charge(pal: Palette, r: number, at: readonly number[]): Node {
  const arm = r * (at.length > 1 ? 0.3 : 0.42);
  const plus = (share: number): string =>
    `M${f1(share * r - arm)} 0H${f1(share * r + arm)}M${f1(share * r)} ${f1(-arm)}V${f1(arm)}`;
  return P('p', at.map(plus).join(''), {
    stroke: pal.night ? '#1b2a44' : pal.line.calcium,
    'stroke-width': f1(r * 0.18),
    'stroke-linecap': 'round',
  });
}
