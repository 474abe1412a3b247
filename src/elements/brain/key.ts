// The key of a colour that tells an amount: the drug's tint from none to its peak, the habenula before and now. Pure.

import { html } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Fraction } from '../../core/units.ts';
import type { Theme } from '../../palette.ts';
import { paledFill } from '../../stage/region-colours.ts';

/** A ramp of the tint, with a mark at the level. */
export const levelKey = (level: Fraction, words: Words) =>
  html`<span class="key" aria-hidden="true">
    ${words.say('brain.key.none')}
    <span class="ramp"><span .style=${`inset-inline-start:${(level * 100).toFixed(1)}%`}></span></span>
    ${words.say('brain.key.peak')}
  </span>`;

/** The colour of the habenula at the start, and as it is now. */
export const vigourKey = (vigour: Fraction, theme: Theme, words: Words) =>
  html`<span class="key" aria-hidden="true">
    ${(
      [
        ['before', 1],
        ['now', vigour],
      ] as const
    ).map(
      ([when, share]) =>
        html`<span class="swatch" .style=${`background:${paledFill('lateral-habenula', share, theme)}`}></span>
          ${words.say(`brain.key.${when}`)}`,
    )}
  </span>`;
