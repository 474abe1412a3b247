// People of 100 where the stage is narrow: a phone's, or the one beside a tablet's text. Buttons stand in the caption's
// line, each row is as high as its words.

import { css } from 'lit';

export const iconNarrowStyles = css`
  @container (max-width: 32.5em) {
    figure.of-icon-array {
      gap: 4px;
    }
    .panels {
      --side: clamp(38px, (100cqh - 130px) / var(--rows, 1) - 22px, 60px);
      gap: 6px;
    }
    .of-icon-array .choose {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 14px calc(max(var(--corner), 14px) + 52px);
      mask-image: linear-gradient(90deg, #000 calc(100% - 24px), transparent);
    }
    .of-icon-array .choose:dir(rtl) {
      mask-image: linear-gradient(270deg, #000 calc(100% - 24px), transparent);
    }
    .of-icon-array:has(.choose) h3 {
      visibility: hidden;
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
    .set {
      gap: 3px;
    }
    .head {
      padding-bottom: 1px;
    }
    .set h4,
    .treat,
    .shared,
    .row :is(h5, .noted, .sure-of, .who) {
      font-size: 0.875rem;
      line-height: 1.15;
    }
    .set h4 b {
      margin-inline-end: 3px;
    }
    /* What tells rows apart stands over them, on a line of its own. */
    .row {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2px 8px;
    }
    .about {
      grid-column: 1 / 3;
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
    }
    .about .whom {
      display: none;
    }
    .alike .row,
    .alike .head {
      grid-template-columns: minmax(0, 1fr) repeat(2, calc(var(--side) + 52px));
      gap: 0 6px;
    }
    .set .head h4 {
      grid-column: 1 / 4;
    }
    /* Nothing stands over its numbers. */
    .set:not(.alike) .head {
      display: block;
    }
    .alike .treat {
      grid-row: 2;
    }
    .treat + .treat {
      grid-column: 3;
    }
    .treat:not(.treat + .treat) {
      grid-column: 2;
    }
    .set:not(.alike) .treat,
    .alike .shared .whom {
      display: none;
    }
    .headed:not(.alike) .who {
      display: block;
    }
    .alike .about {
      grid-column: 1;
    }
    .field {
      column-gap: 8px;
    }
    .row .number {
      font-size: 1.5rem;
    }
    .row .number small {
      display: inline;
      font-size: 0.875rem;
    }
    .alike .number {
      align-self: center;
      grid-row: 1 / 3;
    }
    .alike .number small {
      display: none;
    }
    .alike .of-all {
      display: inline;
    }
    .row .who {
      padding-top: 0;
    }
    .single {
      --side: clamp(76px, min(28cqw, 30cqh), 200px);
    }
    .panels > section:not(.set) {
      gap: 6px 14px;
    }
    .pair {
      gap: 14px;
    }
    .single .field {
      grid-template-rows: auto 1fr;
      column-gap: 10px;
    }
    .single .icons {
      grid-area: 1 / 1;
    }
    .single .number {
      align-self: center;
      font-size: 1.75rem;
    }
    .single .who {
      grid-area: 2 / 1 / 3 / 3;
    }
    :is(.single, .uncompared) :is(.number small, .who) {
      font-size: 0.9375rem;
      line-height: 1.25;
    }
    .read :is(.partook, .sure-of),
    .uncompared .none {
      font-size: 0.875rem;
      line-height: 1.25;
    }
    .read {
      gap: 2px;
    }
    .panels.uncompared {
      --side: clamp(58px, min(40cqw, 42cqh), 200px);
    }
    .uncompared > section {
      grid-template-rows: repeat(4, min-content) 1fr auto;
    }
    .uncompared h4 {
      padding-bottom: 6px;
    }
    .uncompared .number {
      font-size: 2.75rem;
    }
    .uncompared .none {
      grid-area: 4 / 2;
      padding-top: 4px;
    }
    .uncompared .read {
      display: contents;
    }
    .uncompared .noted {
      grid-area: 5 / 2;
      padding-top: 4px;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
    .uncompared .partook {
      grid-column: 1 / 3;
      padding-top: 4px;
    }
    .uncompared .sure-of {
      grid-column: 1 / 3;
    }
    .of-icon-array .key {
      font-size: 0.875rem;
      gap: 2px 16px;
    }
  }
  /* Two alone leave room for larger people. */
  @container (max-width: 32.5em) and (min-height: 21em) {
    .panels.of-2:not(:has(.alike)) {
      --side: max(60px, min((100cqh - 204px) / 2, 21cqw));
    }
    .of-2:not(:has(.alike)) .row .number small {
      display: block;
    }
  }
  /* How often it was given has no room there, nor the key: the numbers say it, and the table. */
  @container (max-width: 32.5em) and (max-height: 24.5em) {
    .who small,
    .of-icon-array:has(.choose, .uncompared, .of-3) .key {
      display: none;
    }
  }
`;
