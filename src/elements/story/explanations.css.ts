// The switch between explanations on a wide stage: it stands under the picture, which gives it a strip: a low one beside the
// text of the idea that is lit, else one with room for what is for it and against it. No idea's words move the picture. On a phone it lies elsewhere (explanations-phone.css.ts).

import { css } from 'lit';
import { forTheEar } from '../controls.css.ts';

export const explanationsLayout = css`
  :host {
    --ideas: calc(56px + 5.25rem);
    --ideas-top: 46px;
  }
  .weighing .stage {
    --ideas: min(56px + 14.25rem, var(--stage-height) * 0.58);
  }
  .ideas {
    position: absolute;
    inset: auto 0 0 0;
    height: var(--ideas);
    z-index: 2;
    padding: 0 24px 0 12px;
    display: grid;
    grid-template-rows: 56px minmax(0, 1fr);
    font: 400 1rem/1.4 var(--sans);
  }
  .stage > syn-cascade.layer {
    min-height: 0;
  }
  .ideas-row {
    display: flex;
    align-items: center;
    gap: 14px;
    min-width: 0;
  }
  .ideas-ask {
    color: var(--text2);
    white-space: nowrap;
    flex: 0 1000 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .ideas-buttons {
    display: flex;
    min-width: 0;
    flex: 1 1 auto;
    overflow-x: auto;
    scrollbar-width: none;
    border: 1px solid var(--control);
    border-radius: 6px;
  }
  .ideas-buttons button {
    flex: 1 0 auto;
    min-height: 44px;
    min-width: 44px;
    padding: 0 12px;
    text-align: center;
    white-space: nowrap;
    box-shadow: inset 0 -3px 0 var(--of, transparent);
  }
  .ideas-buttons button + button {
    border-left: 1px solid var(--control);
  }
  .ideas-buttons button:hover {
    background: var(--raised);
  }
  .ideas-buttons button[aria-pressed='true'] {
    background: var(--text);
    color: var(--bg);
    font-weight: 650;
  }
  .ideas-buttons button:focus-visible {
    outline-offset: -4px;
    border-radius: 8px;
  }
  .ideas-buttons button[aria-pressed='true']:focus-visible {
    outline-color: var(--bg);
  }
  [data-idea='brake-cells'] {
    --of: var(--glutamate-text);
  }
  [data-idea='direct-block'] {
    --of: var(--nmda-receptor-text);
  }
  [data-idea='habenula'] {
    --of: var(--lateral-habenula-text);
  }
  [data-idea='metabolites'] {
    --of: var(--ketamine-text);
  }
  [data-idea='trkb'] {
    --of: var(--trkb-text);
  }
  /* The picture is lower here than elsewhere: what lies in its upper corners gets a line of its own. */
  @media (min-width: 900px) {
    .comparing .plate .long {
      display: none;
    }
    .comparing .plate .short {
      display: inline;
    }
    .comparing .plate {
      top: 8px;
      padding-block: 4px;
      max-width: none;
    }
  }
  .idea {
    overflow: auto;
    padding: 2px 0 8px;
    min-width: 0;
  }
  .idea-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }
  .idea h3 {
    margin: 0;
    font: 600 1.0625rem/1.3 var(--sans);
  }
  .idea-back {
    display: none;
  }
  .idea-lit {
    margin: 0 0 6px;
    color: var(--text2);
  }
  .idea dl {
    margin: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px 24px;
  }
  .idea dt {
    font-weight: 650;
  }
  .idea dd {
    margin: 0;
    text-wrap: pretty;
  }
  @media (min-width: 900px) and (max-width: 1240px) {
    :host {
      --ideas: calc(56px + 7.75rem);
    }
    .weighing .stage {
      --ideas: min(56px + 17rem, var(--stage-height) * 0.6);
    }
    .ideas-ask {
      ${forTheEar}
    }
    .idea {
      font-size: 0.9375rem;
    }
    .idea dl {
      gap: 8px 16px;
    }
  }
`;
