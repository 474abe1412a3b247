// The few names on the drip's picture, beside what they name and never on it.

import { G, P, type Node } from '../world/paint.ts';
import { label, round, type Paper } from '../charts/chart.ts';
import { chamberBottom } from './drip-set.ts';
import { diamond } from './diamond.ts';
import type { Tones } from './tones.ts';

export interface DripWords {
  readonly bag: string;
  readonly tube: string;
  readonly vein: string;
  /** Where there is little room. */
  readonly veinShort: string;
  readonly brain: string;
  readonly ketamine: string;
  /** What of the dose has run in: under the picture. */
  readonly given: string;
  readonly whole: string;
  readonly start: string;
  readonly minutes: string;
}

type Project = (x: number, y: number) => readonly [number, number];

export function dripLabels(words: DripWords, paper: Paper, tones: Tones, at: Project, top: number): Node[] {
  const name = (
    id: string,
    [x, y]: readonly [number, number],
    said: string,
    anchor: 'start' | 'end' | 'middle',
  ): Node => label(id, x, y + paper.size / 3, said, paper, { weight: 600, fill: paper.text, anchor });
  const lead = (id: string, from: readonly [number, number], to: readonly [number, number]): Node =>
    P(
      id,
      '',
      { fill: 'none' },
      {
        d: `M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}`,
        stroke: paper.soft,
        'stroke-width': 0.9,
      },
    );
  const shift = ([x, y]: readonly [number, number], dx: number, dy = 0): readonly [number, number] => [x + dx, y + dy];
  const [vein, brain] = [at(366, 170), at(424, 44)];
  const key = at(268, 112);
  return [
    name('bag', shift(at(158, top + 60), 10), words.bag, 'start'),
    name('tube', shift(at(124, (top + chamberBottom + 200) / 2), 12), words.tube, 'start'),
    lead('vein-lead', shift(vein, 0, paper.size * 0.6), at(362, 241)),
    name('vein', shift(vein, 0, -2), paper.small ? words.veinShort : words.vein, 'middle'),
    lead('brain-lead', shift(brain, 6), at(507, 54)),
    name('brain', brain, words.brain, 'end'),
    G('ketamine', [
      diamond('mark', key[0], key[1], 7, tones),
      label('name', key[0] + 13, key[1] + paper.size / 3, words.ketamine, paper, {
        weight: 600,
        fill: paper.ketamineText,
      }),
    ]),
  ];
}
