// How a figure of the story stands: its caption, its chart or table, its note. Ink and paper, hairlines and air. The
// corner is what a host lays over the figure's upper end corner, and the caption keeps clear of it.

import { css } from 'lit';
import { belowIcon, forTheEar } from '../controls.css.ts';

export const figureStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 240px;
    height: 100%;
    color: var(--text);
    container-type: size;
    font: 400 1rem/1.4 var(--sans);
    --corner: var(--syn-corner, 0px);
  }
  figure {
    margin: 0;
    height: 100%;
    display: flex;
    flex-direction: column;
    padding-block: 8px 20px;
    padding-inline: 24px 40px;
  }
  figure.list {
    gap: 12px;
    overflow: auto;
  }
  figcaption {
    display: flex;
    align-items: center;
    gap: 4px 16px;
    justify-content: space-between;
    flex: none;
    min-height: 44px;
    padding-inline-end: max(0px, calc(var(--corner) - 40px));
  }
  figure.list figcaption {
    flex-wrap: wrap;
  }
  h3 {
    margin: 0;
    font: 480 1.25rem/1.25 var(--serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .tool {
    align-self: flex-start;
    min-height: 44px;
    padding: 0 10px;
    color: var(--text2);
    font: 500 0.9375rem/1 var(--sans);
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
    border-radius: 6px;
  }
  .tool .short {
    display: none;
  }
  .tool:hover {
    background: var(--raised);
    color: var(--text);
  }
  .frame {
    flex: 1;
    min-height: 0;
    position: relative;
    overflow: auto;
  }
  /* As far from the end of the stage as from its start: the time rail below is. */
  figure.chart .frame {
    margin-inline-end: -16px;
  }
  .frame:has(svg) {
    overflow: visible;
  }
  svg.chart {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  /* A chart's words are placed from left to right, on any page. */
  svg text {
    direction: ltr;
    font-family: var(--sans);
  }
  svg text.serif {
    font-family: var(--serif);
    font-style: italic;
  }
  .note {
    margin: 0;
    color: var(--text2);
    font-size: 1rem;
    max-width: 64ch;
  }
  .note.short {
    display: none;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    padding-block: 9px;
    padding-inline: 0 16px;
    border-bottom: 1px solid var(--hairline);
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    color: var(--text2);
    font-size: 0.9375rem;
  }
  tbody th {
    font-weight: 600;
  }
  /* On a low stage the rows stand closer, so that none is cut. */
  @container (max-height: 420px) {
    table th,
    table td {
      padding-block: 2px;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  /* On a page from right to left rows run that way; a sentence keeps the way of its own script, and its full stop its end. */
  :is(h3, h4, h5, p, li, dt, dd, th, td, small, b, q, span) {
    unicode-bidi: plaintext;
  }
  /* But where its boxes stand before it. */
  .facts li,
  .facts li > span {
    unicode-bidi: normal;
  }
  figure:dir(rtl),
  :is(th, td):dir(rtl) {
    text-align: right;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 0;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  @container (max-width: 32.5em) {
    figure {
      padding-block: 0 6px;
      padding-inline: 14px;
    }
    figure.list {
      gap: 6px;
      padding-bottom: 14px;
      mask-image: linear-gradient(#000 calc(100% - 14px), transparent);
    }
    h3 {
      font-size: 1.0625rem;
    }
    figcaption {
      padding-inline-end: max(0px, calc(var(--corner) - 2px));
      gap: 0 12px;
    }
    .tool {
      min-width: 44px;
      ${belowIcon}
    }
    .tool .long {
      ${forTheEar}
    }
    .tool .short {
      display: block;
    }
    figure.chart {
      padding-bottom: 24px;
    }
    figure.chart .frame {
      margin-inline-end: 0;
    }
    .note {
      font-size: 0.9375rem;
      line-height: 1.3;
    }
    .note.whole,
    .of-routes .note,
    .of-history .note {
      display: none;
    }
    th,
    td {
      padding-block: 6px;
      padding-inline: 0 10px;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
  }
  /* A line of the note stands on a phone, where it has room for its words and the chart keeps its height. */
  @container (min-width: 21em) and (max-width: 32.5em) and (min-height: 16em) {
    .note.short {
      display: block;
      margin-top: 4px;
    }
  }
  /* Drawn in system colours then, words too: no plate behind them. */
  @media (forced-colors: active) {
    svg text {
      forced-color-adjust: none;
    }
  }
  @media print {
    figure {
      height: auto;
    }
  }
`;
