// A visit as the figure element shows it: its parts in a row, the room as it is then, and the few facts that the step
// tells; or all facts of that part on their clock. Drawn marks are empty here and painted once the words have their place.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Visit, VisitFact } from '../../core/evidence.ts';
import type { FigureState } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { visitPhases } from '../../core/visit.ts';
import { listed } from './lists.ts';
import { turnTool } from './table.ts';
import {
  boxesFilled,
  factSure,
  roomWords,
  sameTime,
  visitPart,
  weeksWords,
  whenOf,
  type VisitPart,
  type VisitRoute,
} from './visit-part.ts';

export interface VisitAsked extends Pick<FigureState, 'options'> {
  /** Missing while the facts are on their way. */
  readonly visit: Visit | null | undefined;
  readonly time: Seconds;
  /** All facts of the part in place of its picture. */
  readonly all: boolean;
}

/** turn: the reader wants all facts, or the picture again. */
export function visitView({ visit, options, time, all }: VisitAsked, turn: () => void, words: Words) {
  if (!visit) return nothing;
  const route = options['route'] === 'nasal' ? 'nasal' : 'infusion';
  const part = visitPart(visit, route, time, listed(options['first']));
  return html`<figcaption>
      <h3>${words.say(route === 'nasal' ? 'figures.visit.titleNasal' : 'figures.visit.title')}</h3>
      ${turnTool(all, turn, words, 'visit.all')}
    </figcaption>
    <ol class="phases">
      ${visitPhases.map((phase) => html`<li class=${phase === part.phase ? 'focus' : ''} aria-current=${phase === part.phase ? 'step' : nothing}>${words.say(`figures.visit.${phase}`)}</li>`)}
    </ol>
    ${all ? allFacts(part, route, words) : told(part, route, words)}
    <p class="note">${all ? nothing : words.say('figures.visit.simply')} ${visit.notAdvice}</p>`;
}

/** The room, what else the part draws, and its few facts; signs of danger stand last, in a frame. */
function told(part: VisitPart, route: VisitRoute, words: Words) {
  const { danger } = part;
  return html`${roomMark(part, route, words)} ${part.feeling ? hill(part, words) : nothing}
    ${part.weeks ? weeksMark(words) : nothing}
    <ul class="told">
      ${part.told.map((fact) => html`<li>${boxes(fact, words)}<span>${fact.fact}</span></li>`)}
    </ul>
    ${danger ? html`<p class="danger">${boxes(danger, words)}<span>${danger.fact}</span></p>` : nothing}`;
}

/** How sure a fact is: boxes as on a badge, and the words for those who do not see them. */
const boxes = (fact: VisitFact, words: Words): TemplateResult =>
  html`<span class="boxes" title=${factSure(fact, words)}
    >${[1, 2, 3].map((n) => html`<i class=${n <= boxesFilled[fact.certainty] ? 'on' : ''}></i>`)}<span class="heard"
      >${factSure(fact, words)}.</span
    ></span
  >`;

function roomMark({ phase, lit, left }: VisitPart, route: VisitRoute, words: Words) {
  const names = Object.entries(roomWords(lit, words)).map(([part, name]) => `${part}=${name}`);
  return html`<svg
    data-mark="room"
    data-phase=${phase}
    data-route=${route}
    data-lit=${lit.join(' ')}
    data-left=${left.toFixed(3)}
    data-names=${names.join('|')}
    aria-hidden="true"
  ></svg>`;
}

/** The course of the feeling over the minutes. */
function hill({ clock, given }: VisitPart, words: Words) {
  if (!clock) return nothing;
  const say = (key: string): string => words.say(`figures.visit.feeling.${key}`);
  return html`<div class="feeling">
    <svg
      data-mark="feeling"
      data-clock=${clock.join(' ')}
      data-given=${given.join(' ')}
      data-strongest=${say('strongest')}
      data-fades=${say('fades')}
      data-unit=${say('unit')}
      aria-hidden="true"
    ></svg>
    <p class="shape">${say('shape')}</p>
  </div>`;
}

const weeksMark = (words: Words) => {
  const { twice, thrice, weeks } = weeksWords(words);
  return html`<svg
    data-mark="weeks"
    data-twice=${twice}
    data-thrice=${thrice}
    data-weeks=${weeks.join('|')}
    aria-hidden="true"
  ></svg>`;
};

function allFacts(part: VisitPart, route: VisitRoute, words: Words) {
  const { phase, facts, clock } = part;
  return html`${
      clock
        ? html`<p class="key">
            <span
              ><i class="given"></i>
              ${words.say(route === 'nasal' ? 'figures.visit.spray' : 'figures.visit.drip')}</span
            >
          </p>`
        : nothing
    }
    <ul class=${clock ? 'facts timed' : 'facts'} tabindex="0" aria-label=${words.say(`figures.visit.${phase}`)}>
      ${facts.map((fact, i) => {
        const same = sameTime(fact, facts[i - 1]);
        return html`<li class=${same ? 'same' : ''}>
          ${clock ? when(fact, part, same, words) : nothing}
          <span>${boxes(fact, words)}<span>${fact.fact}</span></span>
        </li>`;
      })}
    </ul>`;
}

const when = (fact: VisitFact, { clock, given }: VisitPart, same: boolean, words: Words) =>
  html`<span class="when"
    >${clock && fact.minuteStart !== null && !same ? track(fact, clock, given) : nothing}<span class="said"
      >${whenOf(fact, words)}</span
    ></span
  >`;

const track = (fact: VisitFact, clock: readonly [number, number], given: readonly [number, number]) =>
  html`<svg
    data-mark="track"
    data-from=${fact.minuteStart}
    data-to=${fact.minuteEnd ?? ''}
    data-clock=${clock.join(' ')}
    data-given=${given.join(' ')}
    aria-hidden="true"
  ></svg>`;
