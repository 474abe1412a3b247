// How the story's parts lie: rail, text, stage and foot in one grid. Everything sticks within the element, so that it works
// as a whole page and inside somebody else's; sizes follow the window. It comes after the sheets of the parts, since on a
// phone it lays them anew.

import { css } from 'lit';

export const frameStyles = css`
  :host {
    display: block;
    position: relative;
    color: var(--text);
    background: var(--bg);
    --top: var(--syn-top, 0px);
    --foot: 96px;
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
  .text {
    grid-column: 2;
    position: relative;
    z-index: 1;
    padding-bottom: var(--foot);
    min-width: 0;
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
  @media (max-width: 899px) {
    :host {
      --foot: 70px;
      --rail: 54px;
      --stage-height: calc(44svh - 52px);
    }
    .frame {
      grid-template-columns: minmax(0, 1fr);
    }
    .frame > * {
      grid-column: 1;
    }
    .text {
      padding-top: calc(var(--stage-height) + var(--rail));
      background: var(--surface);
    }
  }
  @media (max-width: 899px) and (max-height: 700px) {
    :host {
      --foot: 62px;
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
