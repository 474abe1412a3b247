// The badge: one line on a ground whose colour says who was studied, and the steps of how sure anyone is.

import { css } from 'lit';

export const badgeStyles = css`
  :host {
    display: block;
    min-height: 44px;
  }
  .badge {
    max-width: 100%;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding-inline: 8px 12px;
    font: 550 1rem/1.15 var(--sans);
    position: relative;
    isolation: isolate;
    color: var(--fg);
  }
  .badge::before {
    content: '';
    position: absolute;
    inset: 5px 0;
    border-radius: 17px;
    background: var(--ground);
    z-index: -1;
  }
  .badge:focus-visible {
    border-radius: 22px;
    outline-offset: 0;
  }
  .badge .icon {
    width: 22px;
    height: 22px;
    stroke-width: 1.7;
    margin-inline-start: 4px;
  }
  .people {
    --ground: var(--badge-people);
    --fg: var(--badge-people-text);
  }
  .animals {
    --ground: var(--badge-animals);
    --fg: var(--badge-animals-text);
  }
  .cells {
    --ground: var(--badge-cells);
    --fg: var(--badge-cells-text);
  }
  .label,
  .experts {
    --ground: var(--badge-label);
    --fg: var(--badge-label-text);
  }
  .sure {
    display: inline-flex;
    gap: 3px;
    margin-inline: 4px 2px;
  }
  .sure i {
    width: 9px;
    height: 13px;
    border: 1.5px solid var(--fg);
    border-radius: 2px;
  }
  .sure i.on {
    background: var(--fg);
  }
  .sure.split i {
    background: linear-gradient(135deg, var(--fg) 50%, transparent 50.5%);
  }
  u {
    font-weight: 450;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  @media (max-width: 899px) {
    .badge {
      font-size: 0.9375rem;
      padding-inline-end: 8px;
    }
  }
  /* One line on the narrowest phones too. */
  @media (max-width: 389px) {
    .badge {
      font-size: 0.875rem;
      gap: 5px;
      padding-inline-start: 4px;
    }
    .sure {
      margin-inline: 0;
    }
  }
  @media print {
    :host {
      min-height: 0;
    }
    .badge {
      min-height: 22px;
      padding: 4px 9px 4px 5px;
      font-size: 0.8125rem;
    }
    .badge::before {
      inset: 0;
    }
    .badge .icon {
      width: 16px;
      height: 16px;
    }
    .sure i {
      width: 7px;
      height: 10px;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid ButtonText;
      border-radius: 17px;
    }
    .sure i.on {
      background: ButtonText;
    }
  }
  /* Nothing opens on paper. */
  @media print {
    u {
      text-decoration: none;
    }
  }
`;
