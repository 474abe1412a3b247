// People of 100 on the lowest stages, of phones of 360 by 640 and 320 by 568: what must be known comes before who took part.

import { css } from 'lit';

export const iconLowStyles = css`
  @container (max-width: 32.5em) and (max-height: 17em) {
    .of-icon-array .key,
    .shared .whom,
    .read .partook {
      display: none;
    }
    h4 small {
      display: inline;
      line-height: inherit;
    }
    .single {
      --side: clamp(48px, 22cqh, 76px);
    }
    /* What must be known has the whole width, under the people. */
    .panels.uncompared {
      --side: clamp(52px, 26cqh, 76px);
    }
    .panels.uncompared > section {
      grid-template-rows: repeat(6, min-content);
    }
    .uncompared .icons {
      grid-area: 2 / 1 / 5 / 2;
    }
    .uncompared .number {
      font-size: 1.75rem;
    }
    .uncompared .number small {
      margin: 0;
    }
    .uncompared :is(.who, .none, h4) {
      padding: 0;
    }
    .panels.uncompared > section:not(.set) {
      gap: 0 14px;
    }
    .uncompared .noted {
      grid-area: 5 / 1 / 6 / 3;
      padding-top: 4px;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    h4 {
      line-height: 1.15;
      font-size: 0.9375rem;
    }
    .single > section:not(.set) {
      gap: 2px;
    }
    .single .who {
      padding-top: 2px;
    }
    .single .read p:not(.partook) {
      display: inline;
      font-size: 0.875rem;
    }
    .single .read {
      display: block;
      line-height: 1.2;
    }
    figure.of-icon-array {
      padding-bottom: 4px;
      mask-image: none;
    }
  }
`;
