import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from 'virtual:story';
import { wordsOf } from '../../src/content/languages.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { stopsOf } from '../../src/core/moment.ts';
import { overlayOfDrawing } from '../../src/elements/brain/drawn.ts';
import { regionIds } from '../../src/core/regions.ts';
import { layLabels, strikes, type LabelRoom, type PlacedLabel, type WantedLabel } from '../../src/stage/labels.ts';

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

  it.each([
    { width: 690, height: 540, gloss: true },
    { width: 1080, height: 760, gloss: true },
    { width: 390, height: 300, gloss: false },
    { width: 360, height: 260, gloss: false },
  ])('lead to their parts without running over another label, at every step ($width x $height)', async (stage) => {
    const words = await wordsOf('en');
    for (const { scene, step } of stopsOf(story)) {
      const { brain } = step.stage;
      if (!brain || brain.highlight.length < 2) continue;
      const drawing = JSON.parse(readFileSync(`public/drawn/${brain.pose}.json`, 'utf8')) as Drawing;
      const { anchors, outline } = overlayOfDrawing(drawing, { ...stage, spread: 1.06 });
      const wanted = brain.highlight.flatMap((region): WantedLabel[] => {
        const at = anchors.find((one) => one.region === region);
        const [name = '', plain = ''] = words.list(`brain.region.${region}`);
        const [first, under] = [name.length * 9, stage.gloss ? Math.min(190, plain.length * 8) : 0];
        const height = 22 + (under > 0 ? 21 * Math.ceil((plain.length * 8) / 190) : 0);
        return at ? [{ ...at, width: Math.max(first, under), height, lead: 22, first }] : [];
      });
      const placed = layLabels(wanted, {
        ...stage,
        outline,
        taken: [{ x: 0, y: stage.height - 48, width: stage.width, height: 48 }],
      });
      expect(placed.length, step.id).toBe(brain.highlight.length);
      const struck = (one: PlacedLabel): boolean => placed.some((other) => other !== one && strikes(one, other));
      expect(
        placed.filter(struck).map((one) => one.region),
        `${scene.id}/${step.id}`,
      ).toEqual([]);
    }
  });

  it('end their lines a few pixels beside the name, also where a wider line stands under it', () => {
    const wanted: WantedLabel[] = [{ region: 'cortex', x: 420, y: 330, width: 150, height: 43, lead: 22, first: 60 }];
    const [one] = layLabels(wanted, roundRoom(690, 600));
    const name = one!.side === 'left' ? one!.x + 60 : one!.x + one!.width - 60;
    expect(Math.abs(one!.leader.x0 - name)).toBeLessThan(8);
    if (one!.leader.y2 > one!.y + 22) expect(one!.leader.x1 <= one!.x || one!.leader.x1 >= one!.x + 150).toBe(true);
  });
});
