// Which parts are the outer surface. Apart from the materials: the worker asks, too, and draws nothing.

import type { RegionId } from '../core/regions.ts';

/** Regions of the outer surface; all others lie inside. */
const surfaceRegions: readonly RegionId[] = [
  'cortex',
  'prefrontal-cortex',
  'anterior-cingulate',
  'cerebellum-brainstem',
];

export const isSurface = (region: RegionId): boolean => surfaceRegions.includes(region);
