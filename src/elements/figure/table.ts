// The frame of a chart, the numbers of a figure as a table, and the button that turns one into the other.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import { icon } from '../icons.ts';
import type { Chart } from './charts.ts';

export function table(chart: Pick<Chart, 'columns' | 'rows'>) {
  return html`<table>
    <thead>
      <tr>
        ${chart.columns.map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${chart.rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A chart, or its table, between its caption and its note. */
export function chartFrame(chart: Chart, asTable: boolean, caption: TemplateResult, words: Words) {
  const { title, description } = chart;
  return html`<figure class="chart">
    ${caption}
    <div class="frame" tabindex=${asTable ? 0 : nothing}>
      ${asTable ? table(chart) : html`<svg class="chart" role="img" aria-label=${words.say('figures.describe', { title, text: description })}></svg>`}
    </div>
    <p class="note whole">${chart.note}</p>
    <p class="note short">${chart.short}</p>
  </figure>`;
}

/** Turns a figure into its table and back: named in full, and by one word below its icon where there is no room. */
export function turnTool(asTable: boolean, turn: () => void, words: Words, name: 'table' | 'visit.all' = 'table') {
  const key = `figures.${asTable ? 'chart' : name}`;
  return html`<button type="button" class="tool" @click=${turn}>
    ${icon(asTable ? 'chart' : 'table')}<span class="long">${words.say(key)}</span
    ><span class="short" aria-hidden="true">${words.say(`${key}Short`)}</span>
  </button>`;
}
