// Makes a drawn still small: path data in so many decimals of its own frame (whole units for the cascade's art, well under
// a pixel), written the short way by svgo. Results are kept in node_modules/.cache, by the picture's own hash.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize } from 'svgo';

export function compact(svg: string, root: string, decimals: 0 | 1): string {
  const folder = join(root, 'node_modules', '.cache', 'stills');
  const hash = createHash('sha256').update(`${decimals}${svg}`).digest('hex').slice(0, 24);
  const file = join(folder, `${hash}.svg`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const { data } = optimize(svg, {
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: decimals } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, data);
  return data;
}
