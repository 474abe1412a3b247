// Two outcomes on a stage with room: what tells them apart stands over their people, which are as large as fits.

import { css } from 'lit';

export const iconTwoStyles = css`
  @container (min-width: 36em) and (min-height: 38em) {
    .panels.of-2 {
      --side: min(25cqw, (100cqh - 376px) / 2, 260px);
      gap: 26px;
    }
    .of-2 .set {
      gap: 12px;
    }
    .of-2 :is(.head, .row) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 10px 24px;
    }
    .of-2 .row + .row {
      padding-top: 12px;
    }
    .of-2 .set .head h4 {
      grid-column: 1 / 3;
    }
    .of-2 .about {
      grid-column: 1 / 3;
      display: flex;
      flex-wrap: wrap;
      gap: 1px 14px;
    }
    .of-2 .about h5 {
      flex-basis: 100%;
    }
    .of-2 .field {
      column-gap: 18px;
    }
    .of-2 .number {
      font-size: 2.75rem;
    }
    .of-2 .who {
      font-size: 1.0625rem;
    }
  }
`;
