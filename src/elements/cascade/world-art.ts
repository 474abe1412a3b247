// Geometry of the world, loaded by part, each once, when a view first needs it.

import type { WorldArt } from '../../figures/world/art.ts';
import type { ArtPart } from './world-parts.ts';

const load: { readonly [K in ArtPart]-?: () => Promise<{ art: NonNullable<WorldArt[K]> }> } = {
  circuit: () => import('virtual:art/circuit'),
  dendrite: () => import('virtual:art/dendrite'),
  unstressed: () => import('virtual:art/unstressed'),
  habenula: () => import('virtual:art/habenula'),
  spine: () => import('virtual:art/spine'),
  receptor: () => import('virtual:art/receptor'),
};

const loaded: { [K in ArtPart]?: WorldArt[K] } = {};
const loading = new Map<ArtPart, Promise<void>>();

/** Everything loaded so far. */
export const artLoaded = (): WorldArt => ({ ...loaded });

/** Loads parts; resolves when all are there. Rejects when one does not come; asking again tries again. */
export async function loadArt(parts: readonly ArtPart[]): Promise<void> {
  await Promise.all(
    parts.map((part) => {
      let waiting = loading.get(part);
      if (!waiting) {
        waiting = load[part]().then(({ art }) => {
          (loaded as Record<ArtPart, unknown>)[part] = art;
        });
        waiting.catch(() => loading.delete(part));
        loading.set(part, waiting);
      }
      return waiting;
    }),
  );
}
