// Films of the scan figures: dark in both themes, as large as there is room for.

import { css } from 'lit';

export const scanStyles = css`
  .scan {
    flex: none;
    display: grid;
    gap: 14px clamp(14px, 4cqw, 36px);
    align-content: center;
    justify-content: center;
    margin-block: auto;
  }
  .scan.lateral-habenula {
    grid-template-columns: auto auto;
    grid-template-rows: repeat(2, auto);
  }
  .scan.cortex {
    grid-template-columns: auto auto auto;
    align-items: start;
  }
  .cortex .seen.film svg {
    --high: clamp(9rem, calc(100cqh - 16.5rem), 44cqw);
  }
  .seen {
    display: block;
    height: auto;
    padding: 0;
  }
  .lateral-habenula .seen.film {
    grid-row: 1 / -1;
  }
  .bar {
    font: 600 26px var(--sans);
  }
  .seen svg {
    display: block;
    height: var(--high);
    width: auto;
    background: #000;
    border-radius: 14px;
    border: 1px solid var(--hairline);
    box-sizing: border-box;
  }
  .seen.film svg {
    --high: clamp(9rem, calc(100cqh - 16.5rem), 46cqw);
    aspect-ratio: 156 / 190;
  }
  .seen.lens svg {
    --high: clamp(4rem, calc((100cqh - 19.5rem) / 2), 23cqw);
    aspect-ratio: 1;
    border-radius: 50%;
    border: 2px solid #fff;
    outline: 1px solid var(--hairline);
  }
  .seen figcaption {
    display: block;
    min-height: 0;
    padding: 6px 0 0;
    max-width: 17rem;
    line-height: 1.3;
  }
  .seen b,
  .crowd b {
    font-weight: 650;
  }
  .seen small {
    display: block;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .scan .same {
    align-self: center;
    margin: 0;
    max-width: 7.5rem;
    text-align: center;
    line-height: 1.25;
  }
  .scan .same span {
    display: block;
    font: 300 3rem/1 var(--serif);
  }
  .crowd {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    align-items: center;
    justify-content: center;
  }
  .crowd p {
    margin: 0;
    text-align: center;
    text-wrap: balance;
    max-width: 38rem;
  }
  /* A badge has a class of that name too. */
  .crowd .people {
    display: inline-flex;
    gap: 1px;
    vertical-align: middle;
    margin-inline-end: 8px;
    color: var(--text);
  }
  .crowd .people svg {
    width: 14px;
    height: 18px;
  }
  .missing {
    border: 1.5px dashed var(--control);
    border-radius: 8px;
    padding: 6px 14px;
    color: var(--text2);
  }
  @container (max-width: 32.5em) {
    .scan {
      gap: 6px 14px;
    }
    .scan.cortex {
      gap: 6px 10px;
    }
    .seen small {
      display: none;
    }
    .seen figcaption {
      font-size: 0.875rem;
      line-height: 1.2;
      max-width: 40cqw;
      padding-top: 3px;
    }
    .seen.film svg {
      --high: clamp(6rem, calc(100cqh - 12rem), 50cqw);
    }
    .cortex .seen.film svg {
      --high: clamp(4.5rem, calc(100cqh - 12rem), 35cqw);
    }
    .seen.lens svg {
      --high: clamp(2.6rem, calc((100cqh - 13.25rem) / 2), 30cqw);
    }
    .scan .same {
      max-width: 5rem;
      font-size: 0.875rem;
    }
    .scan .same span {
      font-size: 2rem;
    }
    /* In a line of their own, with what they are below. */
    .crowd .people {
      display: flex;
      justify-content: center;
      margin: 0 0 2px;
    }
    .crowd .people svg {
      width: 11px;
      height: 15px;
    }
    .crowd {
      gap: 4px 10px;
      font-size: 0.875rem;
    }
    .missing {
      padding: 2px 8px;
    }
  }
  /* A low stage: the pictures come first. */
  @container (max-height: 17em) {
    figure.list:has(.scan) {
      gap: 4px;
    }
    .seen.film svg,
    .cortex .seen.film svg {
      --high: clamp(4.5rem, calc(100cqh - 7.5rem), 35cqw);
    }
    .lateral-habenula .seen.film svg {
      --high: clamp(4rem, calc(100cqh - 7.5rem), 35cqw);
    }
    .seen.lens svg {
      --high: clamp(1.875rem, calc((100cqh - 10rem) / 2), 30cqw);
    }
    .scan.lateral-habenula {
      margin-top: -6px;
    }
    /* What each is stands beside it. */
    .lateral-habenula .seen {
      display: flex;
      flex-direction: row;
      align-items: center;
      gap: 8px;
    }
    .lateral-habenula .seen svg {
      flex: none;
    }
    .lateral-habenula .seen figcaption {
      padding: 0;
      max-width: min(6.5rem, 27cqw);
    }
    .crowd .people {
      display: none;
    }
  }
  /* Room for the second line of what the pictures are, and for one of what they do not show. */
  @container (max-height: 12em) {
    .cortex .seen.film svg {
      --high: 3.25rem;
    }
    .cortex + .crowd span,
    .cortex ~ .note {
      display: none;
    }
  }
  /* On the lowest only what was missing: how many there were, and what went on beside, stands in the words. */
  @container (max-height: 10.5em) {
    .lateral-habenula + .crowd p:not(.missing),
    .cortex + .crowd {
      display: none;
    }
  }
`;
