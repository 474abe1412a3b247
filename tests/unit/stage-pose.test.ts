// Which step's picture stands on the stage at a place: this one's, or where it cannot be seen that of a step beside it.

import { describe, expect, test } from 'vitest';
import { momentAt, stopsOf, type Moment } from '../../src/core/moment.ts';
import type { Numbers } from '../../src/core/numbers.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import { isSeen } from '../../src/elements/story/layer-style.ts';
import { Near } from '../../src/elements/story/near.ts';
import { standing, type Numbered } from '../../src/elements/story/stage-pose.ts';
import { story } from './figure-story.ts';

const course = standardCourse();
const near = new Near(course);
const numbersOf = (moment: Moment): Numbers => course.at(moment.time);

function poseAt(index: number, progress: number): Numbered & { readonly beside: readonly Numbered[] } {
  const stop = stopsOf(story)[index];
  if (!stop) throw new Error(`no step ${index}`);
  const moment = momentAt(story, { scene: stop.scene.id, step: stop.step.id, progress });
  return { moment, numbers: numbersOf(moment), beside: near.beside(story, moment.place) };
}

/** Steps from a brain to a cascade. */
const dives = stopsOf(story).flatMap(({ step }, i) => {
  const next = stopsOf(story)[i + 1]?.step;
  return step.stage.brain && !step.stage.cascade && next?.stage.cascade && !next.stage.brain ? [i] : [];
});

describe('in a dive from a brain into the cascade', () => {
  test('there are some in the story', () => expect(dives.length).toBeGreaterThan(0));

  test.each(dives)('after step %i, what can be seen follows the place, and what cannot rests', (at) => {
    const places = [0.76, 0.8, 0.85, 0.9, 0.95, 0.99].map((progress) => poseAt(at, progress));
    const after = [0.01, 0.05, 0.1, 0.15, 0.2, 0.24].map((progress) => poseAt(at + 1, progress));
    for (const layer of ['brain', 'cascade'] as const) {
      let [seen, unseen] = [0, 0];
      for (const pose of [...places, ...after]) {
        const stands = standing(pose, layer);
        if (isSeen(pose.moment, layer)) {
          seen += 1;
          expect(stands, `${layer} at ${pose.moment.place.progress}`).toBe(pose);
        } else {
          unseen += 1;
          expect(stands?.moment.place.progress, `${layer} at ${pose.moment.place.progress}`).toBe(0.5);
          expect(stands?.moment[layer]?.to).toBe(pose.moment[layer]?.to);
        }
      }
      expect(seen).toBeGreaterThan(2);
      expect(unseen).toBeGreaterThan(1);
    }
  });

  test('from one place to the next the resting one is the very same: it is not drawn again', () => {
    const at = dives[0] ?? 0;
    expect(standing(poseAt(at, 0.77), 'cascade')).toBe(standing(poseAt(at, 0.8), 'cascade'));
  });
});
