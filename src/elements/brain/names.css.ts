// What is written over the brain: names with their lines, caption, note and scale.

import { css } from 'lit';

export const namesStyles = css`
  .above,
  .label,
  .caption,
  .scale {
    pointer-events: none;
  }
  .above line,
  .above polyline {
    fill: none;
    stroke-width: 1.25;
  }
  .above .halo {
    stroke: var(--bg);
    stroke-opacity: 0.75;
  }
  .above polyline.halo {
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
  /* In its lens a name stands in the middle. */
  .label[data-side='lens'] {
    translate: -50%;
    --glow: 0 0 3px var(--surface), 0 0 6px var(--surface);
  }
  .label[data-side='lens']::before {
    content: none;
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
  .key {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 8px;
    margin-bottom: 4px;
  }
  .key .ramp {
    position: relative;
    width: 7.5em;
    height: 10px;
    border: 1px solid var(--line);
    border-radius: 5px;
    background: linear-gradient(to right, transparent, var(--ketamine));
  }
  /* The medicine's shape, where the level stands. */
  .key .ramp span {
    position: absolute;
    top: 50%;
    width: 10px;
    height: 10px;
    translate: -50% -50%;
    rotate: 45deg;
    background: var(--ketamine);
    border: 1.5px solid var(--text);
    box-shadow: 0 0 0 1.5px var(--bg);
  }
  .key .swatch {
    width: 14px;
    height: 14px;
    border: 1px solid var(--text2);
    border-radius: 50%;
  }
  /* The amount is told by the colour itself. */
  .key .ramp,
  .key .ramp span,
  .key .swatch {
    forced-color-adjust: none;
  }
  .key .swatch:not(:first-child) {
    margin-inline-start: 10px;
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
  /* Beside the button, which has its word there. */
  @container (min-width: 600px) {
    :host([controls]) .loading {
      left: 112px;
    }
    :host([controls]:not([explore])) .scale {
      left: 116px;
    }
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
  @container (max-width: 520px) {
    .caption:not(.note) {
      right: 12px;
      bottom: 16px;
      font-size: 13px;
      line-height: 16px;
      max-width: min(250px, 100% - 70px);
    }
    /* The bar of length has the left. */
    .scale {
      z-index: 1;
    }
    .scale ~ .caption:not(.note) {
      max-width: calc(100% - 216px);
    }
    /* A key needs the room more than the bar of length, and a lens has its own. */
    .box:has(.key) .scale {
      display: none;
    }
    .scale ~ .caption:has(.key) {
      max-width: min(250px, 100% - 70px);
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
  }
  /* Beside the bar of length there is no room for it, and the text says the same. */
  @container (max-width: 360px) {
    .scale ~ .caption:not(.note, :has(.key)) {
      display: none;
    }
  }
`;
