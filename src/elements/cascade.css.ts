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
  svg {
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
