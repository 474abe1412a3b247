// The names over a picture of the brain: places are found for the picture at rest and kept until that is another, so
// that names stay put while the picture moves.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import { nearer } from '../../core/blend.ts';
import { namesAt } from '../../core/moment.ts';
import type { RegionId } from '../../core/regions.ts';
import type { BrainInput } from '../../stage/look.ts';
import type { RestingOverlay } from '../../stage/overlay.ts';
import type { Drawing } from '../../core/drawing.ts';
import { overlayOfDrawing } from './drawn.ts';
import { brainLabels, layNames, scaleBar, type Layout } from './labels.ts';
import type { Seen } from './view.ts';

export interface NamesState {
  readonly words: Words;
  /** What is asked to be shown; names stand on what is seen. */
  readonly input: BrainInput;
  /** The picture in 3D once it is drawn; null while it is not. */
  readonly seen: Seen | null;
  /** The drawn brain, where it stands in; null otherwise. */
  readonly drawing: Drawing | null;
  readonly regions: readonly RegionId[];
  /** A region with a name on each side. */
  readonly pair: RegionId | null;
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
  #kept: { readonly key: string; readonly rest: unknown; readonly layout: Layout } | null = null;

  render(state: NamesState) {
    const { seen, drawing, words } = state;
    const { blend, width, height, theme, spread = 1 } = seen?.picture.input ?? state.input;
    const drawn = drawing && !seen ? overlayOfDrawing(drawing, { width, height, spread }) : null;
    const now = seen?.overlay ?? drawn;
    const rest = seen?.rest ?? drawn;
    if (!now || !rest) return nothing;
    const one = nearer(blend);
    const same = !seen || (blend.from.highlight === blend.to.highlight && blend.from.pose === blend.to.pose);
    const turning = same ? 1 : Math.min(1, Math.max(0, Math.abs(blend.mix - 0.5) * 2.6 - 0.3));
    const opacity = turning * namesAt(blend.opacity);
    const close = one.inset !== null || one.pose === 'habenula';
    const measured = seen !== null && state.measured !== 'never' && (close || state.measured === 'always');
    const layout = this.#layout(state, [width, height], rest, seen ? rest : drawing);
    return html`${brainLabels({ words, theme, width, height, now, layout, opacity })}
    ${measured ? scaleBar(now.millimetre, words, namesAt(blend.opacity)) : nothing}`;
  }

  /** of: kept while this is the same. */
  #layout(state: NamesState, size: readonly [number, number], rest: RestingOverlay, of: unknown): Layout {
    const { words, regions, pair, foot, corner, fontsReady } = state;
    const [width, height] = size;
    const key = JSON.stringify([regions, pair, width, height, foot, corner, words.language, fontsReady]);
    if (this.#kept?.key === key && this.#kept.rest === of) return this.#kept.layout;
    const taken = [{ x: 0, y: height - foot, width, height: foot }];
    if (corner > 0) taken.push({ x: width - cornerWidth, y: 0, width: cornerWidth, height: corner });
    const layout = layNames({ words, width, height, regions, pair, rest, taken });
    this.#kept = { key, rest: of, layout };
    return layout;
  }
}
