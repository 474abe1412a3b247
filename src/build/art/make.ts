// Makes the geometry of the world's parts and keeps it on disk under a hash of the sources that it comes from, so that it
// is worked out once. Takes about three seconds in all when nothing is kept.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldArt } from '../../figures/world/art.ts';
import { makeCircuitArt } from '../../figures/world/circuit-art.ts';
import { makeDendriteArt, makeUnstressedArt } from '../../figures/world/dendrite-art.ts';
import { makeHabenulaArt } from '../../figures/world/habenula-cell.ts';
import { makeReceptorArt } from '../../figures/world/receptor-shape.ts';
import { makeSpineArt } from '../../figures/world/spine-shape.ts';

const makers = {
  circuit: makeCircuitArt,
  dendrite: makeDendriteArt,
  unstressed: makeUnstressedArt,
  habenula: makeHabenulaArt,
  spine: makeSpineArt,
  receptor: makeReceptorArt,
} satisfies { [K in keyof Required<WorldArt>]: () => Required<WorldArt>[K] };

export type ArtKey = keyof typeof makers;
export const artKeys = Object.keys(makers) as ArtKey[];

/** A hash of everything that the geometry may depend on. */
function hashOfSources(root: string): string {
  const folder = join(root, 'src/figures/world');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** The art of one part as JSON text. root: the project's folder. */
export function artText(key: ArtKey, root: string): string {
  const folder = join(root, 'node_modules/.cache/synapse-art');
  const path = join(folder, `${key}-${hashOfSources(root)}.json`);
  const kept = read(path);
  if (kept !== null) return kept;
  const text = JSON.stringify(makers[key]());
  mkdirSync(folder, { recursive: true });
  // Written aside and then moved, for several builds may run at once.
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
  return text;
}

/** All of it, for pictures drawn in Node. */
export function artOf(root: string): Required<WorldArt> {
  const entries = artKeys.map((key) => [key, JSON.parse(artText(key, root))] as const);
  return Object.fromEntries(entries) as unknown as Required<WorldArt>;
}
