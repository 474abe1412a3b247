// The slices of the MRI with the parts' outlines: every part that a plane cuts is drawn and named, and names stay apart.

import { describe, expect, test } from 'vitest';
import type { SliceList } from '../../src/build/anatomy/slice-list.ts';
import { regionOfMesh } from '../../src/core/regions.ts';
import { film } from './slice-film.ts';
import text from './slices/slices.json?raw';

const list = JSON.parse(text) as SliceList;
const named = (slice: SliceList['slices'][number]): SVGSVGElement =>
  film({
    list,
    slice,
    at: [0, 0, 0],
    hidden: new Set(),
    picked: null,
    outlines: true,
    filled: false,
    nameOf: (mesh) => regionOfMesh(mesh) ?? mesh,
  }) as SVGSVGElement;

describe.each(list.slices)('the $view slice at $at mm', (slice) => {
  test('outlines and names every part that it cuts, with no name over another', () => {
    const picture = named(slice);
    document.body.append(picture);
    const outlines = [...picture.querySelectorAll<SVGElement>('.outline')].map((path) => path.dataset['mesh'] ?? '');
    expect(outlines).toEqual(Object.keys(slice.outlines));
    const names = [...picture.querySelectorAll<SVGTextElement>('.name')];
    const regions = new Set(outlines.map((mesh) => regionOfMesh(mesh)));
    expect(new Set(names.map((name) => regionOfMesh(name.dataset['mesh'] ?? '')))).toEqual(regions);
    expect(names.length).toBe(regions.size);
    for (const [i, one] of names.entries()) {
      for (const other of names.slice(i + 1)) {
        const [a, b] = [one.getBBox(), other.getBBox()];
        // A box is taller than its letters.
        const apart = a.y + a.height - 8 < b.y || b.y + b.height - 8 < a.y;
        const beside = a.x + a.width < b.x || b.x + b.width < a.x;
        expect(apart || beside, `"${one.textContent}" over "${other.textContent}"`).toBe(true);
      }
    }
    picture.remove();
  });
});
