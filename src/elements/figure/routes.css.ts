// Ways to have the medicine, and what is approved.

import { css } from 'lit';

export const routesStyles = css`
  .routes {
    margin-block: auto;
  }
  .routes tbody :is(th, td) {
    vertical-align: middle;
    padding-block: 10px;
  }
  .routes tbody th,
  .routes tbody td:nth-child(2) {
    position: relative;
    padding-inline-start: 48px;
  }
  .routes tbody td:nth-child(2),
  .routes thead th:nth-child(2) {
    padding-inline-start: 30px;
  }
  .routes :is(th, td) {
    text-wrap: balance;
  }
  .routes .yes td:nth-child(2) {
    font-weight: 650;
  }
  [data-mark='way'],
  [data-mark='status'] {
    position: absolute;
    inset-inline-start: 0;
    top: 50%;
    width: 34px;
    height: 34px;
    margin-top: -17px;
    overflow: visible;
  }
  [data-mark='status'] {
    width: 20px;
    height: 20px;
    margin-top: -10px;
  }
  /* Rows of one height, in which the marks have air. */
  @container (min-width: 32.6em) and (min-height: 34em) {
    .routes tbody td {
      height: clamp(62px, 10cqh, 84px);
    }
  }
  @container (max-width: 32.5em) {
    .routes thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    .routes tr {
      display: grid;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      padding: 3px 0;
      border-bottom: 1px solid var(--hairline);
      align-items: center;
      column-gap: 8px;
    }
    .routes tbody :is(th, td) {
      padding-block: 0;
      padding-inline-end: 0;
      border: 0;
    }
    .routes tbody th {
      padding-inline-start: 40px;
    }
    .routes tbody td:nth-child(2) {
      grid-row: 1 / 3;
      grid-column: 2;
      display: flex;
      align-items: center;
      min-height: 34px;
    }
    .routes tbody td:nth-child(3) {
      padding-inline-start: 40px;
      color: var(--text2);
    }
    [data-mark='way'] {
      width: 28px;
      height: 28px;
      margin-top: -4px;
    }
  }
`;
