// Routes: the arrows of a chain or of one explanation, drawn into the same picture as everything else. A lit route has a
// soft light, a dotted line, a head, and pulses that run along it; an unlit one is a faint dotted line.

import type { Palette } from './colours.ts';
import { place, thing } from './glyphs.ts';
import { moteNode, type Mote } from './motes.ts';
import { kept } from './kept.ts';
import { G, moving, P, type Node } from './paint.ts';
import { clamp, f2, fract, type Track } from './shape.ts';
import type { PartContext } from './state.ts';

export type RouteHue = NonNullable<Mote['hue']> | 'ketamine' | 'glutamate' | 'main-cell';

export interface Route {
  readonly id: string;
  readonly way: Track;
  readonly hue: RouteHue;
  /** The thing whose work the route shows: what the description calls it. */
  readonly about: string;
  /** 0 to 1: how strongly the model says this step runs. */
  readonly level: number;
  /** Ends in a bar (holds back) instead of a head (drives). */
  readonly holdsBack?: boolean;
  /** A route that only some explanations use is dashed rather than dotted. */
  readonly side?: boolean;
  /** Goes on inside the cell, where the inside view has its own route for it. */
  readonly deep?: boolean;
  /** Pulses on the way at full level; turns a second. */
  readonly pulses?: number;
  readonly speed?: number;
}

/** Pulses of a route at a film time. */
export function pulsesOf(route: Route, clock: number): Mote[] {
  const { pulses = 0, speed = 0.2, level, way, hue } = route;
  if (hue === 'ketamine' || hue === 'glutamate' || hue === 'main-cell') return [];
  return Array.from({ length: pulses }, (_, i): Mote => {
    const u = fract(clock * speed + i / pulses);
    const at = way.at(u);
    return {
      id: `${route.id}${i}`,
      kind: 'signal',
      hue,
      x: at.x,
      y: at.y,
      r: 10,
      deg: 0,
      opacity: clamp(level * pulses - i) * Math.sin(Math.PI * u),
    };
  });
}

/** The line of a route, its light and its head. */
function lineNode(pal: Palette, { id, way, hue, level, holdsBack, side }: Route): Node {
  const end = way.at(1);
  const before = way.at(0.96);
  const strength = f2(0.28 + 0.72 * level);
  const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  const dash = { 'stroke-width': 6.4, 'stroke-dasharray': side ? '13 13' : '0.1 14.5' };
  const glow = f2(0.17 * level);
  // Its strength follows the model from frame to frame.
  const make = (): Node =>
    G('line', [
      P('g', way.d, { ...line, stroke: pal.tone(hue, pal.night ? 0.9 : 0.8), 'stroke-width': 20 }, { opacity: glow }),
      P('l', way.d, { ...line, stroke: pal.tone(hue, pal.night ? 0.95 : 1.1), ...dash }, { opacity: strength }),
      P(
        'h',
        holdsBack ? 'M0-18V18' : 'M-15-11L5 0L-15 11',
        {
          ...line,
          stroke: pal.tone(hue, pal.night ? 1.05 : 1.15),
          'stroke-width': 6,
          transform: place(end.x, end.y, (before.a * 180) / Math.PI),
        },
        { opacity: strength },
      ),
    ]);
  return kept(pal, `route ${id}`, [strength, glow], () => moving(make()));
}

export const routeNode = ({ pal, s }: PartContext, route: Route): Node =>
  G(
    route.id,
    [lineNode(pal, route), ...pulsesOf(route, s.clock).map((mote) => moteNode(pal, mote))],
    {},
    thing(route.about),
  );
