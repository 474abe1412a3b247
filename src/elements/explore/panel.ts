// The list beside or beneath a brain that is explored: search, views, turn, cut, and every part with its switch; or the
// page of the part that is picked. Pure template: the buttons here do what taps and keys on the picture do.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import { regionIds, type RegionId } from '../../core/regions.ts';
import type { PoseId } from '../../core/story.ts';
import type { Theme } from '../../palette.ts';
import { dot, nameOf, turnPad } from '../brain/panel.ts';
import type { ExploreSources } from './controller.ts';
import type { TurnName } from '../brain/orbit.ts';
import { partPage } from './part.ts';
import { cutRange, explorePoses, foundIn, groupIds, groups, withCut, withShown, type Exploring } from './state.ts';
import { icon } from '../icons.ts';

export interface ExplorePanelState {
  readonly words: Words;
  readonly theme: Theme;
  readonly now: Exploring;
  readonly sources: ExploreSources;
  readonly picked: RegionId | null;
  /** Whether the picture is beside the list, or above it. */
  readonly beside: boolean;
  /** Room that the picture above, or the host's buttons, take. */
  readonly top: number;
  /** The drawn brain stands in: nothing to turn, cut or hide. */
  readonly flat: boolean;
  /** The pose that is shown. */
  readonly pose: PoseId;
  readonly set: (next: Exploring) => void;
  readonly pick: (region: RegionId | null) => void;
  readonly turn: (name: TurnName) => void;
  readonly startOver: () => void;
  /** Address of a step; null where the story is not at hand. */
  readonly href: (step: string) => string | null;
}

export function explorePanel(state: ExplorePanelState) {
  const { words, now, beside, picked } = state;
  const toggle = words.say(now.listed ? 'explore.listClose' : 'explore.listOpen');
  return html`<section
    class=${`explore ${beside ? 'beside' : 'beneath'}`}
    ?data-shut=${!now.listed}
    aria-label=${words.say('explore.title')}
    .style=${`top:${state.top}px`}
  >
    <div class="shutter">
      <button
        type="button"
        class="chip"
        aria-expanded=${now.listed}
        @click=${() => state.set({ ...now, listed: !now.listed })}
      >
        ${icon(now.listed ? 'close' : 'words')}${toggle}
      </button>
    </div>
    <p class="hidden-words" role="status">
      ${picked ? words.say('explore.picked', { name: nameOf(picked, words) }) : words.say('explore.unpicked')}
    </p>
    ${now.listed ? html`<div class="sheet">${picked ? partPage(state, picked) : whole(state)}</div>` : nothing}
  </section>`;
}

function whole(state: ExplorePanelState) {
  const { words, now, flat } = state;
  return html`${search(state)}
  ${now.query === '' ? html`${views(state)} ${flat ? html`<p class="small">${words.say('explore.flat')}</p>` : tools(state)}` : nothing}
  ${list(state)}`;
}

function search({ words, now, set }: ExplorePanelState) {
  const count = foundIn(now.query, words).length;
  const said = count === 1 ? 'foundOne' : count === 0 ? 'foundNone' : 'found';
  return html`<label class="field">
      <span>${words.say('explore.find')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${words.say('explore.findHint')}
        .value=${now.query}
        @input=${(event: Event) => set({ ...now, query: (event.target as HTMLInputElement).value })}
      />
    </label>
    <p class="small" role="status">${now.query === '' ? nothing : words.say(`explore.${said}`, { count })}</p>`;
}

function views({ words, now, pose, set }: ExplorePanelState) {
  return html`<div class="block" role="group" aria-label=${words.say('explore.views')}>
    <h3>${words.say('explore.views')}</h3>
    <div class="chips views">
      ${explorePoses.map(
        (id) =>
          html`<button
            type="button"
            class="chip"
            data-view=${id}
            aria-pressed=${pose === id}
            @click=${() => set({ ...now, pose: id })}
          >
            ${words.say(`explore.view.${id}`)}
          </button>`,
      )}
    </div>
  </div>`;
}

function tools(state: ExplorePanelState) {
  const { words, now, set } = state;
  const said = now.cut === 0 ? words.say('explore.cutNone') : words.say('explore.cutBy', { count: now.cut });
  return html`<div class="block">
      <h3>${words.say('explore.turn')}</h3>
      ${turnPad(words, state.turn)}
    </div>
    <label class="block cut">
      <span class="head"><span>${words.say('explore.cut')}</span><output>${said}</output></span>
      <input
        type="range"
        min="0"
        max=${cutRange.most}
        step=${cutRange.step}
        .value=${String(now.cut)}
        aria-valuetext=${said}
        @input=${(event: Event) => set(withCut(now, Number((event.target as HTMLInputElement).value), state.pose))}
      />
    </label>
    <label class="check">
      <input
        type="checkbox"
        data-names
        .checked=${now.names}
        @change=${(event: Event) => set({ ...now, names: (event.target as HTMLInputElement).checked })}
      />
      <span>${words.say('explore.names')}</span>
    </label>
    <div class="chips">
      <button
        type="button"
        class="chip"
        data-show-all
        aria-disabled=${now.hidden.length === 0}
        @click=${() => set({ ...now, hidden: [] })}
      >
        ${words.say('explore.showAll')}
      </button>
      <button type="button" class="chip" data-start-over @click=${state.startOver}>
        ${words.say('explore.startOver')}
      </button>
    </div>`;
}

function list(state: ExplorePanelState) {
  const { words, now } = state;
  const found = now.query === '' ? regionIds : foundIn(now.query, words);
  return groupIds.map((group) => {
    const members = groups[group].filter((region) => found.includes(region));
    if (members.length === 0) return nothing;
    return html`<fieldset class="group">
      <legend>${words.say(`explore.group.${group}`)}</legend>
      ${members.map((region) => row(region, state))}
    </fieldset>`;
  });
}

function row(region: RegionId, { words, theme, now, flat, set, pick }: ExplorePanelState) {
  const [name = region, plain = ''] = words.list(`brain.region.${region}`);
  return html`<div class="row">
    ${
      flat
        ? nothing
        : html`<label class="switch">
            <input
              type="checkbox"
              data-part=${region}
              aria-label=${words.say('explore.show', { name })}
              .checked=${!now.hidden.includes(region)}
              @change=${(event: Event) => set(withShown(now, region, (event.target as HTMLInputElement).checked))}
            />
          </label>`
    }
    <button type="button" class="part" data-region=${region} @click=${() => pick(region)}>
      ${dot(region, theme)}<span><b>${name}</b><i>${plain}</i></span>
    </button>
  </div>`;
}
