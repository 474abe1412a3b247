// The switch between explanations on a phone: the buttons take the time rail's place, and the words of another idea lie over
// the step's own, never over the picture.

import { css } from 'lit';

export const explanationsOnPhone = css`
  @media (max-width: 899px) {
    :host,
    .weighing .stage {
      --ideas: 0px;
      --ideas-top: 0px;
    }
    .ideas,
    .ideas-row {
      display: contents;
    }
    .ideas-ask {
      display: none;
    }
    .ideas-buttons {
      position: fixed;
      left: 0;
      right: 0;
      top: calc(var(--top) + var(--stage-height));
      max-width: none;
      height: var(--rail);
      padding: 4px 12px;
      border: 0;
      border-radius: 0;
      border-bottom: 1px solid var(--hairline);
      background: var(--bg);
      justify-content: safe center;
    }
    .ideas-buttons button {
      flex: 0 1 auto;
      flex-shrink: 0;
      padding: 0 11px;
      border: 1px solid var(--control);
      border-left-width: 0;
    }
    .ideas-buttons button:first-child {
      border-left-width: 1px;
      border-radius: 6px 0 0 6px;
    }
    .ideas-buttons button + button {
      border-left-width: 0;
    }
    .ideas-buttons button:last-child {
      border-radius: 0 6px 6px 0;
    }
    .comparing .time {
      display: none;
    }
    .idea {
      position: fixed;
      left: 0;
      right: 0;
      top: calc(var(--top) + var(--stage-height) + var(--rail));
      bottom: var(--foot);
      padding: 6px 8px 14px 20px;
      background: var(--raised);
      overscroll-behavior: contain;
    }
    .own .idea {
      display: none;
    }
    .idea-head {
      flex-wrap: nowrap;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 44px;
    }
    .idea-head h3 {
      font-size: 1.125rem;
    }
    .idea-head syn-evidence {
      grid-row: 2;
      grid-column: 1 / -1;
      margin-bottom: 6px;
    }
    .idea-back {
      display: grid;
      place-items: center;
      min-width: 44px;
      min-height: 44px;
      border-radius: 6px;
    }
    .idea-lit,
    .idea dl {
      margin-right: 12px;
    }
    .idea dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 340px), (max-width: 899px) and (max-height: 520px) {
    .ideas-buttons {
      padding: 4px;
    }
    .ideas-buttons button {
      padding: 0 7px;
    }
  }
  @media (max-width: 899px) and (max-height: 520px) {
    :host,
    .weighing .stage {
      --ideas: 52px;
    }
    .ideas-buttons {
      position: absolute;
      inset: auto 0 0 0;
      top: auto;
      height: 52px;
      border-bottom: 0;
      justify-content: safe start;
    }
    .idea {
      top: var(--top);
      right: 38%;
    }
  }
`;
