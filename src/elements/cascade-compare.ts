// Before and now, side by side: the same view at the same film time, drawn twice, once with the model's numbers from before
// the drip and once with those of the moment. On a narrow stage the two lie one upon the other.

import { html, type TemplateResult } from 'lit';
import type { Words } from '../content/words.ts';
import { standardCourse } from '../core/standard-course.ts';
import type { CascadeView } from '../core/story.ts';
import { timeInWords } from './time-words.ts';
import { nearer, type Shown } from './world-state.ts';

export type Compared = 'before' | 'now';
type Size = readonly [width: number, height: number];

/** Views whose picture before treatment differs in what stands there, not in a rate alone. */
const comparable: ReadonlySet<CascadeView> = new Set(['dendrite', 'synapse']);
export const isComparable = (view: CascadeView): boolean => comparable.has(view);

/** Under this width a half would be too narrow for its labels. */
const narrow = 620;
/** Height of a caption (on a stacked half it lies in the picture's corner) and width of the line between, as cascade.css.ts has them. */
const caption = 34;
const gap = 1;

export const isStacked = ([width]: Size): boolean => width < narrow;

/** The room that each of the two pictures has. */
export const halfOf = (box: Size): Size =>
  isStacked(box) ? [box[0], Math.floor((box[1] - gap) / 2)] : [Math.floor((box[0] - gap) / 2), box[1] - caption];

/** What is drawn, as it was before treatment. */
export const shownBefore = (shown: Shown): Shown => ({
  ...shown,
  time: 0,
  numbers: standardCourse(nearer(shown.cascade).block).at(0),
});

/** Both halves, before first, each with its caption, its picture and its words. */
export function comparison(
  box: Size,
  shown: Shown,
  words: Words,
  half: (which: Compared, name: string) => TemplateResult,
): TemplateResult {
  const names = {
    before: words.say('ui.compare.before'),
    now: words.say('ui.compare.now', { time: timeInWords(shown.time, words) }),
  };
  const figure = (which: Compared): TemplateResult =>
    html`<figure class="half">
      <div class="pane">${half(which, names[which])}</div>
      <figcaption>${names[which]}</figcaption>
    </figure>`;
  return html`<div class=${isStacked(box) ? 'halves stacked' : 'halves'}>${figure('before')}${figure('now')}</div>`;
}
