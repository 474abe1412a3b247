// Figures that are lists in words: the medicine's history and its routes. Their drawn marks are empty here and painted by
// figure-marks once the words have their place.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';

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
