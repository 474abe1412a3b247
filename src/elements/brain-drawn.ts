// The drawn brain: what is shown where there is no 3D. Its outlines are projected from the same meshes when the brain is
// built (public/drawn/<pose>.json), so that it has the same parts, names and highlights.

import { html, svg } from 'lit';
import type { Words } from '../content/words.ts';
import { regionOfMesh, type RegionId } from '../core/regions.ts';
import type { PoseId } from '../core/story.ts';
import { entities, ink, type EntityKey, type Theme } from '../palette.ts';
import { baseOf } from '../stage/asset-base.ts';

/** Paths in a square box; parts from the back to the front. */
export interface Drawing {
  readonly box: readonly [width: number, height: number];
  readonly outline: string;
  /** Shadows of the folds. */
  readonly folds: string;
  readonly parts: readonly {
    readonly mesh: string;
    readonly path: string;
    readonly anchor: readonly [number, number];
  }[];
}

const loading = new Map<string, Promise<Drawing | null>>();

/** The drawing of a pose; null when there is none. Never rejects. */
export function loadDrawing(pose: PoseId, base: string): Promise<Drawing | null> {
  const url = new URL(`drawn/${pose}.json`, baseOf(base)).href;
  const known = loading.get(url);
  if (known) return known;
  const coming = fetch(url)
    .then((response) => (response.ok ? (response.json() as Promise<Drawing>) : null))
    .catch(() => null);
  loading.set(url, coming);
  return coming;
}

export interface DrawnState {
  readonly theme: Theme;
  readonly words: Words;
  /** What is lit, and so in colour and named. */
  readonly regions: readonly RegionId[];
}

/** The drawing with its lit parts in colour, each with its name. */
export function drawnBrain(drawing: Drawing, { theme, words, regions }: DrawnState) {
  const [width, height] = drawing.box;
  const colours = (region: RegionId) =>
    region in entities
      ? entities[region as EntityKey][theme]
      : { fill: ink[theme].sheen, line: ink[theme].line, text: ink[theme].text };
  const lit = drawing.parts.flatMap((part) => {
    const region = regionOfMesh(part.mesh);
    return region && regions.includes(region) ? [{ ...part, region }] : [];
  });
  const named = regions.flatMap((region) => lit.find((part) => part.region === region) ?? []);
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${svg`<path d=${drawing.outline} fill=${theme === 'night' ? ink.night.hairline : '#ffffff'} stroke=${ink[theme].text2} stroke-width="1.5" />
    <path d=${drawing.folds} fill=${ink[theme].line} />
    ${lit.map((part) => svg`<path d=${part.path} fill=${colours(part.region).fill} stroke=${colours(part.region).line} stroke-width="1.5" />`)}
    ${named.map((part) => {
      const [x, y] = part.anchor;
      const left = x < width / 2;
      const at = left ? 8 : width - 8;
      return svg`<line x1=${x} y1=${y} x2=${at} y2=${y - 30} stroke=${colours(part.region).text} />
        <text x=${at} y=${y - 36} text-anchor=${left ? 'start' : 'end'} fill=${colours(part.region).text} font-size="17" font-weight="650">${words.list(`brain.region.${part.region}`)[0]}</text>`;
    })}`}
  </svg>`;
}
