// The two axes of time that a chart may have: the time rail's own, which squeezes weeks into a stage, and an even one of
// the first three hours, on which a slow rise looks slow.

import { range } from 'd3';
import { hours, minutes, type Seconds } from '../../core/units.ts';
import { G, P, type Node } from '../world/paint.ts';
import { label, railAxis, round, sampleTimes, timeX, type Box, type Paper } from './chart.ts';

export interface TimeAxis {
  /** Where a time stands, in pixels. */
  readonly x: (time: Seconds, box: Box) => number;
  /** Times at which a curve is read. */
  readonly times: readonly Seconds[];
  readonly axis: (box: Box, words: Readonly<Record<string, string>>, paper: Paper) => Node;
}

/** How far the even axis goes. */
export const evenEnd: Seconds = hours(3);

const dripEnd = minutes(40);

export const squeezedTime: TimeAxis = {
  x: timeX,
  times: sampleTimes([dripEnd]),
  axis: (box, words, paper) => G('time', [railAxis(box, words, paper), squeezedNote(box, words, paper)]),
};

const evenTicks: readonly (readonly [key: string, time: Seconds])[] = [
  ['start', 0],
  ['fortyMinutes', dripEnd],
  ['oneHour', hours(1)],
  ['twoHours', hours(2)],
  ['threeHours', evenEnd],
];

const evenX = (time: Seconds, box: Box): number => box.left + (time / evenEnd) * (box.right - box.left);

export const evenTime: TimeAxis = {
  x: evenX,
  times: [...range(0, evenEnd + 1, evenEnd / 120), dripEnd].sort((a, b) => a - b),
  axis: (box, words, paper) =>
    G('axis-even', [
      P(
        'base',
        '',
        { fill: 'none' },
        { d: `M${round(box.left)} ${round(box.bottom)}H${round(box.right)}`, stroke: paper.line },
      ),
      // Where letters are large, not all names have room.
      ...evenTicks
        .filter(([key, time]) => !(paper.small && key === 'oneHour') && !(time === dripEnd && evenX(time, box) < 60))
        .map(([key, time]) => {
          const x = evenX(time, box);
          const anchor = time === 0 ? 'start' : time === evenEnd ? 'end' : 'middle';
          return G(key, [
            P('t', '', {}, { d: `M${round(x)} ${round(box.bottom)}v6`, stroke: paper.line }),
            label('l', x, box.bottom + 8 + paper.size, words[key] ?? '', paper, { anchor }),
          ]);
        }),
    ]),
};

/** Says under its far end that the axis is not even. */
export const squeezedNote = (box: Box, words: Readonly<Record<string, string>>, paper: Paper): Node =>
  label('squeezed', box.right, laneOf(box, paper) + 5, words['squeezed'] ?? '', paper, {
    anchor: 'end',
    fill: paper.mute,
    serif: true,
  });

/** The middle of the lane under the names of the ticks. */
export const laneOf = (box: Box, paper: Paper): number => box.bottom + paper.size + (paper.small ? 17 : 26);
