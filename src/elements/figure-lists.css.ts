// How the figures in words are set: years on their line, routes, the parts of a visit, and how far evidence reaches.

import { css } from 'lit';

export const listStyles = css`
  .years {
    flex: 1;
    display: grid;
    grid-template-columns: 8rem minmax(0, 1fr);
    max-height: 620px;
    min-height: min-content;
  }
  [data-mark='spine'] {
    width: 100%;
    height: 100%;
    min-height: 100%;
    position: relative;
    overflow: visible;
  }
  .history {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .history li {
    display: grid;
    grid-template-columns: 3.5rem minmax(0, 1fr);
    gap: 12px;
    padding: 5px 0;
    color: var(--text2);
    align-items: baseline;
  }
  .history b {
    font: 500 1.125rem/1.2 var(--serif);
  }
  .history strong {
    font-weight: 600;
    color: var(--text);
  }
  .history small {
    font-size: 1rem;
    display: block;
  }
  .history .focus {
    color: var(--text);
  }
  .history .focus b,
  .history .focus strong {
    font-size: 1.25rem;
    line-height: 1.2;
  }
  .routes {
    margin-block: auto;
  }
  .routes tbody :is(th, td) {
    vertical-align: middle;
    padding-block: 10px;
  }
  .routes tbody th,
  .routes tbody td:nth-child(2) {
    position: relative;
    padding-inline-start: 48px;
  }
  .routes tbody td:nth-child(2),
  .routes thead th:nth-child(2) {
    padding-inline-start: 30px;
  }
  .routes .yes td:nth-child(2) {
    font-weight: 650;
  }
  [data-mark='way'],
  [data-mark='status'] {
    position: absolute;
    inset-inline-start: 0;
    top: 50%;
    width: 34px;
    height: 34px;
    margin-top: -17px;
    overflow: visible;
  }
  [data-mark='status'] {
    width: 20px;
    height: 20px;
    margin-top: -10px;
  }
  .phases {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    border-top: 2px solid var(--line);
    margin-top: 12px;
  }
  .phases li {
    padding-block: 12px 0;
    padding-inline: 0 8px;
    color: var(--text2);
    position: relative;
  }
  .phases li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: -8px;
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--bg);
    border: 2px solid var(--line);
  }
  .phases .focus {
    color: var(--text);
    font-weight: 650;
  }
  /* A border, which forced colours keep. */
  .phases .focus::before {
    border: 7px solid var(--text);
  }
  .facts {
    overflow: auto;
    min-height: 7rem;
    margin-block: auto;
    padding-bottom: 14px;
    mask-image: linear-gradient(#000 calc(100% - 14px), transparent);
  }
  .facts li {
    padding: 10px 0;
    border-bottom: 1px solid var(--hairline);
    font-size: 1.0625rem;
  }
  .facts.timed li {
    display: grid;
    grid-template-columns: minmax(132px, 30%) minmax(0, 1fr);
    gap: 20px;
    padding: 0;
    font-size: 1rem;
  }
  .facts.timed li > span {
    padding: 8px 0;
  }
  .facts .when {
    position: relative;
    color: var(--text2);
    font-size: 0.9375rem;
    align-self: stretch;
  }
  .facts.timed .when {
    padding-top: 30px;
    padding-inline-start: 4px;
  }
  .facts.timed .when:not(:has(svg)) {
    padding-top: 8px;
  }
  [data-mark='track'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 30px;
  }
  .key .given {
    width: 22px;
    border: 8px solid color-mix(in srgb, var(--ketamine) 45%, var(--bg));
    border-inline-width: 11px;
  }
  .facts small {
    color: var(--text2);
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  .of-pairs .key {
    width: 100%;
  }
  .reach {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: space-evenly;
    max-height: 460px;
    margin-block: auto;
  }
  .reach li {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 200px;
    align-content: center;
    gap: 2px 20px;
    padding: 6px 0;
    border-bottom: 1px solid var(--hairline);
    align-items: center;
  }
  .reach q {
    font: italic 400 1.25rem/1.35 var(--serif);
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
  .key .rule {
    width: 40px;
    height: 16px;
  }
  .key [data-verdict='claim'] {
    width: 16px;
  }
  @container (max-width: 32.5em) {
    .years {
      grid-template-columns: 48px minmax(0, 1fr);
    }
    .history li {
      padding: 1px 0;
      grid-template-columns: 2.75rem minmax(0, 1fr);
      gap: 8px;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
    .history b {
      font-size: 1rem;
    }
    .history li:not(.focus) small {
      display: none;
    }
    .history .focus b,
    .history .focus strong {
      font-size: 1.0625rem;
    }
    .history small {
      font-size: 0.9375rem;
    }
    .routes thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    .routes tr {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      padding: 3px 0;
      border-bottom: 1px solid var(--hairline);
      align-items: center;
      column-gap: 8px;
    }
    .routes tbody :is(th, td) {
      padding-block: 0;
      padding-inline-end: 0;
      border: 0;
    }
    .routes tbody th {
      padding-inline-start: 40px;
    }
    .routes tbody td:nth-child(2) {
      grid-row: 1 / 3;
      grid-column: 2;
      display: flex;
      align-items: center;
      min-height: 34px;
    }
    .routes tbody td:nth-child(3) {
      padding-inline-start: 40px;
      color: var(--text2);
    }
    [data-mark='way'] {
      width: 28px;
      height: 28px;
      margin-top: -4px;
    }
    .phases {
      margin-top: 2px;
    }
    .phases li {
      padding-top: 8px;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .facts,
    .facts.timed {
      margin-block: 0;
    }
    .facts li {
      padding: 7px 0;
      font-size: 1rem;
      line-height: 1.3;
    }
    .facts.timed li {
      grid-template-columns: 7rem minmax(0, 1fr);
      gap: 12px;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
    .facts.timed .when {
      font-size: 0.875rem;
    }
    .reach li {
      grid-template-columns: minmax(0, 1fr) max(124px, 7rem);
      padding: 2px 0;
    }
    .reach q {
      font-size: 1.0625rem;
      line-height: 1.25;
    }
    .reach b {
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .rule {
      width: 120px;
    }
  }
`;
