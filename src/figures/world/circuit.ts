// The circuit: a brake cell that clasps a main cell, and the fibres that drive both. Glow follows the model's firing.
// Brake cells first is one hypothesis (homayoun2007); the words beside the picture say so.

import { pathsOf } from './art.ts';
import { boutons } from './circuit-cells.ts';
import { circuitMovers, loudOf, quietOf } from './circuit-traffic.ts';
import type { ColourKey, Palette } from './colours.ts';
import { thing } from './glyphs.ts';
import { G, moving, node, once, P, type Node } from './paint.ts';
import { blob, f2 } from './shape.ts';
import { strengthOf, type Part, type PartContext } from './state.ts';

const shares = {
  night: [0.72, 0.5, 0.4, 0.345, 0.3, 0.265, 0.235, 0.21],
  light: [0.62, 0.42, 0.32, 0.27, 0.23, 0.2, 0.17, 0.15],
};

/** Bands from rim to core: a lit edge and a quiet middle, the look of the translucent brain. */
export function bands(pal: Palette, paths: readonly string[], rim: ColourKey, body: ColourKey, lit: number): Node[] {
  return paths.map((d, i) => {
    const share = shares[pal.theme][i] ?? 0.2;
    return P(i, d, { fill: i ? pal.tone(body, share * lit) : pal.tone(rim, share * Math.min(1, lit)) });
  });
}

const glow = (pal: Palette, id: string, x: number, y: number, r: number, colour: ColourKey, o: number): Node =>
  node(id, 'circle', { cx: x, cy: y, r, fill: pal.url(`glow-${colour}`) }, { opacity: f2(o) });

function nucleus(pal: Palette, x: number, y: number, rx: number, ry: number, colour: ColourKey, seed: number): Node[] {
  const light = colour === 'main-cell' ? 0 : 0.14;
  return [
    P('n', blob(x, y, rx, ry, 0.2, seed, 0.05, 14), {
      fill: pal.tone(colour, 0.26 + light),
      stroke: pal.tone(colour, 0.52 + light),
      'stroke-width': 1,
    }),
    P('p', blob(x - 6, y - 8, rx * 0.5, ry * 0.4, 0.4, seed + 1, 0.1), { fill: pal.tone(colour, 0.32 + light) }),
    P('o', blob(x + 5, y + 6, 6, 6, 0, seed + 3), { fill: pal.tone(colour, 0.55 + light) }),
  ];
}

/** What stands still: cells, fibres, glow. */
export function circuitStill(context: PartContext): Node[] {
  const { pal, s, art } = context;
  if (!art.circuit) return [];
  const [main, brake, grip, senders] = [art.circuit.main, art.circuit.brake, art.circuit.grip, art.circuit.fibres].map(
    pathsOf,
  ) as [readonly string[], readonly string[], readonly string[], readonly string[]];
  const [quiet, loud] = [quietOf(context), loudOf(context)];
  const deep = [
    { x: -300, y: 40, size: 0.62, turn: 0 },
    { x: 470, y: 110, size: 0.5, turn: 12 },
    { x: 250, y: 460, size: 0.34, turn: -8 },
  ];
  // The brake cell is as bright as it fires, pointed at or not: that it falls quiet is what is to be seen.
  const [m, b] = [strengthOf(s, 'main-cell'), s.explanation === null ? 1 : strengthOf(s, 'brake-cell')];
  return [
    once('deep', () =>
      deep.map(({ x, y, size, turn }, i) =>
        P(i, main[2] ?? '', {
          fill: pal.tone('cytoplasm', pal.night ? 0.12 - 0.02 * i : 0.1),
          transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
        }),
      ),
    ),
    G('haze', [
      glow(pal, 'm', 610, 585, 230, 'main-cell', (pal.night ? 0.16 + 0.6 * loud : 0.1 + 0.3 * loud) * m),
      glow(pal, 'b', 238, 562, 180, 'brake-cell', (0.62 - 0.56 * quiet) * b),
    ]),
    once(
      'fibres',
      () => bands(pal, senders, 'glutamate', 'glutamate', 1),
      { opacity: strengthOf(s, 'glutamate') },
      thing('input'),
    ),
    once(
      'main',
      () => [...bands(pal, main, 'main-cell', 'cytoplasm', 1), ...nucleus(pal, 605, 600, 21, 25, 'main-cell', 5)],
      {
        opacity: f2(0.3 + 0.7 * m),
      },
      thing('main-cell'),
    ),
    once(
      'brake',
      () => [
        ...bands(pal, brake, 'brake-cell', 'brake-cell', 1.25),
        ...nucleus(pal, 240, 562, 17, 18, 'brake-cell', 15),
      ],
      {
        opacity: f2((1 - 0.52 * quiet) * b),
      },
      thing('brake-cell'),
    ),
    once(
      'grip',
      () => [
        ...bands(pal, grip, 'brake-cell', 'brake-cell', 1.35),
        ...boutons.map(([x, y], i) => P(`b${i}`, blob(x, y, 6.8, 6.2, i, i, 0.06), { fill: pal.url('s-brake-cell') })),
      ],
      { opacity: f2((1 - 0.46 * quiet) * b) },
      thing('grip'),
    ),
  ];
}

export const circuit: Part = (context) => [...circuitStill(context), ...circuitMovers(context).map(moving)];
