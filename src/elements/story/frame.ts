// The frame of the story: the parts in their order, and the looks that the step gives it. Pure template.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import { placeId, stopIndex, wayIn, wayOut, type Moment } from '../../core/moment.ts';
import type { Story } from '../../core/story.ts';
import type { Fraction } from '../../core/units.ts';
import { isWeighing } from './explanations.ts';

type Part = TemplateResult | typeof nothing;

export interface FrameState {
  readonly words: Words | null;
  readonly moment: Moment | null;
  readonly story: Story;
  readonly exploring: boolean;
  /** Said to the reader once, such as that a link led nowhere. */
  readonly notice: string;
  readonly rail: Part;
  readonly stage: Part;
  readonly foot: Part;
}

export function frame(state: FrameState) {
  const { words, exploring, notice, story, moment } = state;
  const opened = openedAt(story, moment);
  return html`<div class=${looks(state, opened)} .style=${opened < 1 ? `--opened:${opened.toFixed(3)}` : ''}>
    <div class="sky"></div>
    ${state.rail}
    <div class="text" ?inert=${exploring}><slot></slot></div>
    <div class="stage" aria-label=${words?.say('ui.picture') ?? nothing} role="group">${state.stage}</div>
    <div class="foot">${state.foot}</div>
    ${notice ? html`<p class="notice" role="status">${notice}</p>` : nothing}
  </div>`;
}

/** How far the stage has grown from the first screen, which leaves more room for words, to its usual size. */
export function openedAt(story: Story, moment: Moment | null): Fraction {
  if (story.scenes.length < 2) return 1;
  if (!moment) return 0;
  const { scene, step, progress } = moment.place;
  const at = stopIndex(story, placeId(scene, step));
  return at === 0 ? wayOut(progress) : at === 1 ? wayIn(progress) : 1;
}

/** Without a rail where time says nothing, with room for a switch, more for words on the first screen. */
function looks({ moment, exploring }: FrameState, opened: Fraction): string {
  const names = {
    opening: opened < 1,
    shut: opened === 0,
    timeless: moment !== null && !moment.step.showsTime,
    weighing: moment !== null && isWeighing(moment),
    comparing: Boolean(moment?.step.stage.cascade?.compare),
    exploring,
  };
  return ['frame', ...Object.entries(names).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
}
