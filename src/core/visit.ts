// The parts of a treatment visit on the story's time.

import type { VisitFact } from './evidence.ts';
import { hours, minutes, type Seconds } from './units.ts';

export type VisitPhase = VisitFact['phase'];
export const visitPhases: readonly VisitPhase[] = ['before', 'during', 'after', 'schedule'];

/** The part of a visit at a story time: it begins with the drip or spray, ends about two hours later, and comes again. */
export function phaseAt(time: Seconds): VisitPhase {
  if (time < minutes(2)) return 'before';
  if (time < hours(1.5)) return 'during';
  return time < hours(48) ? 'after' : 'schedule';
}
