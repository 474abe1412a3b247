// The foot: Back, where we are, Next, and the time rail; on a phone the time rail lies below the stage.

import { css } from 'lit';
import { belowIcon, forTheEar } from '../controls.css.ts';

export const footStyles = css`
  .foot {
    grid-column: 1 / -1;
    align-self: end;
    position: sticky;
    bottom: 0;
    height: var(--foot);
    margin-left: 76px;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(460px, calc((100% + 76px) * 0.435)) minmax(0, 1fr);
    background: var(--bg);
    border-top: 1px solid var(--hairline);
  }
  /* Words run out under it softly; where they rest, no line or badge is seen in part. */
  .stepper::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    bottom: calc(100% + 1px);
    height: calc(var(--veil, 6px) + 5px);
    background: inherit;
    mask-image: linear-gradient(to top, #000 calc(100% - 5px), transparent);
    pointer-events: none;
  }
  .stepper {
    position: relative;
    background: inherit;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 0 32px;
    font-family: var(--sans);
    min-width: 0;
  }
  .where {
    color: var(--text2);
    font-size: 1rem;
    margin: 0 auto 0 6px;
    display: flex;
    align-items: center;
    gap: 12px;
    min-width: 0;
  }
  .dots {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .dots i {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 4px;
    border: 1.5px solid var(--text2);
  }
  .dots i.on {
    background: var(--text2);
  }
  .dots i.here {
    width: 22px;
    background: var(--text);
    border-color: var(--text);
  }
  .where.phone {
    display: none;
  }
  .where:has(.dots) > * {
    white-space: nowrap;
  }
  .time {
    position: relative;
    display: flex;
    align-items: stretch;
    min-width: 0;
  }
  .time syn-timeline {
    flex: 1;
    min-width: 0;
  }
  .tool.film {
    ${belowIcon}
    align-self: center;
    background: none;
  }
  /* Where the words do not fit beside the dots they fall to a second line, which is not seen. */
  @media (min-width: 900px) {
    .where:has(.dots) {
      flex: 1;
      flex-wrap: wrap;
      height: 1.5em;
      line-height: 1.5;
      overflow: hidden;
    }
    .dots {
      height: 1.5em;
    }
  }
  @media (min-width: 900px) {
    .timeless:not(.exploring) .foot {
      grid-column: 1 / 3;
      grid-template-columns: minmax(0, 1fr);
    }
    .timeless:not(.exploring) .time {
      display: none;
    }
  }
  @media (max-width: 1200px) {
    .stepper {
      padding: 0 20px;
    }
    .btn.back {
      width: 52px;
      padding: 0;
      flex: none;
    }
    .btn.back span {
      ${forTheEar}
    }
  }
  @media (max-width: 899px) {
    .foot {
      margin: 0;
      grid-template-columns: minmax(0, 1fr);
      background: var(--surface);
      z-index: 3;
    }
    .time {
      position: fixed;
      left: 0;
      right: 0;
      top: calc(var(--top) + var(--stage-height));
      height: var(--rail);
      background: var(--bg);
      border-bottom: 1px solid var(--hairline);
      z-index: 2;
    }
    .time syn-timeline {
      min-height: var(--rail);
    }
    .tool.film {
      display: none;
    }
    .stepper {
      padding: 0 12px;
      gap: 8px;
      justify-content: space-between;
    }
    .btn.go {
      padding: 0 20px 0 24px;
      flex: none;
    }
    .where.desk {
      display: none;
    }
    .where.phone {
      display: flex;
      flex-direction: column;
      justify-content: center;
      gap: 0;
      margin: 0;
      min-height: 52px;
      font-size: 0.9375rem;
      line-height: 1.25;
      border-radius: 10px;
    }
    button.where.phone {
      flex: 0 1 auto;
      padding: 0 4px;
      text-align: center;
    }
    .where.scenes .icon {
      width: 16px;
      height: 16px;
      vertical-align: -2px;
    }
    .where.scenes[aria-expanded='true'] {
      color: var(--text);
    }
    .where.scenes[aria-expanded='true'] .icon {
      transform: rotate(180deg);
    }
    .btn.go + .where.phone {
      text-align: start;
      flex: 1;
    }
    .frame.exploring .time {
      display: none;
    }
  }
  @media (max-width: 359px) {
    .btn.go {
      padding: 0 14px 0 18px;
    }
    .small-rail {
      display: none;
    }
  }
  @media (max-width: 899px) and (min-height: 521px) {
    .opening .time {
      top: calc(var(--top) + var(--opening-now));
      height: calc(var(--rail) * var(--opened));
      /* What is above it, its bubble, stays whole. */
      clip-path: inset(-48px 0 0);
    }
    .shut .time {
      display: none;
    }
    .timeless .time {
      display: none;
    }
  }
  @media (max-width: 899px) and (max-height: 520px) {
    /* The stage stands beside the text down to the foot: only words run out there. */
    .foot {
      background: var(--bg);
    }
    .stepper::before {
      inset-inline-end: 34%;
    }
    .time {
      display: none;
    }
  }
`;
