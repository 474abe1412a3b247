// How the arrays of 100 people are set. Help and harm, treatment and comparison, alone or in pairs: one size for a person in
// a stage, one type, one order.

import { css } from 'lit';

export const iconStyles = css`
  figure.of-icon-array {
    --side: clamp(150px, min(26cqw, 30cqh), 240px);
    gap: 8px;
  }
  .panels {
    margin-block: auto;
    display: grid;
    gap: 16px;
  }
  .panels section {
    display: grid;
    gap: 10px;
  }
  .panels section + section {
    border-top: 1px solid var(--hairline);
    padding-top: 14px;
  }
  h4 {
    margin: 0;
    font: 600 1.0625rem/1.3 var(--sans);
  }
  h4 small,
  .who small {
    font-weight: 400;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  h4 small {
    margin-inline-start: 6px;
  }
  .who small {
    display: block;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 24px;
  }
  .pair p,
  .people {
    margin: 0;
  }
  .field {
    display: grid;
    grid-template-columns: var(--side) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    column-gap: 16px;
  }
  .icons {
    grid-area: 1 / 1 / 3 / 2;
    width: var(--side);
    height: var(--side);
    display: block;
    overflow: visible;
  }
  .number {
    grid-area: 1 / 2;
    font: 500 2.75rem/1 var(--serif);
    letter-spacing: -0.02em;
  }
  .number small {
    display: block;
    font: 400 1rem/1.2 var(--sans);
    letter-spacing: 0;
  }
  .who {
    grid-area: 2 / 2;
    padding-top: 10px;
    font: 500 1rem/1.25 var(--sans);
  }
  /* Nobody was there to compare with: a place that stays empty, as large as the people would be. */
  .alone {
    width: var(--side);
    height: var(--side);
    display: grid;
    place-items: center;
    text-align: center;
    border: 1.5px dashed var(--line);
    border-radius: 6px;
  }
  .alone span {
    max-width: 9em;
  }
  .alone,
  .people {
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .people {
    display: flex;
    justify-content: space-between;
    gap: 0 20px;
    line-height: 1.3;
  }
  .sure-of {
    margin-inline-start: auto;
    font-weight: 600;
    white-space: nowrap;
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
    flex: none;
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
`;
