// Fetches the brain: its facts (brain.json), then its levels of geometry, the light one first. Nothing is thrown past
// here: what fails comes back as a reason.

import type { AtlasLevel, BrainAtlas } from '../core/atlas.ts';
import { decodeHere, GeometryWorker, type Decoder } from './decoding.ts';
import type { MeasuredPart } from './part-measures.ts';
import type { Loaded } from './read-brain.ts';

async function fetched(url: string): Promise<Loaded<Response>> {
  try {
    // After the script that draws: that needs its time to start.
    const response = await fetch(url, { priority: 'low' });
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

/** One level of geometry, checked: only parts we know, and the cortex among them. */
export async function loadLevel(
  url: string,
  decoder: Decoder = decodeHere,
  coming = fetched(url),
): Promise<Loaded<readonly MeasuredPart[]>> {
  const response = await coming;
  if (!response.ok) return response;
  try {
    return await decoder(new Uint8Array(await response.value.arrayBuffer()));
  } catch (error) {
    return { ok: false, reason: `"${url}" cannot be read: ${String(error)}` };
  }
}

/** The file of the lightest level, as the build names it. */
const usualFirst = 'brain-first.glb';

/**
 * Loads all levels in turn, the lightest first, and hands each on as it comes. Ends with the reason when not even one
 * came; a later level that fails leaves the earlier one standing.
 */
export async function loadBrain(
  base: string,
  onLevel: (parts: readonly MeasuredPart[], level: AtlasLevel['id']) => void,
): Promise<Loaded<number>> {
  const worker = new GeometryWorker();
  // Asked for before the facts can say so: waiting for them would cost a trip to the host.
  const early = new URL(usualFirst, base).href;
  const coming = fetched(early);
  const atlas = await loadAtlas(base);
  if (!atlas.ok) {
    worker.stop();
    return atlas;
  }
  const levels = [...atlas.value.levels].sort((a, b) => a.triangles - b.triangles);
  let reason = 'brain.json names no levels';
  let came = 0;
  for (const level of levels) {
    const url = new URL(level.file, base).href;
    const loaded = await loadLevel(url, worker.decode, url === early ? coming : undefined);
    if (loaded.ok) {
      came += 1;
      onLevel(loaded.value, level.id);
    } else reason = loaded.reason;
  }
  worker.stop();
  return came > 0 ? { ok: true, value: came } : { ok: false, reason };
}
