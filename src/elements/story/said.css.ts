// The sheet that tells the picture in words. Beside the text it lies along the stage's foot, and the picture is seen above
// it; on a phone it takes the stage, and the tool that opened it closes it from its corner.

import { css } from 'lit';
import { forTheEar } from '../controls.css.ts';

export const saidStyles = css`
  .said {
    position: absolute;
    inset: auto 12px 12px;
    z-index: 3;
    max-height: calc(100% - 76px);
    display: flex;
    flex-direction: column;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 14px;
    font: 400 1.0625rem/1.45 var(--sans);
    overflow: hidden;
  }
  .said header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline: 20px 6px;
    color: var(--text2);
    border-bottom: 1px solid var(--hairline);
  }
  .said h3 {
    flex: 1;
    margin: 0;
    font: 600 1.0625rem/1.2 var(--sans);
    color: var(--text);
  }
  .said .close:hover {
    color: var(--text);
  }
  /* Where more follows, a shade lies on the edge; what moves with the words covers it at their end. */
  .sentences {
    --shade: color-mix(in srgb, var(--line) 60%, transparent);
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 8px 20px 18px;
    background:
      linear-gradient(var(--raised) 40%, transparent) top / 100% 40px no-repeat local,
      linear-gradient(transparent, var(--raised) 60%) bottom / 100% 40px no-repeat local,
      linear-gradient(var(--shade), transparent) top / 100% 12px no-repeat scroll,
      linear-gradient(transparent, var(--shade)) bottom / 100% 12px no-repeat scroll;
  }
  .sentences:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  .said ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .said li {
    padding: 7px 0;
  }
  .said li + li:not(.same) {
    border-top: 1px solid var(--hairline);
  }
  .said .same {
    padding-top: 0;
  }
  .said b {
    font-weight: 600;
    color: var(--text2);
  }
  .said .same b {
    ${forTheEar}
  }
  /* What a sentence is about stands at its side where that leaves the sentence its room. */
  @media (min-width: 1181px) {
    .said .led,
    .said .same {
      display: grid;
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
      gap: 16px;
    }
    .said .same span {
      grid-column: 2;
    }
  }
  /* Whose data the picture shows stands on the picture itself, where that is seen. */
  .whose {
    display: none;
  }
  @media (max-width: 899px) {
    .said {
      inset: 0;
      max-height: none;
      /* The time rail's bubble reaches into it. */
      padding-bottom: 14px;
      border: 0;
      border-radius: 0;
    }
    .timeless .said {
      padding-bottom: 0;
    }
    .said header {
      min-height: 54px;
      padding-inline: 20px min(45%, 9em);
    }
    .said header .icon,
    .said .close {
      display: none;
    }
    .tools:has(+ .said) {
      z-index: 4;
    }
    .tools:has(+ .said) .tool {
      background: none;
    }
    .whose {
      display: flex;
      align-items: center;
      gap: 8px;
      margin: 4px 0 2px;
      font-size: 0.9375rem;
      font-weight: 500;
      color: var(--text2);
    }
  }
  /* On a low stage there is the more room for words. */
  @media (max-width: 899px) and (max-height: 700px) {
    .said header {
      min-height: 46px;
    }
    .sentences {
      padding-top: 4px;
    }
    .said li {
      padding: 5px 0;
    }
  }
`;
