// The chain's stations: relay proteins under TrkB, mTORC1 (a ring) on its lysosome, the kinase of the side route; and
// what lies in every dendrite: microtubules. Glow is the model's amount for that station.

import { blockMark, place, thing } from './glyphs.ts';
import { elongationAt, lysosomeAt, mtorAt, mtorRadius, relayAt } from './inside-layout.ts';
import { activityOf } from './inside-routes.ts';
import { kept } from './kept.ts';
import { G, moving, node, once, P, type Node, type Nodes } from './paint.ts';
import { blob, clamp, dots, f1, f2, rnd } from './shape.ts';
import type { PartContext } from './state.ts';
import { strengthOf } from './state.ts';
import type { Palette } from './colours.ts';

const rails = [1402, 1436]
  .map((y) => `M-1700 ${y + 90}C-1200 ${y + 40} -700 ${y - 4} -200 ${y + 6}S900 ${y + 4} 1700 ${y - 160}`)
  .join('');

export const microtubules = (pal: Palette): Node[] => {
  const tone = (l: number): string => pal.tone('cytoplasm', l);
  const { night } = pal;
  return [
    P('o', rails, { fill: 'none', stroke: tone(night ? 0.44 : 0.36), 'stroke-width': 17 }),
    P('d', rails, { fill: 'none', stroke: tone(night ? 0.62 : 0.52), 'stroke-width': 14, 'stroke-dasharray': '5 3' }),
    P('h', rails, {
      fill: 'none',
      stroke: tone(night ? 1.2 : 0.16),
      'stroke-width': 2,
      opacity: 0.3,
      transform: 'translate(0 -5)',
    }),
  ];
};

const relayBalls = [
  [-34, -20, 28, 3],
  [14, -32, 30, 4],
  [-12, 24, 30, 5],
  [36, 12, 25, 6],
] as const;

function relay(context: PartContext): Node {
  const { pal, s } = context;
  const level = f2(activityOf(s).trkb);
  const make = (): Node =>
    G(
      'relay',
      [
        node('h', 'circle', { r: 130, fill: pal.url('glow-trkb') }, { opacity: f2(level) }),
        once(
          'balls',
          () =>
            relayBalls.map(([x, y, r, seed], i) =>
              P(`b${i}`, blob(x, y, r, r * 0.88, 0.4, seed, 0.09), {
                fill: pal.url(i % 2 ? 's-mtor' : 's-trkb'),
                stroke: i % 2 ? pal.line.mtor : pal.line.trkb,
                'stroke-width': 1.8,
              }),
            ),
          { opacity: f2(0.66 + 0.34 * level) },
        ),
      ],
      { transform: place(relayAt[0], relayAt[1]) },
      thing('relay'),
    );
  return kept(pal, 'relay', [level], make);
}

function lysosomeArt(pal: Palette): Nodes {
  const tone = (l: number, alpha?: number): string => pal.tone('lysosome', l, alpha);
  const { night } = pal;
  const load = Array.from({ length: 34 }, (_, i): [number, number, number] => {
    const a = 2 * Math.PI * rnd(1, i);
    const q = Math.sqrt(rnd(2, i));
    return [94 * q * Math.cos(a), 70 * q * Math.sin(a), 4 + 7 * rnd(3, i)];
  });
  return [
    P('f', blob(0, 0, 128, 102, 0.1, 6, 0.05, 16), { fill: tone(night ? 0.34 : 0.26) }),
    P('l', dots(load), { fill: tone(night ? 0.62 : 0.6), opacity: 0.55 }),
    P('s', blob(0, 0, 128, 102, 0.1, 6, 0.05, 16), {
      fill: 'none',
      stroke: tone(0.9),
      'stroke-width': 7,
      'stroke-dasharray': '5 1.6',
    }),
    P('i', blob(0, 0, 119, 93, 0.1, 6, 0.05, 16), {
      fill: 'none',
      stroke: tone(night ? 0.6 : 0.7),
      'stroke-width': 2.4,
    }),
    P('h', 'M-92-46A110 88 0 0 1-20-86', {
      fill: 'none',
      stroke: tone(night ? 1.5 : 0.2, 0.5),
      'stroke-width': 8,
      'stroke-linecap': 'round',
    }),
  ];
}

function ringArt(pal: Palette): Nodes {
  const r = mtorRadius;
  const spokes = Array.from({ length: 8 }, (_, i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 4 + 0.2), Math.sin((i * Math.PI) / 4 + 0.2)];
    return `M${f1((r - 15) * c)} ${f1((r - 15) * s)}L${f1((r + 15) * c)} ${f1((r + 15) * s)}`;
  }).join('');
  return [
    node('o', 'circle', { r, fill: 'none', stroke: pal.line.mtor, 'stroke-width': 40 }),
    node('f', 'circle', { r, fill: 'none', stroke: pal.url('s-mtor'), 'stroke-width': 34 }),
    P('s', spokes, { stroke: pal.line.mtor, 'stroke-width': 3, opacity: 0.8 }),
    P('h', `M${-r - 2}-22A${r + 4} ${r + 4} 0 0 1-10 ${-r - 3}`, {
      fill: 'none',
      stroke: pal.tone('white', 1, 0.5),
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
  ];
}

function mtor({ pal, s }: PartContext): Node {
  const level = f2(activityOf(s).mtor);
  const blocked = s.block.includes('mtor');
  const strength = f2(strengthOf(s, 'mtor'));
  const [x, y] = mtorAt;
  const make = (): Node =>
    G(
      'mtor',
      [
        node('h', 'circle', { r: 220, fill: pal.url('glow-mtor') }, { opacity: f2(level) }),
        once('ring', () => ringArt(pal), { opacity: f2(0.62 + 0.38 * level) }),
        blocked && blockMark(pal, 'block', [0, 0], 98),
      ],
      { transform: place(x, y), opacity: strength },
      thing('mtor'),
    );
  return kept(pal, 'mtor', [level, blocked, strength], make);
}

/** eEF2 kinase: holds back the making of BDNF; quiet while NMDA receptors rest. */
function elongationKinase({ pal, s }: PartContext): Node {
  const quiet = activityOf(s).rest;
  const [x, y] = elongationAt;
  return G(
    'eef2k',
    [
      P('b', blob(0, 0, 50, 38, 0.3, 4, 0.08), {
        fill: pal.tone('nmda-receptor', pal.night ? 0.5 : 0.4),
        stroke: pal.tone('nmda-receptor', pal.night ? 1.1 : 1),
        'stroke-width': 3.4,
      }),
      P('x', 'M-20 0H20', {
        stroke: pal.tone('nmda-receptor', pal.night ? 1.6 : 1.3),
        'stroke-width': 7.5,
        'stroke-linecap': 'round',
      }),
    ],
    { transform: place(x, y), opacity: f2(1 - 0.5 * quiet) },
    thing('side-route'),
  );
}

/** All stations, back to front. */
export const chainNodes = (context: PartContext): Node[] => {
  const { pal } = context;
  const [x, y] = lysosomeAt;
  return [
    // What glows as the model says differs from frame to frame.
    moving(relay(context)),
    once('lysosome', () => lysosomeArt(pal), {}, { transform: place(x, y), ...thing('mtor') }),
    moving(mtor(context)),
    moving(elongationKinase(context)),
  ];
};

/** How much of a row of n shows at a level: whole ones, then one coming up. */
export const shownOf = (level: number, n: number, i: number): number => clamp(level * n - i);
