// The brain: a picture in 3D that the page's one stage draws, with names, a lens and buttons over it. In a story it shows
// the story's blend and numbers; alone it shows its attributes. Without WebGL it shows a drawn brain and the same words.

import { html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Words } from '../../content/words.ts';
import { arrivalOf } from '../../core/arrival.ts';
import { nearer } from '../../core/blend.ts';
import { namesAt, type Blend } from '../../core/moment.ts';
import type { RegionId } from '../../core/regions.ts';
import type { BrainState } from '../../core/story.ts';
import { brainStyles } from './brain.css.ts';
import { namesStyles } from './names.css.ts';
import { panelStyles } from './panel.css.ts';
import { drawnBrain, poster, type Place } from './drawn.ts';
import { levelKey, vigourKey } from './key.ts';
import { partButtons, turnButtons, type PanelState } from './panel.ts';
import { BrainPicture, footOpen, footShut, storyTop } from './picture.ts';
import { vigourOf } from '../../stage/glow.ts';
import { captionOf, endsInBar, pictureInWords } from './state.ts';
import { controls } from '../controls.css.ts';
import { Last } from '../last.ts';
import { startedOver } from '../explore/state.ts';

/** What changes while a story is scrolled and its film runs. */
const filmed: ReadonlySet<PropertyKey> = new Set(['blend', 'numbers', 'phase', 'sky']);

/**
 * The brain.
 *
 * @attr region - parts to light, by id, separated by spaces: "hippocampus amygdala".
 * @attr pose - left, front-left, front, right, top, medial, habenula or deep.
 * @attr labels - "lit" (usual): names of what is lit; "none".
 * @attr controls - buttons to turn it and to pick a part.
 * @attr inset - a part to magnify in a lens.
 * @attr time - a story time such as "40 min": how the model lights the brain then.
 * @attr explore - a list of all parts beside the picture: to find, hide, cut and read about them.
 * @attr story-page - address of a page with the story, for links from a part to where it comes up.
 * @attr base - folder of the brain's files, when it is not beside the page or script.
 * @fires syn-pick - detail { region }: the reader picked a part, or none.
 */
export class SynBrain extends BrainPicture {
  static override styles = [controls, brainStyles, namesStyles, panelStyles];

  readonly #said = new Last<string>();
  /** What the template was drawn for. */
  #rendered: Blend<BrainState> | null = null;

  /** While it dives in or out under a story its names are gone: only the picture is another, and the template stays. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const before = this.#rendered;
    const { blend } = this;
    const films = changed.size > 0 && [...changed.keys()].every((name) => filmed.has(name));
    const bare = !this.explores && this.picture.shown && this.picture.trouble === null;
    if (!films || !bare || !blend || !before) return true;
    if (nearer(blend) !== nearer(before) || namesAt(blend.opacity) > 0 || namesAt(before.opacity) > 0) return true;
    this.showNow();
    return false;
  }

  protected override render() {
    this.#rendered = this.blend ?? null;
    const { words, picture, named, explores, art } = this;
    const flat = picture.trouble !== null;
    const turns = (this.controls || explores) && !flat;
    const { pose } = nearer(this.blendNow);
    const said = words
      ? this.#said.of([words, pose, turns, ...named], () => pictureInWords(pose, named, turns, words))
      : '';
    const box = explores ? `top:${art.top}px;width:${art.width}px;height:${art.height}px` : '';
    return html`<div class="box" data-theme=${this.themeNow} .style=${box}>
        ${picture.shown ? nothing : this.standIn(flat)}
        <canvas aria-hidden="true" ?data-waiting=${!picture.shown}></canvas>
        ${flat && !picture.drawing ? html`<p class="plain">${said}</p>` : nothing}
        ${words ? this.above(words, flat) : nothing}
        ${turns ? this.surface(said) : html`<div class="surface still" role="img" aria-label=${said}></div>`}
        ${words && !(this.open && !explores) ? this.caption(words, flat) : nothing}
        ${words && this.controls && !explores ? this.buttons(words) : nothing}
      </div>
      ${explores && words ? this.list(words, flat) : nothing}`;
  }

  private get place(): Place {
    const { width, height, spread = 1 } = this.input;
    return { width, height, spread };
  }

  /** Before the picture: its poster, or its outline. Where there is no 3D: the drawn brain. */
  private standIn(flat: boolean) {
    const { picture, place, themeNow: theme } = this;
    const { drawing } = picture;
    if (!picture.asked || place.width === 0) return nothing;
    const { pose, arcs } = nearer(this.blendNow);
    if (drawing) return drawnBrain(drawing, { theme, regions: this.named, pose, arcs, place, waiting: !flat });
    if (flat || picture.imminent) return nothing;
    return poster(pose, theme, this.base, place, () => picture.posterMissing());
  }

  private surface(said: string) {
    return html`<div
      class="surface"
      role="application"
      tabindex="0"
      aria-label=${said}
      ?data-free=${this.explores && this.inStory}
      @wheel=${this.wheel}
      @keydown=${(event: KeyboardEvent) => this.orbit.key(event)}
      @pointerdown=${(event: PointerEvent) =>
        this.orbit.press(event, event.currentTarget as HTMLElement, (end) => void this.tap(end), {
          free: this.explores && this.inStory,
          pinch: this.explores,
        })}
    ></div>`;
  }

  /** While the reader explores, the stage holds still and the wheel comes closer; a host's own page scrolls on. */
  private readonly wheel = (event: WheelEvent): void => {
    if (!this.explores || !this.inStory) return;
    event.preventDefault();
    this.orbit.zoomBy(-event.deltaY * (event.deltaMode === 1 ? 0.03 : 0.001));
  };

  /** Names, lens and scale over the picture, or names over the drawn brain. */
  private above(words: Words, flat: boolean) {
    const { input, picture, explores, fontsReady } = this;
    const seen = picture.shown ? (picture.view?.seen ?? null) : null;
    const drawing = flat ? picture.drawing : null;
    const foot = this.open && !explores ? footOpen(input.width) : footShut;
    const corner = this.inStory && !explores ? storyTop : 0;
    const measured = explores ? 'always' : this.open ? 'never' : 'close';
    const regions = this.named;
    const pair = explores ? this.picked : null;
    return this.names.render({ words, input, seen, drawing, regions, pair, foot, corner, measured, fontsReady });
  }

  private caption(words: Words, flat: boolean) {
    const about = flat
      ? 'flat'
      : !this.picture.shown && !this.picture.imminent
        ? 'loading'
        : captionOf(nearer(this.blendNow), this.numbersNow);
    const kind = about === 'flat' ? 'note' : about === 'loading' ? 'note loading' : '';
    const said = words.say(`brain.caption.${about}`);
    const bar = (about === 'arcs' || flat) && endsInBar(nearer(this.blendNow));
    const there = `opacity:${namesAt(this.blendNow.opacity).toFixed(3)}`;
    return html`<p class=${`caption ${kind}`} .style=${there}>
      ${this.key(about, words)}${bar ? `${said} ${words.say('brain.caption.bar')}` : said}
    </p>`;
  }

  /** The key that a caption needs. */
  private key(caption: string, words: Words) {
    const { numbersNow, themeNow, blendNow } = this;
    if (caption === 'drug') return levelKey(arrivalOf(nearer(blendNow), numbersNow), words);
    return caption === 'quieter' ? vigourKey(vigourOf('lateral-habenula', numbersNow), themeNow, words) : nothing;
  }

  private buttons(words: Words) {
    const { themeNow: theme, open, picked } = this;
    const flat = this.picture.trouble !== null;
    // A moving picture leaves them as they are.
    return guard([words, theme, open, picked, flat], () => {
      const state: PanelState = {
        words,
        theme,
        open,
        picked,
        toggle: () => (this.open = !this.open),
        turn: (name) => this.orbit.move(name),
        pick: (region) => this.pick(region),
      };
      return html`${flat ? nothing : turnButtons(state)}${partButtons(state)}`;
    });
  }

  private list(words: Words, flat: boolean) {
    const { exploring, art } = this;
    return exploring.panel?.({
      words,
      theme: this.themeNow,
      now: exploring.now,
      sources: exploring.sources,
      picked: this.picked,
      beside: art.beside,
      top: art.beside ? 0 : art.top + art.height,
      flat,
      pose: nearer(this.blendNow).pose,
      set: (next) => exploring.set(next),
      pick: (region) => this.pickFromList(region),
      turn: (name) => this.orbit.move(name),
      startOver: () => {
        this.orbit.move('reset');
        exploring.set(startedOver(exploring.now));
      },
      href: (step) => this.hrefOf(step),
    });
  }

  /** The page of a part takes the list's place and back: the focus goes with it. */
  private pickFromList(region: RegionId | null): void {
    const last = this.picked;
    this.pick(region);
    void this.updateComplete.then(() => {
      const to = this.picked === null ? `.part[data-region='${last}']` : '.page .back';
      this.renderRoot.querySelector<HTMLElement>(to)?.focus();
    });
  }

  private hrefOf(step: string): string | null {
    if (this.storyPage !== undefined) return `${this.storyPage}#${step}`;
    return document.getElementById(step) ? `#${step}` : null;
  }
}
