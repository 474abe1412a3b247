// How one outcome alone is set, and a count that nobody was there to compare with: as large as the stage allows.

import { css } from 'lit';

export const iconAloneStyles = css`
  /* One alone. */
  .single {
    --side: clamp(150px, min(31cqw, 42cqh), 260px);
  }
  .panels > section:not(.set) {
    display: grid;
    gap: 14px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 24px;
  }
  :is(.single, .uncompared) .number {
    font-size: 2.75rem;
  }
  :is(.single, .uncompared) :is(.number small, .who) {
    font-size: 1.0625rem;
  }
  .read {
    display: grid;
    gap: 4px 20px;
    color: var(--text2);
    line-height: 1.35;
  }
  .read .noted {
    color: var(--text);
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  /* Nobody to compare with: the number and what must be known of it stand directly beside the people. */
  .uncompared {
    --side: clamp(150px, min(46cqw, 56cqh), 320px);
  }
  .uncompared > section {
    grid-template-columns: var(--side) minmax(0, 1fr);
    grid-template-rows: repeat(4, min-content) 1fr;
    column-gap: 28px;
    row-gap: 0;
  }
  .uncompared h4 {
    grid-column: 1 / 3;
    padding-bottom: 14px;
  }
  .uncompared :is(.pair, .field) {
    display: contents;
  }
  .uncompared .icons {
    grid-area: 2 / 1 / 6 / 2;
  }
  .uncompared .number {
    grid-area: 2 / 2;
    font-size: 4rem;
  }
  .uncompared .number small {
    display: inline;
    margin-inline-start: -4px;
  }
  .uncompared .who {
    grid-area: 3 / 2;
  }
  .uncompared .read {
    grid-area: 4 / 2;
    gap: 12px;
    padding-block: 14px 12px;
  }
  .uncompared .noted {
    font: 400 1.25rem/1.35 var(--serif);
  }
  .uncompared .noted.long {
    font: 400 1.0625rem/1.4 var(--sans);
  }
  .uncompared .none {
    grid-area: 5 / 2;
    align-self: start;
  }
  .read .sure-of {
    font-weight: 600;
  }
  /* The number says what the key would. */
  @container (max-height: 34em) {
    .of-icon-array:has(.uncompared) .key {
      display: none;
    }
  }
`;
