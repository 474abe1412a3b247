// Draws one pose of the brain at rest with the story's own renderer, and hands the picture back as WebP. Driven by
// posters.ts in a browser.

import type { PoseId } from '../../../core/story.ts';
import { groundOf, type Theme } from '../../../palette.ts';
import { loadAtlas, loadLevel } from '../../../stage/assets.ts';
import { BrainModel } from '../../../stage/brain.ts';
import { BrainScene } from '../../../stage/brain-scene.ts';
import { decodeBrain } from '../../../stage/brain-decoding.ts';
import { noOrbit } from '../../../stage/camera.ts';
import { stage } from '../../../stage/renderer.ts';

async function makeModel(): Promise<BrainModel> {
  const base = new URL('/', location.href).href;
  const atlas = await loadAtlas(base);
  if (!atlas.ok) throw new Error(atlas.reason);
  const full = atlas.value.levels.find((level) => level.id === 'full');
  const bytes = await loadLevel(new URL(full?.file ?? 'brain.glb', base).href);
  if (!bytes.ok) throw new Error(bytes.reason);
  const parts = await decodeBrain(bytes.value);
  if (!parts.ok) throw new Error(parts.reason);
  return BrainModel.make(parts.value);
}

const model = makeModel();

/** Lays the glass of the brain on the page's ground, so that only its rim is see-through: a smooth mask packs small. */
function settleOnGround(context: CanvasRenderingContext2D, ground: string): void {
  const { width, height } = context.canvas;
  const image = context.getImageData(0, 0, width, height);
  const under = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  const { data } = image;
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]! / 255;
    for (let k = 0; k < 3; k++) data[i + k] = data[i + k]! * alpha + under[k]! * (1 - alpha);
    const rim = Math.min(1, Math.max(0, (alpha - 0.01) / 0.12));
    data[i + 3] = Math.round(rim * rim * (3 - 2 * rim) * 16) * 15.9375;
  }
  context.putImageData(image, 0, 0);
}

/** The picture as a data URL of at most so many bytes, its quality, then its size, lowered until it fits. */
async function poster(
  pose: PoseId,
  theme: Theme,
  size: { width: number; height: number },
  most: number,
): Promise<string> {
  const canvas = document.createElement('canvas');
  const scene = new BrainScene(canvas, await model, stage(), () => {});
  const brain = { pose, highlight: [], arcs: [], inset: null };
  const { fresh } = await model;
  let pictures = 0;
  const drawn = new Promise<void>((done) => {
    scene.onDrawn = (take) => {
      take();
      pictures += 1;
      // A model's very first picture is plain; the second has all there is.
      if (pictures > 1 || !fresh) done();
    };
  });
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
  scene.dispose();
  for (const scale of [1, 0.8, 0.7, 0.6, 0.5]) {
    const shrunk = document.createElement('canvas');
    [shrunk.width, shrunk.height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    const context = shrunk.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(canvas, 0, 0, shrunk.width, shrunk.height);
    settleOnGround(context, groundOf(theme, 'night').bg);
    for (let quality = 0.86; quality > 0.5; quality -= 0.06) {
      const url = shrunk.toDataURL('image/webp', quality);
      if ((url.length * 3) / 4 <= most) return url;
    }
  }
  throw new Error(`the poster "${pose}" does not fit into ${most} bytes at ${canvas.width} pixels`);
}

Object.assign(globalThis, { poster });
