// Figures that are lists in words: the medicine's history, its routes, and a visit. Their drawn
// marks are empty here and painted by figure-marks once the words have their place.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Visit, VisitFact } from '../../core/evidence.ts';
import type { Seconds } from '../../core/units.ts';
import { weeksShown, type WeeksState } from '../../figures/charts/visit-weeks.ts';
import { phaseAt, tellsFeeling, visitPhases, type VisitPhase } from '../../core/visit.ts';

/** Years with what happened; the year in focus stands out. */
export function historyList(words: Words, focus: number) {
  const years = words.keys('figures.history.events');
  return html`<figcaption><h3>${words.say('figures.history.title')}</h3></figcaption>
    <div class="years">
      <svg data-mark="spine" data-years=${years.join(' ')} data-focus=${focus} aria-hidden="true"></svg>
      <ol class="history">
        ${years.map((year) => {
          const [what = '', more = ''] = words.list(`figures.history.events.${year}`);
          const on = Number(year) === focus;
          return html`<li class=${on ? 'focus' : ''} aria-current=${on ? 'true' : nothing}>
            <b>${year}</b><span><strong>${what}</strong> <small>${more}</small></span>
          </li>`;
        })}
      </ol>
    </div>
    <p class="note">${words.say('figures.history.note')}</p>`;
}

/** The one way that a regulator has approved for depression (spravato-label). */
export const approvedWays: readonly string[] = ['spray'];

export function routesTable(words: Words) {
  const column = (key: string) => html`<th scope="col">${words.say(`figures.routes.${key}`)}</th>`;
  return html`<figcaption><h3>${words.say('figures.routes.title')}</h3></figcaption>
    <table class="routes">
      <thead>
        <tr>
          ${column('way')}${column('approved')}${column('studied')}
        </tr>
      </thead>
      <tbody>
        ${words.keys('figures.routes.rows').map((row) => {
          const [way = '', approved = '', studied = ''] = words.list(`figures.routes.rows.${row}`);
          const yes = approvedWays.includes(row);
          return html`<tr class=${yes ? 'yes' : ''}>
            <th scope="row"><svg data-mark="way" data-way=${row} aria-hidden="true"></svg><span>${way}</span></th>
            <td><svg data-mark="status" data-approved=${yes} aria-hidden="true"></svg><span>${approved}</span></td>
            <td>${studied}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="note">${words.say('figures.routes.note')}</p>`;
}

/** A setting that is a list; empty where it is none. */
export const listed = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

export type VisitRoute = 'infusion' | 'nasal';

export interface VisitPart {
  readonly phase: VisitPhase;
  /** Facts asked for first; then those with a clock time, in its order; then the others. */
  readonly facts: readonly VisitFact[];
  /** How many of them were asked for first. */
  readonly ahead: number;
  /** The first one is on the floating feeling, whose course is drawn under it. */
  readonly feeling: boolean;
  /** A course of drips is drawn over its weeks. */
  readonly weeks: boolean;
  /** Ends of the clock that the part is drawn on, in minutes; null where no fact has a time. */
  readonly clock: readonly [number, number] | null;
  /** When the medicine runs, in minutes. */
  readonly given: readonly [number, number];
}

/** Beyond this an end counts as "goes on": minutes. */
const longest = 240;

/** Where a fact ends on the clock; one that goes on is given half an hour to show it. */
const endOf = ({ minuteStart: from, minuteEnd: to }: VisitFact): number => to ?? (from === null ? 0 : from + 30);

/** first: ids of facts that are told before the others; those of another part are left out. */
export function visitPart(visit: Visit, route: VisitRoute, time: Seconds, first: readonly string[] = []): VisitPart {
  const phase = phaseAt(time);
  const { facts } = visit[route];
  const own = facts.filter((fact) => fact.phase === phase);
  const timed = own.filter((fact) => fact.minuteStart !== null);
  const order = [...timed].sort((a, b) => (a.minuteStart ?? 0) - (b.minuteStart ?? 0));
  const visits = facts.filter((fact) => fact.phase === 'during' || fact.phase === 'after');
  const ends = visits.map(endOf).filter((end) => end <= longest);
  const dose = visits.find((fact) => fact.minuteStart === 0);
  const ahead = first.flatMap((id) => own.find((fact) => fact.id === id) ?? []);
  const rest = [...order, ...own.filter((fact) => fact.minuteStart === null)].filter((fact) => !ahead.includes(fact));
  return {
    phase,
    facts: [...ahead, ...rest],
    ahead: ahead.length,
    feeling: tellsFeeling(first, phase),
    weeks: phase === 'schedule' && route === 'infusion',
    clock: timed.length === 0 ? null : phase === 'before' ? [-120, 0] : [0, Math.max(...ends)],
    given: [0, dose?.minuteEnd ?? 0],
  };
}

export function visitList(words: Words, visit: Visit, route: VisitRoute, time: Seconds, first: readonly string[] = []) {
  const part = visitPart(visit, route, time, first);
  const { phase: now, facts, clock, ahead, feeling } = part;
  const rows = feeling ? facts.slice(1) : facts;
  const quiet = ahead > 0 ? rows.slice(feeling ? ahead - 1 : ahead) : [];
  return html`<figcaption>
      <h3>${words.say(route === 'nasal' ? 'figures.visit.titleNasal' : 'figures.visit.title')}</h3>
      ${
        clock
          ? html`<p class="key">
              <span
                ><i class="given"></i>
                ${words.say(route === 'nasal' ? 'figures.visit.spray' : 'figures.visit.drip')}</span
              >
            </p>`
          : nothing
      }
    </figcaption>
    <ol class="phases">
      ${visitPhases.map((phase) => html`<li class=${phase === now ? 'focus' : ''} aria-current=${phase === now ? 'step' : nothing}>${words.say(`figures.visit.${phase}`)}</li>`)}
    </ol>
    ${feeling ? feelingBlock(part, words) : nothing} ${part.weeks ? weeksMark(words) : nothing}
    <ul class=${clock ? 'facts timed' : 'facts'} tabindex="0" aria-label=${words.say(`figures.visit.${now}`)}>
      ${rows.map((fact, i) => {
        const same = sameTime(fact, rows[i - 1]);
        const looks = [quiet.includes(fact) ? 'quiet' : '', same ? 'same' : ''].join(' ').trim();
        return html`<li class=${looks}>
          ${clock ? when(fact, part, same, words) : nothing}
          <span>${fact.fact} <small>${factSure(fact, words)}</small></span>
        </li>`;
      })}
    </ul>
    <p class="note">${visit.notAdvice}</p>`;
}

/** The fact on the feeling, and its course over the minutes. */
function feelingBlock({ facts, clock, given }: VisitPart, words: Words) {
  const [fact] = facts;
  if (!fact || !clock) return nothing;
  const say = (key: string): string => words.say(`figures.visit.feeling.${key}`);
  return html`<div class="feeling">
    <p>${fact.fact} <small>${factSure(fact, words)}</small></p>
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

/** The words of the weeks' picture, one after the other: how each plan is called, and the weeks. */
export const weeksWords = (words: Words): WeeksState['words'] => ({
  twice: words.say('figures.visit.weeks.twice'),
  thrice: words.say('figures.visit.weeks.thrice'),
  weeks: Array.from({ length: weeksShown }, (_, i) => words.say('figures.visit.weeks.week', { n: i + 1 })),
});

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

export const factSure = ({ certainty }: VisitFact, words: Words): string =>
  words.say('figures.visit.sure', { certainty: words.say(`figures.visit.${certainty}`) });

/** One time is told once, for all the facts in a row that it holds for. */
export const sameTime = (fact: VisitFact, before: VisitFact | undefined): boolean =>
  before !== undefined &&
  fact.minuteStart === before.minuteStart &&
  (fact.minuteStart === null || fact.minuteEnd === before.minuteEnd);

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

/** The clock time of a fact in words; "any time" where it has none. */
export function whenOf({ minuteStart: from, minuteEnd: to }: VisitFact, words: Words): string {
  if (from === null) return words.say('figures.visit.noTime');
  if (from < 0) {
    const n = -from;
    const whole = Math.round(n / 60);
    if (n < 60) return words.say('figures.visit.minutesBefore', { n });
    return whole === 1 ? words.say('figures.visit.hourBefore') : words.say('figures.visit.hoursBefore', { n: whole });
  }
  if (to === null) return words.say('figures.visit.from', { from });
  if (to === from) return words.say('figures.visit.minute', { from });
  return to >= 1440 ? words.say('figures.visit.dayAfter') : words.say('figures.visit.minutes', { from, to });
}
