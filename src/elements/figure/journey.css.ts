// The stations of the path ahead: two rows of three windows, as large as there is room for.

import { css } from 'lit';

export const journeyStyles = css`
  .stations {
    --gap: clamp(10px, 2.4cqw, 22px);
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--gap);
    margin-block: auto;
    max-width: min(100%, calc((100cqh - 15rem) * 1.5));
  }
  .stations li > * {
    display: block;
    color: var(--text);
    text-decoration: none;
    line-height: 1.25;
    border-radius: 12px;
  }
  .stations img {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 1;
    object-fit: cover;
    box-sizing: border-box;
    border: 1px solid var(--hairline);
    border-radius: 12px;
    background: var(--surface);
    margin-bottom: 8px;
  }
  .stations a:hover img {
    border-color: var(--text);
  }
  .stations a:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .stations b {
    font-weight: 650;
  }
  .stations small {
    display: block;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  /* Wide and low, as on an upright tablet: one row. */
  @container (min-width: 32.5em) and (min-aspect-ratio: 29 / 20) {
    .stations {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      --gap: 14px;
      max-width: 100%;
    }
  }
  @container (max-width: 32.5em) {
    .stations {
      margin-block: 0 auto;
      max-width: none;
      gap: 10px;
    }
    .stations img {
      height: clamp(4rem, calc((100cqh - 11rem) / 2), 9rem);
      aspect-ratio: auto;
      margin-bottom: 4px;
    }
    .stations li > * {
      font-size: 0.9375rem;
    }
    .stations small {
      display: none;
    }
  }
`;
