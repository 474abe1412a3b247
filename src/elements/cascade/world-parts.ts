// Which parts of the world's geometry a view needs.

import type { CascadeView } from '../../core/story.ts';
import type { WorldArt } from '../../figures/world/art.ts';

export type ArtPart = keyof WorldArt;

export const artParts: readonly ArtPart[] = ['circuit', 'dendrite', 'unstressed', 'habenula', 'spine', 'receptor'];

/** From far to near: a zoom from one to another passes through those between. */
const nested: readonly (readonly [ArtPart, readonly CascadeView[]])[] = [
  ['circuit', ['circuit']],
  ['dendrite', ['dendrite']],
  ['spine', ['inside', 'synapse']],
  ['receptor', ['receptor']],
];

/** Parts that are seen at a view, or on the way between two; unstressed: also in a branch without long stress. */
export function partsOf(from: CascadeView, to: CascadeView, unstressed = false): readonly ArtPart[] {
  const depth = (view: CascadeView): number => nested.findIndex(([, views]) => views.includes(view));
  const [a, b] = [depth(from), depth(to)];
  const parts = new Set<ArtPart>();
  if (a < 0 || b < 0) parts.add('habenula');
  const [low, high] = a < 0 || b < 0 ? [Math.max(a, b), Math.max(a, b)] : [Math.min(a, b), Math.max(a, b)];
  nested.forEach(([part], i) => {
    if (i >= low && i <= high) parts.add(part);
  });
  // From near one still sees the cell that the receptor stands in.
  if (parts.has('receptor')) parts.add('spine');
  if (unstressed) parts.add('unstressed');
  return [...parts];
}
