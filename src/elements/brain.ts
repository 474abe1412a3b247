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
import type { BrainInput } from '../stage/look.ts';
import type { Overlay } from '../stage/overlay.ts';
import { SynElement } from './base.ts';
import { brainStyles } from './brain.css.ts';
import { drawnBrain, overlayOfDrawing, poster, type Place } from './brain-drawn.ts';
import { brainLabels, layNames, scaleBar, type Layout } from './brain-labels.ts';
import { partButtons, turnButtons, type PanelState } from './brain-panel.ts';
import { captionOf, nearer, pictureInWords, readPose, readRegions, resting } from './brain-state.ts';
import { BrainViewController } from './brain-view.ts';
import { controls } from './controls.css.ts';
import { OrbitController, still } from './controllers/orbit.ts';
import { PresenceController } from './controllers/presence.ts';

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
 * @attr base - folder of the brain's files, when it is not beside the page or script.
 * @fires syn-pick - detail { region }: the reader picked a part, or none.
 */
export class SynBrain extends SynElement {
  static override styles = [controls, brainStyles];

  @property() region: string | undefined;
  @property() pose: string | undefined;
  @property() labels: string | undefined;
  @property({ type: Boolean, reflect: true }) controls = false;
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
  private kept: { key: string; points: unknown; layout: Layout } | null = null;
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

  /** What is shown: the story's blend, or the attributes at rest. */
  private get blendNow(): Blend<BrainState> {
    return this.blend ?? this.moment?.brain ?? resting(this.own);
  }

  private get inStory(): boolean {
    return this.blend !== undefined || this.moment !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const report = (message: string, value: string): void => this.fail(message, value);
    const { own } = this;
    if (changed.has('region') && this.region !== undefined)
      this.own = { ...this.own, highlight: readRegions(this.region, own.highlight, report) };
    if (changed.has('pose') && this.pose !== undefined)
      this.own = { ...this.own, pose: readPose(this.pose, own.pose, report) };
    if (changed.has('inset')) {
      const last = own.inset === null ? [] : [own.inset];
      this.own = { ...this.own, inset: this.inset ? (readRegions(this.inset, last, report)[0] ?? null) : null };
    }
    if (changed.has('timeText') && this.timeText !== undefined) {
      const time = parseTime(this.timeText);
      if (time === null)
        report(`time "${this.timeText}" is not a time of the story; try "40 min", "2 h" or "1 day"`, this.timeText);
      else this.ownNumbers = simulate(standardInfusion).at(time);
    }
    const before = changed.get('blend') as Blend<BrainState> | undefined;
    // Another step has come: the reader's turn and pick belonged to the one before.
    if (before && this.blend && nearer(before) !== nearer(this.blend)) {
      this.orbit.forget();
      this.picked = null;
    }
  }

  private spreadOf(one: BrainState): number {
    return one.highlight.length > 0 && this.labels !== 'none' ? roomy : close;
  }

  private get input(): BrainInput {
    const blend = this.blendNow;
    const [from, to] = [this.spreadOf(blend.from), this.spreadOf(blend.to)];
    const { width, height } = this.presence;
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
      hidden: [],
      spread: from + (to - from) * blend.mix,
      top: this.inStory ? storyTop : 0,
      bottom: this.open ? footOpen(width) : 0,
    };
  }

  protected override updated(): void {
    this.showNow();
  }

  private showNow(): void {
    const { view } = this.picture;
    if (!view) return;
    view.setVisible(this.presence.visible && this.blendNow.opacity > 0.01);
    if (this.presence.width > 0 && this.presence.height > 0) view.show(this.input);
  }

  private pick(region: RegionId | null): void {
    this.picked = this.picked === region ? null : region;
    const detail: SynPickDetail = { region: this.picked };
    this.dispatchEvent(new CustomEvent('syn-pick', { detail, bubbles: true, composed: true }));
  }

  private tap(event: PointerEvent): void {
    const box = this.getBoundingClientRect();
    const region = this.picture.view?.pick(event.clientX - box.left, event.clientY - box.top) ?? null;
    if (region !== null || this.picked !== null) this.pick(region);
  }

  private get named(): readonly RegionId[] {
    const lit = nearer(this.blendNow).highlight;
    const picked = this.picked === null || lit.includes(this.picked) ? [] : [this.picked];
    return this.labels === 'none' ? picked : [...picked, ...lit].slice(0, mostNames);
  }

  protected override render() {
    const { words, picture, named } = this;
    const flat = picture.trouble !== null;
    const said = words ? pictureInWords(nearer(this.blendNow).pose, named, this.controls && !flat, words) : '';
    return html`<div class="box" data-theme=${this.themeNow}>
      ${picture.shown ? nothing : this.standIn(flat)}
      <canvas aria-hidden="true" ?data-waiting=${!picture.shown}></canvas>
      ${flat && !picture.drawing ? html`<p class="plain">${said}</p>` : nothing} ${words ? this.above(flat) : nothing}
      ${this.controls && !flat ? this.surface(said) : html`<div class="surface still" role="img" aria-label=${said}></div>`}
      ${words && !this.open ? this.caption(flat) : nothing} ${words && this.controls ? this.buttons() : nothing}
    </div>`;
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
      @keydown=${(event: KeyboardEvent) => this.orbit.key(event)}
      @pointerdown=${(event: PointerEvent) =>
        this.orbit.press(event, event.currentTarget as HTMLElement, (end) => this.tap(end))}
    ></div>`;
  }

  /** Names, lens and scale over the picture, or names over the drawn brain. */
  private above(flat: boolean) {
    const { input, picture } = this;
    const words = this.words!;
    const { blend, width, height, theme } = input;
    const one = nearer(blend);
    const { view, drawing } = picture;
    const now =
      picture.shown && view ? view.overlay(input) : flat && drawing ? overlayOfDrawing(drawing, this.place) : null;
    if (!now) return nothing;
    const same = flat || (blend.from.highlight === blend.to.highlight && blend.from.pose === blend.to.pose);
    const opacity = same ? 1 : Math.min(1, Math.max(0, Math.abs(blend.mix - 0.5) * 2.6 - 0.3));
    const measured = !flat && (one.inset !== null || one.pose === 'habenula') && !this.open;
    const layout = this.layout(input, () =>
      flat ? now : view!.overlay({ ...input, blend: resting(one), orbit: still, spread: this.spreadOf(one) }),
    );
    return html`${brainLabels({ words, theme, width, height, now, layout, opacity })}
    ${measured ? scaleBar(now.millimetre, words) : nothing}`;
  }

  /** Places of the names, found anew only when the picture at rest is another. */
  private layout(input: BrainInput, atRest: () => Overlay): Layout {
    const words = this.words!;
    const { width, height } = input;
    const regions = this.named;
    const { view, drawing } = this.picture;
    const points = this.picture.shown ? view?.points : drawing;
    const key = JSON.stringify([
      nearer(input.blend),
      regions,
      width,
      height,
      this.open,
      this.inStory,
      words.language,
      this.fontsReady,
    ]);
    if (this.kept?.key === key && this.kept.points === points) return this.kept.layout;
    const foot = this.open ? footOpen(width) : footShut;
    const taken = [{ x: 0, y: height - foot, width, height: foot }];
    if (this.inStory) taken.push({ x: width - 150, y: 0, width: 150, height: storyTop });
    const layout = layNames({ words, width, height, regions, rest: atRest(), taken });
    this.kept = { key, points, layout };
    return layout;
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
}
