// A visit where the stage is narrow or low: what has no room is left out whole.

import { css } from 'lit';

export const visitNarrowStyles = css`
  @container (max-width: 32.5em) {
    /* Facts stand whole or not at all: one without room goes on in a column that is not seen. A press shows all. */
    .of-visit:has(.told) {
      overflow: hidden;
      padding-bottom: 8px;
      gap: 8px;
    }
    .of-visit:has(.told) > .note {
      display: none;
    }
    .told {
      order: 2;
      flex: 1 1 0;
      min-height: 0;
      display: flex;
      flex-flow: column wrap;
      overflow: hidden;
    }
    /* So that the first one, too, has a column to go on in. */
    .told::before {
      content: '';
      width: 100%;
      height: 1px;
    }
    .told li {
      width: 100%;
    }
    /* Signs of danger before any other. */
    .danger {
      flex: none;
      order: 1;
      margin: 0;
      padding: 7px 12px;
    }
    [data-mark='room'] {
      flex: 0 1 auto;
      height: min(40cqw, 100cqh - 7.5rem);
      min-height: 56px;
      max-height: none;
      margin-block: 4px 0;
    }
    /* Where more is drawn below it. */
    [data-mark='room']:has(+ .feeling) {
      height: 30cqw;
      min-height: 90px;
    }
    [data-mark='room']:has(+ [data-mark='weeks']) {
      height: 27cqw;
      min-height: 90px;
    }
    [data-mark='feeling'] {
      height: 104px;
      margin-block: 0;
    }
    .feeling .shape {
      font-size: 0.875rem;
      line-height: 1.2;
    }
    [data-mark='weeks'] {
      margin-block: 0 4px;
    }
    .told li,
    .danger {
      font-size: 0.9375rem;
      gap: 9px;
      line-height: 1.25;
    }
    .told li {
      padding: 3px 0;
    }
    .phases {
      margin-top: 2px;
      grid-template-columns: repeat(3, minmax(0, 1fr)) fit-content(36%);
    }
    .phases li:last-child {
      padding-inline-end: 0;
    }
    .phases li {
      padding-top: 8px;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .facts,
    .facts.timed {
      margin-block: 0;
    }
    .facts li {
      padding: 7px 0;
      font-size: 1rem;
      line-height: 1.3;
    }
    .facts.timed li {
      grid-template-columns: 7rem minmax(0, 1fr);
      gap: 12px;
      font-size: 0.9375rem;
      line-height: 1.25;
    }
    .facts.timed .when {
      font-size: 0.875rem;
    }
  }
  /* A low stage: what else is drawn stands in the place of the room, and the text says what danger is. */
  @container (max-width: 32.5em) and (max-height: 17em) {
    [data-mark='room']:has(+ .feeling, + [data-mark='weeks']),
    .feeling .shape,
    .danger {
      display: none;
    }
    [data-mark='feeling'] {
      height: min(104px, 100cqh - 7.5rem);
    }
  }
  @container (max-width: 32.5em) and (max-height: 14em) {
    .of-visit:has([data-mark='weeks']) .phases {
      display: none;
    }
  }
`;
