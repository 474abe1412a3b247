// Which step is at the reading line: the same one, wherever the search begins.

import { expect, test } from 'vitest';
import { placeAt } from '../../src/elements/story/scroll.ts';

/** A column of steps, and which of them were asked where they are. */
function column(tops: readonly number[], height: number): { steps: Element[]; asked: number[] } {
  const asked: number[] = [];
  const steps = tops.map((top, i) => ({
    id: `step ${i}`,
    getBoundingClientRect() {
      asked.push(i);
      return { top, bottom: top + height, height };
    },
  }));
  return { steps: steps as unknown as Element[], asked };
}

const areaAround = (line: number) => ({ top: line - 300, bottom: line + 300 });

test('whatever step was found before, the last that begins above the line is found', () => {
  const tops = [0, 100, 250, 900, 1000];
  const { steps } = column(tops, 100);
  for (const line of [-50, 0, 99, 100, 230, 249, 250, 899, 900, 5000]) {
    const last = Math.max(
      0,
      tops.findLastIndex((top) => top <= line),
    );
    for (let near = -2; near < tops.length + 2; near++) {
      const place = placeAt(steps, areaAround(line), near);
      expect(place, `${line} from ${near}`).toEqual({ ...placeAt(steps, areaAround(line)), id: `step ${last}` });
    }
  }
});

test('within a step only that step is asked, on the way to the next that one too', () => {
  const many = Array.from({ length: 88 }, (_, i) => 100 * i);
  for (const [line, expected] of [
    [4150, [41]],
    [4250, [41, 42]],
    [4050, [41, 42, 40]],
  ] as const) {
    const { steps, asked } = column(many, 100);
    placeAt(steps, areaAround(line), 41);
    expect(asked).toEqual(expected);
  }
});

test('without steps there is no place', () => {
  expect(placeAt([], areaAround(0))).toBeNull();
});
