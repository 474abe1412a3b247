// How <syn-brain> is laid out: one box, the picture, rendered or drawn, and what is pressed to turn it.

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
  .drawing .folds.over {
    fill: var(--bg);
    fill-opacity: 0.55;
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
`;
