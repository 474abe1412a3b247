// The panel behind a badge: beside the text on a wide screen, from below on a phone.

import { css } from 'lit';

export const panelStyles = css`
  .panel {
    position: fixed;
    margin: 0;
    inset: auto;
    left: auto;
    right: 32px;
    top: 50%;
    transform: translateY(-50%);
    width: min(560px, calc(100vw - 32px));
    max-height: min(80vh, 720px);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--raised);
    color: var(--text);
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 0 8px 22px 24px;
    font: 400 1.0625rem/1.5 var(--sans);
    box-shadow: 0 18px 50px #0006;
  }
  .panel::backdrop {
    background: transparent;
  }
  /* The way out stays in sight, and the shade below it tells of what has passed. */
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline: -24px -8px;
    padding: 8px 8px 6px;
    padding-inline-start: 24px;
    background: linear-gradient(var(--raised) calc(100% - 8px), transparent);
  }
  h3 {
    font: 600 1.125rem/1.3 var(--sans);
    margin: 0 auto 0 0;
  }
  .help {
    min-height: 44px;
    padding: 0 14px;
    border: 1.5px solid var(--text);
    border-radius: 6px;
    font-weight: 650;
  }
  .body {
    display: grid;
    gap: 14px;
    padding: 4px 18px 0 0;
  }
  p {
    margin: 2px 0 0;
  }
  .statement {
    font: 400 1.125rem/1.5 var(--serif);
  }
  dl {
    margin: 0;
    display: grid;
    gap: 12px;
  }
  dt {
    font-weight: 600;
    color: var(--text2);
    font-size: 1rem;
  }
  dd {
    margin: 2px 0 0;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ladder {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    font-size: 0.9375rem;
    border: 1px solid var(--line);
    border-radius: 6px;
    overflow: hidden;
  }
  .ladder li {
    padding: 9px 10px;
    line-height: 1.2;
  }
  .ladder li + li {
    border-left: 1px solid var(--line);
  }
  .ladder .here {
    background: var(--text);
    color: var(--bg);
    font-weight: 650;
  }
  .sources li + li {
    margin-top: 6px;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  small {
    color: var(--text2);
    font-size: 1rem;
  }
  @media (max-width: 899px) {
    .panel {
      inset: auto 0 0 0;
      transform: none;
      width: 100%;
      max-width: none;
      max-height: 78vh;
      border-radius: 14px 14px 0 0;
      border-width: 1px 0 0;
      padding: 0 8px 22px 20px;
    }
    header {
      margin-inline-start: -20px;
      padding-inline-start: 20px;
    }
    .ladder {
      grid-template-columns: 1fr 1fr;
    }
    .ladder li:nth-child(3) {
      border-left: 0;
    }
    .ladder li:nth-child(n + 3) {
      border-top: 1px solid var(--line);
    }
  }
`;
