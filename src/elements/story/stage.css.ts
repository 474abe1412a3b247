// The stage: layers that fill it, and over them the plate that names the animals, the tools, and the picture in words (said.css.ts).

import { css } from 'lit';
import { belowIcon, forTheEar } from '../controls.css.ts';
import { saidStyles } from './said.css.ts';

export const stageStyles = css`
  .stage {
    grid-column: 3;
    align-self: start;
    position: sticky;
    top: var(--top);
    height: var(--stage-height);
    min-width: 0;
    overflow: hidden;
    z-index: 1;
    /* Beside the text a close picture has no hard edge. */
    --syn-brain-edge: linear-gradient(to right, transparent, #000 64px);
  }
  .frame.exploring .stage {
    --syn-brain-edge: none;
  }
  /* Where time says nothing there is no time rail: the picture has its place too. */
  @media (min-width: 900px) {
    .timeless:not(.exploring) .stage {
      height: calc(100svh - var(--top));
    }
  }
  .stage:dir(rtl) {
    --syn-brain-edge: linear-gradient(to left, transparent, #000 64px);
  }
  .stage > .layer {
    position: absolute;
    inset: 0;
  }
  /* The tools lie in the figure's corner. */
  .stage > syn-figure {
    --syn-corner: 9.25rem;
    min-height: 0;
  }
  .stage > .layer[hidden] {
    display: none;
  }
  /* The brain that is explored takes the text's place too; the text keeps its own beneath. */
  .frame.exploring .stage {
    grid-column: 2 / -1;
    background: var(--bg);
    z-index: 2;
  }
  .exploring .tools {
    inset-inline: 8px auto;
  }
  .plate[hidden] {
    display: none;
  }
  .plate {
    position: absolute;
    left: 12px;
    top: 12px;
    z-index: 2;
    margin: 0;
    display: flex;
    gap: 8px;
    align-items: center;
    max-width: 15em;
    padding: 6px 14px 6px 8px;
    border-radius: 10px;
    font: 500 0.9375rem/1.25 var(--sans);
    background: var(--badge-animals);
    color: var(--badge-animals-text);
  }
  .plate .short {
    display: none;
  }
  /* The picture is never mirrored: its plate and its scale bar stay at its left. */
  .plate:not([hidden]) ~ .tools:dir(rtl) {
    left: auto;
    right: 8px;
  }
  .tools {
    position: absolute;
    inset-inline-end: 12px;
    top: 8px;
    z-index: 3;
    display: flex;
    gap: 4px;
    font: 500 0.9375rem/1 var(--sans);
  }
  .tool {
    min-height: 44px;
    min-width: 44px;
    padding: 0 10px;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    border-radius: 6px;
    /* Legible where art passes behind. */
    background: color-mix(in srgb, var(--bg) 78%, transparent);
    color: var(--text2);
  }
  .tool .short {
    display: none;
  }
  .tool:hover {
    background: var(--raised);
    color: var(--text);
  }
  /* A narrow stage has no room for both long names of the animals and words on the tools. */
  @media (max-width: 1240px) {
    .plate .long {
      display: none;
    }
    .plate .short {
      display: inline;
    }
  }
  @media (max-width: 1180px) {
    .tool:not(.whole) {
      ${belowIcon}
    }
    .tool:not(.whole) .long {
      ${forTheEar}
    }
    .tool:not(.whole) .short {
      display: block;
    }
    /* As wide as the longer of the words below the icon. */
    .stage > syn-figure {
      --syn-corner: calc(min(0.8125rem, 18px) * 5.6 + 12px);
    }
  }
  /* Above, "Compare with before" would lie on the cell: it stands in the free corner by the time rail. What ends it stands
     in that corner of the last picture, above the names. */
  @media (min-width: 1181px) {
    .tools {
      bottom: 8px;
      display: grid;
      grid-template: auto 1fr auto / auto auto;
      justify-items: end;
      pointer-events: none;
    }
    .tool {
      pointer-events: auto;
    }
    .tool[aria-expanded] {
      grid-area: 1 / 2;
    }
    .tool[data-compare] {
      grid-area: 3 / 1 / auto / -1;
    }
    .tool[data-compare='open'] .long {
      ${forTheEar}
    }
    .tools:has(+ .said) .tool[data-compare] {
      visibility: hidden;
    }
  }
  /* From here on pictures stand side by side, with names and scale bars below. */
  @media (min-width: 1240px) {
    .tool[data-compare='open'] {
      margin-bottom: 72px;
    }
  }
  /* Beside the plate there is room for the icons alone. */
  @media (max-width: 389px), (min-width: 900px) and (max-width: 960px) {
    .tools .tool[data-compare] .short,
    .tools .tool[data-compare] + .tool .short {
      display: none;
    }
  }
  @media (max-width: 899px) {
    .stage,
    .stage:dir(rtl) {
      --syn-brain-edge: none;
    }
    .stage {
      z-index: 2;
      /* The time rail's bubble reaches into it. */
      --syn-brain-foot: 14px;
      background: var(--bg);
    }
    .tools {
      top: 0;
      inset-inline-end: 4px;
    }
    .exploring .tools {
      inset-inline: 4px auto;
    }
    .frame.exploring .stage {
      grid-column: 1;
      height: calc(100svh - var(--top) - var(--foot));
      z-index: 3;
    }
    .plate {
      font-size: 0.9375rem;
      top: 4px;
      left: 8px;
      max-width: none;
      padding: 4px 10px 4px 6px;
    }
    .plate .icon {
      width: 20px;
      height: 20px;
    }
  }
  @media (max-width: 899px) and (min-height: 521px) {
    .opening {
      --opening: calc(38svh - 52px);
      --whole: var(--stage-height);
      --opening-now: calc(var(--opening) + (var(--whole) - var(--opening)) * var(--opened));
    }
    .opening.timeless {
      --whole: calc(var(--stage-height) + var(--rail));
    }
    .opening .stage {
      height: var(--opening-now);
    }
  }
  @media (max-width: 899px) and (min-height: 521px) and (max-height: 700px) {
    .opening {
      --opening: calc(28svh - 52px);
    }
  }
  @media (max-width: 899px) and (min-height: 521px) {
    .timeless:not(.opening) .stage {
      height: calc(var(--stage-height) + var(--rail));
    }
  }
  ${saidStyles}
`;
