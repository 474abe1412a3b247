// The names over a picture of the brain: places are found for the picture at rest and kept until that is another, so
// that names stay put while the picture moves.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import { namesAt } from '../../core/moment.ts';
import type { RegionId } from '../../core/regions.ts';
import type { BrainScene } from '../../stage/brain-scene.ts';
import type { BrainInput } from '../../stage/look.ts';
import type { Overlay } from '../../stage/overlay.ts';
import type { Drawing } from '../../core/drawing.ts';
import { overlayOfDrawing } from './drawn.ts';
import { brainLabels, layNames, scaleBar, type Layout } from './labels.ts';
import { nearer, resting } from './state.ts';
import { still } from './orbit.ts';

export interface NamesState {
  readonly words: Words;
  readonly input: BrainInput;
  /** The picture in 3D once it is drawn; null while it is not. */
  readonly view: BrainScene | null;
  /** The drawn brain, where it stands in; null otherwise. */
  readonly drawing: Drawing | null;
  readonly regions: readonly RegionId[];
  /** A region with a name on each side. */
  readonly pair: RegionId | null;
  /** Spread of the picture at rest. */
  readonly spread: number;
  /** Heights that buttons take: all the foot, and the upper right corner. */
  readonly foot: number;
  readonly corner: number;
  /** A bar of length wherever it helps, or always. */
  readonly measured: 'never' | 'close' | 'always';
  /** Names are measured in their own fonts, once those are there. */
  readonly fontsReady: boolean;
}

const cornerWidth = 150;

export class BrainNames {
  #kept: { readonly key: string; readonly points: unknown; readonly layout: Layout } | null = null;

  render(state: NamesState) {
    const { input, view, drawing, words } = state;
    const { blend, width, height, theme } = input;
    const place = { width, height, spread: input.spread ?? 1 };
    const now = view ? view.overlay(input) : drawing ? overlayOfDrawing(drawing, place) : null;
    if (!now) return nothing;
    const one = nearer(blend);
    const same = !view || (blend.from.highlight === blend.to.highlight && blend.from.pose === blend.to.pose);
    const turning = same ? 1 : Math.min(1, Math.max(0, Math.abs(blend.mix - 0.5) * 2.6 - 0.3));
    const opacity = turning * namesAt(blend.opacity);
    const close = one.inset !== null || one.pose === 'habenula';
    const measured = view !== null && state.measured !== 'never' && (close || state.measured === 'always');
    const layout = this.#layout(state, () =>
      view ? view.overlay({ ...input, blend: resting(one), orbit: still, spread: state.spread }) : now,
    );
    return html`${brainLabels({ words, theme, width, height, now, layout, opacity })}
    ${measured ? scaleBar(now.millimetre, words) : nothing}`;
  }

  #layout(state: NamesState, atRest: () => Overlay): Layout {
    const { words, input, regions, pair, foot, corner } = state;
    const { width, height } = input;
    const points = state.view?.points ?? state.drawing;
    const key = JSON.stringify([
      nearer(input.blend),
      [regions, pair, input.hidden, input.plane],
      [width, height, foot, corner],
      [words.language, state.fontsReady],
    ]);
    if (this.#kept?.key === key && this.#kept.points === points) return this.#kept.layout;
    const taken = [{ x: 0, y: height - foot, width, height: foot }];
    if (corner > 0) taken.push({ x: width - cornerWidth, y: 0, width: cornerWidth, height: corner });
    const layout = layNames({ words, width, height, regions, pair, rest: atRest(), taken });
    this.#kept = { key, points, layout };
    return layout;
  }
}
