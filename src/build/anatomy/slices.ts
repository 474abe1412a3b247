// Slices of the MRI with the outline of every part: what the gallery lays over each other, so that anyone can judge the
// anatomy. The picture is the volume itself; the outlines are the shipped meshes cut by the plane, not the labels they
// came from.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ringArea, thin, type Ring } from './contour.ts';
import { partsOfGlb, type Part } from './gltf.ts';
import { sample, type Grid } from './grid.ts';
import { cutsOf } from './plane-cut.ts';
import { axesOf, planes, views, window, type Slice, type SliceList, type SliceView } from './slice-list.ts';

const pixel = 0.5;
/** T1 brightness shown as white. */
const white = 142;
const quality = 70;

/** Writes the list and its pictures into a folder of their own, which is emptied first. */
export async function writeSlices(fine: Grid, glb: Uint8Array, folder: string): Promise<number> {
  const parts = await partsOfGlb(glb);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (/\.(webp|json)$/.test(old)) rmSync(join(folder, old));
  let bytes = 0;
  const slices: Slice[] = [];
  for (const view of views) {
    for (const [number, at] of planes[view].entries()) {
      const file = `${view}-${String(number + 1).padStart(2, '0')}.webp`;
      const picture = await pictureOf(fine, view, at);
      writeFileSync(join(folder, file), picture);
      bytes += picture.length;
      slices.push({ view, at, file, outlines: outlinesOf(parts, view, at) });
    }
  }
  const list: SliceList = { geometry: createHash('sha256').update(glb).digest('hex'), pixel, window, slices };
  const text = `${JSON.stringify(list, null, 1)}\n`;
  writeFileSync(join(folder, 'slices.json'), text);
  return bytes + text.length;
}

async function pictureOf(fine: Grid, view: SliceView, at: number): Promise<Buffer> {
  const { across, up, through } = axesOf[view];
  const width = Math.round((window[across][1] - window[across][0]) / pixel);
  const height = Math.round((window[up][1] - window[up][0]) / pixel);
  const grey = Buffer.alloc(width * height);
  const point: [number, number, number] = [0, 0, 0];
  point[through] = at;
  for (let row = 0; row < height; row++) {
    point[up] = window[up][1] - (row + 0.5) * pixel;
    for (let column = 0; column < width; column++) {
      point[across] = window[across][0] + (column + 0.5) * pixel;
      grey[row * width + column] = Math.min(255, Math.round((sample(fine, ...point) / white) * 255));
    }
  }
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .webp({ quality, effort: 6 })
    .toBuffer();
}

function outlinesOf(parts: readonly Part[], view: SliceView, at: number): Readonly<Record<string, string>> {
  const { across, up, through } = axesOf[view];
  const out: Record<string, string> = {};
  for (const { name, surface } of parts) {
    const path = cutsOf(surface, through, at)
      .map(({ closed, line }) => ({
        closed,
        line: line.map((p) => [(p[across]! - window[across][0]) * 10, (window[up][1] - p[up]!) * 10] as const),
      }))
      .filter(({ closed, line }) => !closed || Math.abs(ringArea(line)) > 60)
      .map(({ closed, line }) => pathOf(thin(line, 1.6), closed))
      .join('');
    if (path !== '') out[name] = path;
  }
  return out;
}

function pathOf(line: Ring, closed: boolean): string {
  const whole = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [first, ...rest] = whole;
  if (!first || rest.length === 0) return '';
  let here = first;
  const steps = rest.map(([x, y]) => {
    const step = `${x - here[0]} ${y - here[1]}`;
    here = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}
