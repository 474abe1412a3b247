// How the arrays of 100 people are set. Help and harm, treatment and comparison: one size, one type, one order.

import { css } from 'lit';

export const iconStyles = css`
  figure.of-icon-array {
    gap: 8px;
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
    grid-template-rows: auto auto auto;
    margin-block: auto;
  }
  .panels section {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    row-gap: 6px;
    padding-inline-end: 24px;
  }
  .panels section + section {
    border-inline-start: 1px solid var(--hairline);
    padding-inline: 24px 0;
  }
  h4 {
    margin: 0;
    font: 600 1.0625rem/1.3 var(--sans);
  }
  h4 small,
  .who small {
    display: block;
    font-weight: 400;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 18px;
    align-items: end;
  }
  .pair p,
  .people {
    margin: 0;
  }
  .who {
    font: 500 1rem/1.25 var(--sans);
    padding-bottom: 8px;
  }
  .icons {
    width: 100%;
    max-width: 200px;
    height: auto;
    display: block;
    overflow: visible;
  }
  .number {
    font: 500 2.25rem/1 var(--serif);
    letter-spacing: -0.02em;
    padding-top: 8px;
  }
  .number small {
    font: 400 1rem/1 var(--sans);
    letter-spacing: 0;
  }
  .alone,
  .people {
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .key i {
    width: 12px;
    height: 12px;
    border: 1.5px solid var(--control);
  }
  .key i.dot {
    border-radius: 50%;
  }
  .key i.full {
    border: 6px solid var(--text);
  }
  .of-icon-array .key {
    flex-direction: column;
    gap: 0;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .choose .btn {
    white-space: normal;
    text-align: start;
    line-height: 1.2;
  }
  .choose .btn[aria-pressed='true'] {
    background: var(--text);
    color: var(--bg);
    border-color: var(--text);
  }
  @media (forced-colors: active) {
    .choose .btn[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  /* One outcome that stands for itself: its field large, its words beside it. */
  .lone .pair {
    grid-template-columns: minmax(0, 300px) minmax(0, 1fr);
    grid-template-rows: 1fr auto auto auto 1fr;
    gap: 0 32px;
  }
  .lone .field {
    display: contents;
  }
  .lone .alone {
    grid-row: 4;
    grid-column: 2;
    padding-top: 12px;
  }
  .lone .icons {
    grid-row: 1 / 6;
    grid-column: 1;
    max-width: none;
  }
  .lone .number {
    grid-row: 2;
    grid-column: 2;
    font-size: 4rem;
    padding: 0 0 14px;
  }
  .lone .who {
    grid-row: 3;
    grid-column: 2;
    padding: 0;
  }
  /* On a low stage the fields give way, so that every choice below them stands whole. */
  @container (min-width: 32.5em) and (max-height: 40em) {
    .panels:not(.lone) .icons {
      max-width: 17cqh;
    }
    .panels:not(.lone) .number {
      font-size: 1.875rem;
      padding-top: 4px;
    }
    .panels:not(.lone) :is(.people, .who small) {
      font-size: 0.875rem;
      line-height: 1.25;
    }
    .choose {
      flex: none;
    }
  }
  @container (min-width: 32.5em) and (min-height: 34em) and (max-height: 40em) {
    .panels:not(.lone) .icons {
      max-width: 21cqh;
    }
  }
`;
