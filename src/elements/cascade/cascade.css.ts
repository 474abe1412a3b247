// How the cascade's layers lie upon one another, and the type of its labels.

import { css } from 'lit';
import { forTheEar } from '../controls.css.ts';

export const cascadeStyles = css`
  :host {
    display: block;
    position: relative;
    height: 100%;
    min-height: 240px;
    overflow: hidden;
  }
  svg,
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    display: block;
    direction: ltr;
  }
  /* Layers of their own: what moves must not make what stands still be painted again. */
  .over {
    will-change: transform;
    pointer-events: none;
  }
  .halves {
    --strip: 34px;
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-rows: 100%;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 1px;
    background: var(--line, CanvasText);
    color: var(--text, CanvasText);
    font: 650 15px/1.2 var(--sans, system-ui, sans-serif);
  }
  .halves.choosing {
    --strip: 52px;
  }
  /* The names of both pictures share one strip between them, each with a mark toward its own. */
  .halves.stacked {
    grid-auto-flow: row;
    grid-template: calc(50% + var(--strip) / 2) calc(50% - var(--strip) / 2) / minmax(0, 1fr);
    gap: 0;
    background: var(--bg, Canvas);
    font-size: 14px;
  }
  .half {
    margin: 0;
    min-width: 0;
    min-height: 0;
    position: relative;
    background: var(--bg, Canvas);
    /* A layer of its own: beneath the moving layers of both halves the browser else leaves parts of one unpainted. */
    will-change: transform;
  }
  .half figcaption {
    position: absolute;
    inset: auto 0 0;
    height: var(--strip);
    padding: 0 14px;
    border-top: 1px solid var(--line, CanvasText);
    box-sizing: border-box;
    background: var(--bg, Canvas);
    display: flex;
    align-items: center;
  }
  .pane {
    position: absolute;
    inset: 0 0 var(--strip);
    overflow: hidden;
  }
  .name {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .stacked .name,
  .choosing .name {
    white-space: normal;
    text-wrap: balance;
  }
  .choosing figcaption:has(.choice) {
    padding-inline: 4px;
  }
  .choice {
    flex: 1;
    min-width: 0;
    display: flex;
    border: 1px solid var(--control, CanvasText);
    border-radius: 6px;
  }
  .choice button {
    flex: 1 1 0;
    min-width: 44px;
    min-height: 44px;
    margin: 0;
    padding: 2px 6px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--text, CanvasText);
    font: 500 14px/1.15 var(--sans, system-ui, sans-serif);
    text-wrap: balance;
    cursor: pointer;
  }
  .choice button:hover {
    background: var(--raised, Canvas);
  }
  .choice button[aria-pressed='true'] {
    background: var(--text, CanvasText);
    color: var(--bg, Canvas);
    font-weight: 650;
  }
  .choice button:focus-visible {
    outline: 3px solid var(--focus, Highlight);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .choice button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  .stacked .pane {
    bottom: 0;
  }
  .stacked .half:first-child .pane {
    bottom: var(--strip);
  }
  .stacked figcaption {
    padding: 0 12px;
    gap: 7px;
    border-bottom: 1px solid var(--line, CanvasText);
    max-width: 50%;
  }
  .stacked .half:first-child figcaption {
    inset: auto auto 0 0;
  }
  .stacked .half:first-child figcaption {
    max-width: none;
    width: 100%;
  }
  .stacked .half:last-child figcaption {
    inset: auto 0 100% auto;
    justify-content: flex-end;
    text-align: end;
    border-color: transparent;
    background: none;
  }
  .stacked.choosing .half:first-child .choice {
    flex: 0 1 60%;
  }
  .stacked.choosing .half:last-child figcaption {
    max-width: calc(40% - 38px);
    padding-inline: 0 10px;
  }
  .stacked .choice button,
  .stacked .name {
    font-size: 13px;
    line-height: 1.15;
  }
  .stacked .half:first-child .name {
    max-width: calc(50% - 24px);
  }
  .tight .choice button,
  .tight .name {
    font-size: 12px;
  }
  .tight .choice button {
    padding: 2px;
  }
  .tight figcaption {
    padding: 0 4px;
    gap: 4px;
  }
  .stacked.tight .half:first-child .choice {
    flex-basis: 67%;
  }
  .stacked figcaption::before,
  .stacked .half:last-child figcaption::after {
    content: '';
    flex: none;
    border: 5px solid transparent;
  }
  .stacked .half:first-child figcaption::before {
    border-width: 0 5px 7px;
    border-bottom-color: currentcolor;
  }
  .stacked .half:last-child figcaption::before {
    display: none;
  }
  .stacked .half:last-child figcaption::after {
    border-width: 7px 5px 0;
    border-top-color: currentcolor;
  }
  .label-name {
    font-family: var(
      --syn-sans,
      'Atkinson Hyperlegible Next Variable',
      'Atkinson Hyperlegible Next',
      system-ui,
      sans-serif
    );
  }
  .label-gloss {
    font-family: var(--syn-serif, 'Literata Variable', Literata, Georgia, serif);
  }
  .hidden-words {
    ${forTheEar}
  }
  .fallback {
    position: absolute;
    inset: 0;
    overflow: auto;
    padding: 24px;
    color: var(--text, CanvasText);
    font: 400 1rem/1.5 var(--sans, system-ui, sans-serif);
  }
`;
