// The frame of the story: the parts in their order, and the looks that the step gives it. Pure template.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Moment } from '../../core/moment.ts';
import type { Story } from '../../core/story.ts';

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
  const { words, exploring, notice } = state;
  return html`<div class=${looks(state)}>
    <div class="sky"></div>
    ${state.rail}
    <div class="text" ?inert=${exploring}><slot></slot></div>
    <div class="stage" aria-label=${words?.say('ui.picture') ?? nothing} role="group">${state.stage}</div>
    <div class="foot">${state.foot}</div>
    ${notice ? html`<p class="notice" role="status">${notice}</p>` : nothing}
  </div>`;
}

/** Without a rail where time says nothing, with room for a switch, more for words on the first screen. */
function looks({ moment, story, exploring }: FrameState): string {
  const names = {
    opening: story.scenes.length > 1 && (moment === null || moment.step === story.scenes[0]?.steps[0]),
    timeless: moment !== null && !moment.step.showsTime,
    comparing: Boolean(moment?.step.stage.cascade?.compare),
    exploring,
  };
  return ['frame', ...Object.entries(names).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
}
