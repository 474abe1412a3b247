// The small cast: each molecule has one shape, drawn here once. Round things are lit from the upper left. Sizes are for
// reading, not to scale: small molecules are drawn several times too large against receptors.

import type { Palette } from './colours.ts';
import { G, node, once, P, type Attributes, type Node } from './paint.ts';
import { dots, f1, f2, type Point } from './shape.ts';

export const place = (x: number, y: number, deg = 0, scale = 1): string =>
  `translate(${f1(x)} ${f1(y)})${deg ? ` rotate(${f1(deg)})` : ''}${scale === 1 ? '' : ` scale(${f2(scale)})`}`;

/** Marks a group as showing a thing, so that the description can be held against the picture. */
export const thing = (key: string): Attributes => ({ 'data-thing': key });

export const diamond = (r: number): string => `M0 ${f1(-r * 1.25)}L${r} 0L0 ${f1(r * 1.25)}L${-r} 0Z`;
export const hexagon = (r: number): string => {
  const corner = (i: number): string =>
    `${f1(r * Math.sin((i * Math.PI) / 3))} ${f1(-r * Math.cos((i * Math.PI) / 3))}`;
  return `M${[0, 1, 2, 3, 4, 5].map(corner).join('L')}Z`;
};

/** A ribosome: a cap on a bowl, astride its messenger. */
export const ribosome = (pal: Palette, id: string, live: Attributes): Node =>
  once(
    id,
    () => [
      P('s', 'M-23 3C-10 8 12 8 23 3C24 17 12 24-1 24C-14 24-25 16-23 3Z', {
        fill: pal.tone('protein', pal.night ? 0.7 : 0.85),
        stroke: pal.line.protein,
        'stroke-width': 1.4,
      }),
      P('l', 'M-27-6C-31-30-13-41 2-40C21-39 32-25 27-5C16 0-16 0-27-6Z', {
        fill: pal.url('s-protein'),
        stroke: pal.line.protein,
        'stroke-width': 1.4,
      }),
    ],
    live,
    thing('ribosome'),
  );

/** A finished protein, still unfolded enough to read as a ribbon. */
export const ribbonPath = 'M-13 5C-14-8-3-13 1-5C4 2-7 6-4 11C0 17 12 10 10 1C9-6 15-11 19-6';

export function ribbon(pal: Palette, id: string | number, live: Attributes): Node {
  const line = { fill: 'none', 'stroke-linecap': 'round' } as const;
  return G(
    id,
    [
      P('o', ribbonPath, { ...line, stroke: pal.line.protein, 'stroke-width': 10 }),
      P('f', ribbonPath, { ...line, stroke: pal.tone('protein', 1.05), 'stroke-width': 7 }),
      P('h', ribbonPath, {
        ...line,
        stroke: pal.tone('white', 1, 0.45),
        'stroke-width': 1.8,
        transform: 'translate(-1 -1.5)',
      }),
    ],
    live,
    thing('protein'),
  );
}

/** A protein still growing from its ribosome: beads on a string, bending as it lengthens. */
export const growingChain = (length: number, seed: number): string =>
  dots(
    Array.from({ length }, (_, i): [number, number, number] => [
      7 * Math.sin(i * 0.9 + seed) + i * 2.2,
      -8 - i * 8.2,
      4.9,
    ]),
  );

/** A crossed ring: this step is held back by a blocker. */
export function blockMark(pal: Palette, id: string, [x, y]: Point, r: number): Node {
  const reach = f1(r * 0.71);
  const cross = `M${-reach} ${-reach}L${reach} ${reach}`;
  return once(
    id,
    () => [
      node('u', 'circle', { r, fill: 'none', stroke: pal.bg, 'stroke-width': f1(r * 0.34) }),
      node('r', 'circle', { r, fill: 'none', stroke: pal.tone('ink', 1), 'stroke-width': f1(r * 0.16) }),
      P('c', cross, { stroke: pal.bg, 'stroke-width': f1(r * 0.34), fill: 'none' }),
      P('d', cross, { stroke: pal.tone('ink', 1), 'stroke-width': f1(r * 0.16), fill: 'none' }),
    ],
    { transform: place(x, y) },
  );
}
