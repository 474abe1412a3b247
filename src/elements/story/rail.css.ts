// The scene rail: a stem at the page's edge that opens to the scenes' names.

import { css } from 'lit';
import { forTheEar } from '../controls.css.ts';

export const railStyles = css`
  .rail {
    grid-column: 1;
    align-self: start;
    position: sticky;
    top: 0;
    margin-top: calc(var(--top) * -1);
    height: 100svh;
    font-family: var(--sans);
    z-index: 5;
    padding-top: 8px;
  }
  .rail .menu {
    margin-left: 16px;
  }
  .rail ol {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    position: relative;
    width: 76px;
  }
  .rail li {
    height: 46px;
    position: relative;
  }
  .rail li a {
    display: block;
    height: 46px;
    color: var(--text);
    text-decoration: none;
    border-radius: 6px;
  }
  .rail li .name,
  .rail li .number {
    ${forTheEar}
    white-space: nowrap;
  }
  .rail ol.open {
    width: 300px;
    background: var(--surface);
    border-right: 1px solid var(--hairline);
    box-shadow: 16px 0 40px #0004;
    border-radius: 0 10px 10px 0;
  }
  .rail ol.open .name {
    position: absolute;
    width: auto;
    height: auto;
    overflow: visible;
    clip-path: none;
    left: 68px;
    top: 50%;
    transform: translateY(-50%);
    font-size: 1rem;
  }
  .rail ol.open a:hover {
    background: var(--raised);
  }
  .stem {
    position: absolute;
    left: 0;
    top: 1px;
    overflow: visible;
    pointer-events: none;
  }
  .far {
    stroke: var(--line);
    stroke-width: 2;
    fill: none;
  }
  .near {
    stroke: var(--text2);
    stroke-width: 3.5;
    fill: none;
    stroke-linecap: round;
  }
  .now {
    fill: var(--text);
  }
  .stem text {
    font: 700 16px/1 var(--sans);
    fill: var(--bg);
  }
  .bud {
    fill: var(--text2);
  }
  .neck {
    stroke: var(--text2);
    stroke-width: 2.5;
    fill: none;
  }
  .twig {
    stroke: var(--control);
    stroke-width: 2;
    fill: none;
    stroke-linecap: round;
  }
  @media (max-width: 899px) {
    .rail {
      display: none;
    }
    /* The place between Back and Next opens it over the story, down to the foot, and closes it. */
    .rail.open {
      display: block;
      position: fixed;
      align-self: stretch;
      inset: var(--top) 0 var(--foot) 0;
      height: auto;
      margin: 0;
      padding: 8px 0;
      overflow: auto;
      overscroll-behavior: contain;
      background: var(--surface);
    }
    .rail .menu {
      display: none;
    }
    .rail ol.open {
      margin: 0 auto;
      width: min(100%, 420px);
      border: 0;
      box-shadow: none;
    }
    .rail ol.open .name {
      left: 76px;
      font-size: 1.0625rem;
    }
    .rail a[aria-current] .name {
      font-weight: 650;
    }
    .rail a:focus-visible {
      outline-offset: -4px;
    }
  }
`;
