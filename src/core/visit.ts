// The parts of a treatment visit on the story's time, and the course of the floating feeling over its minutes.

import type { VisitFact } from './evidence.ts';
import type { Course } from './numbers.ts';
import { hours, minutes, type Fraction, type Minutes, type Seconds } from './units.ts';

export type VisitPhase = VisitFact['phase'];
export const visitPhases: readonly VisitPhase[] = ['before', 'during', 'after', 'schedule'];

/** The part of a visit at a story time: it begins with the drip or spray, ends about two hours later, and comes again. */
export function phaseAt(time: Seconds): VisitPhase {
  if (time < minutes(2)) return 'before';
  if (time < hours(1.5)) return 'during';
  return time < hours(48) ? 'after' : 'schedule';
}

/** The fact on the floating feeling. Where a step tells it first, the feeling's course is drawn. */
const feelingFact = 'iv-onset';
export const tellsFeeling = (first: unknown, phase: VisitPhase): boolean =>
  phase === 'during' && Array.isArray(first) && first[0] === feelingFact;

export interface FeelingCourse {
  /** The model's strength at each minute of the drip and after it, as a share of its highest. */
  readonly strength: readonly Fraction[];
  readonly peak: Minutes;
  /** From here on under a tenth of the highest is left. */
  readonly over: Minutes;
}

/** last: minutes that are followed. */
export function feelingCourse(course: Pick<Course, 'at'>, last: Minutes): FeelingCourse {
  const raw = Array.from({ length: Math.floor(last) + 1 }, (_, minute) => course.at(minutes(minute)).dissociation);
  const most = Math.max(...raw);
  const strength = raw.map((one) => (most > 0 ? one / most : 0));
  const peak = strength.indexOf(1);
  const over = strength.findIndex((one, minute) => minute > peak && one < 0.1);
  return { strength, peak: Math.max(0, peak), over: over < 0 ? strength.length - 1 : over };
}
