// What the story's template depends on at a place. Where that stays the same from one frame to the next, only looks and
// numbers differ, and what stands there takes those without the template being drawn again.

import type { Moment } from '../../core/moment.ts';
import type { Story } from '../../core/story.ts';
import { ideasAt, switchPresence } from './explanations.ts';
import { hasFilm } from './foot.ts';
import { openedAt } from './frame.ts';
import { toolsOffered } from './stage-layers.ts';

/** What must be drawn in the very frame: the switch of explanations, and the stage of the first screen, come and go with
 *  the place. */
const pressing = (story: Story, moment: Moment): readonly unknown[] => {
  const { strip, opacity } = switchPresence(moment);
  const ideas = strip === 0 ? null : ideasAt(moment);
  return [openedAt(story, moment), strip, opacity, ideas?.lit, ideas?.own];
};

export interface Shape {
  readonly pressing: readonly unknown[];
  readonly rest: readonly unknown[];
}

/** come: how much has come of what may come later. */
export function shapeAt(story: Story, moment: Moment, come: number): Shape {
  const { place, brain, cascade, figure } = moment;
  const layers = [brain !== null, cascade !== null, figure !== null];
  const offered = [hasFilm(moment), ...toolsOffered(moment)];
  return {
    pressing: pressing(story, moment),
    rest: [come, story, place.scene, place.step, ...layers, ...offered],
  };
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((value, i) => value === b[i]);
/** Whether the template would be the same. */
export const isSameShape = (a: Shape, b: Shape): boolean => same(a.rest, b.rest) && isSameForNow(a, b);
/** Whether what must be drawn in the very frame would. */
export const isSameForNow = (a: Shape, b: Shape): boolean => same(a.pressing, b.pressing);
