// The list of parts, and the page of each: its claims and the scenes that show it.

import { css } from 'lit';

export const partsStyles = css`
  .group {
    border: 0;
    margin: 18px 0 0;
    padding: 0;
    min-width: 0;
  }
  .explore legend {
    padding: 0 0 4px;
  }
  .row {
    display: flex;
    align-items: stretch;
    border-top: 1px solid var(--hairline);
  }
  .part {
    flex: 1;
    min-width: 0;
    min-height: 56px;
    padding: 6px 8px 6px 0;
    display: flex;
    align-items: center;
    gap: 12px;
    border-radius: 8px;
  }
  .part:hover {
    background: var(--raised);
  }
  .part b,
  .part i {
    display: block;
  }
  .part b {
    font: 600 1.0625rem/1.3 var(--sans);
  }
  .part i {
    font: italic 400 1rem/1.35 var(--serif);
    color: var(--text2);
  }
  .claim + .claim {
    margin-top: 10px;
  }
  .scenes {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .scenes a,
  .scenes li > p {
    min-height: 48px;
    padding: 7px 0;
    display: block;
    color: inherit;
    border-top: 1px solid var(--hairline);
  }
  .scenes b,
  .scenes span {
    display: block;
  }
  .scenes b {
    font-weight: 600;
  }
  .scenes a b {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  .scenes span {
    color: var(--text2);
  }
`;
