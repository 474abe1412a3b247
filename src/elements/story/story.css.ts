// Layout of the story: rail, text, stage and foot. Everything sticks within the element, so that it works as a whole
// page and inside somebody else's; sizes follow the element's own width.

import { css } from 'lit';

export const storyLayout = css`
  :host {
    display: block;
    position: relative;
    color: var(--text);
    background: var(--bg);
    --top: var(--syn-top, 0px);
    --foot: 112px;
    --stage-height: calc(100svh - var(--top) - var(--foot));
  }
  .frame {
    display: grid;
    grid-template-columns: 76px minmax(460px, 43.5%) minmax(0, 1fr);
    grid-template-rows: auto;
    position: relative;
  }
  .frame > * {
    grid-row: 1;
  }
  .sky {
    grid-column: 1 / -1;
    align-self: start;
    position: sticky;
    top: var(--top);
    height: calc(100svh - var(--top));
    pointer-events: none;
    background: radial-gradient(
      90% 60% at 74% 112%,
      color-mix(in oklab, var(--glow) 40%, transparent),
      transparent 72%
    );
  }
  :host([data-theme='light']) .sky {
    background: radial-gradient(
      90% 60% at 74% 112%,
      color-mix(in oklab, var(--glow) 80%, transparent),
      transparent 72%
    );
  }
  .rail {
    grid-column: 1;
    align-self: start;
    position: sticky;
    top: 0;
    margin-top: calc(var(--top) * -1);
    height: 100svh;
    font-family: var(--sans);
    z-index: 5;
    padding-top: 8px;
  }
  .rail .menu {
    margin-left: 16px;
  }
  .square {
    min-width: 44px;
    min-height: 44px;
    display: inline-grid;
    place-items: center;
    border-radius: 6px;
  }
  .rail ol {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    position: relative;
    width: 76px;
  }
  .rail li {
    height: 46px;
    position: relative;
  }
  .rail li a {
    display: block;
    height: 46px;
    color: var(--text);
    text-decoration: none;
    border-radius: 6px;
  }
  .rail li .name,
  .rail li .number {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .rail ol.open {
    width: 300px;
    background: var(--surface);
    border-right: 1px solid var(--hairline);
    box-shadow: 16px 0 40px #0004;
    border-radius: 0 10px 10px 0;
  }
  .rail ol.open .name {
    position: absolute;
    width: auto;
    height: auto;
    overflow: visible;
    clip-path: none;
    left: 68px;
    top: 50%;
    transform: translateY(-50%);
    font-size: 1rem;
  }
  .rail ol.open a:hover {
    background: var(--raised);
  }
  .stem {
    position: absolute;
    left: 0;
    top: 1px;
    overflow: visible;
    pointer-events: none;
  }
  .far {
    stroke: var(--line);
    stroke-width: 2;
    fill: none;
  }
  .near {
    stroke: var(--text2);
    stroke-width: 3.5;
    fill: none;
    stroke-linecap: round;
  }
  .now {
    fill: var(--text);
  }
  .stem text {
    font: 700 16px/1 var(--sans);
    fill: var(--bg);
  }
  .bud {
    fill: var(--text2);
  }
  .neck {
    stroke: var(--text2);
    stroke-width: 2.5;
    fill: none;
  }
  .twig {
    stroke: var(--control);
    stroke-width: 2;
    fill: none;
    stroke-linecap: round;
  }
  .text {
    grid-column: 2;
    position: relative;
    z-index: 1;
    padding-bottom: var(--foot);
    min-width: 0;
  }
  .stage {
    grid-column: 3;
    align-self: start;
    position: sticky;
    top: var(--top);
    height: var(--stage-height);
    min-width: 0;
    overflow: hidden;
    z-index: 1;
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
  .foot {
    grid-column: 1 / -1;
    align-self: end;
    position: sticky;
    bottom: 0;
    height: var(--foot);
    margin-left: 76px;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(460px, calc((100% + 76px) * 0.435)) minmax(0, 1fr);
    background: var(--bg);
    border-top: 1px solid var(--hairline);
    transition: background-color 1.2s;
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 0 32px;
    font-family: var(--sans);
    min-width: 0;
  }
  .where .desk,
  .where .phone {
    white-space: nowrap;
  }
  .where {
    color: var(--text2);
    font-size: 1rem;
    margin: 0 auto 0 8px;
    display: flex;
    align-items: center;
    gap: 14px;
    min-width: 0;
  }
  .dots {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .dots i {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 4px;
    border: 1.5px solid var(--text2);
  }
  .dots i.on {
    background: var(--text2);
  }
  .dots i.here {
    width: 22px;
    background: var(--text);
    border-color: var(--text);
  }
  .phone,
  .small-rail {
    display: none;
  }
  .time {
    position: relative;
    display: flex;
    align-items: stretch;
    min-width: 0;
  }
  .time syn-timeline {
    flex: 1;
    min-width: 0;
  }
  .film {
    align-self: center;
  }
  .said {
    position: absolute;
    left: 12px;
    right: 12px;
    bottom: 12px;
    z-index: 3;
    max-height: 60%;
    overflow: auto;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 10px;
    padding: 10px 18px 14px;
    font: 400 1.0625rem/1.5 var(--sans);
  }
  .said h3 {
    margin: 0;
    font: 600 1.0625rem/1.4 var(--sans);
  }
  .said ul {
    margin: 6px 0 0;
    padding-left: 1.1em;
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
  .tool:hover {
    background: var(--raised);
    color: var(--text);
  }
  .notice {
    position: fixed;
    z-index: 9;
    left: 50%;
    transform: translateX(-50%);
    bottom: calc(var(--foot) + 16px);
    margin: 0;
    background: var(--raised);
    border: 1px solid var(--line);
    padding: 12px 18px;
    border-radius: 10px;
    font: 500 1rem/1.4 var(--sans);
  }
  :host([data-wide]) .stage {
    display: block;
  }

  @media (max-width: 899px) {
    :host {
      --foot: 76px;
      --rail: 54px;
      --stage-height: calc(45svh - 52px);
    }
    .frame {
      grid-template-columns: minmax(0, 1fr);
    }
    .frame > * {
      grid-column: 1;
    }
    .rail {
      display: none;
    }
    .stage {
      z-index: 2;
      background: var(--bg);
      transition: background-color 1.2s;
    }
    .text {
      padding-top: calc(var(--stage-height) + var(--rail));
      background: var(--surface);
    }
    .foot {
      margin: 0;
      grid-template-columns: minmax(0, 1fr);
      background: var(--surface);
      z-index: 3;
    }
    .time {
      position: fixed;
      left: 0;
      right: 0;
      top: calc(var(--top) + var(--stage-height));
      height: var(--rail);
      background: var(--bg);
      border-bottom: 1px solid var(--hairline);
      z-index: 2;
    }
    .time syn-timeline {
      min-height: var(--rail);
    }
    .film {
      display: none;
    }
    .stepper {
      padding: 0 12px;
      gap: 8px;
      justify-content: space-between;
    }
    .btn.back {
      width: 52px;
      padding: 0;
      flex: none;
    }
    .btn.back span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .btn.go {
      padding: 0 20px 0 24px;
      flex: none;
    }
    .where {
      margin: 0;
      flex-direction: column;
      gap: 2px;
      font-size: 0.9375rem;
    }
    .desk {
      display: none;
    }
    .phone {
      display: block;
    }
    .small-rail {
      display: block;
    }
    .tools {
      top: 0;
      inset-inline-end: 4px;
    }
    .stage > syn-figure {
      --syn-corner: 52px;
    }
    .exploring .tools {
      inset-inline: 4px auto;
    }
    .frame.exploring .stage {
      grid-column: 1;
      height: calc(100svh - var(--top) - var(--foot));
      z-index: 3;
    }
    .frame.exploring .time {
      display: none;
    }
    .tool:not(.whole) span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .plate {
      font-size: 0.9375rem;
      top: 4px;
      left: 8px;
      max-width: none;
      padding: 4px 10px 4px 6px;
    }
    .plate .long {
      display: none;
    }
    .plate .short {
      display: inline;
    }
    .plate .icon {
      width: 20px;
      height: 20px;
    }
    .said {
      max-height: 88%;
    }
  }
  @media (max-width: 899px) and (min-height: 521px) {
    .opening {
      --opening: calc(38svh - 52px);
    }
    .opening .stage {
      height: var(--opening);
    }
    .opening .time {
      display: none;
    }
  }
  @media (max-width: 899px) and (min-height: 521px) and (max-height: 700px) {
    .opening {
      --opening: calc(28svh - 52px);
    }
  }
  @media (max-width: 899px) and (min-height: 521px) {
    .timeless .stage {
      height: calc(var(--stage-height) + var(--rail));
    }
    .timeless .time {
      display: none;
    }
  }
  @media (max-width: 899px) and (max-height: 700px) {
    :host {
      --stage-height: calc(36svh - 52px);
    }
  }
  @media (max-width: 899px) and (max-height: 520px) {
    :host {
      --foot: 64px;
      --rail: 0px;
      --stage-height: calc(100svh - var(--top) - var(--foot));
    }
    .frame {
      grid-template-columns: minmax(0, 66%) minmax(0, 1fr);
    }
    .text {
      grid-column: 1;
      padding-top: 0;
      background: none;
    }
    .stage {
      grid-column: 2;
    }
    .sky,
    .foot {
      grid-column: 1 / -1;
    }
    .time {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media print {
    :host {
      background: none;
    }
    .rail,
    .foot,
    .stage,
    .sky,
    .notice {
      display: none;
    }
    .frame {
      display: block;
    }
    .text {
      padding: 0;
      background: none;
    }
  }
`;
