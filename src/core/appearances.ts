// Where a part of the brain comes up in the story: the steps that light it, magnify it or draw a path to it.

import { arcs, endsOf } from './arcs.ts';
import { stopsOf, type Stop } from './moment.ts';
import type { RegionId } from './regions.ts';
import type { Story } from './story.ts';

export function appearancesOf(story: Story, region: RegionId): readonly Stop[] {
  return stopsOf(story).filter(({ step }) => {
    const { brain } = step.stage;
    if (!brain) return false;
    const lit = brain.highlight.includes(region) || brain.inset === region;
    return lit || brain.arcs.some((arc) => endsOf(arcs[arc]).includes(region));
  });
}
