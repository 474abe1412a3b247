// Ketamine's own mark wherever it goes: an amber diamond.

import { diamond as shape, place } from '../world/glyphs.ts';
import { P, type Node } from '../world/paint.ts';
import { f1 } from '../world/shape.ts';
import type { Tones } from './tones.ts';

export const diamond = (id: string | number, x: number, y: number, half: number, tones: Tones, opacity = 1): Node =>
  P(
    id,
    '',
    { 'stroke-linejoin': 'round', 'vector-effect': 'non-scaling-stroke' },
    {
      d: shape(0.8 * half),
      transform: place(x, y),
      fill: tones.ketamine,
      stroke: tones.ketamineLine,
      'stroke-width': 0.8,
      opacity: f1(opacity),
    },
  );
