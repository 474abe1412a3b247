// The switch between the rival explanations: a row of buttons under the picture, and for the lit one what is lit and how sure
// anyone is; for one that the step's own text does not tell of, also what speaks for it and what against it. Choosing shows that idea's own picture; place, time and text stay. Pure template.

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Words } from '../../content/words.ts';
import { claimOfExplanation } from '../../core/explanations.ts';
import { namesAt, type Moment } from '../../core/moment.ts';
import { hypotheses, type Hypothesis } from '../../core/story.ts';
import type { Fraction } from '../../core/units.ts';
import { icon } from '../icons.ts';

export interface ExplanationsState {
  readonly moment: Moment;
  readonly words: Words;
  readonly choose: (explanation: Hypothesis) => void;
}

export interface SwitchPresence {
  /** How much of its strip the picture leaves to the switch. */
  readonly strip: Fraction;
  readonly opacity: Fraction;
}
const absent: SwitchPresence = { strip: 0, opacity: 0 };
/** Share of the way that the picture takes to give its strip or have it back; on the rest the switch comes or goes. */
const giving = 0.6;

/** How far the switch stands on the stage: all of it in steps that compare. On the way to one that does not it goes before
 *  the picture comes down. */
export function switchPresence({ cascade }: Moment): SwitchPresence {
  if (!cascade) return absent;
  const has = (state: typeof cascade.from): number => (state.compare === 'explanations' ? 1 : 0);
  const there = has(cascade.from) + (has(cascade.to) - has(cascade.from)) * cascade.mix;
  return {
    strip: Math.min(1, there / giving),
    opacity: Math.max(0, (there - giving) / (1 - giving)) * namesAt(cascade.opacity),
  };
}

/** The idea that the picture shows, and the one that the step's own text tells of; null where none is offered. */
export function ideasAt({
  cascade,
  step,
}: Moment): { readonly lit: Hypothesis; readonly own: Hypothesis | null } | null {
  if (!cascade) return null;
  const [near, far] = cascade.mix < 0.5 ? [cascade.from, cascade.to] : [cascade.to, cascade.from];
  const lit = near.compare ? near.explanation : far.explanation;
  if (!lit) return null;
  // On the way to a step without the switch there is nothing to go back to.
  return { lit, own: step.stage.cascade?.compare ? step.stage.cascade.explanation : lit };
}

/** Whether an idea is lit that the step's own text does not weigh: then the switch does, and takes more of the stage. */
export function isWeighing(moment: Moment): boolean {
  const ideas = switchPresence(moment).strip < 0.01 ? null : ideasAt(moment);
  return ideas !== null && ideas.lit !== ideas.own;
}

export function explanationSwitch({ moment, words, choose }: ExplanationsState) {
  const { strip, opacity } = switchPresence(moment);
  const ideas = strip < 0.01 ? null : ideasAt(moment);
  if (!ideas) return nothing;
  const { lit, own } = ideas;
  return html`<div
    class=${lit === own ? 'ideas own' : 'ideas'}
    ?inert=${opacity < 0.5}
    .style=${`opacity:${opacity.toFixed(3)}`}
  >
    ${guard([lit, own, words], () => switchOf(lit, own, words, choose))}
  </div>`;
}

/** The row of buttons and the panel of the lit one. */
function switchOf(lit: Hypothesis, own: Hypothesis | null, words: Words, choose: ExplanationsState['choose']) {
  const back = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    if (own) choose(own);
    root.querySelector<HTMLElement>(`[data-idea="${own}"]`)?.focus({ preventScroll: true });
  };
  return html`<div class="ideas-row" role="group" aria-label=${words.say('ideas.switch')}>
      <span class="ideas-ask" aria-hidden="true">${words.say('ideas.switch')}</span>
      <div class="ideas-buttons">
        ${hypotheses.map((id) => html`<button type="button" data-idea=${id} aria-pressed=${id === lit} @click=${() => choose(id)}>${words.say(`ideas.${id}.short`)}</button>`)}
      </div>
    </div>
    ${panel(lit, lit === own, words, back)}`;
}

/** Where the buttons do not fit side by side, the row stands so that the pressed one is seen. */
export function bringPressedIntoRow(root: ParentNode): void {
  const row = root.querySelector('.ideas-buttons');
  const pressed = row?.querySelector('[aria-pressed="true"]');
  if (!row || !pressed) return;
  const [outer, inner] = [row.getBoundingClientRect(), pressed.getBoundingClientRect()];
  row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
}

function panel(lit: Hypothesis, own: boolean, words: Words, back: (event: Event) => void) {
  const say = (key: string): string => words.say(`ideas.${lit}.${key}`);
  const n = hypotheses.indexOf(lit) + 1;
  return html`<div class="idea" tabindex="0" data-idea-shown=${lit} aria-live=${own ? 'off' : 'polite'}>
    <div class="idea-head">
      <h3>${words.say('ideas.panel', { n, all: hypotheses.length, name: say('name') })}</h3>
      ${keyed(lit, html`<syn-evidence claim=${claimOfExplanation[lit]}></syn-evidence>`)}
      <button type="button" class="idea-back" @click=${back}>
        ${icon('close')}<span class="hidden-words">${words.say('ideas.back')}</span>
      </button>
    </div>
    <p class="idea-lit">${say('lit')}</p>
    ${own ? nothing : weighed(say, words)}
  </div>`;
}

function weighed(say: (key: string) => string, words: Words) {
  return html`<dl>
    <div>
      <dt>${words.say('ideas.for')}</dt>
      <dd>${say('for')}</dd>
    </div>
    <div>
      <dt>${words.say('ideas.against')}</dt>
      <dd>${say('against')}</dd>
    </div>
  </dl>`;
}
