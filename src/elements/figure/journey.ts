// The path ahead as stations: small pictures of the story's own, each with its name, and a link where its step is on the
// page. The pictures are files beside the brain's (src/build/stations.ts).

import { html } from 'lit';
import type { Words } from '../../content/words.ts';
import { stationIds, stationSteps, type StationId } from '../../core/journey.ts';
import type { Theme } from '../../palette.ts';
import { assetBase } from '../../stage/asset-base.ts';

const pictureOf = (station: StationId, theme: Theme): string =>
  new URL(`stations/${station}-${theme === 'night' ? 'night' : 'day'}.webp`, assetBase()).href;

/** Pictures that were brought before they are shown: while they are kept, the browser asks for them no more. */
const brought = new Map<string, HTMLImageElement>();

/** Brings all of a theme's pictures. Rejects where one does not come. */
export async function bringStations(theme: Theme): Promise<void> {
  for (const station of stationIds) {
    const src = pictureOf(station, theme);
    const image = brought.get(src) ?? new Image();
    image.src = src;
    await image.decode();
    brought.set(src, image);
  }
}

export function stationList(words: Words, theme: Theme) {
  return html`<figcaption><h3>${words.say('figures.journey.title')}</h3></figcaption>
    <ol class="stations">
      ${stationIds.map((station) => {
        const [name = station, more = ''] = words.list(`figures.journey.rows.${station}`);
        const inside = html`<img alt="" width="320" height="320" decoding="async" src=${pictureOf(station, theme)} />
          <b>${name}</b> <small>${more}</small>`;
        const step = stationSteps[station];
        // A host's page may hold the figure alone.
        return html`<li>
          ${document.getElementById(step) ? html`<a href=${`#${step}`}>${inside}</a>` : html`<span>${inside}</span>`}
        </li>`;
      })}
    </ol>`;
}
