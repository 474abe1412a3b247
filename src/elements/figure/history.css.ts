// Years on their line.

import { css } from 'lit';

export const historyStyles = css`
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
  }
`;
