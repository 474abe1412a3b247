// How much of the dose has run in, minute by minute: a straight ramp, for the drip runs evenly.

import { G, P, type Nodes } from '../world/paint.ts';
import { label, round, type Paper } from '../charts/chart.ts';
import type { DripWords } from './drip-labels.ts';

export const rampHeight = (paper: Paper): number => (paper.small ? 70 : 110);

const ticks = [0, 10, 20, 30, 40] as const;

/** given: share of the dose; it is also the share of the 40 minutes. */
export function ramp(given: number, words: DripWords, paper: Paper, [width, height]: readonly [number, number]): Nodes {
  const [left, right] = [10, width - 14];
  const base = height - paper.size - (paper.small ? 12 : 18);
  const top = height - rampHeight(paper) + paper.size + (paper.small ? 8 : 14);
  const x = (share: number): number => round(left + share * (right - left));
  const y = (share: number): number => round(base - share * (base - top));
  return [
    P('room', '', {}, { d: `M${x(0)} ${base}L${x(1)} ${top}V${base}Z`, fill: paper.text, 'fill-opacity': 0.1 }),
    given > 0 &&
      P(
        'given',
        '',
        {},
        { d: `M${x(0)} ${base}L${x(given)} ${y(given)}V${base}Z`, fill: paper.ketamine, 'fill-opacity': 0.45 },
      ),
    P(
      'slope',
      '',
      { fill: 'none' },
      { d: `M${x(0)} ${base}L${x(1)} ${top}`, stroke: paper.ketamine, 'stroke-width': 2 },
    ),
    P('base', '', { fill: 'none' }, { d: `M${x(0)} ${base}H${x(1)}`, stroke: paper.line }),
    P(
      'now',
      '',
      {},
      {
        d: `M${x(given)} ${round(y(given) - 8)}l7 8l-7 8l-7 -8Z`,
        fill: paper.ketamine,
        stroke: paper.bg,
        'stroke-width': 2,
      },
    ),
    G(
      'ticks',
      ticks.map((tick) => {
        const at = x(tick / 40);
        const said = tick === 0 ? words.start : tick === 40 ? words.minutes : String(tick);
        return G(tick, [
          P('t', '', {}, { d: `M${at} ${base}v5`, stroke: paper.line }),
          label('l', at, base + 7 + paper.size, said, paper, {
            anchor: tick === 0 ? 'start' : tick === 40 ? 'end' : 'middle',
          }),
        ]);
      }),
    ),
    label('given', left, top, words.given, paper, { weight: 600, fill: paper.text }),
    label('whole', right, top - 7, words.whole, paper, { anchor: 'end' }),
  ];
}
