// How <syn-brain> is laid out: one box, the picture under its labels, one small button for turning.

import { css } from 'lit';

export const brainStyles = css`
  :host {
    display: block;
    position: relative;
    height: 24rem;
    container-type: size;
    font-family: var(--sans);
    color: var(--text);
  }
  :host([hidden]) {
    display: none;
  }
  :host([explore]) {
    height: min(44rem, 92svh);
  }
  /* A layer of a story fills its stage. */
  :host(.layer) {
    height: 100%;
  }
  .box,
  canvas,
  .above,
  .surface {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .box {
    overflow: hidden;
  }
  /* A picture of another size stands undistorted until the next is drawn. */
  canvas {
    object-fit: contain;
    /* A host may let the picture's edge fade into its page. */
    mask-image: var(--syn-brain-edge, none);
  }
  .poster,
  .drawing {
    position: absolute;
    max-width: none;
  }
  .drawing .outline {
    fill: var(--surface);
    stroke: var(--text2);
    stroke-width: 2;
  }
  .drawing .folds {
    fill: var(--line);
  }
  .arc path {
    stroke-width: 6;
    stroke-linejoin: round;
  }
  .arc[data-effect='direction'] .end {
    stroke-width: 2.5;
  }
  .arc .line,
  .arc .under {
    fill: none;
  }
  .arc .under {
    stroke: var(--bg);
    stroke-width: 13;
    stroke-opacity: 0.75;
  }
  .drawing.waiting .outline {
    fill: var(--raised);
    stroke: var(--text3);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 7;
  }
  canvas[data-waiting] {
    visibility: hidden;
  }
  .surface {
    touch-action: pan-y;
    cursor: grab;
    outline-offset: -6px;
  }
  .surface[data-free] {
    touch-action: none;
  }
  .surface:active {
    cursor: grabbing;
  }
  .above,
  .label,
  .caption,
  .scale {
    pointer-events: none;
  }
  .above line {
    stroke-width: 1.25;
  }
  .above .halo {
    stroke: var(--bg);
    stroke-opacity: 0.75;
  }
  .above line.halo {
    stroke-width: 4;
    stroke-opacity: 0.4;
  }
  .label {
    position: absolute;
    margin: 0;
    line-height: 1.22;
    --glow: 0 0 3px var(--bg), 0 0 6px var(--bg), 0 0 2px var(--bg);
    text-shadow: var(--glow), var(--glow);
  }
  /* Over folds, letters need ground; on the bare ground it is not seen. */
  .label::before,
  .caption::before,
  .scale::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -3px -7px;
    border-radius: 7px;
    background: color-mix(in srgb, var(--bg) 72%, transparent);
  }
  .label,
  .caption,
  .scale {
    isolation: isolate;
  }
  .label[data-side='right'] {
    text-align: right;
  }
  .label b {
    display: block;
    font: 650 17px/22px var(--sans);
    white-space: nowrap;
  }
  .label i {
    display: block;
    font: italic 400 16px/21px var(--serif);
    color: var(--text2);
    white-space: nowrap;
  }
  .caption,
  .scale {
    position: absolute;
    bottom: 14px;
    margin: 0;
    font-size: 15px;
    line-height: 20px;
    color: var(--text2);
    text-shadow:
      0 0 4px var(--bg),
      0 0 4px var(--bg);
  }
  .caption {
    right: 16px;
    text-align: right;
    text-wrap: balance;
    max-width: 26em;
  }
  .note {
    left: 16px;
    right: 16px;
    text-align: left;
  }
  .plain {
    position: absolute;
    inset: auto 16px;
    top: 40%;
    margin: 0;
    text-align: center;
    font: 400 1.125rem/1.5 var(--serif);
    color: var(--text2);
  }
  :host([controls]) .loading {
    left: 62px;
  }
  .scale {
    left: 16px;
    display: flex;
    align-items: center;
    gap: 10px;
  }
  :host([controls]:not([explore])) .scale {
    left: 64px;
  }
  .bar {
    height: 7px;
    border: solid var(--text2);
    border-width: 0 1.5px 1.5px;
  }
  .lens-scale {
    position: absolute;
    margin: 0;
    transform: translate(-50%, -100%);
    font-size: 15px;
    line-height: 18px;
    text-align: center;
    pointer-events: none;
    text-shadow:
      0 0 4px var(--surface),
      0 0 4px var(--surface);
  }
  .lens-scale .bar {
    border-color: var(--text);
  }
  .turning {
    position: absolute;
    left: 8px;
    bottom: 4px;
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
    .caption:not(.note) {
      display: none;
    }
    .label b {
      font-size: 17px;
    }
  }
  @media (forced-colors: active) {
    .label,
    .caption,
    .scale {
      text-shadow: none;
      background: Canvas;
      color: CanvasText;
    }
    .parts button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
