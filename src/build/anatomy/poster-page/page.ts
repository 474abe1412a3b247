// Draws one pose of the brain at rest with the story's own renderer, and hands the picture back as WebP. Driven by
// posters.ts in a browser.

import type { PoseId } from '../../../core/story.ts';
import type { Theme } from '../../../palette.ts';
import { loadAtlas, loadLevel } from '../../../stage/assets.ts';
import { BrainModel } from '../../../stage/brain.ts';
import { BrainScene } from '../../../stage/brain-scene.ts';
import { noOrbit } from '../../../stage/camera.ts';
import { stage } from '../../../stage/renderer.ts';

async function makeModel(): Promise<BrainModel> {
  const base = new URL('/', location.href).href;
  const atlas = await loadAtlas(base);
  if (!atlas.ok) throw new Error(atlas.reason);
  const full = atlas.value.levels.find((level) => level.id === 'full');
  const parts = await loadLevel(new URL(full?.file ?? 'brain.glb', base).href);
  if (!parts.ok) throw new Error(parts.reason);
  return new BrainModel(parts.value);
}

const model = makeModel();

/** The picture as a data URL of at most so many bytes, its quality lowered until it fits. */
async function poster(
  pose: PoseId,
  theme: Theme,
  size: { width: number; height: number },
  most: number,
): Promise<string> {
  const canvas = document.createElement('canvas');
  const scene = new BrainScene(canvas, await model, stage(), () => {});
  const brain = { pose, highlight: [], arcs: [], inset: null };
  const drawn = new Promise<void>((done) => (scene.onDrawn = done));
  scene.setVisible(true);
  scene.show({
    blend: { from: brain, to: brain, mix: 1, opacity: 1 },
    numbers: null,
    phase: 0,
    theme,
    sky: 'night',
    ...size,
    picked: null,
    orbit: noOrbit,
    hidden: [],
  });
  await drawn;
  const shrunk = document.createElement('canvas');
  [shrunk.width, shrunk.height] = [size.width, size.height];
  const context = shrunk.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, size.width, size.height);
  scene.dispose();
  for (let quality = 0.86; quality > 0.1; quality -= 0.06) {
    const url = shrunk.toDataURL('image/webp', quality);
    if ((url.length * 3) / 4 <= most) return url;
  }
  throw new Error(`the poster "${pose}" does not fit into ${most} bytes`);
}

Object.assign(globalThis, { poster });
