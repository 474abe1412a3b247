// Moments to be told of: of every view, pose and figure, at many times.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sentencesOf } from '../../src/content/description.ts';
import { Words, type WordTree } from '../../src/content/words.ts';
import { describe } from '../../src/core/describe.ts';
import type { Moment } from '../../src/core/moment.ts';
import { regionIds } from '../../src/core/regions.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import {
  arcIds,
  cascadeViews,
  figureKinds,
  type FigureState,
  hypotheses,
  poseIds,
  type BrainState,
  type CascadeState,
  type Step,
} from '../../src/core/story.ts';
import { days, hours, minutes, type Seconds } from '../../src/core/units.ts';

const readWords = (topic: string): WordTree =>
  parse(readFileSync(join(import.meta.dirname, `../../scenes/words/en/${topic}.yaml`), 'utf8')) as WordTree;
export const tree = { describe: readWords('describe'), world: readWords('world') };
export const words = new Words('en', tree);
export const labels = tree.world.label as Readonly<Record<string, readonly string[]>>;
export const course = standardCourse();

export const step = (showsTime: boolean): Step => ({
  id: 'a',
  time: 0,
  showsTime,
  stage: { brain: null, cascade: null, figure: null },
  topics: [],
  claims: [],
  narration: true,
});

export function moment(time: Seconds, layers: Partial<Moment>, showsTime = true): Moment {
  return {
    place: { scene: 'one', step: 'a', progress: 0.5 },
    scene: { id: 'one', sky: 'night', contentNote: false, steps: [] },
    step: step(showsTime),
    time,
    figureTime: time,
    phase: 0,
    gate: null,
    brain: null,
    cascade: null,
    figure: null,
    ...layers,
  };
}

export const still = <T>(state: T) => ({ from: state, to: state, mix: 0, opacity: 1 });
export const cascade = (view: CascadeState['view'], more: Partial<CascadeState> = {}): CascadeState => ({
  view,
  highlight: [],
  gate: null,
  explanation: null,
  block: [],
  ...more,
});
export const inView = (view: CascadeState['view'], time: Seconds, gate: number | null = null, more = {}): Moment =>
  moment(time, { gate, cascade: still(cascade(view, { gate, ...more })) });
export const brain = (more: Partial<BrainState> = {}): BrainState => ({
  pose: 'left',
  highlight: [],
  arcs: [],
  inset: null,
  ...more,
});

export const told = (of: Moment): readonly string[] => sentencesOf(of, course, words);
export const about = (of: Moment, thing: string): string | undefined => {
  const lines = describe(of, course);
  return told(of)[lines.findIndex((line) => line.things.includes(thing))];
};

/** Moments enough to meet every sentence: each view at many times, gates and settings; each pose, region, arc, figure. */
const times = [0, 60, 600, 1500, minutes(40), minutes(60), hours(2), hours(10), days(1), days(2), days(7), days(21)];
export const everyView: readonly Moment[] = cascadeViews.flatMap((view) =>
  times.flatMap((time) =>
    [null, 0, 1, 2, 3].flatMap((gate) =>
      [{}, { block: ['ampa', 'mtor'] as const }].map((more) => inView(view, time, gate, more)),
    ),
  ),
);
const figureOptions: readonly FigureState['options'][] = [
  {},
  { first: ['iv-onset'] },
  { first: ['iv-workup', 'iv-bp-before', 'iv-airway', 'iv-leave', 'esk-two-hours'] },
  { compare: 'mood' },
  { compare: 'anaesthetic', focus: 2000, route: 'nasal', outcomes: ['bladder-treatment'] },
  { of: 'cortex' },
];
export const everyOther: readonly Moment[] = [
  ...times.flatMap((time) =>
    poseIds.map((pose) => moment(time, { brain: still(brain({ pose, highlight: regionIds, arcs: arcIds })) })),
  ),
  // The drug's tint is there where nothing is lit.
  ...times.map((time) => moment(time, { brain: still(brain()) })),
  ...regionIds.map((inset) => moment(0, { brain: still(brain({ inset })) })),
  moment(days(14), { figure: still({ kind: 'visit', options: {} }) }),
  ...cascadeViews.flatMap((view) => hypotheses.map((explanation) => inView(view, minutes(60), null, { explanation }))),
  inView('dendrite', 0, null, { unstressed: true }),
  ...figureKinds.flatMap((kind) =>
    [0, 20, 120, 5000].flatMap((at) =>
      figureOptions.map((options) => moment(minutes(at), { figure: still({ kind, options }) })),
    ),
  ),
];
