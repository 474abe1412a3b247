// Boards of short lines in groups: badges and what they mean, uses beyond depression, what staff must know.

import { css } from 'lit';

export const boardStyles = css`
  .groups {
    margin-block: auto;
    display: grid;
    gap: 20px 40px;
  }
  .group h4 {
    margin: 0 0 6px;
    display: flex;
    align-items: center;
    gap: 10px;
    font: 650 1.0625rem/1.3 var(--sans);
  }
  .group h4 .icon {
    width: 26px;
    height: 26px;
    flex: none;
    stroke-width: 1.7;
  }
  .group .badge {
    min-height: 32px;
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  .group .badge::before {
    inset: 0;
  }
  .group .badge u {
    text-decoration: none;
  }
  .group .bare {
    padding: 0;
    --ground: transparent;
    --fg: var(--text);
    font-weight: 600;
  }
  .group .bare .sure {
    margin-inline-start: 0;
  }
  .group .bare u {
    font-weight: inherit;
  }
  .group .what {
    color: var(--text2);
    text-wrap: balance;
  }
  .of-badges .groups {
    grid-template-columns: 1fr 1fr;
  }
  .of-badges .note {
    border-top: 1px solid var(--hairline);
    padding-top: 10px;
  }
  .of-badges li {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 3px;
    padding-block: 6px;
    border-bottom: 1px solid var(--hairline);
  }
  .of-conditions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 20px;
    align-items: center;
    padding-block: clamp(8px, 1.5cqh, 20px);
    padding-inline-start: 14px;
    border-bottom: 1px solid var(--hairline);
    border-inline-start: 3px solid transparent;
  }
  .of-conditions li b {
    font-weight: 650;
    font-size: 1.0625rem;
  }
  .of-conditions li .badge {
    grid-column: 2;
    grid-row: 1 / 3;
  }
  .of-conditions .focus {
    border-inline-start-color: var(--text);
  }
  .of-conditions .focus .what {
    color: var(--text);
  }
  .of-cautions .groups {
    gap: 0;
  }
  .of-cautions .group {
    display: grid;
    grid-template-columns: minmax(0, 15.25rem) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 8px 20px;
    padding-block: 18px;
    border-bottom: 1px solid var(--hairline);
  }
  .of-cautions ul {
    grid-column: 2;
    grid-row: 1 / 3;
    display: grid;
    gap: 8px 20px;
    align-content: start;
  }
  .of-cautions ul:has(li:nth-child(4)) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10rem), 1fr));
  }
  .of-cautions li b {
    font-weight: 500;
    font-size: 1.0625rem;
    line-height: 1.3;
  }
  .of-cautions :is([data-group='unsafe'], [data-group='mixing']) h4 .icon {
    color: var(--caution);
  }
  .of-cautions .badge {
    place-self: start;
  }
  /* Without room for all of the note none of it stands. */
  @container (max-height: 36.5em) {
    .of-badges .note {
      display: none;
    }
  }
  @container (max-width: 32.5em) {
    .groups {
      margin-block: 0;
      gap: 10px 16px;
    }
    .group h4 {
      font-size: 1rem;
      margin-bottom: 2px;
    }
    .group .badge {
      min-height: 26px;
      font-size: 0.875rem;
      gap: 5px;
    }
    .group .badge .icon {
      width: 18px;
      height: 18px;
      margin-inline-start: 0;
    }
    .group .what {
      font-size: 0.9375rem;
      line-height: 1.25;
    }
    .of-badges .groups {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .of-badges li {
      padding-block: 2px;
      gap: 0;
    }
    .of-badges .badge {
      min-height: 24px;
    }
    .of-badges .what {
      font-size: 0.875rem;
      line-height: 1.2;
    }
    /* A date has no room beside its name: it stands below. */
    .of-badges .badge.label {
      flex-wrap: wrap;
      row-gap: 0;
    }
    .of-badges .label u {
      flex-basis: 100%;
      padding: 0 0 4px 23px;
    }
    .of-badges .note {
      display: none;
    }
    .of-conditions li {
      padding-block: 3px;
      padding-inline-start: 8px;
      gap: 0 10px;
    }
    .of-conditions li b {
      font-size: 1rem;
      line-height: 1.25;
    }
    .of-conditions li .badge {
      grid-row: 1;
    }
    .of-conditions li .what {
      grid-column: 1 / 3;
      font-size: 0.875rem;
    }
    .of-conditions .badge span:not(.sure) {
      position: absolute;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
      overflow: hidden;
    }
    .of-cautions .group {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 4px;
      gap: 0 10px;
    }
    .of-cautions .group ul:nth-child(n) {
      grid-column: 1 / 3;
      grid-row: 2;
      gap: 1px 12px;
      grid-template-columns: minmax(0, 1fr);
    }
    .of-cautions li b {
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .of-cautions .badge u {
      display: none;
    }
    .of-cautions .note {
      line-height: 1.2;
    }
  }
  /* Two columns, the first as wide as its words. */
  @container (min-width: 20em) and (max-width: 32.5em) {
    .of-cautions .group ul:nth-child(n) {
      grid-template-columns: fit-content(75%) minmax(0, 1fr);
    }
  }
`;
