// What is said beside what was found: bands across the stage, as high as it has room for.

import { css } from 'lit';

export const pairsStyles = css`
  .reach {
    flex: 1;
    display: flex;
    flex-direction: column;
    counter-reset: pair;
  }
  .reach li {
    flex: 1 0 auto;
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr) auto;
    align-content: center;
    align-items: baseline;
    gap: 7px 0;
    padding: 6px 0;
    counter-increment: pair;
  }
  .reach li + li {
    border-top: 1px solid var(--hairline);
  }
  .reach li::before {
    content: counter(pair);
    font: 600 1rem/1 var(--sans);
    font-variant-numeric: tabular-nums;
    color: var(--text2);
  }
  .reach q {
    grid-column: 2 / 4;
    font: italic 400 1.5rem/1.25 var(--serif);
    letter-spacing: -0.005em;
  }
  .reach .rule {
    grid-column: 2 / 4;
    width: 100%;
    height: clamp(18px, 5.5cqh, 34px);
  }
  .reach .fact {
    grid-column: 2;
    padding-inline-end: 20px;
    line-height: 1.3;
  }
  .reach b {
    grid-column: 3;
    font-weight: 650;
    line-height: 1.3;
    max-width: 10.5em;
    text-align: end;
  }
  .reach .too-much {
    color: var(--verdict-too-much);
  }
  .reach .not-so {
    color: var(--verdict-not-so);
  }
  .reach .not-shown {
    color: var(--verdict-not-shown);
  }
  .reach .left-out {
    color: var(--verdict-left-out);
  }
  .rule {
    overflow: visible;
  }
  .key .rule {
    width: 30px;
    height: 16px;
  }
  .key :is([data-verdict='claim'], [data-verdict='against']) {
    width: 16px;
  }
  .key [data-verdict='person'] {
    width: 6px;
  }
  .foot {
    flex: none;
  }
  /* As wide as it may be, but low: a tablet held upright. */
  @container (max-height: 36em) {
    .reach li {
      gap: 2px 0;
      padding: 3px 0;
    }
    .reach q {
      font-size: 1.25rem;
      line-height: 1.2;
    }
    .reach .rule {
      height: 20px;
    }
    .foot {
      gap: 0 20px;
    }
  }
  @container (max-width: 32.5em) {
    .reach li {
      grid-template-columns: 1.25rem minmax(0, 1fr) auto;
      gap: 0;
      padding: 2px 0 3px;
    }
    .reach li::before {
      font-size: 0.875rem;
    }
    .reach q {
      grid-column: 2;
      font-size: 1.0625rem;
      line-height: 1.2;
    }
    /* The verdict over its loose end, so that the fact has the width below. */
    .reach b {
      grid-area: 1 / 3;
      font-size: 0.875rem;
      padding-inline-start: 8px;
    }
    .reach .rule {
      grid-row: 2;
      height: 16px;
    }
    .reach .fact {
      grid-column: 2 / 4;
      padding: 1px 0 0;
      font-size: 0.875rem;
      line-height: 1.2;
    }
    .foot {
      gap: 2px 14px;
      font-size: 0.875rem;
      line-height: 1.2;
    }
    .foot .rule {
      width: 20px;
    }
    /* The title says it there. */
    .foot .own {
      display: none;
    }
  }
  /* A low stage keeps what the rows say; the title has the word that it is a sketch. */
  @container (max-width: 32.5em) and (max-height: 23em) {
    .foot {
      display: none;
    }
  }
  @container (max-width: 32.5em) and (max-height: 17em) {
    figure.of-pairs {
      gap: 2px;
      padding-bottom: 4px;
      mask-image: none;
    }
    .reach .fact {
      display: none;
    }
    .reach li {
      grid-template-columns: 1.25rem minmax(0, 1fr) 8.25rem;
      padding: 1px 0;
      gap: 0;
    }
    .reach q {
      grid-column: 2 / 4;
      font-size: 1rem;
      line-height: 1.15;
    }
    .reach .rule {
      grid-column: 2;
      height: 14px;
      align-self: center;
    }
    .reach b {
      grid-row: 2;
      line-height: 1.15;
      text-align: start;
    }
  }
  /* Large letters on a phone: the bar has a line of its own. */
  @container (max-width: 16em) {
    .reach li {
      grid-template-columns: 1.25rem minmax(0, 1fr);
    }
    .reach :is(q, b, .rule) {
      grid-area: auto / 2;
    }
    .reach b {
      padding: 0;
      max-width: none;
    }
  }
`;
