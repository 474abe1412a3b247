// A pen for the room: outlined shapes, lines, and limbs, in the picture's own units.

import { P, type Node, type Nodes } from '../world/paint.ts';
import type { Point } from './curve.ts';
import type { Tones } from './tones.ts';

export interface Pen {
  readonly tones: Tones;
  /** Width of an outline, in units of the picture. */
  readonly line: number;
  /** A filled shape with an outline. */
  readonly shape: (id: string | number, d: string, fill: string, look?: Look) => Node;
  /** A line alone. */
  readonly stroke: (id: string | number, d: string, colour: string, width?: number, opacity?: number) => Node;
  /** An arm or a leg: a round line with an outline, from joint to joint. */
  readonly limb: (id: string, joints: readonly Point[], width: number, fill: string, end?: 'round' | 'butt') => Nodes;
}

export interface Look {
  readonly edge?: string;
  readonly opacity?: number;
  readonly width?: number;
}

const round = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

export function penOf(tones: Tones, line: number): Pen {
  const stroke: Pen['stroke'] = (id, d, colour, width = 1, opacity = 1) =>
    P(
      id,
      '',
      { fill: 'none', ...round },
      { d, stroke: colour, 'stroke-width': r(width * line), 'stroke-opacity': opacity },
    );
  return {
    tones,
    line,
    stroke,
    shape: (id, d, fill, { edge = tones.c.contour, opacity = 1, width = 1 } = {}) =>
      P(id, '', round, { d, fill, 'fill-opacity': opacity, stroke: edge, 'stroke-width': r(width * line) }),
    limb: (id, joints, width, fill, end = 'round') => {
      const path = (of: readonly Point[]): string => `M${of.map(([x, y]) => `${r(x)} ${r(y)}`).join('L')}`;
      const tone = tones.forced ? 'Canvas' : fill;
      const whole = (name: string, of: readonly Point[], colour: string, wide: number): Node[] => [
        { ...stroke(name, path(of), colour, wide), fixed: { fill: 'none', ...round, 'stroke-linecap': end } },
        // Where it begins it is always round.
        stroke(`${name}-root`, `${path(of.slice(0, 1))}h0`, colour, wide),
      ];
      return [
        ...whole(`${id}-edge`, end === 'butt' ? longer(joints, line) : joints, tones.c.contour, width / line + 2),
        ...whole(id, joints, tone, width / line),
      ];
    },
  };
}

/** The joints, the last a little further on. */
function longer(joints: readonly Point[], by: number): readonly Point[] {
  const [from, to] = joints.slice(-2) as [Point, Point];
  const k = by / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1);
  return [...joints.slice(0, -1), [to[0] + (to[0] - from[0]) * k, to[1] + (to[1] - from[1]) * k]];
}

const r = (n: number): number => Math.round(n * 100) / 100;

/** A rectangle with round corners. */
export const slab = (x: number, y: number, w: number, h: number, q: number): string =>
  `M${x + q} ${y}h${w - 2 * q}q${q} 0 ${q} ${q}v${h - 2 * q}q0 ${q} ${-q} ${q}h${2 * q - w}q${-q} 0 ${-q} ${-q}v${2 * q - h}q0 ${-q} ${q} ${-q}Z`;
