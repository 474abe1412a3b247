// The floating feeling over the minutes of a visit with a drip: one soft hill, by the model's own number for it. It has no
// scale, for the model's has none that a reader could use: it tells when, and how strong beside its own highest.

import { area, curveMonotoneX, line } from 'd3';
import type { FeelingCourse } from '../../core/visit.ts';
import type { Figure } from '../figure.ts';
import { G, node, P, paint, type Node } from '../world/paint.ts';
import { linesOf } from '../world/text-width.ts';
import { label, paperOf, round, shaded, type Paper } from './chart.ts';

export interface FeelingState {
  readonly course: FeelingCourse;
  /** When the medicine is given, in minutes. */
  readonly given: readonly [number, number];
  readonly words: { readonly strongest: string; readonly fades: string; readonly unit: string };
  readonly mirrored: boolean;
}

export const drawFeeling: Figure<FeelingState> = (svg, state, context) => {
  paint(svg, feeling(state, [context.width, context.height], paperOf(context)));
};

/** Minutes that are written under the hill. */
const ticks = [0, 40, 80, 120] as const;
/** Height of the bar of the drip, and of the line of minutes under it. */
const [barHeight, foot] = [8, 40];

export function feeling(state: FeelingState, [width, height]: readonly [number, number], paper: Paper): Node[] {
  const { course, given, words, mirrored } = state;
  const last = course.strength.length - 1;
  const edge = 6;
  const u = (minute: number): number => edge + (minute / last) * (width - 2 * edge);
  const x = (minute: number): number => round(mirrored ? width - u(minute) : u(minute));
  const [top, base] = [paper.size + 20, height - foot];
  const y = (share: number): number => round(base - share * (base - top));
  const points = course.strength.map((share, minute): [number, number] => [x(minute), y(share)]);
  const fill =
    area<[number, number]>(
      (p) => p[0],
      base,
      (p) => p[1],
    ).curve(curveMonotoneX)(points) ?? '';
  const onward = mirrored ? 'end' : 'start';
  // Beside the slope, where the words have room.
  const falls = course.strength.findIndex((share, minute) => minute > course.peak && share < 0.42);
  const beside = x(falls) + (mirrored ? -14 : 14);
  const room = mirrored ? beside - edge : width - beside;
  // In as many lines as it takes: each further one stands above, where the slope is further off.
  const fades = linesOf(words.fades, paper.size * 1.08, room);
  const step = Math.round(paper.size * 1.3);
  return [
    // While the drip runs, from its bar upwards.
    shaded('drip', boxPath(spanOf(given, x), top, base), paper.ketamine, [0, 0.34], paper),
    shaded('feeling', fill, paper.text, [0.42, 0.1], paper),
    P(
      'curve',
      '',
      { fill: 'none', 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
      { d: line().curve(curveMonotoneX)(points) ?? '', stroke: paper.text },
    ),
    P('base', '', {}, { d: `M${x(0)} ${base}H${x(last)}`, stroke: paper.line }),
    node('given', 'rect', {}, { ...spanOf(given, x), y: base + 1, height: barHeight, fill: paper.ketamine }),
    label('strongest', x(course.peak), top - 10, words.strongest, paper, {
      anchor: 'middle',
      fill: paper.text,
      weight: 650,
    }),
    G(
      'fades',
      fades.map((said, i) =>
        label(`l${i}`, beside, y(0.42) - 2 - (fades.length - 1 - i) * step, said, paper, {
          anchor: onward,
          fill: paper.text,
        }),
      ),
    ),
    G(
      'minutes',
      ticks
        .filter((tick) => tick <= last)
        .map((tick) =>
          G(tick, [
            P('t', '', {}, { d: `M${x(tick)} ${base + barHeight + 1}v5`, stroke: paper.line }),
            label('l', x(tick), base + barHeight + 8 + paper.size, tick === 0 ? words.unit : String(tick), paper, {
              anchor: tick === 0 ? onward : 'middle',
            }),
          ]),
        ),
    ),
  ];
}

const spanOf = (
  [from, to]: readonly [number, number],
  x: (minute: number) => number,
): { x: number; width: number } => ({
  x: Math.min(x(from), x(to)),
  width: Math.abs(x(to) - x(from)),
});

const boxPath = ({ x, width }: ReturnType<typeof spanOf>, top: number, base: number): string =>
  `M${round(x)} ${round(base)}V${round(top)}h${round(width)}V${round(base)}Z`;
