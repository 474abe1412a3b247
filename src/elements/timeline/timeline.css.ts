// The time rail's looks: track, hill, ticks, handle and bubble; narrower where the rail itself is narrow.

import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 76px;
    font-family: var(--sans);
    container-type: inline-size;
  }
  [role='slider'] {
    position: absolute;
    inset: 0;
    touch-action: pan-y;
    cursor: ew-resize;
    border-radius: 6px;
  }
  .track {
    position: absolute;
    left: var(--inset, 32px);
    right: var(--inset, 32px);
    top: 58%;
    height: 0;
  }
  .bar {
    position: absolute;
    left: 0;
    right: 0;
    top: -4px;
    height: 8px;
    border-radius: 4px;
    border: 1px solid var(--control);
    background: linear-gradient(90deg, #0e1135, #1f174a 36%, #39215a 52%, #642b61 72%, #8c3f3f);
    opacity: var(--bar-opacity, 1);
  }
  :host([data-theme='light']) .bar {
    --bar-opacity: 0.6;
  }
  .hill {
    position: absolute;
    left: 0;
    bottom: 4px;
    width: 100%;
    height: 20px;
    fill: var(--ketamine);
    opacity: 0.34;
  }
  .tick {
    position: absolute;
    top: 4px;
    width: 1px;
    height: 7px;
    background: var(--text2);
  }
  .tick span {
    position: absolute;
    top: 8px;
    left: 0;
    transform: translateX(-50%);
    white-space: nowrap;
    font-size: 15px;
    line-height: 1.2;
    color: var(--text2);
  }
  .tick.at-start span {
    transform: translateX(-10px);
  }
  .tick.at-end span {
    transform: translateX(calc(-100% + 10px));
  }
  .tick .short {
    display: none;
  }
  .handle {
    position: absolute;
    top: -13px;
    width: 26px;
    height: 26px;
    margin-left: -13px;
    border-radius: 50%;
    background: var(--text);
    border: 3px solid var(--bg);
    box-sizing: border-box;
  }
  .bubble {
    position: absolute;
    bottom: 22px;
    transform: translateX(-50%);
    background: var(--text);
    color: var(--bg);
    font-weight: 650;
    font-size: 15px;
    line-height: 26px;
    padding: 0 14px;
    border-radius: 13px;
    white-space: nowrap;
  }
  @container (max-width: 560px) {
    .track {
      --inset: 16px;
      left: 16px;
      right: 16px;
      top: 50%;
    }
    .tick.minor span {
      display: none;
    }
    .tick span {
      font-size: 14px;
      top: 7px;
    }
    .tick .long {
      display: none;
    }
    .tick .short {
      display: inline;
    }
    .hill {
      height: 13px;
    }
    .bubble {
      font-size: 14px;
      line-height: 22px;
      bottom: 17px;
      padding: 0 10px;
    }
  }
  @media (forced-colors: active) {
    .handle,
    .bubble {
      border: 2px solid ButtonText;
      forced-color-adjust: auto;
    }
    .hill {
      fill: CanvasText;
    }
  }
`;
