// How the list of an explored brain looks: beside the picture, or beneath it where there is little room.

import { css } from 'lit';
import { partsStyles } from './parts.css.ts';

const exploreStyles = css`
  .explore {
    position: absolute;
    right: 0;
    bottom: 0;
    z-index: 2;
    display: flex;
    flex-direction: column;
    font: 400 1rem/1.45 var(--sans);
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--hairline);
  }
  .explore.beside {
    width: 352px;
    border-width: 0 0 0 1px;
  }
  .explore.beside[data-shut] {
    width: auto;
    bottom: auto;
    border: 0;
    background: none;
  }
  .explore.beneath {
    left: 0;
    border-width: 1px 0 0;
    border-radius: 14px 14px 0 0;
  }
  .shutter {
    flex: none;
    padding: 5px 10px;
    border-bottom: 1px solid var(--hairline);
  }
  [data-shut] .shutter {
    border: 0;
  }
  .sheet {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 10px 16px 20px;
  }
  .explore h2,
  .explore h3,
  .explore p,
  .explore dl,
  .explore dd {
    margin: 0;
  }
  .explore h2 {
    font: 650 1.25rem/1.25 var(--sans);
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 8px 0 6px;
  }
  .explore h3,
  .explore legend,
  .explore dt,
  .field > span,
  .cut .head {
    font: 600 1rem/1.3 var(--sans);
    color: var(--text2);
  }
  .page > h3 {
    margin: 18px 0 6px;
  }
  .about {
    font: 400 1.0625rem/1.5 var(--serif);
  }
  .explore dl {
    margin: 14px 0 8px;
  }
  .explore dt:not(:first-child) {
    margin-top: 8px;
  }
  .small {
    font-size: 0.9375rem;
    color: var(--text2);
  }
  .block {
    display: block;
    margin-top: 14px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-top: 8px;
  }
  .chip {
    min-height: 44px;
    min-width: 44px;
    padding: 0 14px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    border: 1.5px solid var(--control);
    border-radius: 22px;
    font: 550 1rem/1 var(--sans);
  }
  .shutter .chip,
  .back.chip {
    border-color: transparent;
    padding: 0 10px 0 6px;
  }
  .views {
    gap: 5px;
  }
  .views .chip {
    padding: 0 9px;
  }
  .chip:focus-visible {
    border-radius: 22px;
    outline-offset: 1px;
  }
  .chip:hover {
    background: var(--raised);
  }
  .chip[aria-pressed='true'] {
    background: var(--action);
    border-color: var(--action);
    color: var(--on-action);
  }
  .chip[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .field {
    display: block;
  }
  .field input {
    display: block;
    width: 100%;
    min-height: 46px;
    margin-top: 6px;
    padding: 0 12px;
    border: 1.5px solid var(--control);
    border-radius: 10px;
    background: var(--bg);
    color: inherit;
    font: 400 1.0625rem/1 var(--sans);
  }
  .field input::placeholder {
    color: var(--text2);
    opacity: 1;
  }
  .explore .pad {
    display: flex;
    flex-wrap: wrap;
    margin: 4px 0 0 -10px;
  }
  .explore .pad button {
    width: 44px;
    height: 44px;
    display: grid;
    place-items: center;
    border-radius: 22px;
    color: var(--text);
  }
  .explore .pad button:hover {
    background: var(--raised);
  }
  .cut .head {
    display: flex;
    justify-content: space-between;
  }
  .cut output {
    font-weight: 500;
    color: var(--text);
  }
  .cut input {
    width: 100%;
    height: 44px;
    margin: 0;
    accent-color: var(--action);
    touch-action: none;
  }
  .check,
  .switch {
    display: flex;
    align-items: center;
    min-height: 44px;
    gap: 12px;
    cursor: pointer;
  }
  .switch {
    min-width: 44px;
    justify-content: flex-start;
  }
  .explore [type='checkbox'] {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--action);
  }
  ${partsStyles}
`;

/** Added to an element that is explored, and to no other. */
export const exploreSheet = (): CSSStyleSheet | undefined => exploreStyles.styleSheet;
