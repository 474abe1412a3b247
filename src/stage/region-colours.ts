// Colours of the parts of the brain: one rule for the rendered and the drawn brain, its names and its lists.

import type { RegionId } from '../core/regions.ts';
import type { Fraction } from '../core/units.ts';
import { entities, grounds, ink, type EntityColours, type EntityKey, type Theme } from '../palette.ts';

/** A colour a share of the way from one to another, each as #rrggbb. */
function between(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [a, b].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** What is left of a colour where its part is least vivid. */
const palest = 0.12;

/** A region's fill, 1 as vivid as it is to 0 paled: by night toward its own dark, by day toward the paper. */
export function paledFill(region: RegionId, vigour: Fraction, theme: Theme): string {
  const { fill, line } = regionColours(region, theme);
  return between(fill, theme === 'night' ? line : grounds.light.day.bg, (1 - palest) * (1 - vigour));
}

/** Colours of a region; parts that the palette leaves unnamed take the thalamus's slate or the glass itself. */
export function regionColours(region: RegionId, theme: Theme): EntityColours {
  if (region in entities) return entities[region as EntityKey][theme];
  const { sheen, select, text } = ink[theme];
  const slate = entities.thalamus[theme];
  if (region === 'caudate') return { ...slate, fill: between(slate.fill, sheen, 0.55) };
  if (region === 'putamen') return { ...slate, fill: between(slate.fill, slate.line, 0.3) };
  return { fill: sheen, line: select, text };
}
