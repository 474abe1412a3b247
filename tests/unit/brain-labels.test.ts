import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionIds } from '../../src/core/regions.ts';
import { layLabels, type LabelRoom, type WantedLabel } from '../../src/stage/labels.ts';

/** A round brain in the middle of the stage. */
function roundRoom(width: number, height: number, taken: LabelRoom['taken'] = []): LabelRoom {
  const rowHeight = 12;
  const radius = Math.min(width, height) * 0.36;
  const rows = Array.from({ length: Math.ceil(height / rowHeight) }, (_, i) => {
    const half = Math.sqrt(Math.max(0, radius ** 2 - ((i + 0.5) * rowHeight - height / 2) ** 2));
    return half > 0 ? ([width / 2 - half, width / 2 + half] as const) : null;
  });
  return { width, height, outline: { rowHeight, rows }, taken };
}

const labels = (width: number, height: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...regionIds), { minLength: 1, maxLength: most }).chain((regions) =>
    fc.tuple(
      ...regions.map((region) =>
        fc.record({
          region: fc.constant(region),
          x: fc.double({ min: 0, max: width, noNaN: true }),
          y: fc.double({ min: 0, max: height, noNaN: true }),
          width: fc.integer({ min: 60, max: 200 }),
          height: fc.constantFrom(22, 43, 64),
          lead: fc.constant(22),
        }),
      ),
    ),
  );

const overlap = (a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('labels of the brain', () => {
  it('never lie over one another, over what is taken, or outside the stage', () => {
    const taken = [{ x: 454, y: 50, width: 236, height: 236 }];
    fc.assert(
      fc.property(labels(690, 600, 4), (wanted) => {
        const placed = layLabels(wanted, roundRoom(690, 600, taken));
        for (const [i, one] of placed.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(690);
          expect(one.y + one.height).toBeLessThanOrEqual(600);
          expect(taken.some((box) => overlap(box, one))).toBe(false);
          for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('all find a place on a desktop stage, four at a time', () => {
    fc.assert(
      fc.property(labels(690, 600, 4), (wanted) => {
        expect(layLabels(wanted, roundRoom(690, 600)).length).toBe(wanted.length);
      }),
      { numRuns: 40 },
    );
  });

  it('do not overlap on a phone either, where some may find no room', () => {
    fc.assert(
      fc.property(labels(390, 380, 6), (wanted) => {
        const placed = layLabels(wanted, roundRoom(390, 380));
        for (const [i, one] of placed.entries())
          for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('keep off the brain where there is room', () => {
    const wanted: WantedLabel[] = [{ region: 'hippocampus', x: 345, y: 330, width: 120, height: 43, lead: 22 }];
    const room = roundRoom(690, 600);
    const [one] = layLabels(wanted, room);
    expect(one).toBeDefined();
    for (const [row, span] of room.outline.rows.entries()) {
      if (!span || !one || row * 12 > one.y + one.height || (row + 1) * 12 < one.y) continue;
      expect(one.x + one.width <= span[0] || one.x >= span[1]).toBe(true);
    }
  });

  it('are the same for the same input', () => {
    fc.assert(
      fc.property(labels(690, 600, 4), (wanted) => {
        expect(layLabels(wanted, roundRoom(690, 600))).toEqual(layLabels(wanted, roundRoom(690, 600)));
      }),
      { numRuns: 10 },
    );
  });
});
