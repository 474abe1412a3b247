// The lift in mood that is the drug's own, beyond what a control drug gives, as a share of its highest after the course:
// so that it can stand beside the level in the blood, which is a share of its own. Averages of trials (docs/model.md).

import type { Course, Numbers } from './numbers.ts';
import { days, hours, type Fraction } from './units.ts';

type Solved = Pick<Course, 'at' | 'end'>;

const highest = new WeakMap<Solved, number>();

/** Read every hour for three days, in which the lift of one drip has its highest point. */
function highestOf(course: Solved): number {
  let found = highest.get(course);
  if (found === undefined) {
    const times = Array.from({ length: days(3) / hours(1) + 1 }, (_, i) => Math.min(course.end, hours(i)));
    found = Math.max(...times.map((time) => course.at(time).mood?.drugSpecificGain ?? Number.NaN));
    highest.set(course, found);
  }
  return found;
}

/** Not a number where the course gives no mood (nasal spray, rats). */
export const liftShare = ({ mood }: Numbers, course: Solved): Fraction =>
  (mood?.drugSpecificGain ?? Number.NaN) / highestOf(course);
