// The page of one part of the brain: what it is, how large, where, what research says of it, and where the story shows
// it. Pure template.

import { html, nothing } from 'lit';
import { regionClaims, story } from 'virtual:story';
import { appearancesOf } from '../../core/appearances.ts';
import { placeId } from '../../core/moment.ts';
import type { RegionId } from '../../core/regions.ts';
import { dot, nameOf } from '../brain/panel.ts';
import '../evidence.define.ts';
import type { ExplorePanelState } from './panel.ts';
import { withOnly, withShown } from './state.ts';
import { icon } from '../icons.ts';
import { factsOf } from './part-facts.ts';

export function partPage(state: ExplorePanelState, region: RegionId) {
  const { words, theme, now, flat, set } = state;
  const shown = !now.hidden.includes(region);
  return html`<div class="page" data-page=${region}>
    <button type="button" class="chip back" @click=${() => state.pick(null)}>
      ${icon('back')}${words.say('explore.back')}
    </button>
    <h2>${dot(region, theme)}${nameOf(region, words)}</h2>
    <p class="about">${words.say(`explore.about.${region}`)}</p>
    ${
      flat
        ? nothing
        : html`<div class="chips">
            <button type="button" class="chip" data-only @click=${() => set(withOnly(now, region))}>
              ${words.say('explore.only')}
            </button>
            <button type="button" class="chip" data-hide @click=${() => set(withShown(now, region, !shown))}>
              ${words.say(shown ? 'explore.hide' : 'explore.shown')}
            </button>
            ${
              now.hidden.length > 0
                ? html`<button type="button" class="chip" data-show-all @click=${() => set({ ...now, hidden: [] })}>
                    ${words.say('explore.showAll')}
                  </button>`
                : nothing
            }
          </div>`
    }
    ${measures(state, region)} ${claims(state, region)} ${scenes(state, region)}
  </div>`;
}

function measures({ words, sources }: ExplorePanelState, region: RegionId) {
  const facts = sources.atlas && factsOf(region, sources.atlas, words);
  if (!facts) return html`<p class="small">${words.say(sources.failed ? 'explore.failed' : 'explore.loading')}</p>`;
  return html`<dl>
      <dt>${words.say('explore.size')}</dt>
      <dd data-size>${facts.size}</dd>
      <dt>${words.say('explore.place')}</dt>
      <dd data-place>${facts.place}</dd>
      <dd class="small">${facts.points}</dd>
    </dl>
    <p class="small">
      ${words.say(facts.schematic ? 'explore.schematic' : 'explore.measured')} ${words.say('explore.sideNote')}
    </p>`;
}

function claims({ words, sources }: ExplorePanelState, region: RegionId) {
  const ids = regionClaims[region] ?? [];
  return html`<h3>${words.say('explore.claims')}</h3>
    ${
      ids.length === 0
        ? html`<p class="small">${words.say('explore.claimsNone')}</p>`
        : ids.map((id) => {
            const statement = sources.claims?.[id]?.statement;
            return html`<div class="claim">
              <p>${statement ?? words.say('explore.loading')}</p>
              <syn-evidence claim=${id}></syn-evidence>
            </div>`;
          })
    }`;
}

function scenes({ words, sources, href }: ExplorePanelState, region: RegionId) {
  const stops = appearancesOf(story, region);
  return html`<h3>${words.say('explore.scenes')}</h3>
    ${
      stops.length === 0
        ? html`<p class="small">${words.say('explore.scenesNone')}</p>`
        : html`<ul class="scenes">
            ${stops.map(({ scene, step }) => {
              const text = sources.text?.scenes[scene.id];
              const title = text?.title ?? words.say('explore.loading');
              const inside = html`<b>${title}</b><span>${text?.steps[step.id]?.heading ?? ''}</span>`;
              const address = href(placeId(scene.id, step.id));
              return html`<li>
                ${address === null ? html`<p>${inside}</p>` : html`<a href=${address}>${inside}</a>`}
              </li>`;
            })}
          </ul>`
    }`;
}
