// Six drips over the weeks, in the two ways that trials gave them (visit.yaml, iv-schedule-six): a box a week, a diamond a
// drip. On which days of a week they fall is not told, for clinics choose.

import type { Figure } from '../figure.ts';
import { G, node, P, paint, type Node } from '../world/paint.ts';
import { widthOf } from '../world/text-width.ts';
import { label, paperOf, round, type Paper } from './chart.ts';

/** Drips in each week. */
export const weeklyPlans = { twice: [2, 2, 2], thrice: [3, 3] } as const;
export type WeeklyPlan = keyof typeof weeklyPlans;
export const weeksShown = 3;

export interface WeeksState {
  /** How each plan is called, and each week over its column. */
  readonly words: Readonly<Record<WeeklyPlan, string>> & { readonly weeks: readonly string[] };
  readonly mirrored: boolean;
}

export const drawWeeks: Figure<WeeksState> = (svg, state, context) => {
  paint(svg, weeks(state, context.width, paperOf(context)));
};

const [head, row, gap] = [26, 46, 8] as const;
/** Height of all of it. */
export const weeksHeight = head + 2 * row;

export function weeks({ words, mirrored }: WeeksState, width: number, paper: Paper): Node[] {
  const plans = Object.entries(weeklyPlans) as [WeeklyPlan, readonly number[]][];
  const names = Math.max(...plans.map(([plan]) => widthOf(words[plan], paper.size) * 1.08)) + 16;
  const column = Math.min(180, (width - names) / weeksShown);
  // In narrow boxes the diamonds are smaller.
  const half = column < 66 ? 5 : 8;
  // Where the next name has no room beside the first, its number has.
  const named = words.weeks.every((name) => widthOf(name, paper.size) < column - 6);
  const x = (from: number): number => round(mirrored ? width - from : from);
  const middle = (week: number): number => x(names + column * (week + 0.5) - gap / 2);
  const anchor = mirrored ? 'end' : 'start';
  return [
    ...words.weeks.map((name, week) =>
      label(`week${week}`, middle(week), 16, week === 0 || named ? name : `${week + 1}`, paper, { anchor: 'middle' }),
    ),
    ...plans.map(([plan, drips], i) => {
      const y = head + i * row;
      return G(plan, [
        label('name', x(0), y + row / 2 + 3, words[plan], paper, { anchor, fill: paper.text }),
        ...drips.map((count, week) =>
          G(week, [
            node(
              'box',
              'rect',
              { fill: 'none', rx: 6 },
              {
                x: middle(week) - (column - gap) / 2,
                y: y + 3,
                width: column - gap,
                height: row - gap,
                stroke: paper.line,
              },
            ),
            ...Array.from({ length: count }, (_, drip) =>
              P(
                `drip${drip}`,
                '',
                {},
                {
                  d: diamond(
                    middle(week) + (drip - (count - 1) / 2) * apart(count, column, half),
                    y + row / 2 - 1,
                    half,
                  ),
                  fill: paper.ketamine,
                },
              ),
            ),
          ]),
        ),
      ]);
    }),
  ];
}

/** The medicine's shape. */
const diamond = (x: number, y: number, half: number): string =>
  `M${round(x)} ${round(y - half)}l${half} ${half}l-${half} ${half}l-${half} -${half}Z`;

/** From one drip to the next, so that they stand clear of their box. */
const apart = (count: number, column: number, half: number): number =>
  Math.min(24, (column - gap - 2 * half - (half < 8 ? 6 : 14)) / (count - 1));
