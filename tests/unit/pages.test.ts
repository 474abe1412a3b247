// A step that is taller than its room, read in pages: nothing is passed unseen, and no line is seen in part.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasMore, offsetAfter, pagesOf, veilAt, type Line } from '../../src/elements/story/pages.ts';

/** Lines of 20 px, 28 px apart, from a first padding of 10 px; every fourth is a badge. */
const linesFor = (count: number): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    top: 10 + 28 * i,
    bottom: 30 + 28 * i,
    badge: i % 4 === 3,
    aside: false,
  }));

/** Where the step stands after each press of Next, from its beginning until the next step is due. */
function walk(lines: readonly Line[], height: number, room: number): number[] {
  const read = pagesOf(height, room, () => lines);
  const stands = [read.pages[0].offset];
  for (let i = 0; i < 200; i++) {
    const offset = offsetAfter(read, stands.at(-1) ?? 0, room);
    if (offset === null) return stands;
    expect(hasMore(read, stands.at(-1) ?? 0, room)).toBe(true);
    stands.push(offset);
  }
  throw new Error('Next never leads on');
}

test('a step that fits rests in the middle of its room, and Next leads on from there', () => {
  const read = pagesOf(200, 300, () => linesFor(6));
  expect(read.pages).toEqual([{ offset: -50, veil: 0 }]);
  expect(hasMore(read, -50, 300)).toBe(false);
  expect(offsetAfter(read, -50, 300)).toBeNull();
});

test('one that has only just begun to come in is brought in first', () => {
  const read = pagesOf(200, 300, () => linesFor(6));
  expect(offsetAfter(read, -200, 300)).toBe(-50);
});

test('Next shows every line whole, page by page, and then leads on', () => {
  const shape = fc.record({ count: fc.integer({ min: 1, max: 60 }), room: fc.integer({ min: 90, max: 700 }) });
  fc.assert(
    fc.property(shape, ({ count, room }) => {
      const lines = linesFor(count);
      const height = (lines.at(-1)?.bottom ?? 0) + 14;
      const stands = walk(lines, height, room);
      for (const { top, bottom } of lines)
        expect(stands.some((offset) => offset <= top && bottom <= offset + room)).toBe(true);
    }),
  );
});

test('a page begins with a whole line, and a badge comes with the line before it', () => {
  const lines = linesFor(30);
  const [, ...later] = walk(lines, 880, 230);
  expect(later.length).toBeGreaterThan(2);
  for (const offset of later) {
    expect(lines.some(({ top, bottom }) => top < offset && offset < bottom)).toBe(false);
    expect(lines.find(({ top }) => top >= offset)?.badge).toBe(false);
  }
});

test('above the foot no line is seen in part where a page rests; elsewhere the page is left as it is', () => {
  const lines = linesFor(30);
  const room = 230;
  const read = pagesOf(880, room, () => lines);
  for (const { offset, veil } of read.pages) {
    const seen = offset + room - veil;
    expect(lines.some(({ top, bottom }) => top < seen && seen < bottom)).toBe(false);
    expect(veilAt(read.pages, offset)).toBe(veil);
    expect(veilAt(read.pages, offset + 9)).toBe(0);
  }
});

test('what only a press opens does not keep Next from leading on', () => {
  const summary: Line = { top: 300, bottom: 320, badge: false, aside: true };
  const read = pagesOf(330, 270, () => [...linesFor(9), summary]);
  expect(read.end).toBe(254);
  expect(hasMore(read, 0, 270)).toBe(false);
  expect(offsetAfter(read, 0, 270)).toBeNull();
});

test('what is higher than its room is passed by most of a room at a time', () => {
  const note: Line = { top: 10, bottom: 1000, badge: false, aside: false };
  const stands = walk([note], 1014, 300);
  for (const [i, offset] of stands.entries()) if (i > 0) expect(offset - (stands[i - 1] ?? 0)).toBeLessThanOrEqual(240);
  expect(stands.at(-1)).toBe(714);
});
