// Where a part of the brain comes up in the story: the steps that light it, magnify it or draw a path to it.

import { stopsOf, type Stop } from './moment.ts';
import type { RegionId } from './regions.ts';
import type { ArcId, Story } from './story.ts';

/** Regions at the ends of each circuit. */
const ends: Readonly<Record<ArcId, readonly RegionId[]>> = {
  'prefrontal-hippocampus': ['prefrontal-cortex', 'hippocampus'],
  'prefrontal-habenula': ['prefrontal-cortex', 'lateral-habenula'],
  'habenula-midbrain': ['lateral-habenula', 'cerebellum-brainstem'],
};

export function appearancesOf(story: Story, region: RegionId): readonly Stop[] {
  return stopsOf(story).filter(({ step }) => {
    const { brain } = step.stage;
    if (!brain) return false;
    const lit = brain.highlight.includes(region) || brain.inset === region;
    return lit || brain.arcs.some((arc) => ends[arc].includes(region));
  });
}
