// People of 100 where the stage is narrow: a phone's, or the one beside a tablet's text. The number stands beside its people,
// what they were given below them.

import { css } from 'lit';

export const iconNarrowStyles = css`
  @container (max-width: 32.5em) {
    figure.of-icon-array {
      --side: clamp(76px, min(33cqw, 28cqh), 200px);
      gap: 6px;
    }
    .panels section {
      gap: 6px;
    }
    .of-icon-array figcaption {
      flex-wrap: nowrap;
    }
    .of-icon-array .key {
      flex-direction: row;
      gap: 4px 14px;
    }
    .of-icon-array figcaption:has(.key) h3 {
      position: absolute;
      clip-path: inset(50%);
    }
    h4 {
      font-size: 1rem;
      line-height: 1.2;
    }
    h4 small {
      display: block;
      margin-inline-start: 0;
      line-height: 1.25;
    }
    .pair {
      gap: 14px;
    }
    .field {
      grid-template-rows: auto 1fr;
      column-gap: 10px;
    }
    .icons {
      grid-area: 1 / 1;
    }
    .number {
      grid-area: 1 / 2;
      align-self: center;
      font-size: 1.75rem;
    }
    .number small {
      font-size: 0.9375rem;
    }
    .who {
      grid-area: 2 / 1 / 3 / 3;
      padding-top: 6px;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .alone {
      line-height: 1.2;
    }
    .people {
      flex-wrap: wrap;
      font-size: 0.875rem;
      line-height: 1.25;
    }
    .sure-of {
      white-space: normal;
    }
    .choose {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding-bottom: 4px;
      mask-image: linear-gradient(90deg, #000 calc(100% - 24px), transparent);
    }
    .choose:dir(rtl) {
      mask-image: linear-gradient(270deg, #000 calc(100% - 24px), transparent);
    }
    .choose .btn {
      white-space: nowrap;
    }
  }
  /* How often it was given has no room there; the table says it. */
  @container (max-width: 32.5em) and (max-height: 24.5em) {
    .who small {
      display: none;
    }
  }
`;
