// A brain mounted in the browser's page, and how to wait for it and read its pixels.

import '../../src/elements/brain.define.ts';
import type { StageCounts } from '../../src/stage/brain-messages.ts';
import type { SynBrain } from '../../src/elements/brain/brain.ts';
import { brainCounts } from '../../src/elements/brain/brains.ts';

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
export async function bothLevels(): Promise<void> {
  await untilCounted(({ refined }) => refined, 'the finer level');
  await settled();
}

/** Asks the painter, again and again, until what it says is so. */
export async function untilCounted(so: (counts: StageCounts) => boolean, what: string): Promise<void> {
  const began = performance.now();
  while (!so(await brainCounts())) {
    if (performance.now() - began > 40_000) throw new Error(`waited 40 s for ${what}`);
    await frame();
  }
}

/** Nothing more is drawn for a few frames. */
export async function settled(): Promise<void> {
  let still = 0;
  let before = -1;
  await untilCounted(({ drawn }) => {
    still = drawn === before ? still + 1 : 0;
    before = drawn;
    return still > 6;
  }, 'the stage to rest');
}

/** What a brain's canvas shows now. */
export function pixels(element: SynBrain): Uint8ClampedArray {
  const canvas = element.renderRoot.querySelector('canvas')!;
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, canvas.width, canvas.height).data;
}
/** Share of pixels that differ by more than a little. */
export function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  if (a.length !== b.length) return 1;
  let count = 0;
  for (let i = 0; i < a.length; i += 4)
    if (Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) + Math.abs(a[i + 2]! - b[i + 2]!) > 24) count += 1;
  return count / (a.length / 4);
}
