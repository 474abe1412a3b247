// How the arrays of 100 people are set. Help and harm, treatment and comparison, alone or in pairs: one size for a person in
// a stage, one type, one order.

import { css, type CSSResult } from 'lit';
import { iconAloneStyles } from './icons-alone.css.ts';
import { iconLowStyles } from './icons-low.css.ts';
import { iconNarrowStyles } from './icons-narrow.css.ts';
import { iconTwoStyles } from './icons-two.css.ts';

const iconSetStyles = css`
  figure.of-icon-array {
    gap: 10px;
  }
  .panels {
    --side: clamp(64px, min(17cqw, (100cqh - 300px) / var(--rows, 1) - 8px), 124px);
    margin-block: auto;
    display: grid;
    gap: 22px;
  }
  .panels p {
    margin: 0;
  }
  .of-2 {
    --rows: 2;
  }
  .of-3 {
    --rows: 3;
  }
  .of-4 {
    --rows: 4;
  }
  .of-5 {
    --rows: 5;
    gap: 12px;
  }
  /* In depth more is said of who they were: many rows stand closer, and none is cut. */
  .deep:is(.of-4, .of-5) {
    gap: 8px;
  }
  .deep:is(.of-4, .of-5) .about :is(.whom, .sure-of) {
    font-size: 0.875rem;
    line-height: 1.15;
  }
  .deep:is(.of-4, .of-5) .number small {
    font-size: 0.875rem;
    white-space: nowrap;
  }
  .deep:is(.of-4, .of-5) :is(.head, .row) {
    grid-template-columns: minmax(0, 1fr) repeat(2, calc(var(--side) + 92px));
    column-gap: 12px;
  }
  h4,
  h5 {
    margin: 0;
    font: 600 1.0625rem/1.25 var(--sans);
  }
  h4 small,
  .who small {
    font-weight: 400;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  h4 small {
    margin-inline-start: 6px;
  }
  .who small {
    display: block;
  }
  /* Several: what they share heads the group, and each has a row. */
  .set {
    display: grid;
    gap: 8px;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) repeat(2, calc(var(--side) + 96px));
    gap: 0 14px;
    align-items: start;
  }
  .row :is(.about, .none) {
    align-self: center;
  }
  .head {
    align-items: end;
    border-bottom: 1px solid var(--line);
    padding-bottom: 5px;
  }
  .set h4 {
    font: 400 1rem/1.25 var(--sans);
    color: var(--text2);
  }
  .set:not(.headed) h4 {
    grid-column: 1 / 4;
  }
  .set h4 b {
    font-weight: 650;
    color: var(--text);
    margin-inline-end: 6px;
  }
  /* Said once over the rows. */
  .headed .who {
    display: none;
  }
  .treat {
    font: 500 0.9375rem/1.25 var(--sans);
  }
  .shared,
  .whom,
  .row .sure-of {
    color: var(--text2);
    font-size: 0.9375rem;
    line-height: 1.25;
  }
  /* Each number says it where it has room to. */
  .of-all {
    display: none;
  }
  .about {
    display: grid;
    gap: 1px;
  }
  .noted {
    font-size: 0.9375rem;
    line-height: 1.25;
  }
  .field {
    display: grid;
    grid-template-columns: var(--side) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    column-gap: 12px;
  }
  .icons {
    grid-area: 1 / 1 / 3 / 2;
    width: var(--side);
    height: var(--side);
    display: block;
    overflow: visible;
  }
  .number {
    grid-area: 1 / 2;
    font: 500 2.125rem/1 var(--serif);
    letter-spacing: -0.02em;
  }
  .number small {
    display: block;
    font: 400 0.9375rem/1.2 var(--sans);
    letter-spacing: 0;
  }
  .who {
    grid-area: 2 / 2;
    padding-top: 6px;
    font: 500 0.9375rem/1.2 var(--sans);
    overflow-wrap: break-word;
  }
  .none {
    display: flex;
    gap: 8px;
    align-items: baseline;
    color: var(--text2);
    line-height: 1.3;
  }
  /* A ring struck through: nobody was there. */
  .none i {
    flex: none;
    align-self: center;
    width: 14px;
    height: 14px;
    border: 1.5px solid var(--control);
    border-radius: 50%;
    background: linear-gradient(
      to top right,
      transparent calc(50% - 1px),
      var(--control) calc(50% - 1px),
      var(--control) calc(50% + 1px),
      transparent calc(50% + 1px)
    );
  }
  .of-icon-array .key {
    flex: none;
    gap: 4px 24px;
    font-size: 1rem;
  }
  .key i {
    width: 13px;
    height: 13px;
    border: 1.5px solid var(--control);
  }
  .key i.dot {
    border-radius: 50%;
  }
  .key i.full {
    border: 7px solid var(--text);
    width: 0;
    height: 0;
  }
  .choose {
    display: flex;
    flex: none;
    gap: 6px;
    overflow-x: auto;
    scrollbar-width: none;
    /* Room for the ring of focus. */
    margin: -4px;
    padding: 4px;
  }
  .choose .btn {
    white-space: nowrap;
    font-size: 0.9375rem;
    line-height: 1.2;
    padding-inline: 11px;
  }
  .choose .btn[aria-pressed='true'] {
    background: var(--text);
    color: var(--bg);
    border-color: var(--text);
  }
  @media (forced-colors: active) {
    .choose .btn[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;

export const iconStyles: readonly CSSResult[] = [
  iconSetStyles,
  iconAloneStyles,
  iconTwoStyles,
  iconNarrowStyles,
  iconLowStyles,
];
