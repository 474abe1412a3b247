// Buttons, focus and icons: shared by every element with controls. Ink and paper only. What the page shares too stands in
// controls.css.

import { css, unsafeCSS } from 'lit';
import shared from './controls.css?inline';

/** What hides words from the eye and leaves them for the ear; for rules that do so only on some screens. */
export const forTheEar = css`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

/** A button whose word stands below its icon; within the size of a finger. */
export const belowIcon = css`
  display: inline-flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  gap: 2px;
  padding: 0 4px;
  font: 500 min(0.8125rem, 18px) / 1 var(--sans);
  white-space: nowrap;
`;

export const controls = css`
  :host {
    --sans: var(
      --syn-sans,
      'Atkinson Hyperlegible Next Variable',
      'Atkinson Hyperlegible Next',
      'Segoe UI',
      Verdana,
      sans-serif
    );
    --serif: var(--syn-serif, 'Literata Variable', Literata, Georgia, 'Iowan Old Style', serif);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  ${unsafeCSS(shared)}
  .btn {
    min-height: 52px;
    padding: 0 24px;
    border-radius: 26px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    font: 600 1.0625rem/1 var(--sans);
    border: 1.5px solid var(--control);
    white-space: nowrap;
    color: var(--text);
  }
  .btn:focus-visible {
    border-radius: 26px;
  }
  .btn.go {
    background: var(--action);
    color: var(--on-action);
    border-color: var(--action);
    padding: 0 24px 0 28px;
  }
  .btn.small {
    min-height: 44px;
    border-radius: 22px;
    padding: 0 16px;
    font-size: 1rem;
    font-weight: 550;
  }
  .btn[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
`;
