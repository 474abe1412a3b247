// The drawing and the posters of every pose, as they are kept.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meshNames, regionIds } from '../../src/core/regions.ts';
import { poseIds } from '../../src/core/story.ts';

const publicFile = (name: string): string => join(import.meta.dirname, '../../public', name);
const names = regionIds.flatMap((region) => meshNames(region));

describe('pictures of every pose', () => {
  it.each(poseIds)('%s has a drawing under 40 KB with its parts, and posters under 40 KB', (pose) => {
    const text = readFileSync(publicFile(`drawn/${pose}.json`), 'utf8');
    expect(text.length).toBeLessThan(40 * 1024);
    const drawing = JSON.parse(text) as {
      box: readonly [number, number];
      outline: string;
      folds: string;
      parts: readonly { mesh: string; path: string; anchor: readonly [number, number] }[];
    };
    for (const path of [drawing.outline, ...drawing.parts.map((part) => part.path)])
      expect(path).toMatch(/^(M-?\d+[ -]\d+q[-\d ]+z)+$/);
    expect(drawing.parts.map((part) => part.mesh)).toContain('lateral-habenula-left');
    for (const { mesh, anchor } of drawing.parts) {
      expect(names).toContain(mesh);
      expect(anchor[0] >= 0 && anchor[0] <= drawing.box[0] && anchor[1] >= 0 && anchor[1] <= drawing.box[1]).toBe(true);
    }
    for (const theme of ['night', 'day']) {
      const poster = publicFile(`posters/${pose}-${theme}.webp`);
      expect(existsSync(poster)).toBe(true);
      const bytes = readFileSync(poster);
      expect(bytes.subarray(8, 12).toString('latin1')).toBe('WEBP');
      expect(bytes.length).toBeLessThanOrEqual(40 * 1024);
    }
  });
});
