// How a cell of the synapse is painted: bands from a light rim to a dark core, for a cell is thicker in its middle, and a
// bilayer by strokes on offset curves, where dashes of no length with round caps are heads and short ones are tails.

import type { ColourKey, Palette } from './colours.ts';
import { P, type Node } from './paint.ts';
import { dots } from './shape.ts';
import type { Grains } from './spine-shape.ts';

/** Shares of the cytosol's colour, rim to core. */
const bands = {
  night: [0.36, 0.325, 0.285, 0.255, 0.232],
  light: [0.34, 0.28, 0.235, 0.2, 0.175],
} as const;

/** The filled cell. Levels as in SpineArt: outer, middle, inner, edge, then deeper ones. */
export function bodyNodes(pal: Palette, levels: readonly string[], base: ColourKey, rim: ColourKey): Node[] {
  const shades = bands[pal.theme];
  const filled = [levels[0], ...levels.slice(4)].map((d, i) =>
    P(`f${i}`, d ?? '', { fill: pal.tone(base, shades[i] ?? shades[4]) }),
  );
  return [
    ...filled,
    P('g', levels[2] ?? '', { fill: pal.url('grain') }),
    P('r', levels[3] ?? '', { fill: 'none', stroke: pal.tone(rim, 0.8, pal.night ? 0.12 : 0.16), 'stroke-width': 24 }),
  ];
}

/** The membrane: three plain lines from afar, heads and tails near by. */
export function membraneNodes(pal: Palette, levels: readonly string[], base: ColourKey, near: boolean): Node[] {
  const [outer = '', middle = '', inner = ''] = levels;
  const line = (id: string, d: string, l: number, width: number, more: Record<string, string | number> = {}): Node =>
    P(id, d, { fill: 'none', stroke: pal.tone(base, l), 'stroke-width': width, ...more });
  const { night } = pal;
  if (!near) {
    return [
      line('core', middle, night ? 0.42 : 0.36, 15),
      line('outer', outer, 0.95, 4.5),
      line('inner', inner, 0.7, 3.5),
    ];
  }
  const heads = { 'stroke-linecap': 'round', 'stroke-dasharray': '0 6.9' };
  return [
    line('core', middle, night ? 0.25 : 0.2, 20),
    line('tails', middle, night ? 0.58 : 0.5, 13, { 'stroke-dasharray': '1.5 2.2' }),
    line('gap', middle, night ? 0.25 : 0.2, 1.8),
    line('outer', outer, night ? 0.98 : 0.9, 6.3, heads),
    line('inner', inner, night ? 0.78 : 0.72, 6.3, heads),
  ];
}

/** Grains of the art as one path. */
export function grainPath(grains: Grains): string {
  const list: [number, number, number][] = [];
  for (let i = 0; i + 2 < grains.length; i += 3) {
    list.push([grains[i] as number, grains[i + 1] as number, (grains[i + 2] as number) / 10]);
  }
  return dots(list);
}
