// The receptor's own body: beaded lobes, helices through the membrane, the filter's loops, linkers and tails. Two of its
// four subunits are in front (GluN2B left, GluN1 right), two stand dark behind.

import type { ColourKey, Palette } from './colours.ts';
import { thing } from './glyphs.ts';
import { G, once, P, type Node } from './paint.ts';
import { clampTilt, seam, type Gate } from './receptor-gate.ts';
import {
  depthSteps,
  lightSteps,
  lobes,
  type Beads,
  type Lobe,
  type LobeKey,
  type ReceptorArt,
} from './receptor-shape.ts';
import { curve, f1, f2, mix, oval, polyline, ramp, type Point } from './shape.ts';
import { grainPath } from './spine-body.ts';

type Side = -1 | 1;
const hueOf = (side: Side): ColourKey => (side < 0 ? 'nmda-receptor' : 'glun1');

const mirror = (lobe: Lobe, side: Side): string => oval(side * lobe.cx, lobe.cy, lobe.rx, lobe.ry, side * lobe.deg);

/** One domain: a rimmed body, beads from the deepest and darkest up, and a soft light over all. */
function lobeNodes(pal: Palette, key: LobeKey, side: Side, beads: Beads): Node[] {
  const hue = hueOf(side);
  const parts: readonly Lobe[] = lobes[key];
  const { night } = pal;
  const outline = parts.map((lobe) => mirror(lobe, side)).join('');
  const level = (depth: number, light: number): number =>
    (night ? 0.44 : 1.28) + (night ? 1 : -1) * (0.1 * depth + 0.17 * light);
  const edge = pal.tone(hue, night ? 0.3 : 1.3);
  const layers = Array.from({ length: depthSteps * lightSteps }, (_, i) => {
    const [depth, light] = [Math.floor(i / lightSteps), i % lightSteps];
    const list = beads[i] ?? [];
    return list.length === 0
      ? null
      : P(`b${i}`, grainPath(list), { fill: pal.tone(hue, level(depth, light)), stroke: edge, 'stroke-width': 0.9 });
  });
  return [
    P('o', outline, {
      fill: pal.tone(hue, night ? 0.36 : 1.15),
      stroke: pal.tone(hue, night ? 0.2 : 1.35),
      'stroke-width': 5,
      'paint-order': 'stroke',
    }),
    ...layers,
    ...parts.map((lobe, i) =>
      P(
        `l${i}`,
        oval(side * lobe.cx - lobe.rx * 0.26, lobe.cy - lobe.ry * 0.3, lobe.rx * 0.6, lobe.ry * 0.52, side * lobe.deg),
        { fill: pal.url('sheen') },
      ),
    ),
  ].filter((n): n is Node => n !== null);
}

/** A rod through the membrane with the turns of its helix. */
function helix(pal: Palette, id: string, d: string, hue: ColourKey, width: number, l: number, live = false): Node {
  const { night } = pal;
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  const path = (key: string, more: Record<string, string | number>): Node =>
    live ? P(key, '', { ...line, ...more }, { d }) : P(key, d, { ...line, ...more });
  return G(id, [
    path('o', { stroke: pal.tone(hue, night ? 0.2 : 1.35), 'stroke-width': width + 3.4 }),
    path('f', { stroke: pal.tone(hue, night ? 0.7 * l : 0.66 + 0.3 * l), 'stroke-width': width }),
    path('t', {
      stroke: pal.tone(hue, night ? 0.4 * l : 1.2),
      'stroke-width': width - 2,
      'stroke-dasharray': '2.4 6.6',
      'stroke-linecap': 'butt',
    }),
    path('h', {
      stroke: pal.tone(hue, night ? 1.55 : 0.25, 0.55),
      'stroke-width': f1(width * 0.2),
      transform: `translate(${f1(-width * 0.22)} 0)`,
    }),
  ]);
}

const tail = (side: Side): string =>
  polyline(
    curve(
      [
        [118, 70],
        [128, 112],
        [94, 142],
        [122, 172],
        [92, 196],
        [116, 222],
        [112, 246],
        [140, 262],
      ].map(([x = 0, y = 0]): Point => [side * x, y]),
      6,
    ),
  );

const loop = (side: Side): string =>
  `M${side * 66} 66C${side * 62} 40 ${side * 30} 40 ${side * 24} 26C${side * 22} 16 ${side * 34} 14 ${side * 40} 26`;

/** The two subunits behind, and the body of the channel that the pore is cut into. */
export const behindNodes = (pal: Palette): Node[] => {
  const tone = (l: number): string => pal.tone('nmda-receptor', l);
  return [-30, 30]
    .flatMap((x) => [
      P(`u${x}`, oval(x, -340, 62, 86), { fill: tone(pal.night ? 0.3 : 0.42) }),
      P(`c${x}`, oval(x, -178, 56, 80), { fill: tone(pal.night ? 0.26 : 0.36) }),
    ])
    .concat(
      P('tm', 'M-142-70C-92-84 92-84 142-70L138 72C92 84-92 84-138 72Z', {
        fill: tone(pal.night ? 0.24 : 0.3),
        stroke: tone(pal.night ? 0.5 : 0.8),
        'stroke-width': 1.6,
      }),
    );
};

/** One of the two subunits in front. */
export function subunitNode(pal: Palette, side: Side, gate: Gate, art: ReceptorArt): Node {
  const hue = hueOf(side);
  const { night } = pal;
  const lift = gate.open * 10;
  // Shut, the two in front touch.
  const at = gate.half + mix(13.5, 17, gate.open);
  const shape = side < 0 ? art.left : art.right;
  const x = (n: number): number => f1(side * n);
  const linkers =
    `M${x(72)} ${f1(-108 - lift)}C${x(66)}-92 ${x(at + 12)}-92 ${x(at)}-68` +
    `M${x(100)} ${f1(-102 - lift)}C${x(112)}-92 ${x(84)}-86 ${x(88)}-68` +
    `M${x(60)}-254C${x(48)}-262 ${x(50)}-270 ${x(56)}-268`;
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  return G(
    `subunit${side}`,
    [
      once('tail', () => [
        P('o', tail(side), { ...line, stroke: pal.tone(hue, night ? 0.24 : 1.2), 'stroke-width': 10.5 }),
        P('f', tail(side), { ...line, stroke: pal.tone(hue, night ? 0.62 : 0.8), 'stroke-width': 7 }),
      ]),
      P('link', '', { ...line, stroke: pal.tone(hue, night ? 0.8 : 0.95), 'stroke-width': 6.5 }, { d: linkers }),
      once('rods', () => [
        helix(pal, 'm4', `M${side * 122}-60L${side * 118} 62`, hue, 24, 0.8),
        helix(pal, 'm1', `M${side * 93}-64L${side * 91} 64`, hue, 24, 0.92),
        P('lo', loop(side), { ...line, stroke: pal.tone(hue, night ? 0.2 : 1.35), 'stroke-width': 15.4 }),
        P('lf', loop(side), { ...line, stroke: pal.tone(hue, night ? 0.95 : 0.9), 'stroke-width': 12 }),
        P('lh', loop(side), {
          ...line,
          stroke: pal.tone(hue, night ? 1.5 : 0.3, 0.5),
          'stroke-width': 3,
          transform: 'translate(-2 -2)',
        }),
      ]),
      helix(pal, 'm3', `M${x(at)}-62C${x(at + 2)}-44 ${x(54)}-30 ${x(58)} 52`, hue, 25, 1.12, true),
      once('upper', () => [
        G('clamp', lobeNodes(pal, 'upperClamp', side, shape.upperClamp)),
        G('outer', lobeNodes(pal, 'outer', side, shape.outer)),
      ]),
      once('lower', () => lobeNodes(pal, 'lowerClamp', side, shape.lowerClamp), {
        transform: `translate(0 ${f1(-lift)}) rotate(${f1(clampTilt(side, gate))} ${side * 50} -168)`,
      }),
    ],
    {},
    thing(side < 0 ? 'glun2b' : 'glun1'),
  );
}

/** The line of light where the shut gate's helices meet: it says that the way is closed, also where all is small. */
export const seamNode = (pal: Palette, gate: Gate): Node =>
  G(
    'seam',
    [
      P('g', seam, {
        fill: 'none',
        stroke: pal.tone('glun1', 1.1, 0.34),
        'stroke-width': 9,
        'stroke-linecap': 'round',
      }),
      P('l', seam, {
        fill: 'none',
        stroke: pal.tone('white', 1, 0.92),
        'stroke-width': 2.4,
        'stroke-linecap': 'round',
      }),
    ],
    { opacity: f2(1 - ramp(gate.open, 0, 0.35)) },
  );
