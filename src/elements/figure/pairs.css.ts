// What is said beside what was found: how far evidence reaches.

import { css } from 'lit';

export const pairsStyles = css`
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
  .key :is([data-verdict='claim'], [data-verdict='against']) {
    width: 16px;
  }
  @container (max-width: 32.5em) {
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
