// What moves in the circuit: pulses along axons and dendrites, released GABA, drifting ketamine, and the arrows of an
// explanation if one is lit. Rates follow the model's firing; the pulses themselves are for display (about one a second
// means "as usual").

import { axon, boutons, dendrites, fibres, fingers, gripStem, heroBranch, somaCentre, trunk } from './circuit-cells.ts';
import { explanationRoutes } from './circuit-explanations.ts';
import type { ColourKey, Palette } from './colours.ts';
import { thing } from './glyphs.ts';
import { G, node, P, type Node } from './paint.ts';
import { clamp, f1, f2, fract, mix, ramp, rnd, track, type Place, type Point, type Track } from './shape.ts';
import { blockedShare, strengthOf, type PartContext } from './state.ts';
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

/** How far the brake cell has fallen quiet, and the main cell grown loud: 0 as usual, 1 at the model's usual peak. */
export const quietOf = ({ s }: PartContext): number => ramp(s.n.I, 1, 0.62);
export const loudOf = ({ s }: PartContext): number => ramp(s.n.P, 1, 1.42);

/** Where the ketamine that is named drifts about. */
export const ketamineHome: Point = [318, 392];

/** Where a ketamine molecule of the circuit drifts; the first, which bears the label, keeps left of the main cell. */
export function ketamineAt(i: number, clock: number): Point {
  const [x, y] = i === 0 ? ketamineHome : [-40 + 1090 * fract(i * 0.618), -60 + 1010 * rnd(302, i)];
  return [x + 14 * Math.sin(clock * 0.4 + i), y + 14 * Math.cos(clock * 0.33 + i * 2)];
}

const shades = 8;

function gaba({ pal, s }: PartContext, quiet: number): Node {
  // Squares of about one opacity are one path: forty things would be written anew in every frame.
  const paths = Array.from({ length: shades }, () => '');
  boutons.forEach(([x, y], b) => {
    const [dx, dy] = [somaCentre[0] - x, somaCentre[1] - y];
    const L = Math.hypot(dx, dy);
    for (let i = 0; i < 3; i++) {
      const u = fract(s.clock * 0.5 + rnd(b, i));
      const away = 5 + 17 * u;
      const present = clamp(3 * s.n.I * s.n.I - i);
      const shade = Math.round(Math.sin(u * Math.PI) * present * (1 - 0.3 * quiet) * shades);
      if (shade === 0) continue;
      const left = f1(x + (dx / L) * away - 1.7 + 4 * (i - 1));
      const top = f1(y + (dy / L) * away - 1.7 + 3 * (i - 1));
      paths[shade - 1] += `M${left} ${top}h3.4v3.4h-3.4z`;
    }
  });
  const fill = pal.tone('gaba', pal.night ? 1.25 : 1);
  const nodes = paths.map((d, i) => d !== '' && P(i, '', { fill, opacity: f2((i + 1) / shades) }, { d }));
  return G('gaba', nodes, {}, thing('gaba'));
}

function ketamine({ pal, s }: PartContext): Node | false {
  const count = 40;
  const diamonds = Array.from({ length: count }, (_, i) => {
    const on = clamp(blockedShare(s.n) * count - i);
    if (on === 0) return null;
    // The end of the named one's leader would hide it, were it no larger.
    const near = i === 0 ? 1 : rnd(303, i);
    const size = i === 0 ? 1.8 : 0.6 + 0.6 * near;
    const [x, y] = ketamineAt(i, s.clock);
    return P(
      i,
      'M0-7.4L5.8 0L0 7.4L-5.8 0Z',
      { fill: pal.url('s-ketamine'), stroke: pal.line.ketamine, 'stroke-width': 0.8 },
      {
        transform: `translate(${f1(x)} ${f1(y)}) scale(${f2(size)})`,
        opacity: f2(on * (0.4 + 0.58 * near)),
      },
    );
  });
  return G('ketamine', diamonds, { opacity: strengthOf(s, 'ketamine') }, thing('ketamine'));
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
