// Which step is at the reading line: the same one, wherever the search begins.

import { expect, test } from 'vitest';
import { lastAbove } from '../../src/elements/story/scroll.ts';

const tops = [0, 100, 100, 250, 900];
const topOf = (i: number): number => tops[i] as number;
const wholeSearch = (line: number): number =>
  Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );

test('whatever step was found before, the last that begins above the line is found', () => {
  for (const line of [-50, 0, 99, 100, 249, 250, 899, 900, 5000]) {
    for (let near = -2; near < tops.length + 2; near++) {
      expect(lastAbove(line, tops.length, topOf, near), `${line} from ${near}`).toBe(wholeSearch(line));
    }
  }
});

test('within a step and its neighbours only what begins beside it is asked', () => {
  const asked: number[] = [];
  const many = (i: number): number => {
    asked.push(i);
    return 100 * i;
  };
  expect(lastAbove(4150, 88, many, 41)).toBe(41);
  expect(asked).toEqual([41, 42]);
});
