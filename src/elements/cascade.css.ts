// How the cascade's layers lie upon one another, and the type of its labels.

import { css } from 'lit';

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
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: 100% / 1fr 1fr;
    gap: 1px;
    background: var(--line, CanvasText);
  }
  .halves.stacked {
    grid-template: 1fr 1fr / 100%;
  }
  .half {
    margin: 0;
    min-width: 0;
    min-height: 0;
    position: relative;
    background: var(--bg, Canvas);
  }
  .half figcaption {
    position: absolute;
    inset: auto 0 0;
    height: 34px;
    padding: 0 14px;
    border-top: 1px solid var(--line, CanvasText);
    box-sizing: border-box;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--text, CanvasText);
    font: 650 15px/34px var(--sans, system-ui, sans-serif);
  }
  .pane {
    position: absolute;
    inset: 0 0 34px;
    overflow: hidden;
  }
  .stacked .pane {
    inset: 0;
  }
  /* Low in the right corner, above what a time rail's bubble covers. */
  .stacked figcaption {
    inset: auto 8px 30px auto;
    max-width: calc(100% - 16px);
    height: 24px;
    padding: 0 8px;
    border: 0;
    border-radius: 6px;
    background: var(--bg, Canvas);
    font-size: 13px;
    line-height: 24px;
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
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
