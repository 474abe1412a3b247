// The circuit: a brake cell that clasps a main cell, and the fibres that drive both. Glow, pulses and released GABA follow
// the model's firing; the pulses themselves are for display (about one a second means "as usual"). Brake cells first is
// one hypothesis (homayoun2007); the words beside the picture say so.

import { pathsOf } from './art.ts';
import { axon, boutons, dendrites, fibres, fingers, gripStem, heroBranch, somaCentre, trunk } from './circuit-cells.ts';
import type { ColourKey, Palette } from './colours.ts';
import { explanationRoutes } from './circuit-explanations.ts';
import { thing } from './glyphs.ts';
import { G, moving, node, once, P, type Node } from './paint.ts';
import { blob, clamp, f1, f2, fract, mix, ramp, rnd, track, type Place, type Point, type Track } from './shape.ts';
import { strengthOf, type Part, type PartContext } from './state.ts';
import { routeNode } from './synapse-route.ts';

const lineAt = (list: readonly { line: readonly Point[] }[], i: number): readonly Point[] => list[i]?.line ?? [];
const tracks = {
  far: track(lineAt(fibres, 0)),
  near: track(lineAt(fibres, 1)),
  branch: track([...lineAt(fibres, 1).slice(0, 5), ...lineAt(fibres, 2).slice(1)]),
  grip: [0, 1, 2].map((i) => track(i ? [...gripStem, ...lineAt(fingers, i).slice(1)] : lineAt(fingers, 0))),
  axon: track([[605, 600], ...axon.line]),
  up: [heroBranch, dendrites[10] ?? trunk, trunk].map((p) => track([...p.line].reverse())),
};

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

function pulse(pal: Palette, id: string, colour: ColourKey, p: Place, r: number, opacity: number): Node {
  const turn = f1((p.a * 180) / Math.PI);
  return node(id, 'g', {}, { transform: `translate(${f1(p.x)} ${f1(p.y)}) rotate(${turn})`, opacity: f2(opacity) }, [
    node('h', 'ellipse', { rx: r * 4.6, ry: r * 2.8, fill: pal.url(`glow-${colour}`) }),
    node('c', 'ellipse', { rx: r * 1.7, ry: r * 0.85, fill: pal.tone(colour, pal.night ? 1.6 : 1.2) }),
  ]);
}

interface Train {
  readonly id: string;
  readonly colour: ColourKey;
  readonly way: Track;
  /** Pulses a second, and the most there may ever be: for display. */
  readonly rate: number;
  readonly most: number;
  /** Units a second. */
  readonly speed: number;
  readonly r: number;
  readonly seed: number;
}

/**
 * Pulses along a track. There is one timetable for all rates, and the rate says how many of its pulses are let through;
 * so scrubbing the story's time adds or drops pulses and never makes one jump.
 */
function pulsesOf(pal: Palette, { id, colour, way, rate, most, speed, r, seed }: Train, clock: number): Node[] {
  const span = way.len / speed;
  const latest = Math.ceil(clock * most);
  const out: Node[] = [];
  for (let k = latest; k >= latest - Math.ceil(span * most) - 1; k--) {
    const u = (clock - (k + 0.7 * rnd(seed, k)) / most) / span;
    const through = clamp((rate / most - fract(k * 0.618 + seed * 0.37)) * 14);
    if (u < 0 || u > 1 || through === 0) continue;
    const name = `${id}${((k % 64) + 64) % 64}`;
    out.push(pulse(pal, name, colour, way.at(u), r, through * ramp(u, 0, 0.06) * (1 - ramp(u, 0.93, 1))));
  }
  return out;
}

const quietOf = ({ s }: PartContext): number => ramp(s.n.I, 1, 0.62);
const loudOf = ({ s }: PartContext): number => ramp(s.n.P, 1, 1.42);

/** Where a ketamine molecule of the circuit drifts; the first, which bears the label, keeps to the lower left. */
export function ketamineAt(i: number, clock: number): Point {
  const [x, y] = i === 0 ? [150, 780] : [-40 + 1090 * fract(i * 0.618), -60 + 1010 * rnd(302, i)];
  return [x + 14 * Math.sin(clock * 0.4 + i), y + 14 * Math.cos(clock * 0.33 + i * 2)];
}

function gaba({ pal, s }: PartContext, quiet: number): Node {
  const squares = boutons.flatMap(([x, y], b) => {
    const [dx, dy] = [somaCentre[0] - x, somaCentre[1] - y];
    const L = Math.hypot(dx, dy);
    return [0, 1, 2].map((i) => {
      const u = fract(s.clock * 0.5 + rnd(b, i));
      const away = 5 + 17 * u;
      const present = clamp(3 * s.n.I * s.n.I - i);
      return node(
        `${b}.${i}`,
        'rect',
        { width: 3.4, height: 3.4, rx: 0.5, fill: pal.tone('gaba', pal.night ? 1.25 : 1) },
        {
          x: f1(x + (dx / L) * away - 1.7 + 4 * (i - 1)),
          y: f1(y + (dy / L) * away - 1.7 + 3 * (i - 1)),
          opacity: f2(Math.sin(u * Math.PI) * present * (1 - 0.3 * quiet)),
        },
      );
    });
  });
  return G('gaba', squares, {}, thing('gaba'));
}

function ketamine({ pal, s }: PartContext): Node | false {
  const count = 40;
  const diamonds = Array.from({ length: count }, (_, i) => {
    const on = clamp((s.n.B / 0.3) * count - i);
    if (on === 0) return null;
    const near = i === 0 ? 0.9 : rnd(303, i);
    const [x, y] = ketamineAt(i, s.clock);
    return P(
      i,
      'M0-7.4L5.8 0L0 7.4L-5.8 0Z',
      { fill: pal.url('s-ketamine'), stroke: pal.line.ketamine, 'stroke-width': 0.8 },
      {
        transform: `translate(${f1(x)} ${f1(y)}) scale(${f2(0.6 + 0.6 * near)})`,
        opacity: f2(on * (0.4 + 0.58 * near)),
      },
    );
  });
  return G('ketamine', diamonds, { opacity: strengthOf(s, 'ketamine') }, thing('ketamine'));
}

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
  const [m, b] = [strengthOf(s, 'main-cell'), strengthOf(s, 'brake-cell')];
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
      glow(pal, 'b', 238, 562, 180, 'brake-cell', (0.55 - 0.47 * quiet) * b),
    ]),
    once(
      'fibres',
      () => bands(pal, senders, 'glutamate', 'glutamate', 0.82),
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
        opacity: f2((1 - 0.42 * quiet) * b),
      },
      thing('brake-cell'),
    ),
    once(
      'grip',
      () => [
        ...bands(pal, grip, 'brake-cell', 'brake-cell', 1.35),
        ...boutons.map(([x, y], i) => P(`b${i}`, blob(x, y, 6.8, 6.2, i, i, 0.06), { fill: pal.url('s-brake-cell') })),
      ],
      { opacity: f2((1 - 0.36 * quiet) * b) },
      thing('grip'),
    ),
  ];
}

/** What moves, at a clock. */
export function circuitMovers(context: PartContext): Node[] {
  const { pal, s } = context;
  const [quiet, loud] = [quietOf(context), loudOf(context)];
  const c = s.clock;
  const trains: (Train & { late: number })[] = [
    { id: 'f', colour: 'glutamate', way: tracks.far, rate: 0.7, most: 0.7, speed: 150, r: 2.6, seed: 0, late: 0 },
    { id: 'n', colour: 'glutamate', way: tracks.near, rate: 0.7, most: 0.7, speed: 150, r: 2.6, seed: 1, late: 3 },
    { id: 'b', colour: 'glutamate', way: tracks.branch, rate: 0.6, most: 0.6, speed: 150, r: 2.6, seed: 9, late: 5 },
    ...tracks.grip.map((way, i) => ({
      id: `g${i}-`,
      colour: 'gaba' as const,
      way,
      rate: mix(1.5, 0.4, quiet),
      most: 1.5,
      speed: 190,
      r: 2.8,
      seed: 20,
      late: 0,
    })),
    {
      id: 'a',
      colour: 'main-cell',
      way: tracks.axon,
      rate: 0.7 + 1.3 * loud,
      most: 2,
      speed: 170,
      r: 3.4,
      seed: 30,
      late: 0,
    },
    ...tracks.up.map((way, i) => ({
      id: `u${i}-`,
      colour: 'main-cell' as const,
      way,
      rate: 0.35 + 0.55 * loud,
      most: 0.9,
      speed: 130,
      r: 2.4,
      seed: 40 + i,
      late: i * 7,
    })),
  ];
  return [
    gaba(context, quiet),
    G(
      'pulses',
      trains.map((t) => G(t.id, pulsesOf(pal, t, c + t.late))),
      { opacity: f2(1 - ramp(context.kn, 2.4, 4)) },
    ),
    ketamine(context),
    G(
      'routes',
      explanationRoutes(s.explanation, s.n).map((route) => routeNode(context, route)),
    ),
  ].filter((n): n is Node => Boolean(n));
}

export const circuit: Part = (context) => [...circuitStill(context), ...circuitMovers(context).map(moving)];
