// What receptors are built from at the scale of the synapse: lobes as ovals, and the two posts of a pore. Origin at the
// middle of the membrane, outside up, about 4 units a nanometre.

import { oval } from './shape.ts';

export type Lobe = readonly [x: number, y: number, rx: number, ry: number, deg: number];
export const half = (lobes: readonly Lobe[], sx: 1 | -1): string =>
  lobes.map(([x, y, rx, ry, deg]) => oval(sx * x, y, rx, ry, sx * deg)).join('');
export const both = (lobes: readonly Lobe[]): string => half(lobes, 1) + half(lobes, -1);

export const post = (sx: 1 | -1): string =>
  sx > 0
    ? 'M4-16C9-19 18-17 18-9L16 12C14.500 18 6 18 5 12L3.500-4Z'
    : 'M-4-16C-9-19-18-17-18-9L-16 12C-14.500 18-6 18-5 12L-3.500-4Z';
