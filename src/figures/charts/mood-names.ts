// The names of the mood chart's lines with their numbers at the cursor's time. Where there is room, name and number stand
// together at the cursor's right, close to the dot; else the number stands at its dot and the name by the line's own
// lowest part, so that neither is far from what it tells of, and none lies on the cursor.

import { least } from 'd3';
import type { Node } from '../world/paint.ts';
import { widthOf } from '../world/text-width.ts';
import { label, type Box, type Paper, type TextStyle } from './chart.ts';

type Point = readonly [x: number, y: number];

export interface NamedLine {
  readonly id: string;
  readonly name: string;
  /** Empty where the picture has no numbers. */
  readonly value: string;
  /** On which side of its line the words stand. */
  readonly side: 'above' | 'below';
  /** What the words stay clear of: the line itself and what is drawn on it. Pixels. */
  readonly points: readonly Point[];
  /** Of the dot on the cursor. */
  readonly height: number;
  readonly look: TextStyle;
}

/** Where words begin and end, and the line that they stand on. */
interface Spot {
  readonly from: number;
  readonly to: number;
  readonly base: number;
}

/** Pixels between words and the cursor, and beyond which words no longer seem to belong to their dot. */
const gap = 10;
const near = 44;

/** The words of all lines for a cursor at x = at; lowest: where the lines dip, beside which lone names stand. */
export function nameMarks(lines: readonly NamedLine[], at: number, lowest: number, box: Box, paper: Paper): Node[] {
  const wide = (words: string): number => 1.08 * widthOf(words, paper.size);
  const whole = lines.map(({ name, value }) => (value === '' ? name : `${name}: ${value}`));
  const width = Math.max(...whole.map(wide));
  const beside = lines.map((line) => spotOf(line, at + gap + 4, width, paper));
  const together =
    at + gap + 4 + width <= box.right &&
    lines.every((line, i) => Math.abs((beside[i]?.base ?? 0) - line.height) <= near);
  const set = (id: string, { from, base }: Spot, words: string, look: TextStyle): Node =>
    label(id, from, base, words, paper, look);
  if (together) return lines.map((line, i) => set(line.id, beside[i] ?? blank, whole[i] ?? '', line.look));
  return lines.flatMap((line) => {
    const [number, name] = apart(line, at, lowest, wide, box, paper);
    return [
      ...(line.value === '' ? [] : [set(`${line.id}-value`, number, line.value, { ...line.look, weight: 700 })]),
      set(line.id, name, line.name, line.look),
    ];
  });
}

const blank: Spot = { from: 0, to: 0, base: 0 };

/** Words that begin at x, as close to their line as it lets them. */
function spotOf({ points, side }: NamedLine, from: number, width: number, paper: Paper): Spot {
  const to = from + width;
  const heights = points.filter(([x]) => x > from - gap && x < to + gap).map(([, y]) => y);
  const base = side === 'above' ? Math.min(...heights) - 10 : Math.max(...heights) + paper.size + 8;
  return { from, to, base };
}

/** The number by its dot and the name by the lines' lowest part, each at the right or at the left: where neither lies on
 * the cursor, beyond the box or on the other, and the number is closest to its dot. */
function apart(
  line: NamedLine,
  at: number,
  lowest: number,
  wide: (words: string) => number,
  box: Box,
  paper: Paper,
): readonly [number: Spot, name: Spot] {
  const sides = (x: number, width: number, least = box.left): Spot[] => [
    spotOf(line, Math.max(least, x + gap), width, paper),
    spotOf(line, x - gap - width, width, paper),
  ];
  // Below the lines, at their start, stand the numbers of the axis.
  const start = line.side === 'below' ? box.left + 32 : box.left;
  const numbers = sides(at, wide(line.value), start);
  const width = wide(line.name);
  const names = sides(Math.min(lowest, box.right - width), width);
  const end = Math.min(lowest, at) - gap;
  const farther = spotOf(line, Math.max(box.left, Math.min(end, box.right + gap) - width), width, paper);
  const clear = (a: Spot, b: Spot): boolean =>
    a.to < b.from - gap || a.from > b.to + gap || Math.abs(a.base - b.base) > paper.size + 4;
  const inside = ({ from, to }: Spot): boolean => from >= start && to <= box.right + gap;
  const offCursor = ({ from, to }: Spot): boolean => to <= at - gap || from >= at + gap;
  const all = [...names, farther].flatMap((name, i) =>
    numbers.map((number) => ({ number, name, cost: Math.abs(number.base - 5 - line.height) + (i > 0 ? near : 0) })),
  );
  const good = all.filter(
    ({ number, name }) => inside(number) && inside(name) && offCursor(name) && clear(number, name),
  );
  const best = least(good, ({ cost }) => cost);
  return [best?.number ?? numbers[0] ?? blank, best?.name ?? farther];
}
