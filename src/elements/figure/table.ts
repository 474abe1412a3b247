// The numbers of a figure as a table.

import { html } from 'lit';
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
