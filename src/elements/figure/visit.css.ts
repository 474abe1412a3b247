// The parts of a visit, and what happens when.

import { css } from 'lit';
import { forTheEar } from '../controls.css.ts';

export const visitStyles = css`
  .phases {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    border-top: 2px solid var(--line);
    margin-top: 12px;
  }
  .phases li {
    padding-block: 12px 0;
    padding-inline: 0 8px;
    color: var(--text2);
    position: relative;
  }
  .phases li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: -8px;
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--bg);
    border: 2px solid var(--line);
  }
  .phases .focus {
    color: var(--text);
    font-weight: 650;
  }
  /* A border, which forced colours keep. */
  .phases .focus::before {
    border: 7px solid var(--text);
  }
  .facts {
    overflow: auto;
    min-height: 7rem;
    margin-block: 6px auto;
    padding-bottom: 14px;
    mask-image: linear-gradient(#000 calc(100% - 14px), transparent);
  }
  .facts li {
    padding: 10px 0;
    border-bottom: 1px solid var(--hairline);
    font-size: 1.0625rem;
  }
  .facts.timed li {
    display: grid;
    grid-template-columns: minmax(132px, 30%) minmax(0, 1fr);
    gap: 20px;
    padding: 0;
    font-size: 1rem;
  }
  .facts.timed li > span {
    padding: 8px 0;
  }
  .facts .when {
    position: relative;
    color: var(--text2);
    font-size: 0.9375rem;
    align-self: stretch;
  }
  .facts.timed .when {
    padding-top: 30px;
    padding-inline-start: 4px;
  }
  .facts.timed .when:not(:has(svg)) {
    padding-top: 8px;
  }
  [data-mark='track'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 30px;
  }
  /* What the step is about stands in full ink; the rest of its part stands back. */
  .facts .quiet {
    color: var(--text2);
    font-size: 0.9375rem;
  }
  .facts li:has(+ .same) {
    border-bottom-color: transparent;
  }
  .facts .same .said {
    ${forTheEar}
  }
  .facts.timed .same > span {
    padding-top: 0;
  }
  .feeling p {
    margin: 0;
    font-size: 1.125rem;
  }
  .feeling small,
  .feeling .shape {
    color: var(--text2);
    font-size: 0.9375rem;
  }
  [data-mark='feeling'] {
    display: block;
    width: 100%;
    height: clamp(150px, 32cqh, 260px);
    margin-block: 8px 2px;
  }
  [data-mark='weeks'] {
    display: block;
    flex: none;
    width: 100%;
    max-width: 42rem;
    height: 118px;
    margin-block: 10px 0;
  }
  .key .given {
    width: 22px;
    border: 8px solid color-mix(in srgb, var(--ketamine) 45%, var(--bg));
    border-inline-width: 11px;
  }
  .facts small {
    color: var(--text2);
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  @container (max-width: 32.5em) {
    /* On a low stage the hill is what is seen first. */
    .feeling {
      display: flex;
      flex-direction: column;
    }
    [data-mark='feeling'],
    .feeling .shape {
      order: -1;
      flex: none;
    }
    .feeling .shape {
      margin-bottom: 6px;
    }
    .feeling p {
      font-size: 1rem;
      line-height: 1.3;
    }
    /* One scroll for the hill and the rows under it. */
    .feeling ~ .facts {
      overflow: visible;
      flex: none;
      mask-image: none;
    }
    .phases {
      margin-top: 2px;
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
`;
