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
  /* As large as its few words leave it. */
  [data-mark='room'] {
    display: block;
    flex: 1 1 auto;
    width: 100%;
    min-height: 130px;
    max-height: min(46cqh, 44cqw);
    overflow: visible;
    margin-block: auto 4px;
  }
  .of-visit > .note {
    margin-top: auto;
  }
  .told li,
  .danger {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    font-size: 1.0625rem;
    line-height: 1.35;
  }
  .told li {
    padding: 6px 0;
  }
  .danger {
    margin: 6px 0 0;
    padding: 10px 14px;
    border: 1.5px solid var(--line);
    border-radius: 10px;
  }
  /* How sure a fact is, as on a badge. */
  .boxes {
    display: inline-flex;
    gap: 3px;
    height: 1.35em;
    align-items: center;
  }
  .boxes i {
    width: 8px;
    height: 12px;
    box-sizing: border-box;
    border: 1.5px solid var(--text2);
    border-radius: 2px;
  }
  .boxes .on {
    border-width: 6px 4px;
  }
  .heard {
    ${forTheEar}
  }
  .facts .boxes {
    margin-inline-end: 10px;
    vertical-align: top;
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
  .facts li:has(+ .same) {
    border-bottom-color: transparent;
  }
  .facts .same .said {
    ${forTheEar}
  }
  .facts.timed .same > span {
    padding-top: 0;
  }
  .feeling .shape {
    margin: 0;
    color: var(--text2);
    font-size: 0.9375rem;
  }
  [data-mark='feeling'] {
    display: block;
    width: 100%;
    height: clamp(130px, 21cqh, 200px);
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
`;
