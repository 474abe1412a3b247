// A brain mounted in the browser's page, and how to wait for it and read its pixels.

import '../../src/elements/brain.define.ts';
import type { SynBrain } from '../../src/elements/brain/brain.ts';
import type { BrainScene } from '../../src/stage/brain-scene.ts';
import { stage } from '../../src/stage/renderer.ts';

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

export async function until(happened: () => boolean, what: string): Promise<void> {
  const began = performance.now();
  while (!happened()) {
    if (performance.now() - began > 40_000) throw new Error(`waited 40 s for ${what}`);
    await frame();
  }
}

export async function mountDrawn(
  attributes: Readonly<Record<string, string>>,
  width = 320,
  height = 280,
): Promise<SynBrain> {
  const element = document.createElement('syn-brain');
  element.style.cssText = `display:inline-block;vertical-align:top;width:${width}px;height:${height}px`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await until(() => element.dataset['drawn'] !== undefined, 'the first picture');
  return element;
}

export async function mount(attributes: Readonly<Record<string, string>>): Promise<SynBrain> {
  const element = await mountDrawn(attributes);
  await settled();
  return element;
}

/** The finer level of every part has come, too: until then a picture may be drawn again with it. */
export async function bothLevels(element: SynBrain): Promise<void> {
  const { picture } = element as unknown as { picture: { view: BrainScene | null } };
  await until(() => picture.view?.refined === true, 'the finer level');
  await settled();
}

/** Nothing more is drawn for a few frames. */
export async function settled(): Promise<void> {
  let still = 0;
  let before = stage().drawn;
  await until(() => {
    still = stage().drawn === before ? still + 1 : 0;
    before = stage().drawn;
    return still > 6;
  }, 'the stage to rest');
}

const canvasOf = (element: SynBrain): HTMLCanvasElement => element.renderRoot.querySelector('canvas')!;
export function pixels(element: SynBrain): Uint8ClampedArray {
  const canvas = canvasOf(element);
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}
/** Share of pixels that differ by more than a little. */
export function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  if (a.length !== b.length) return 1;
  let count = 0;
  for (let i = 0; i < a.length; i += 4)
    if (Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) + Math.abs(a[i + 2]! - b[i + 2]!) > 24) count += 1;
  return count / (a.length / 4);
}
