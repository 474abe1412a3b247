// Fetches the brain: its facts (brain.json), then its levels of geometry, the light one first. Nothing is thrown past
// here: what fails comes back as a reason.

import type { BrainAtlas } from '../core/atlas.ts';
import type { Loaded } from './read-brain.ts';

/** What a page's own script asked for while this one was on its way (build/beside.ts), by its address. */
const asked = Symbol.for('synapse-story.asked');

async function fetched(url: string): Promise<Loaded<Response>> {
  try {
    const early = (globalThis as { [asked]?: Map<string, Promise<Response>> })[asked];
    const coming = early?.get(url);
    // A response is read once.
    early?.delete(url);
    // After the script that draws: that needs its time to start.
    const response = await (coming ?? fetch(url, { priority: 'low' }));
    return response.ok ? { ok: true, value: response } : { ok: false, reason: `"${url}" answered ${response.status}` };
  } catch (error) {
    return { ok: false, reason: `"${url}" did not load: ${String(error)}` };
  }
}

/** The facts of the brain. */
export async function loadAtlas(base: string): Promise<Loaded<BrainAtlas>> {
  const known = atlases.get(base);
  if (known) return known;
  const loaded = await fetchAtlas(base);
  if (loaded.ok) atlases.set(base, loaded);
  return loaded;
}

/** Kept: a page that lost its network still tells of its parts. */
const atlases = new Map<string, Loaded<BrainAtlas>>();

async function fetchAtlas(base: string): Promise<Loaded<BrainAtlas>> {
  const response = await fetched(new URL('brain.json', base).href);
  if (!response.ok) return response;
  try {
    const atlas = (await response.value.json()) as BrainAtlas;
    if (!Array.isArray(atlas.levels) || typeof atlas.parts !== 'object') throw new Error('it names no levels');
    return { ok: true, value: atlas };
  } catch (error) {
    return { ok: false, reason: `brain.json cannot be read: ${String(error)}` };
  }
}

/** The bytes of a level of geometry. */
export async function loadLevel(url: string, coming = fetched(url)): Promise<Loaded<Uint8Array<ArrayBuffer>>> {
  const response = await coming;
  if (!response.ok) return response;
  try {
    return { ok: true, value: new Uint8Array(await response.value.arrayBuffer()) };
  } catch (error) {
    return { ok: false, reason: `"${url}" did not come whole: ${String(error)}` };
  }
}

/** The file of the lightest level, as the build names it. */
const usualFirst = 'brain-first.glb';

/**
 * Loads all levels in turn, the lightest first, and hands each on as it comes.
 * read: takes the bytes of a level and says what is wrong with them, if anything is.
 * came: called when the network is done with, well or not.
 * Gives the reason when not even one level could be read; a later one that fails leaves the earlier one standing.
 */
export async function loadBrain(
  base: string,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>,
  came: () => void,
): Promise<string | null> {
  // Asked for before the facts can say so: waiting for them would cost a trip to the host.
  const early = new URL(usualFirst, base).href;
  const coming = fetched(early);
  const atlas = await loadAtlas(base);
  if (!atlas.ok) {
    came();
    return atlas.reason;
  }
  const levels = [...atlas.value.levels].sort((a, b) => a.triangles - b.triangles);
  let reason = 'brain.json names no levels';
  let well = 0;
  for (const { file } of levels) {
    const url = new URL(file, base).href;
    // Each waits until the one before it was read: on its way beside it, it would hold up the script that draws.
    const loaded = await loadLevel(url, url === early ? coming : undefined);
    if (file === levels.at(-1)?.file) came();
    const wrong = loaded.ok ? await read(loaded.value) : loaded.reason;
    if (wrong === null) well += 1;
    else reason = wrong;
  }
  if (levels.length === 0) came();
  return well > 0 ? null : reason;
}
