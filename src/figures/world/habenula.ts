// A habenular cell, a fine glass electrode that listens to it, what it hears, and 30 cells at once: bursts, and their
// quieting, by the model's share of bursting cells. Rat and mouse data; see habenula-firing for what is invented to type.

import { pathsOf } from './art.ts';
import type { Palette } from './colours.ts';
import { cells, burstsAt, isBursting, reliefOf, rowOf, traceFloor, traceOf, traceTop } from './habenula-firing.ts';
import { thing } from './glyphs.ts';
import { heldNodes } from './habenula-held.ts';
import { G, moving, node, once, P, type Node } from './paint.ts';
import { blob, clamp, f1, f2, oval, type Point } from './shape.ts';
import { strengthOf, type Part, type PartContext } from './state.ts';
import { stageOf, views } from './views.ts';

/** Boxes in the habenula's frame: [x, y, width, height]. */
export const traceBox = [70, 610, 860, 185] as const;
type Box = readonly [x: number, y: number, width: number, height: number];
const rasterBox: Box = [610, 40, 320, 430];

/** Where the rows stand: on a narrow stage below the story's buttons, which lie on its upper right corner. */
export function rasterBoxAt([W, H]: readonly [number, number]): Box {
  const stage = stageOf([W, H], views.habenula, true);
  if (!stage.small) return rasterBox;
  const [x, y, width, height] = rasterBox;
  const top = Math.max(y, views.habenula[1] + (48 - H / 2) / stage.K);
  return [x, top, width, Math.max(0.6 * height, y + height + 20 - top)];
}
/** Where the electrode touches the cell. */
export const electrodeTip: Point = [333, 252];
const span = 1500;

const shares = { night: [0.82, 0.46, 0.36, 0.3, 0.25, 0.21, 0.18], light: [0.75, 0.3, 0.24, 0.19, 0.16, 0.13, 0.1] };

/** Length of the stretch of trace that is shown, and where it starts at a film time (milliseconds). */
const startOf = (clock: number): number => clock * 190;

/** Where the newest of the trace stands: what the label points at. */
export function traceAt(bursting: number, clock: number, share: number): Point {
  const [tx, ty, tw, th] = traceBox;
  const points = traceOf(startOf(clock), span, bursting);
  const spikes = points.filter(([, v]) => v > 20);
  const wanted = startOf(clock) + share * span;
  const near = spikes.reduce<Point | null>(
    (best, p) => (best === null || Math.abs(p[0] - wanted) < Math.abs(best[0] - wanted) ? p : best),
    null,
  );
  const x = near === null ? share : (near[0] - startOf(clock)) / span;
  return [tx + x * tw, ty + 0.3 * th];
}

function trace({ s }: PartContext): { d: string; last: number } {
  const [tx, ty, tw, th] = traceBox;
  const start = startOf(s.clock);
  const points = traceOf(start, span, s.n.burst);
  const height = traceTop - traceFloor;
  const at = ([t, v]: Point): string =>
    `${f1(tx + ((t - start) / span) * tw)} ${f1(ty + th - ((v - traceFloor) / height) * th)}`;
  return { d: `M${points.map(at).join('L')}`, last: points.at(-1)?.[1] ?? -58 };
}

function raster({ pal, s, k }: PartContext): Node {
  const [rx, ry, rw, rh] = rasterBoxAt(s.size);
  const pitch = rh / cells;
  // Single ticks must be seen too, at whatever size; bursts are taller, wider and in their own colour,
  // their ticks as far apart as can be told and as the rows have room for.
  const apart = clamp(2.9 / k, 3.4, 4.8);
  const usual = { tall: pitch * 0.6, width: Math.max(1.9, 1.5 / k), stroke: pal.tone('mute', pal.night ? 0.95 : 0.92) };
  const burst = {
    tall: pitch * 0.82,
    width: Math.min(Math.max(1.9, 1.7 / k), apart * 0.62),
    stroke: pal.tone('lateral-habenula', pal.night ? 1.25 : 1),
  };
  return G(
    'rows',
    Array.from({ length: cells }, (_, i) => {
      const y = ry + (i + 0.5) * pitch;
      const { tall, width, stroke } = burstsAt(i, s.n.burst) > 0.5 ? burst : usual;
      const d = rowOf(i, s.n.burst, rw, s.clock, apart)
        .map((x) => `M${f1(rx + x)} ${f1(y - tall / 2)}v${f1(tall)}`)
        .join('');
      return P(i, '', { fill: 'none' }, { d, stroke, 'stroke-width': f2(width) });
    }),
    {},
    thing('rows'),
  );
}

const electrode = (pal: Palette): Node[] => {
  const [x, y] = electrodeTip;
  return [
    P('g', `M${x} ${y - 3}L560 50L598 92L${x + 4} ${y + 3}Z`, {
      fill: pal.tone('rule', pal.night ? 0.55 : 0.4, 0.28),
      stroke: pal.tone('ink', 0.7),
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
    P('f', `M${x + 8} ${y - 4}L548 84L566 104L${x + 11} ${y + 1}Z`, { fill: pal.tone('calcium', 0.5, 0.22) }),
    P('w', 'M372 222L582 70', { stroke: pal.tone('bdnf', 0.8), 'stroke-width': 1.8, 'stroke-linecap': 'round' }),
    P('s', `M${x + 12} ${y - 10}L551 62`, { stroke: pal.tone('ink', 1, 0.75), 'stroke-width': 1.2 }),
    P('r', oval(579, 71, 29, 6, 48), {
      fill: pal.tone('rule', 0.4, 0.5),
      stroke: pal.tone('ink', 0.7),
      'stroke-width': 1.3,
    }),
  ];
};

export function habenulaStill(context: PartContext): Node[] {
  const { pal, s, art } = context;
  if (!art.habenula) return [];
  const paths = pathsOf(art.habenula.cell);
  const relief = reliefOf(s.n.burst);
  const [tx, ty, tw, th] = traceBox;
  const [rx, ry, , rh] = rasterBoxAt(s.size);
  const dim = strengthOf(s, 'habenula-cell');
  return [
    node(
      'haze',
      'circle',
      { cx: 296, cy: 270, r: 330, fill: pal.url('glow-lateral-habenula') },
      { opacity: f2((0.25 + 0.55 * (1 - relief)) * dim) },
    ),
    once(
      'cell',
      () => [
        ...paths.map((d, i) => P(i, d, { fill: pal.tone('lateral-habenula', shares[pal.theme][i] ?? 0.2) })),
        P('n', blob(297, 270, 22, 21, 0, 4, 0.05, 14), {
          fill: pal.tone('lateral-habenula', 0.36),
          stroke: pal.tone('lateral-habenula', 0.8),
          'stroke-width': 1.4,
        }),
        P('p', blob(291, 262, 9, 7, 0.3, 6, 0.1), { fill: pal.tone('lateral-habenula', 0.44) }),
        P('o', blob(303, 275, 6, 6, 0, 3), { fill: pal.tone('lateral-habenula', 0.82) }),
      ],
      { opacity: f2(0.3 + 0.7 * dim) },
      thing('habenula-cell'),
    ),
    once('electrode', () => electrode(pal), {}, thing('electrode')),
    once('frame', () => [
      P('z', `M${tx} ${ty + th + 14}H${tx + tw}`, { stroke: pal.tone('rule', 0.5), 'stroke-width': 1 }),
    ]),
    P('edge', '', { stroke: pal.tone('rule', 0.6), 'stroke-width': 1 }, { d: `M${rx - 12} ${f1(ry)}V${f1(ry + rh)}` }),
  ];
}

export function habenulaMovers(context: PartContext): Node[] {
  const { pal, art } = context;
  if (!art.habenula) return [];
  const { d, last } = trace(context);
  const spike = clamp((last + 55) / 70);
  const colour = 'lateral-habenula';
  return [
    node(
      'flash',
      'circle',
      { cx: 297, cy: 268, r: 120, fill: pal.url(`glow-${colour}`) },
      { opacity: f2(0.35 * spike) },
    ),
    raster(context),
    G(
      'trace',
      [
        P(
          'soft',
          '',
          { fill: 'none', stroke: pal.tone(colour, 1), 'stroke-width': 6, 'stroke-linejoin': 'round', opacity: 0.16 },
          { d },
        ),
        P(
          'line',
          '',
          {
            fill: 'none',
            stroke: pal.tone(colour, pal.night ? 1.3 : 1),
            'stroke-width': 2,
            'stroke-linejoin': 'round',
          },
          { d },
        ),
      ],
      { 'data-thing': isBursting(context.s.n.burst) ? 'bursts' : 'single-spikes' },
    ),
    ...heldNodes(context),
  ];
}

export const habenula: Part = (context) => [...habenulaStill(context), ...habenulaMovers(context).map(moving)];
