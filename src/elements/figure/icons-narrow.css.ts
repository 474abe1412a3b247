// People of 100 where the stage is narrow: a phone's, or the one beside a tablet's text.

import { css } from 'lit';

export const iconNarrowStyles = css`
  @container (max-width: 32.5em) {
    .panels section {
      padding: 0;
      row-gap: 6px;
    }
    .panels section + section {
      padding: 0;
      border: 0;
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
      display: inline;
    }
    .pair {
      grid-template-columns: 1fr;
      gap: 10px;
    }
    .field {
      display: grid;
      grid-template-columns: 84px minmax(0, 1fr);
      grid-template-rows: 1fr auto auto 1fr;
      column-gap: 14px;
    }
    .lone .pair {
      grid-template-columns: 160px minmax(0, 1fr);
      gap: 0 16px;
    }
    .lone .field {
      display: contents;
    }
    .icons {
      grid-row: 1 / 5;
      grid-column: 1;
      max-width: none;
    }
    .number,
    .lone .number {
      grid-row: 2;
      grid-column: 2;
      font-size: 1.625rem;
      padding: 0 0 2px;
    }
    .lone .number {
      font-size: 2.5rem;
    }
    .who,
    .lone .who {
      grid-row: 3;
      grid-column: 2;
      padding: 0;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .people {
      font-size: 0.875rem;
      line-height: 1.2;
    }
    .choose {
      flex-wrap: nowrap;
      flex: none;
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
  /* Narrow but tall, as beside the text of a tablet: the fields take the height. */
  @container (max-width: 32.5em) and (min-height: 31em) {
    .panels:not(.lone) .field {
      grid-template-columns: min(22cqh, 150px) minmax(0, 1fr);
    }
    .panels:not(.lone) .pair {
      gap: 20px;
    }
    .number {
      font-size: 2.25rem;
    }
    .lone .pair {
      grid-template-columns: 220px minmax(0, 1fr);
    }
  }
  @container (max-width: 32.5em) and (max-height: 24em) {
    .panels:not(.lone) .field {
      grid-template-columns: 68px minmax(0, 1fr);
    }
    .panels:not(.lone) .pair {
      gap: 4px;
    }
    figure.of-icon-array {
      gap: 4px;
    }
  }
`;
