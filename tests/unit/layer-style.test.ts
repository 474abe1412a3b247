// How brain and cascade stand on the stage where one gives way to the other: in every part of the stage one of them.

import { describe, expect, test } from 'vitest';
import { divingLayers } from '../../src/elements/story/layer-style.ts';
import type { Moment } from '../../src/core/moment.ts';

/** A moment in which the cascade is there to this share, and the brain to the rest. */
const between = (cascade: number): Moment =>
  ({ brain: { opacity: 1 - cascade }, cascade: { opacity: cascade } }) as unknown as Moment;

/** Where on the way from the middle to a corner, in per cent, the opening begins to end and has ended. */
function edgesOf(style: string): readonly [number, number] {
  const found = /mask-image:radial-gradient\([^,]*,\S+ (-?[\d.]+)%,\S+ (-?[\d.]+)%\)/.exec(style);
  return [Number(found?.[1]), Number(found?.[2])];
}

describe('a dive from the brain into the cascade', () => {
  test('opens the brain just where the cascade stands', () => {
    for (const share of [0.01, 0.2, 0.5, 0.8, 0.89]) {
      const { brain, cascade } = divingLayers(between(share));
      expect(edgesOf(brain)).toEqual(edgesOf(cascade));
      expect(brain).toMatch(/transparent -?[\d.]+%,#000/);
      expect(cascade).toMatch(/#000 -?[\d.]+%,transparent/);
    }
  });

  test('goes on without a step back, from closed to as wide as the stage', () => {
    const inner = Array.from({ length: 89 }, (_, i) => edgesOf(divingLayers(between((i + 1) / 100)).cascade)[0]);
    expect(inner).toEqual([...inner].sort((a, b) => a - b));
    expect(edgesOf(divingLayers(between(0.01)).cascade)[1]).toBeLessThan(2);
    expect(edgesOf(divingLayers(between(0.899)).cascade)[0]).toBeGreaterThan(99);
  });

  test('half-way the brain still frames the opening', () => {
    const [begins, ends] = edgesOf(divingLayers(between(0.5)).brain);
    expect(begins).toBeGreaterThan(15);
    expect(ends).toBeLessThan(70);
  });

  test('leaves no mask where one of them stands alone: the brain is gone once the opening is as wide as the stage', () => {
    for (const share of [0, 0.005, 0.9, 0.95, 1]) {
      const { brain, cascade } = divingLayers(between(share));
      expect(`${brain}${cascade}`).not.toContain('mask');
      expect(share < 0.5 ? cascade : brain).toContain('visibility:hidden');
      expect(share < 0.5 ? brain : cascade).toBe('opacity:1.000;visibility:visible');
    }
  });
});
