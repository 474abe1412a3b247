// Figures that are lists in words: the medicine's history, its routes, a visit, and how far evidence reaches.

import { html, nothing, svg } from 'lit';
import type { Words } from '../content/words.ts';
import type { Visit, VisitFact } from '../core/evidence.ts';
import { hours, minutes, type Seconds } from '../core/units.ts';

/** Years with what happened; the year in focus stands out. */
export function historyList(words: Words, focus: number) {
  const years = words.keys('figures.history.events');
  return html`<figcaption><h3>${words.say('figures.history.title')}</h3></figcaption>
    <ol class="history">
      ${years.map((year) => {
        const [what = '', more = ''] = words.list(`figures.history.events.${year}`);
        return html`<li
          class=${Number(year) === focus ? 'focus' : ''}
          aria-current=${Number(year) === focus ? 'true' : nothing}
        >
          <b>${year}</b><span><strong>${what}</strong> <small>${more}</small></span>
        </li>`;
      })}
    </ol>
    <p class="note">${words.say('figures.history.note')}</p>`;
}

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
          return html`<tr>
            <th scope="row">${way}</th>
            <td>${approved}</td>
            <td>${studied}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="note">${words.say('figures.routes.note')}</p>`;
}

type Phase = VisitFact['phase'];
const phases: readonly Phase[] = ['before', 'during', 'after', 'schedule'];

/** The part of a visit at a story time: it begins with the drip or spray, ends about two hours later, and comes again. */
export function phaseAt(time: Seconds): Phase {
  if (time < minutes(2)) return 'before';
  if (time < hours(1.5)) return 'during';
  return time < hours(48) ? 'after' : 'schedule';
}

export function visitList(words: Words, visit: Visit, route: 'infusion' | 'nasal', time: Seconds) {
  const now = phaseAt(time);
  const facts = visit[route].facts.filter((fact) => fact.phase === now);
  return html`<figcaption>
      <h3>${words.say(route === 'nasal' ? 'figures.visit.titleNasal' : 'figures.visit.title')}</h3>
    </figcaption>
    <ol class="phases">
      ${phases.map((phase) => html`<li class=${phase === now ? 'focus' : ''} aria-current=${phase === now ? 'step' : nothing}>${words.say(`figures.visit.${phase}`)}</li>`)}
    </ol>
    <ul class="facts" tabindex="0">
      ${facts.map(
        (fact) =>
          html`<li>
            <span class="when">${whenOf(fact, words)}</span
            ><span
              >${fact.fact}
              <small
                >${words.say('figures.visit.sure', { certainty: words.say(`figures.visit.${fact.certainty}`) })}</small
              ></span
            >
          </li>`,
      )}
    </ul>
    <p class="note">${visit.notAdvice}</p>`;
}

function whenOf({ minuteStart: from, minuteEnd: to }: VisitFact, words: Words): string {
  if (from === null) return '';
  if (from < 0) {
    const n = -from;
    const hours = Math.round(n / 60);
    if (n < 60) return words.say('figures.visit.minutesBefore', { n });
    return hours === 1 ? words.say('figures.visit.hourBefore') : words.say('figures.visit.hoursBefore', { n: hours });
  }
  if (to === null || to === from) return words.say('figures.visit.minute', { from });
  return to >= 1440 ? words.say('figures.visit.dayAfter') : words.say('figures.visit.minutes', { from, to });
}

/** How far each claim's evidence reaches (the solid rule) and where the claim itself stands (the ring). */
const reach: Readonly<Record<string, readonly [number, number]>> = {
  'too-much': [0.46, 0.86],
  'not-so': [0.72, 0.1],
  'not-shown': [0.08, 0.78],
  'left-out': [0.82, 0.4],
};

export function pairRows(words: Words, claims: readonly string[]) {
  return html`<figcaption>
      <h3>${words.say('figures.pairs.title')}</h3>
      <p class="key">
        <span>${rule(0.5, null)} ${words.say('figures.pairs.reach')}</span
        ><span>${rule(null, 0.5)} ${words.say('figures.pairs.claim')}</span>
      </p>
    </figcaption>
    <ul class="reach">
      ${claims.map((claim) => {
        const [text = claim, verdict = ''] = words.list(`figures.pairs.rows.${claim}`);
        const [solid, ring] = reach[verdict] ?? [0.5, 0.5];
        return html`<li>
          <q>${text}</q>${rule(solid, ring)}<b>${verdict ? words.say(`figures.pairs.${verdict}`) : ''}</b>
        </li>`;
      })}
    </ul>`;
}

function rule(solid: number | null, ring: number | null) {
  const x = (u: number): number => 8 + u * 184;
  return html`<svg class="rule" viewBox="0 0 200 24" aria-hidden="true">
    ${solid === null ? nothing : svg`<path class="solid" d=${`M8 5v14M8 12H${x(solid)}`} />`}
    ${solid !== null && ring !== null && ring > solid ? svg`<path class="dotted" d=${`M${x(solid)} 12H${x(ring) - 8}`} />` : nothing}
    ${ring === null ? nothing : svg`<circle class="ring" cx=${x(ring)} cy="12" r="7" />`}
  </svg>`;
}
