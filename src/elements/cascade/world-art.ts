// Geometry of the world, loaded by part, each once, when a view first needs it.

import type { CascadeView } from '../../core/story.ts';
import type { WorldArt } from '../../figures/world/art.ts';

type Part = keyof WorldArt;

const load: { readonly [K in Part]-?: () => Promise<{ art: NonNullable<WorldArt[K]> }> } = {
  circuit: () => import('virtual:art/circuit'),
  dendrite: () => import('virtual:art/dendrite'),
  unstressed: () => import('virtual:art/unstressed'),
  habenula: () => import('virtual:art/habenula'),
  spine: () => import('virtual:art/spine'),
  receptor: () => import('virtual:art/receptor'),
};

export const artParts = Object.keys(load) as readonly Part[];

/** From far to near: a zoom from one to another passes through those between. */
const nested: readonly (readonly [Part, readonly CascadeView[]])[] = [
  ['circuit', ['circuit']],
  ['dendrite', ['dendrite']],
  ['spine', ['inside', 'synapse']],
  ['receptor', ['receptor']],
];

/** Parts that are seen at a view, or on the way between two; unstressed: also in a branch without long stress. */
export function partsOf(from: CascadeView, to: CascadeView, unstressed = false): readonly Part[] {
  const depth = (view: CascadeView): number => nested.findIndex(([, views]) => views.includes(view));
  const [a, b] = [depth(from), depth(to)];
  const parts = new Set<Part>();
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

const loaded: { [K in Part]?: WorldArt[K] } = {};
const loading = new Map<Part, Promise<void>>();

/** Everything loaded so far. */
export const artLoaded = (): WorldArt => ({ ...loaded });

/** Loads parts; resolves when all are there. Rejects when one does not come; asking again tries again. */
export async function loadArt(parts: readonly Part[]): Promise<void> {
  await Promise.all(
    parts.map((part) => {
      let waiting = loading.get(part);
      if (!waiting) {
        waiting = load[part]().then(({ art }) => {
          (loaded as Record<Part, unknown>)[part] = art;
        });
        waiting.catch(() => loading.delete(part));
        loading.set(part, waiting);
      }
      return waiting;
    }),
  );
}
