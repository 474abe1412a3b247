// Makes a drawn still small: path data on a grid of its own frame, well under
// a pixel, outlines written by half their points (shorthand.ts), the rest made short by svgo. Results are kept in node_modules/.cache, by the picture's own hash.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { shorthand } from './shorthand.ts';

/** grid: units of the picture's frame that points are rounded to. */
export function compact(svg: string, root: string, grid: number): string {
  const floatPrecision = grid >= 1 ? 0 : 1;
  const folder = join(root, 'node_modules', '.cache', 'stills');
  const hash = createHash('sha256').update(`grid ${grid} ${svg}`).digest('hex').slice(0, 24);
  const file = join(folder, `${hash}.svg`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const short = svg.replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${shorthand(d, grid)}"`);
  const { data } = optimize(short, {
    plugins: [
      // A transform worked into rounded points would shift each of them.
      { name: 'convertPathData', params: { floatPrecision, applyTransforms: false } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, data);
  return data;
}
