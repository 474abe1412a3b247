// Ketamine's own mark wherever it goes: an amber diamond.

import { P, type Node } from '../world/paint.ts';
import type { Tones } from './tones.ts';

const r = (n: number): number => Math.round(n * 10) / 10;

export const diamond = (id: string | number, x: number, y: number, half: number, tones: Tones, opacity = 1): Node =>
  P(
    id,
    '',
    { 'stroke-linejoin': 'round', 'vector-effect': 'non-scaling-stroke' },
    {
      d: `M${r(x)} ${r(y - half)}L${r(x + 0.82 * half)} ${r(y)}L${r(x)} ${r(y + half)}L${r(x - 0.82 * half)} ${r(y)}Z`,
      fill: tones.ketamine,
      stroke: tones.ketamineLine,
      'stroke-width': 0.8,
      opacity: r(opacity),
    },
  );
