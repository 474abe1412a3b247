// The brain: a picture in 3D that the page's one stage draws, with names, a lens and buttons over it. In a story it shows
// the story's blend and numbers; alone it shows its attributes. Without WebGL it shows a drawn brain and the same words.

import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { parseTime } from '../core/log-time.ts';
import type { Blend, Moment } from '../core/moment.ts';
import type { Numbers } from '../core/numbers.ts';
import type { RegionId } from '../core/regions.ts';
import { simulate, standardInfusion } from '../core/simulate.ts';
import type { BrainState, Sky } from '../core/story.ts';
import type { BrainScene } from '../stage/brain-scene.ts';
import type { BrainInput } from '../stage/look.ts';
import { SynElement } from './base.ts';
import { brainStyles } from './brain.css.ts';
import { drawnBrain, poster, type Place } from './brain-drawn.ts';
import { BrainNames } from './brain-names.ts';
import { partButtons, turnButtons, type PanelState } from './brain-panel.ts';
import { captionOf, nearer, pictureInWords, readState, resting } from './brain-state.ts';
import { BrainViewController } from './brain-view.ts';
import { controls } from './controls.css.ts';
import { ExploreController } from './controllers/explore.ts';
import { OrbitController } from './controllers/orbit.ts';
import { PresenceController } from './controllers/presence.ts';
import { artBox, exploredState, namedWhileExploring, planeOf, startedOver, type ArtBox } from './explore-state.ts';

export interface SynPickDetail {
  /** Null = the pick was undone. */
  readonly region: RegionId | null;
}

/** Pixels that a story's own buttons take at the top, and ours at the foot. */
const storyTop = 50;
const footShut = 48;
const footOpen = (width: number): number => (width < 520 ? 108 : 200);
/** Step back to leave room for names; and closer where nothing needs room. */
const [roomy, close] = [1.06, 0.92];
const mostNames = 5;

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
export class SynBrain extends SynElement {
  static override styles = [controls, brainStyles];

  @property() region: string | undefined;
  @property() pose: string | undefined;
  @property() labels: string | undefined;
  @property({ type: Boolean, reflect: true }) controls = false;
  @property({ type: Boolean, reflect: true }) explore = false;
  @property({ attribute: 'story-page' }) storyPage: string | undefined;
  @property() inset: string | undefined;
  @property({ attribute: 'time' }) timeText: string | undefined;
  @property() base = '';
  /** Set by a story; they win over the attributes. */
  @property({ attribute: false }) blend: Blend<BrainState> | undefined;
  @property({ attribute: false }) numbers: Numbers | undefined;
  @property({ attribute: false }) phase = 0;
  @property({ attribute: false }) sky: Sky | undefined;
  /** A whole moment at once, in place of blend, phase and sky. */
  @property({ attribute: false }) moment: Moment | undefined;

  @state() private picked: RegionId | null = null;
  @state() private open = false;
  @state() private fontsReady = false;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  private own: BrainState = { pose: 'left', highlight: [], arcs: [], inset: null };
  private ownNumbers: Numbers | null = null;
  /** What the view was last told to show. */
  private told: { readonly view: BrainScene; readonly input: string } | null = null;
  private readonly names = new BrainNames();
  private readonly exploring = new ExploreController(this);
  private readonly orbit = new OrbitController(this);
  private readonly picture = new BrainViewController(this, {
    canvas: () => this.canvas,
    base: () => this.base,
    pose: () => nearer(this.blendNow).pose,
    fail: (reason) => this.fail(reason, this.base),
    changed: () => this.showNow(),
  });
  private readonly presence = new PresenceController(this, {
    near: () => void this.picture.load(),
    changed: () => this.showNow(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Names are measured in their own fonts.
    void document.fonts.ready.then(() => (this.fontsReady = true));
  }

  /** What is shown: the reader's own choice, the story's blend, or the attributes at rest. */
  private get blendNow(): Blend<BrainState> {
    const given = this.blend ?? this.moment?.brain ?? resting(this.own);
    if (!this.explores) return given;
    return resting(exploredState(this.exploring.now, nearer(given), this.inStory, this.picked));
  }

  /** The reader explores, and the list is there. */
  private get explores(): boolean {
    return this.explore && this.exploring.panel !== null && this.words !== null;
  }

  /** Where the picture lies: all of the element, or what the list leaves. */
  private get art(): ArtBox {
    const { width, height } = this.presence;
    if (!this.explores) return { top: 0, width, height, beside: true };
    return artBox(width, height, this.inStory ? storyTop : 0, this.exploring.now.listed);
  }

  private get inStory(): boolean {
    return this.blend !== undefined || this.moment !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const report = (message: string, value: string): void => this.fail(message, value);
    this.own = readState(this, changed, this.own, report);
    if (changed.has('timeText') && this.timeText !== undefined) {
      const time = parseTime(this.timeText);
      if (time === null)
        report(`time "${this.timeText}" is not a time of the story; try "40 min", "2 h" or "1 day"`, this.timeText);
      else this.ownNumbers = simulate(standardInfusion).at(time);
    }
    const before = changed.get('blend') as Blend<BrainState> | undefined;
    // Another step has come: the reader's turn and pick belonged to the one before.
    if (before && this.blend && nearer(before) !== nearer(this.blend)) {
      this.leave();
    }
    if (changed.has('explore') && changed.get('explore') !== undefined) this.leave();
    if (this.explore) void this.exploring.load(this.base, this.language, (sheet) => this.adopt(sheet));
  }

  /** Forgets what the reader turned, picked and chose. */
  private leave(): void {
    this.orbit.forget();
    this.exploring.reset();
    this.picked = null;
  }

  private adopt(sheet: CSSStyleSheet): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  private spreadOf(one: BrainState): number {
    return (one.highlight.length > 0 && this.labels !== 'none') || this.explores ? roomy : close;
  }

  private get input(): BrainInput {
    const blend = this.blendNow;
    const [from, to] = [this.spreadOf(blend.from), this.spreadOf(blend.to)];
    const { width, height } = this.art;
    const { explores, exploring } = this;
    return {
      blend,
      numbers: this.numbers ?? this.ownNumbers,
      phase: this.moment?.phase ?? this.phase,
      theme: this.themeNow,
      sky: this.sky ?? this.moment?.scene.sky ?? this.skyNow,
      width,
      height,
      picked: this.picked,
      orbit: this.orbit.now,
      hidden: explores ? exploring.now.hidden : [],
      plane: explores ? planeOf(exploring.now) : null,
      spread: from + (to - from) * blend.mix,
      top: this.inStory && !explores ? storyTop : 0,
      bottom: this.open && !explores ? footOpen(width) : 0,
    };
  }

  protected override updated(): void {
    this.showNow();
  }

  private showNow(): void {
    const { view } = this.picture;
    if (!view) return;
    view.setVisible(this.presence.visible && this.blendNow.opacity > 0.01);
    const { input } = this;
    if (input.width <= 0 || input.height <= 0) return;
    // What is typed or opened beside the picture changes nothing in it.
    const told = JSON.stringify(input);
    if (this.told?.view === view && this.told.input === told) return;
    this.told = { view, input: told };
    view.show(input);
  }

  private pick(region: RegionId | null): void {
    this.picked = this.picked === region ? null : region;
    const detail: SynPickDetail = { region: this.picked };
    this.dispatchEvent(new CustomEvent('syn-pick', { detail, bubbles: true, composed: true }));
  }

  private tap(event: PointerEvent): void {
    const box = this.renderRoot.querySelector('.box')!.getBoundingClientRect();
    const region = this.picture.view?.pick(event.clientX - box.left, event.clientY - box.top) ?? null;
    if (region !== null || this.picked !== null) this.pick(region);
  }

  private get named(): readonly RegionId[] {
    const { pose, highlight } = nearer(this.blendNow);
    if (this.explores && (this.picked !== null || this.exploring.now.names))
      return namedWhileExploring(this.exploring.now, pose, this.picked);
    const picked = this.picked === null || highlight.includes(this.picked) ? [] : [this.picked];
    return this.labels === 'none' ? picked : [...picked, ...highlight].slice(0, mostNames);
  }

  protected override render() {
    const { words, picture, named, explores, art } = this;
    const flat = picture.trouble !== null;
    const turns = (this.controls || explores) && !flat;
    const said = words ? pictureInWords(nearer(this.blendNow).pose, named, turns, words) : '';
    const box = explores ? `top:${art.top}px;width:${art.width}px;height:${art.height}px` : '';
    return html`<div class="box" data-theme=${this.themeNow} .style=${box}>
        ${picture.shown ? nothing : this.standIn(flat)}
        <canvas aria-hidden="true" ?data-waiting=${!picture.shown}></canvas>
        ${flat && !picture.drawing ? html`<p class="plain">${said}</p>` : nothing} ${words ? this.above(flat) : nothing}
        ${turns ? this.surface(said) : html`<div class="surface still" role="img" aria-label=${said}></div>`}
        ${words && !(this.open && !explores) ? this.caption(flat) : nothing}
        ${words && this.controls && !explores ? this.buttons() : nothing}
      </div>
      ${explores ? this.list(flat) : nothing}`;
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
    if (drawing) return drawnBrain(drawing, { theme, regions: this.named, place, waiting: !flat });
    if (flat) return nothing;
    return poster(nearer(this.blendNow).pose, theme, this.base, place, () => picture.posterMissing());
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
        this.orbit.press(
          event,
          event.currentTarget as HTMLElement,
          (end) => this.tap(end),
          this.explores && this.inStory,
        )}
    ></div>`;
  }

  /** While the reader explores, the stage holds still and the wheel comes closer; a host's own page scrolls on. */
  private readonly wheel = (event: WheelEvent): void => {
    if (!this.explores || !this.inStory) return;
    event.preventDefault();
    this.orbit.zoomBy(-event.deltaY * (event.deltaMode === 1 ? 0.03 : 0.001));
  };

  /** Names, lens and scale over the picture, or names over the drawn brain. */
  private above(flat: boolean) {
    const { input, picture, explores } = this;
    const foot = this.open && !explores ? footOpen(input.width) : footShut;
    return this.names.render({
      words: this.words!,
      input,
      view: picture.shown ? picture.view : null,
      drawing: flat ? picture.drawing : null,
      regions: this.named,
      pair: explores ? this.picked : null,
      spread: this.spreadOf(nearer(input.blend)),
      foot,
      corner: this.inStory && !explores ? storyTop : 0,
      measured: explores ? 'always' : this.open ? 'never' : 'close',
      fontsReady: this.fontsReady,
    });
  }

  private caption(flat: boolean) {
    const about = flat ? 'flat' : !this.picture.shown ? 'loading' : captionOf(nearer(this.blendNow));
    const kind = about === 'flat' ? 'note' : about === 'loading' ? 'note loading' : '';
    return html`<p class=${`caption ${kind}`}>${this.words!.say(`brain.caption.${about}`)}</p>`;
  }

  private buttons() {
    const state: PanelState = {
      words: this.words!,
      theme: this.themeNow,
      open: this.open,
      picked: this.picked,
      toggle: () => (this.open = !this.open),
      turn: (name) => this.orbit.move(name),
      pick: (region) => this.pick(region),
    };
    return html`${this.picture.trouble === null ? turnButtons(state) : nothing}${partButtons(state)}`;
  }

  private list(flat: boolean) {
    const { exploring, art, words } = this;
    return exploring.panel!({
      words: words!,
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
