// Makes a drawn still small: path data in whole units of its own frame (well under a pixel), written the short way by
// svgo. Results are kept in node_modules/.cache, by the picture's own hash.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize } from 'svgo';

export function compact(svg: string, root: string): string {
  const folder = join(root, 'node_modules', '.cache', 'stills');
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.svg`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { data } = optimize(svg, {
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: 0 } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, data);
  return data;
}
