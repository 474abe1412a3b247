// The buttons of the brain: turn and zoom, and one for each part, so that nothing needs a drag, a mouse or sight.

import { html, svg } from 'lit';
import type { Words } from '../../content/words.ts';
import { regionIds, type RegionId } from '../../core/regions.ts';
import type { Theme } from '../../palette.ts';
import { regionColours } from '../../stage/region-colours.ts';
import { turns, type TurnName } from './orbit.ts';

const paths: Readonly<Record<TurnName | 'open', string>> = {
  open: 'M4 12c0-2.2 3.600-4 8-4s8 1.800 8 4-3.600 4-8 4M12 16l-3-2.500M12 16l-2.500 3M12 4v4',
  left: 'M19 12c0-3-3-5-7-5H6M9.500 3.500 6 7l3.500 3.500',
  right: 'M5 12c0-3 3-5 7-5h6M14.500 3.500 18 7l-3.500 3.500',
  up: 'M12 19V6M6.500 11.500 12 6l5.500 5.500',
  down: 'M12 5v13M6.500 12.500 12 18l5.500-5.500',
  closer: 'M12 5v14M5 12h14',
  further: 'M5 12h14',
  reset: 'M5 9.500A7.500 7.500 0 1 1 4.500 13M4.500 4.500v5h5',
};
const drawIcon = (name: TurnName | 'open') =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${paths[name]} /></svg>`;

export interface PanelState {
  readonly words: Words;
  readonly theme: Theme;
  readonly open: boolean;
  readonly picked: RegionId | null;
  readonly toggle: () => void;
  readonly turn: (name: TurnName) => void;
  readonly pick: (region: RegionId) => void;
}

/** The one button at rest; open, the turning buttons stand beside it. Shut, they appear when a key reaches them. */
export function turnButtons(state: PanelState) {
  const { words, open } = state;
  const name = words.say(open ? 'brain.turn.close' : 'brain.turn.open');
  return html`<div class="turning">
    <button class="turn" type="button" aria-expanded=${open} aria-label=${name} title=${name} @click=${state.toggle}>
      ${drawIcon('open')}<span aria-hidden="true">${words.say(open ? 'brain.turn.close' : 'brain.turn.short')}</span>
    </button>
    ${turnPad(words, state.turn, !open)}
  </div>`;
}

/** One button for each way to turn and zoom. `quiet`: only there for those who come by key. */
export function turnPad(words: Words, turn: (name: TurnName) => void, quiet = false) {
  return html`<div class=${quiet ? 'pad quiet' : 'pad'} role="group" aria-label=${words.say('brain.turn.group')}>
    ${turns.map((name) => {
      const say = words.say(`brain.turn.${name}`);
      return html`<button type="button" data-turn=${name} aria-label=${say} title=${say} @click=${() => turn(name)}>
        ${drawIcon(name)}
      </button>`;
    })}
  </div>`;
}

export const nameOf = (region: RegionId, words: Words): string => words.list(`brain.region.${region}`)[0] ?? region;

/** A dot in a part's colour. */
export const dot = (region: RegionId, theme: Theme) =>
  html`<span class="dot" .style=${`background:${regionColours(region, theme).fill}`}></span>`;

/** A button for each part. */
export function partButtons(state: PanelState) {
  const { words, theme } = state;
  return html`<ul class=${state.open ? 'parts' : 'parts quiet'} aria-label=${words.say('brain.parts')}>
    ${regionIds.map(
      (region) =>
        html`<li>
          <button
            type="button"
            aria-pressed=${state.picked === region}
            data-region=${region}
            @click=${() => state.pick(region)}
          >
            ${dot(region, theme)}${nameOf(region, words)}
          </button>
        </li>`,
    )}
  </ul>`;
}
