// Words for the brain: the pose, what is lit and how it stands, arcs, lens, and the parts that the pose shows.

import { arrivalOf } from './arrival.ts';
import { measured, still, type Line, type Span } from './description.ts';
import { poses } from './poses.ts';
import { regionIds, type RegionId } from './regions.ts';
import type { BrainState } from './story.ts';

const outer: readonly RegionId[] = ['cortex', 'prefrontal-cortex', 'anterior-cingulate', 'cerebellum-brainstem'];
const inner: readonly RegionId[] = regionIds.filter((id) => !outer.includes(id));

/** Regions whose state the model has numbers for; the others are lit without a number. */
function stateOf(region: RegionId, span: Span): Line | null {
  if (region === 'prefrontal-cortex')
    return measured('describe.brain.mainCells', [region], 'rate', span, (n) => n.mainCellFiring);
  if (region === 'lateral-habenula')
    return measured('describe.brain.bursts', [region], 'crowd', span, (n) => n.habenulaBursting);
  return null;
}

export function describeBrain(state: BrainState, span: Span): readonly Line[] {
  const { without, hidden } = poses[state.pose];
  const lit = state.highlight.flatMap((region) => {
    const line = stateOf(region, span);
    return [still(`describe.region.${region}`, [region]), ...(line ? [line] : [])];
  });
  const shell = outer.filter((region) => !without.includes(region));
  return [
    still(`describe.pose.${state.pose}`, []),
    ...lit,
    ...state.arcs.map((arc) => still(`describe.arc.${arc}`, [])),
    ...(state.inset
      ? [still('describe.brain.inset', [state.inset], { region: `describe.regionName.${state.inset}` })]
      : []),
    ...(arrivalOf(state, span.now) > 0
      ? [measured('describe.brain.drug', ['ketamine'], 'drug', span, (n) => n.share.effectSite)]
      : []),
    ...(shell.length > 0 ? [still(`describe.brain.${hidden ? 'halfSurface' : 'surface'}`, shell)] : []),
    still('describe.brain.inner', inner),
  ];
}
