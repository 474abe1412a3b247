// The small button for turning, and one button for each part.

import { css } from 'lit';

export const panelStyles = css`
  .turning {
    position: absolute;
    left: 8px;
    bottom: var(--syn-brain-foot, 4px);
    z-index: 2;
    display: flex;
    border-radius: 22px;
  }
  .turning button {
    width: 44px;
    height: 44px;
    display: grid;
    place-items: center;
    border-radius: 22px;
    color: var(--text2);
  }
  .turning button:hover,
  .turn[aria-expanded='true'] {
    background: var(--raised);
    color: var(--text);
  }
  /* It says what it is for: beside the icon where there is room, else below it. */
  .turning .turn {
    align-content: center;
    gap: 1px;
  }
  .turn span {
    font: 500 13px/1 var(--sans);
    white-space: nowrap;
  }
  @container (min-width: 600px) {
    .turning .turn {
      width: auto;
      padding: 0 14px 0 10px;
      grid-auto-flow: column;
      gap: 7px;
    }
    .turn span {
      font-size: 15px;
    }
  }
  .pad {
    display: flex;
  }
  .parts {
    position: absolute;
    left: 8px;
    right: 8px;
    bottom: 50px;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin: 0;
    padding: 4px;
    list-style: none;
    border-radius: 14px;
    background: var(--raised);
    border: 1px solid var(--hairline);
  }
  .parts button {
    min-height: 44px;
    padding: 0 10px 0 8px;
    display: inline-flex;
    align-items: center;
    gap: 7px;
    border-radius: 10px;
    font: 500 15px/1 var(--sans);
    white-space: nowrap;
  }
  .parts button:hover {
    background: var(--surface);
  }
  .parts button[aria-pressed='true'] {
    background: var(--action);
    color: var(--on-action);
  }
  .quiet:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    padding: 0;
    border: 0;
  }
  .dot {
    width: 12px;
    height: 12px;
    border-radius: 50%;
    border: 1.5px solid currentColor;
    flex: none;
  }
  @container (max-width: 520px) {
    .parts {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
  }
  @media (forced-colors: active) {
    .parts button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
