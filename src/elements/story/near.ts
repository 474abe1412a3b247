// What lies near a place of a story, kept while the page scrolls within a step: the step where it rests, and the steps
// beside it.

import {
  momentAt,
  placeId,
  stopIndex,
  stopsOf,
  type Blend,
  type Moment,
  type Overrides,
  type Place,
} from '../../core/moment.ts';
import type { Course } from '../../core/numbers.ts';
import type { Story } from '../../core/story.ts';
import type { Fraction } from '../../core/units.ts';
import { Last } from '../last.ts';
import type { Numbered } from './stage-pose.ts';

/** A step comes to rest later than that, unless it is taller than its room. */
const nearlyRead: Fraction = 0.35;
const isNearlyRead = ({ progress }: Place): boolean => progress >= nearlyRead;

export class Near {
  readonly #course: Course;
  readonly #rest = new Last<Moment>();
  /** By the stops that they are; kept, as a reader comes by again and a step's beginning has enough to do. */
  readonly #stops = new Map<number, Numbered>();
  #story: Story | null = null;
  readonly #beside = new Last<readonly Numbered[]>();

  constructor(course: Course) {
    this.#course = course;
  }

  /** The step where it rests; while the page scrolls within it, the very same. */
  rest(shown: Story, { scene, step }: Place, { time, explanation }: Pick<Overrides, 'time' | 'explanation'>): Moment {
    return this.#rest.of([shown, scene, step, time, explanation], () =>
      momentAt(shown, { scene, step, progress: 0.5 }, { time, explanation }),
    );
  }

  /** The steps beside this one as they rest there: what they show and this one does not is made, unseen, where this one's
   *  picture rests, and not while one comes or goes. So the step after it counts from a little before the middle on. */
  beside(shown: Story, place: Place): readonly Numbered[] {
    const { scene, step } = place;
    const sides = isNearlyRead(place) ? [1, -1] : [-1];
    return this.#beside.of([shown, scene, step, sides.length], () =>
      sides.flatMap((side) => {
        const near = this.#stopAt(shown, stopIndex(shown, placeId(scene, step)) + side);
        return near ? [near] : [];
      }),
    );
  }

  #stopAt(story: Story, at: number): Numbered | null {
    if (story !== this.#story) this.#stops.clear();
    this.#story = story;
    const known = this.#stops.get(at);
    const stop = stopsOf(story)[at];
    if (known || !stop) return known ?? null;
    const moment = momentAt(story, { scene: stop.scene.id, step: stop.step.id, progress: 0.5 });
    const near = { moment: unseen(moment), numbers: this.#course.at(moment.time) };
    this.#stops.set(at, near);
    return near;
  }
}

/** Names and arcs of a layer that is not there are not drawn. */
function unseen(moment: Moment): Moment {
  const veiled = <T>(blend: Blend<T> | null): Blend<T> | null => blend && { ...blend, opacity: 0 };
  return { ...moment, brain: veiled(moment.brain), cascade: veiled(moment.cascade), figure: veiled(moment.figure) };
}
