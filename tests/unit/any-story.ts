// Stories by chance, and what of a moment is drawn.

import fc from 'fast-check';
import type { Moment } from '../../src/core/moment.ts';
import { entityIds, regionIds } from '../../src/core/regions.ts';
import {
  arcIds,
  cascadeViews,
  figureKinds,
  poseIds,
  type StageState,
  type Step,
  type Story,
} from '../../src/core/story.ts';
import { days } from '../../src/core/units.ts';

export const empty: StageState = { brain: null, cascade: null, figure: null };

export const stages: fc.Arbitrary<StageState> = fc.oneof(
  fc.constant(empty),
  fc
    .record({
      pose: fc.constantFrom(...poseIds),
      highlight: fc.subarray([...regionIds], { maxLength: 3 }),
      arcs: fc.subarray([...arcIds]),
      inset: fc.constantFrom(null, ...regionIds),
    })
    .map((brain) => ({ ...empty, brain })),
  fc
    .record({
      view: fc.constantFrom(...cascadeViews),
      highlight: fc.subarray([...entityIds], { maxLength: 3 }),
      gate: fc.constantFrom(null, 0, 1, 2, 3),
      explanation: fc.constant(null),
      block: fc.subarray(['ampa', 'mtor'] as const),
    })
    .map((cascade) => ({ ...empty, cascade })),
  fc
    .record({ kind: fc.constantFrom(...figureKinds), options: fc.record({ dose: fc.constantFrom(35, 70) }) })
    .map((figure) => ({ ...empty, figure })),
);

export const step = (id: string, stage: StageState, time: number): Step => ({
  id,
  time,
  showsTime: true,
  stage,
  topics: [],
  claims: [],
  narration: true,
});

export const stories: fc.Arbitrary<Story> = fc
  .array(
    fc.array(fc.record({ stage: stages, time: fc.integer({ min: 0, max: days(21) }) }), { minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((scenes) => ({
    scenes: scenes.map((steps, i) => ({
      id: `scene-${i}`,
      sky: 'night' as const,
      contentNote: false,
      steps: steps.map(({ stage, time }, k) => step(`step-${k}`, stage, time)),
    })),
  }));

/** Everything that a picture depends on. */
export function drawn(moment: Moment) {
  const { place: _place, scene: _scene, step: _step, ...shown } = moment;
  return shown;
}

export const progresses = fc.double({ min: 0, max: 1, noNaN: true });
