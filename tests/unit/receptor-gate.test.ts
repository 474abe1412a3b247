// The receptor's own sequence between steps that set it and steps that leave it to the model.

import { expect, test } from 'vitest';
import { receptorAt, receptorByBlock } from '../../src/core/receptor-gate.ts';
import type { CascadeState } from '../../src/core/story.ts';

const gate = (at: number | null): CascadeState => ({
  view: 'receptor',
  highlight: [],
  gate: at,
  explanation: null,
  block: [],
});
const between = (from: number | null, to: number | null, mix: number, block: number): number =>
  receptorAt({ from: gate(from), to: gate(to), mix, opacity: 1 }, block);

test('by the model it rests without drug and is shut on it at a third blocked, and never turns back on the way', () => {
  expect([receptorByBlock(0), receptorByBlock(0.3), receptorByBlock(1)]).toEqual([0, 3, 3]);
  for (let block = 0; block < 0.3; block += 0.01)
    expect(receptorByBlock(block + 0.01)).toBeGreaterThanOrEqual(receptorByBlock(block));
});

test('a step that sets it is obeyed, whatever the block', () => {
  expect(between(1, 1, 0, 0.3)).toBe(1);
  expect(between(2, 3, 0.5, 0)).toBe(2.5);
});

test('between the model and a step it moves without a jump', () => {
  expect(between(null, 0, 0, 0.3)).toBe(3);
  expect(between(null, 0, 0.5, 0.3)).toBe(1.5);
  expect(between(null, 0, 1, 0.3)).toBe(0);
  for (let mix = 0; mix < 1; mix += 0.01)
    expect(Math.abs(between(null, 0, mix + 0.01, 0.3) - between(null, 0, mix, 0.3))).toBeLessThan(0.05);
});
