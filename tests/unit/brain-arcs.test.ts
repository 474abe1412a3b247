import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawnArcs } from '../../src/elements/brain/arcs.ts';
import { arcs, arcSides, pointsOn } from '../../src/core/arcs.ts';
import { poses } from '../../src/core/poses.ts';
import { arcIds, poseIds } from '../../src/core/story.ts';

interface Claim {
  readonly id: string;
  readonly technical: string;
  readonly verdict: string;
}
const ledger = parse(readFileSync('scenes/evidence/claims-mechanism-brain.yaml', 'utf8')) as readonly Claim[];

/** Values of a template and of those in it, in order. */
const valuesOf = (made: unknown): readonly unknown[] =>
  Array.isArray(made)
    ? made.flatMap(valuesOf)
    : typeof made === 'object' && made !== null && 'values' in made
      ? valuesOf(made.values)
      : [made];
const frame = { width: 900, height: 800 };

describe('circuits between regions', () => {
  test.each(arcIds)('%s rests on a claim of the ledger that names it', (id) => {
    const claim = ledger.find((one) => one.id === arcs[id].claim);
    expect(claim?.verdict).toMatch(/^supported/);
    expect(claim?.technical).toMatch(id === 'prefrontal-hippocampus' ? /hippocampus/ : /LHb/);
  });

  test('hold back only where their claim speaks of inhibition', () => {
    for (const id of arcIds) {
      const { effect, claim } = arcs[id];
      if (effect === 'holds-back')
        expect(ledger.find((one) => one.id === claim)?.technical).toMatch(/paused .* by way of GABA-A\s+receptors/);
    }
    expect(arcIds.filter((id) => arcs[id].effect === 'holds-back')).toEqual(['habenula-midbrain']);
  });

  test('lie mirrored on the other side, and none on a side that a pose leaves out', () => {
    for (const id of arcIds)
      pointsOn(arcs[id], 'right').forEach(([x, y, z], i) => expect(arcs[id].points[i]).toEqual([-x, y, z]));
    expect(arcSides(poses.left)).toEqual(['left', 'right']);
    expect(arcSides(poses.medial)).not.toContain(poses.medial.hidden);
  });

  test('end in the drawn brain as in 3D: a bar that lies across where it holds back, else a closed arrow', () => {
    const [bar, ...others] = drawnArcs('medial', ['habenula-midbrain'], frame, 'night');
    expect(others).toEqual([]);
    const ends = (made: unknown): readonly string[] =>
      valuesOf(made).filter((value): value is string => typeof value === 'string' && /^M[^C]*$/.test(value));
    expect(ends(bar)).toEqual([expect.stringMatching(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/)]);
    expect(valuesOf(bar)).toContain('holds-back');
    for (const side of drawnArcs('left', ['prefrontal-habenula'], frame, 'light')) {
      expect(ends(side)).toEqual([expect.stringMatching(/^M.*Z$/)]);
      expect(valuesOf(side)).toContain('direction');
    }
  });

  // The pose of the habenula is close to it: there they come from beyond the frame.
  test.each(poseIds.filter((pose) => pose !== 'habenula'))(
    'lie within the frame of the drawn brain in the pose %s',
    (pose) => {
      for (const value of valuesOf(drawnArcs(pose, arcIds, frame, 'night'))) {
        if (typeof value !== 'string' || !value.startsWith('M')) continue;
        const numbers = [...value.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
        numbers.forEach((number, i) => {
          expect(number).toBeGreaterThan(0);
          expect(number).toBeLessThan(i % 2 === 0 ? frame.width : frame.height);
        });
      }
    },
  );
});
