// Protein makers: ribosomes walk along a messenger and their chains grow; finished parts (PSD-95 as ribbons, GluA1 for new
// AMPA receptors) go up the neck. On a second messenger BDNF is made and packed. How many are at work is the model's.

import { growingChain, place, ribbon, ribosome, thing } from './glyphs.ts';
import { densePacketArt } from './packets.ts';
import { shownOf } from './inside-chain.ts';
import { strandA, strandB, strandHeight, ways, type Strand } from './inside-layout.ts';
import { activityOf } from './inside-routes.ts';
import { G, once, P, type Node } from './paint.ts';
import { curve, f2, fract, ramp, polyline, type Point } from './shape.ts';
import type { PartContext } from './state.ts';

const strandLine = (strand: Strand): string => {
  const points: Point[] = [];
  for (let x = strand.from; x <= strand.to; x += 30) points.push([x, strandHeight(strand, x)]);
  return polyline(curve(points, 4));
};

export interface Maker {
  readonly x: number;
  readonly y: number;
  /** How far along the messenger, 0 to 1: its chain is as long as that. */
  readonly along: number;
  readonly opacity: number;
}

/** Ribosomes of a strand: evenly apart, walking; as many at work as the level says. */
export function makersOn(strand: Strand, count: number, level: number, clock: number): Maker[] {
  const span = strand.to - strand.from - 24;
  // The busiest order: every other place first, so that few of them still stand apart.
  const order = Array.from({ length: count }, (_, i) => (i * 2 < count ? i * 2 : 2 * i - count + (count % 2 ? 0 : 1)));
  return order.map((place, i) => {
    const along = fract(place / count + clock * 0.018);
    const x = strand.from + 12 + span * along;
    const edge = ramp(along, 0, 0.05) * (1 - ramp(along, 0.95, 1));
    return { x, y: strandHeight(strand, x), along, opacity: shownOf(level, count, i) * edge };
  });
}

function makerNodes(
  context: PartContext,
  key: string,
  strand: Strand,
  count: number,
  level: number,
  hues: readonly ('protein' | 'ampa-receptor' | 'bdnf')[],
): Node[] {
  const { pal, s } = context;
  return makersOn(strand, count, level, s.clock).flatMap(({ x, y, along, opacity }, i) => {
    if (opacity < 0.02) return [];
    const hue = hues[i % hues.length] ?? 'protein';
    return [
      P(
        `${key}c${i}`,
        '',
        { fill: pal.tone(hue, pal.night ? 0.92 : 1), stroke: pal.line[hue], 'stroke-width': 1 },
        {
          d: growingChain(2 + Math.floor(along * 8), i),
          transform: place(x + 4, y - 46, 0, 1.2),
          opacity: f2(opacity),
        },
      ),
      ribosome(pal, `${key}r${i}`, { transform: place(x, y, 4 * Math.sin(x * 0.05), 1.3), opacity: f2(opacity) }),
    ];
  });
}

const strandNode = (context: PartContext, id: string, strand: Strand, hue: 'rna' | 'bdnf'): Node =>
  once(
    id,
    () => {
      const d = strandLine(strand);
      const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
      return [
        P('l', d, { ...line, stroke: context.pal.tone(hue, hue === 'rna' ? 0.9 : 0.75), 'stroke-width': 7 }),
        P('t', d, { ...line, stroke: context.pal.tone(hue, 0.4), 'stroke-width': 3, 'stroke-dasharray': '2 7' }),
      ];
    },
    {},
    thing('ribosomes'),
  );

/** A piece of a new AMPA receptor on its way: the V it will be. */
const ampaPart = (context: PartContext, id: number, live: Record<string, string | number>): Node =>
  G(
    id,
    [
      P('v', 'M-13 15L-13-3L-22-20L-12-26L0-8L12-26L22-20L13-3L13 15Z', {
        fill: context.pal.url('s-ampa-receptor'),
        stroke: context.pal.line['ampa-receptor'],
        'stroke-width': 1.8,
        'stroke-linejoin': 'round',
      }),
    ],
    live,
    thing('new-parts'),
  );

const carriers = 9;

/** A new part on its way: PSD-95 to the density, GluA1 to the membrane. */
interface Carried {
  readonly id: number;
  readonly kind: 'ribbon' | 'receptor';
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

/** New parts on their way up the neck. level: how much is being made. */
export function cargo(level: number, clock: number): readonly Carried[] {
  return Array.from({ length: carriers }, (_, id): Carried => {
    const kind = id % 2 === 0 ? 'ribbon' : 'receptor';
    const u = fract(clock * 0.04 + id / carriers);
    const { x, y } = (kind === 'ribbon' ? ways.density : ways.membrane).at(u);
    return { id, kind, x, y, opacity: shownOf(level, carriers, id) * ramp(u, 0.02, 0.1) * (1 - ramp(u, 0.92, 1)) };
  }).filter(({ opacity }) => opacity >= 0.02);
}

export const cargoNodes = (context: PartContext): Node[] =>
  cargo(activityOf(context.s).making, context.s.clock).map(({ id, kind, x, y, opacity }) => {
    const sway = Math.sin(id + context.s.clock * (kind === 'ribbon' ? 0.2 : 0.3));
    return kind === 'ribbon'
      ? ribbon(context.pal, id, { transform: place(x, y, 30 * sway, 1.35), opacity: f2(opacity) })
      : ampaPart(context, id, { transform: place(x, y, 8 * sway, 1.1), opacity: f2(opacity) });
  });

/** Both messengers with what is made on them. */
export function ribosomeNodes(context: PartContext): Node[] {
  const { pal, s } = context;
  const a = activityOf(s);
  return [
    G(
      'makers',
      [
        strandNode(context, 'strand', strandA, 'rna'),
        ...makerNodes(context, 'a', strandA, 6, a.making, ['protein', 'ampa-receptor']),
      ],
      {},
      thing('ribosome'),
    ),
    G(
      'bdnf-makers',
      [
        strandNode(context, 'strand', strandB, 'bdnf'),
        ...makerNodes(context, 'b', strandB, 3, a.bdnf, ['bdnf']),
        once('packet', () => densePacketArt(pal), {
          transform: place(588, 938, 0, 1.1),
          opacity: f2(0.35 + 0.65 * a.bdnf),
        }),
      ],
      {},
      thing('bdnf-made'),
    ),
  ];
}
