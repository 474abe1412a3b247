// The scene rail: a dendrite that grows a bud for each scene read. Pure template; the story gives it the place.

import { html, nothing, svg } from 'lit';
import type { Words } from '../../content/words.ts';
import { placeId } from '../../core/moment.ts';
import type { Scene } from '../../core/story.ts';
import { icon } from '../icons.ts';

export interface RailState {
  readonly scenes: readonly Scene[];
  /** Index of the scene that is being read. */
  readonly at: number;
  readonly titles: Readonly<Record<string, string>>;
  readonly open: boolean;
  readonly words: Words;
  readonly toggle: () => void;
}

const pitch = 46;
/** A stem that wavers a little, the same way every time. */
const sway = (i: number): number => 38 + 3.2 * Math.sin(i * 2.4 + 0.6) + 1.3 * Math.sin(i * 5.1);

function stem(from: number, to: number): string {
  let path = `M${sway(from).toFixed(1)} ${from * pitch}`;
  for (let i = from + 1; i <= to; i++) {
    const [a, b] = [sway(i - 1), sway(i)];
    path += `C${a.toFixed(1)} ${i * pitch - pitch * 0.6} ${b.toFixed(1)} ${i * pitch - pitch * 0.4} ${b.toFixed(1)} ${i * pitch}`;
  }
  return path;
}

function bud(i: number, at: number) {
  const x = sway(i);
  const y = i * pitch;
  const side = i % 2 === 0 ? -1 : 1;
  if (i === at) {
    return svg`<circle class="now" cx=${x} cy=${y} r="15.5" /><text x=${x} y=${y + 5.5} text-anchor="middle">${i + 1}</text>`;
  }
  if (i < at) {
    return svg`<path class="neck" d=${`M${x} ${y}l${side * 10} -4`} /><circle class="bud" cx=${x + side * 12} cy=${y - 5} r="5" />`;
  }
  return svg`<path class="twig" d=${`M${x} ${y}q${side * 2} -1 ${side * 7} -4`} />`;
}

/** Vertical rail with one link a scene; opens to the scenes' names. */
export function sceneRail(state: RailState) {
  const { scenes, at, words } = state;
  const height = (scenes.length - 1) * pitch + 40;
  return html`<button
      type="button"
      class="square menu"
      aria-expanded=${state.open}
      aria-controls="scene-list"
      @click=${state.toggle}
    >
      ${icon('scenes')}<span class="hidden-words">${words.say(state.open ? 'ui.scenesClose' : 'ui.scenes')}</span>
    </button>
    <ol id="scene-list" class=${state.open ? 'open' : ''}>
      <svg class="stem" viewBox=${`0 -22 76 ${height}`} width="76" height=${height} aria-hidden="true">
        ${svg`<path class="far" d=${stem(0, scenes.length - 1)} /><path class="near" d=${stem(0, Math.max(0, at))} />`}
        ${scenes.map((_, i) => bud(i, at))}
      </svg>
      ${scenes.map((scene, i) => {
        const first = scene.steps[0];
        const href = first ? `#${placeId(scene.id, first.id)}` : `#${scene.id}`;
        return html`<li>
          <a href=${href} aria-current=${i === at ? 'step' : nothing}
            ><span class="number">${i + 1}</span> <span class="name">${state.titles[scene.id] ?? scene.id}</span></a
          >
        </li>`;
      })}
    </ol>`;
}

/** The small dendrite between Back and Next on a phone. */
export function smallRail(count: number, at: number) {
  const width = 104;
  const x = (i: number): number => 6 + (i * (width - 12)) / Math.max(1, count - 1);
  const now = x(at);
  return html`<svg class="small-rail" viewBox="0 0 ${width} 24" width=${width} height="24" aria-hidden="true">
    ${svg`<path class="far" d=${`M6 12H${width - 6}`} /><path class="near" d=${`M6 12H${now}`} />`}
    ${Array.from({ length: count }, (_, i) => {
      const side = i % 2 === 0 ? -1 : 1;
      if (i === at) return svg`<circle class="now" cx=${now} cy="12" r="5.5" />`;
      return i < at
        ? svg`<path class="neck" d=${`M${x(i)} 12v${side * 5}`} /><circle class="bud" cx=${x(i)} cy=${12 + side * 7} r="2.4" />`
        : svg`<path class="twig" d=${`M${x(i)} 12v${side * 4}`} />`;
    })}
  </svg>`;
}

/** Titles of the scenes by id, as the text itself has them. */
export function titlesOf(steps: readonly Element[]): Readonly<Record<string, string>> {
  const scenes = new Set(steps.map((step) => step.closest<HTMLElement>('section.scene')));
  return Object.fromEntries(
    [...scenes].flatMap((scene) => (scene ? [[scene.id, scene.dataset['title'] ?? scene.id]] : [])),
  );
}
