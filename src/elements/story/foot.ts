// The foot of the story: Back, where we are, Next, and the time rail. Pure template.

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../content/words.ts';
import type { Moment } from '../../core/moment.ts';
import type { Scene } from '../../core/story.ts';
import { icon } from '../icons.ts';
import { smallRail } from './rail.ts';
import type { SynTimeDetail } from '../timeline/timeline.ts';

export interface FootState {
  readonly words: Words;
  readonly moment: Moment;
  readonly scenes: readonly Scene[];
  readonly sceneAt: number;
  readonly index: number;
  readonly count: number;
  readonly playing: boolean;
  /** More of this step's text lies below. */
  readonly more: boolean;
  /** Whether the list of scenes is open; on a phone the foot opens it. */
  readonly listed: boolean;
  readonly list: () => void;
  readonly onListKey: (event: KeyboardEvent) => void;
  readonly next: () => void;
  /** From the last step back to the first. */
  readonly again: () => void;
  readonly back: () => void;
  readonly togglePlay: () => void;
  readonly onTime: (event: CustomEvent<SynTimeDetail>) => void;
}

const minutesPerStep = 0.4;

export function footer(state: FootState) {
  const { words, index, count, moment, playing, more, listed } = state;
  // While the page scrolls within a step only the time changes.
  return html`${guard([words, moment.step, index, count, playing, more, listed, hasFilm(moment)], () => stepper(state))}
    <div class="time">
      ${state.moment.step.showsTime ? html`<syn-timeline @syn-time=${state.onTime}></syn-timeline>` : nothing}
    </div>`;
}

function stepper(state: FootState) {
  const { words, index, count, scenes } = state;
  return html`<div class="stepper">${index === 0 && scenes.length > 1 ? opening(state) : walking(state)}</div>
    <span class="hidden-words" aria-live="polite">${words.say('ui.stepOf', { n: index + 1, all: count })}</span>`;
}

function opening(state: FootState) {
  const { words, scenes, count, more, next } = state;
  const minutes = Math.max(5, Math.round((count * minutesPerStep) / 5) * 5);
  return html`<button type="button" class="btn go" @click=${next}>
      ${more ? goesOn(words) : html`${words.say('ui.begin')} ${icon('next')}`}
    </button>
    ${placeOrList(state, words.say('ui.beginNote', { scenes: scenes.length, minutes }))}`;
}

/** Where the reader is, in words. On a phone a press opens the scenes; where there is one alone, there is no list. */
function placeOrList({ words, scenes, sceneAt, index, listed, list, onListKey }: FootState, said: string) {
  if (scenes.length < 2) return html`<span class="where phone">${said}</span>`;
  return html`${index > 0 ? nothing : html`<span class="where desk">${said}</span>`}
    <button
      type="button"
      class="where phone scenes"
      aria-expanded=${listed}
      aria-controls="scene-list"
      @click=${list}
      @keydown=${onListKey}
    >
      ${index > 0 ? html`<span class="road">${smallRail(scenes.length, sceneAt)}${icon('up')}</span>${said}` : html`<span>${said} ${icon('up')}</span>`}
      <span class="hidden-words">${words.say(listed ? 'ui.scenesClose' : 'ui.scenes')}</span>
    </button>`;
}

function walking(state: FootState) {
  const { words, moment, scenes, sceneAt, index, count, playing, more, next, again, back, togglePlay } = state;
  const steps = moment.scene.steps;
  const at = steps.indexOf(moment.step);
  const last = index === count - 1;
  const step = words.say('ui.stepOf', { n: at + 1, all: steps.length });
  const place = { scene: sceneAt + 1, scenes: scenes.length, n: at + 1, all: steps.length };
  return html`<button type="button" class="btn back" aria-disabled=${index === 0} @click=${back}>
      ${icon('back')} <span>${words.say('ui.back')}</span>
    </button>
    <span class="where desk">
      <span class="dots" aria-hidden="true"
        >${steps.map((_, i) => html`<i class=${i === at ? 'here' : i < at ? 'on' : ''}></i>`)}</span
      >
      <span>${step}</span>
    </span>
    ${placeOrList(state, scenes.length > 1 ? words.say('ui.placeOf', place) : step)}
    ${
      hasFilm(moment)
        ? html`<button type="button" class="tool film" @click=${togglePlay}>
            ${icon(playing ? 'pause' : 'play')}<span>${words.say(playing ? 'ui.pause' : 'ui.play')}</span>
          </button>`
        : nothing
    }
    ${
      last && count > 1 && !more
        ? html`<button type="button" class="btn go" @click=${again}>${words.say('ui.again')}</button>`
        : html`<button type="button" class="btn go" aria-disabled=${last && !more} @click=${next}>
            ${more ? goesOn(words) : html`${words.say('ui.next')} ${icon('next')}`}
          </button>`
    }`;
}

/** Next while there is more of this step to see: it says that it stays in it. */
const goesOn = (words: Words) =>
  html`<span>${words.say('ui.more')}<span class="hidden-words"> ${words.say('ui.moreOf')}</span></span>
    ${icon('down')}`;

/** What is on the stage moves, and is not about to give way. */
export const hasFilm = ({ cascade }: Moment): boolean => cascade !== null && cascade.opacity > 0.5;
