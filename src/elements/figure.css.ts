// How the story's figures look: ink and paper, hairlines and air.

import { css } from 'lit';

export const figureStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 240px;
    height: 100%;
    color: var(--text);
    container-type: size;
    font: 400 1rem/1.4 var(--sans);
  }
  figure {
    margin: 0;
    height: 100%;
    display: flex;
    flex-direction: column;
    padding: 40px 40px 20px 24px;
  }
  figure.list {
    justify-content: center;
    gap: 14px;
    overflow: auto;
  }
  figcaption {
    display: flex;
    align-items: center;
    gap: 16px;
    justify-content: space-between;
    padding-right: 110px;
  }
  figure.list figcaption {
    padding-right: 0;
    flex-wrap: wrap;
  }
  h3 {
    margin: 0;
    font: 480 1.375rem/1.25 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .tool {
    min-height: 44px;
    padding: 0 10px;
    color: var(--text2);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: nowrap;
    border-radius: 6px;
  }
  .frame {
    flex: 1;
    min-height: 0;
    position: relative;
  }
  svg.chart {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  svg.chart text {
    font-family: var(--sans);
  }
  svg.chart text.serif {
    font-family: var(--serif);
    font-style: italic;
  }
  .note {
    margin: 0;
    color: var(--text2);
    font-size: 1rem;
    max-width: 64ch;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: left;
    padding: 9px 16px 9px 0;
    border-bottom: 1px solid var(--hairline);
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    color: var(--text2);
    font-size: 0.9375rem;
  }
  tbody th {
    font-weight: 600;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .history {
    border-left: 2px solid var(--line);
    margin-left: 12px;
  }
  .history li {
    display: grid;
    grid-template-columns: 64px 1fr;
    gap: 8px;
    padding: 8px 0 8px 22px;
    position: relative;
    color: var(--text2);
    align-items: baseline;
  }
  .history li::before {
    content: '';
    position: absolute;
    left: -6px;
    top: 16px;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--bg);
    border: 2px solid var(--line);
    box-sizing: border-box;
  }
  .history b {
    font: 500 1.125rem/1.2 var(--serif);
  }
  .history strong {
    font-weight: 600;
  }
  .history small {
    font-size: 1rem;
  }
  .history .focus {
    color: var(--text);
  }
  .history .focus::before {
    background: var(--text);
    border-color: var(--text);
    width: 16px;
    height: 16px;
    left: -9px;
    top: 14px;
  }
  .history .focus b {
    font-size: 1.5rem;
  }
  .history .focus small {
    display: block;
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    border-top: 2px solid var(--line);
  }
  .phases li {
    padding: 12px 8px 4px 0;
    color: var(--text2);
    position: relative;
  }
  .phases li::before {
    content: '';
    position: absolute;
    left: 0;
    top: -7px;
    width: 12px;
    height: 12px;
    border-radius: 50%;
    background: var(--bg);
    border: 2px solid var(--line);
    box-sizing: border-box;
  }
  .phases .focus {
    color: var(--text);
    font-weight: 650;
  }
  .phases .focus::before {
    background: var(--text);
    border-color: var(--text);
  }
  .facts {
    display: grid;
    gap: 0;
    overflow: auto;
  }
  .facts li {
    display: grid;
    grid-template-columns: 132px 1fr;
    gap: 14px;
    padding: 9px 0;
    border-bottom: 1px solid var(--hairline);
  }
  .facts .when {
    color: var(--text2);
  }
  .facts small {
    color: var(--text2);
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
    gap: 0;
  }
  .panels section {
    padding: 0 24px 0 0;
    display: grid;
    gap: 10px;
    align-content: start;
    grid-template-rows: auto 1fr auto;
  }
  .panels section + section {
    border-left: 1px solid var(--hairline);
    padding: 0 0 0 24px;
  }
  .panels h3 {
    font: 600 1.0625rem/1.3 var(--sans);
    letter-spacing: 0;
  }
  .panels small {
    display: block;
    font-weight: 400;
    color: var(--text2);
    font-size: 1rem;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 18px;
    align-items: end;
  }
  .pair p {
    margin: 0;
  }
  .who {
    font: 500 1rem/1.3 var(--sans);
    padding-bottom: 8px;
  }
  .icons {
    width: 100%;
    max-width: 190px;
    height: auto;
    display: block;
    overflow: visible;
  }
  .number {
    font: 500 2.25rem/1 var(--serif);
    letter-spacing: -0.02em;
    padding-top: 10px;
  }
  .number small {
    display: inline;
    font: 400 1rem/1 var(--sans);
    letter-spacing: 0;
  }
  .alone {
    color: var(--text2);
    align-self: center;
  }
  .people {
    margin: 0;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choose .btn {
    white-space: normal;
    text-align: left;
    line-height: 1.2;
  }
  .choose .btn[aria-pressed='true'] {
    background: var(--text);
    color: var(--bg);
    border-color: var(--text);
  }
  .key {
    display: flex;
    gap: 20px;
    margin: 0;
    color: var(--text2);
    flex-wrap: wrap;
  }
  .key .rule {
    width: 64px;
    height: 16px;
    vertical-align: middle;
  }
  .reach li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 200px;
    grid-template-rows: auto auto;
    gap: 0 20px;
    padding: 16px 0;
    border-bottom: 1px solid var(--hairline);
    align-items: center;
  }
  .reach q {
    font: italic 400 1.1875rem/1.35 var(--serif);
    grid-row: 1 / 3;
  }
  .reach b {
    font-weight: 600;
  }
  .rule {
    width: 200px;
    height: 24px;
    overflow: visible;
  }
  .solid {
    stroke: var(--text);
    stroke-width: 2.5;
    fill: none;
  }
  .dotted {
    stroke: var(--text2);
    stroke-width: 2;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
    fill: none;
  }
  .ring {
    fill: var(--bg);
    stroke: var(--text);
    stroke-width: 2.2;
  }
  @container (max-width: 520px) {
    figure {
      padding: 8px 14px 6px;
    }
    figure.list {
      justify-content: flex-start;
      gap: 8px;
    }
    h3 {
      font-size: 1.0625rem;
    }
    figcaption {
      padding-right: 44px;
    }
    .tool {
      font-size: 0.9375rem;
    }
    .note {
      font-size: 0.9375rem;
      line-height: 1.3;
    }
    figure.chart .note {
      display: none;
    }
    .facts li {
      grid-template-columns: 88px 1fr;
      gap: 8px;
      padding: 6px 0;
    }
    .history li {
      padding: 3px 0 3px 18px;
      grid-template-columns: 48px 1fr;
    }
    .history li:not(.focus) small {
      display: none;
    }
    .history li::before {
      top: 9px;
    }
    .history .focus::before {
      top: 8px;
    }
    .history .focus b {
      font-size: 1.125rem;
    }
    .panels section {
      gap: 4px;
      padding: 0;
    }
    .icons {
      max-width: 116px;
    }
    .number {
      font-size: 1.625rem;
      padding-top: 4px;
    }
    .panels section + section {
      padding: 0;
      border: 0;
    }
    .people {
      font-size: 0.9375rem;
      line-height: 1.3;
    }
    .choose {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding-bottom: 4px;
    }
    .choose .btn {
      white-space: nowrap;
    }
    .reach li {
      grid-template-columns: minmax(0, 1fr) 120px;
      padding: 7px 0;
    }
    .reach q {
      font-size: 1rem;
    }
    .rule {
      width: 120px;
    }
    th,
    td {
      padding: 6px 10px 6px 0;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
  }
  @container (max-width: 520px) {
    .facts li:nth-child(n + 4),
    .facts small,
    .of-visit .note,
    .of-routes .note,
    .of-history .note {
      display: none;
    }
    .phases li {
      padding-top: 8px;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .routes th:nth-child(3),
    .routes td:nth-child(3) {
      display: none;
    }
    .key {
      gap: 14px;
      font-size: 0.9375rem;
      flex-wrap: nowrap;
    }
    .key .rule {
      width: 40px;
    }
    .reach li {
      padding: 5px 0;
    }
    .reach b {
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .icons {
      max-width: 100px;
    }
    .who {
      font-size: 0.9375rem;
      line-height: 1.2;
      padding-bottom: 4px;
    }
    .panels h3 {
      font-size: 1rem;
      padding-right: 44px;
    }
    .people {
      line-height: 1.2;
      font-size: 0.875rem;
    }
  }
  @media print {
    figure {
      height: auto;
    }
  }
`;
