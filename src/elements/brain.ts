// The brain: a picture in 3D that the page's one stage draws, with names, a lens and buttons over it. In a story it shows
// the story's blend and numbers; alone it shows its attributes. Without WebGL it shows a drawn brain and the same words.

import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { parseTime } from '../core/log-time.ts';
import type { Blend, Moment } from '../core/moment.ts';
import type { Numbers } from '../core/numbers.ts';
import type { RegionId } from '../core/regions.ts';
import { simulate, standardInfusion } from '../core/simulate.ts';
import type { BrainState, PoseId, Sky } from '../core/story.ts';
import type { BrainScene } from '../stage/brain-scene.ts';
import type { BrainInput } from '../stage/look.ts';
import type { StageState } from '../stage/view.ts';
import { SynElement } from './base.ts';
import { brainStyles } from './brain.css.ts';
import { drawnBrain, loadDrawing, type Drawing } from './brain-drawn.ts';
import { brainLabels, layNames, scaleBar, type Layout } from './brain-labels.ts';
import { partButtons, turnButtons, type PanelState } from './brain-panel.ts';
import { nearer, readPose, readRegions, resting } from './brain-state.ts';
import { controls } from './controls.css.ts';
import { OrbitController, still } from './controllers/orbit.ts';
import { PresenceController } from './controllers/presence.ts';

export interface SynPickDetail {
  /** Null = the pick was undone. */
  readonly region: RegionId | null;
}

/** Room at the top that a story's own buttons take. */
const storyTop = 50;
/** Height that captions and buttons take at the foot. */
const footShut = 48;
const footOpen = (width: number): number => (width < 520 ? 108 : 200);
/** Step back to leave room for names; and closer where nothing needs room. */
const [roomy, close] = [1.06, 0.92];

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
  @state() private trouble: string | null = null;
  @state() private drawing: Drawing | null = null;
  @state() private shown = false;
  @query('canvas') private canvas!: HTMLCanvasElement;
  private view: BrainScene | null = null;
  @state() private fontsReady = false;
  private kept: { key: string; points: unknown; layout: Layout } | null = null;
  private waiting = false;
  private own: BrainState = { pose: 'left', highlight: [], arcs: [], inset: null };
  private ownNumbers: Numbers | null = null;
  private readonly orbit = new OrbitController(this);
  private readonly presence = new PresenceController(this, {
    near: () => void this.load(),
    changed: () => this.setVisible(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Names are measured in their own fonts.
    void document.fonts.ready.then(() => (this.fontsReady = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const view = this.view;
    this.view = null;
    this.shown = false;
    if (view) void import('./brain-3d.ts').then(({ dropView }) => dropView(view));
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
    if (changed.has('region') && this.region !== undefined)
      this.own = { ...this.own, highlight: readRegions(this.region, this.own.highlight, report) };
    if (changed.has('pose') && this.pose !== undefined)
      this.own = { ...this.own, pose: readPose(this.pose, this.own.pose, report) };
    if (changed.has('inset'))
      this.own = { ...this.own, inset: this.inset ? (readRegions(this.inset, [], report)[0] ?? this.own.inset) : null };
    if (changed.has('timeText') && this.timeText !== undefined) {
      const time = parseTime(this.timeText);
      if (time === null)
        this.fail(`time "${this.timeText}" is not a time of the story; try "40 min", "2 h" or "1 day"`, this.timeText);
      else this.ownNumbers = simulate(standardInfusion).at(time);
    }
    const before = changed.get('blend') as Blend<BrainState> | undefined;
    // Another step has come: the reader's turn and pick belonged to the one before.
    if (before && this.blend && nearer(before) !== nearer(this.blend)) {
      this.orbit.forget();
      this.picked = null;
    }
  }

  private get input(): BrainInput {
    const blend = this.blendNow;
    const [from, to] = [this.spreadOf(blend.from), this.spreadOf(blend.to)];
    return {
      blend,
      numbers: this.numbers ?? this.ownNumbers,
      phase: this.moment?.phase ?? this.phase,
      theme: this.themeNow,
      sky: this.sky ?? this.moment?.scene.sky ?? this.skyNow,
      width: this.presence.width,
      height: this.presence.height,
      picked: this.picked,
      orbit: this.orbit.now,
      hidden: [],
      spread: from + (to - from) * blend.mix,
      top: this.inStory ? storyTop : 0,
      bottom: this.open ? footOpen(this.presence.width) : 0,
    };
  }

  protected override updated(): void {
    if (this.presence.width > 0) this.view?.show(this.input);
    this.setVisible();
  }

  private setVisible(): void {
    this.view?.setVisible(this.presence.visible && this.blendNow.opacity > 0.01);
  }

  private async load(): Promise<void> {
    if (this.view || this.waiting || this.trouble !== null) return;
    this.waiting = true;
    try {
      await this.updateComplete;
      const { brainView } = await import('./brain-3d.ts');
      const result = await brainView(this.canvas, this.base, (state) => this.stageChanged(state));
      if (!result.ok) return this.fallBack(result.reason);
      if (!this.isConnected) return result.view.dispose();
      this.view = result.view;
      this.view.onDrawn = () => this.drawn();
      this.requestUpdate();
    } catch (error) {
      this.fallBack(`the brain in 3D did not load: ${String(error)}`);
    } finally {
      this.waiting = false;
    }
  }

  private drawn(): void {
    if (!this.shown) this.shown = true;
    this.dataset['drawn'] = '';
  }

  private stageChanged(state: StageState): void {
    if (state === 'ready') {
      this.trouble = null;
      return;
    }
    this.shown = false;
    this.fallBack(state === 'lost' ? 'the 3D picture was lost' : 'this device shows no 3D pictures');
  }

  /** The drawn brain takes over; the words and buttons stay. */
  private fallBack(reason: string): void {
    this.trouble = reason;
    this.fail(reason, this.base);
    void this.loadDrawing();
  }

  private async loadDrawing(): Promise<void> {
    const pose: PoseId = nearer(this.blendNow).pose;
    this.drawing = await loadDrawing(pose, this.base);
    this.dataset['drawn'] = '';
  }

  private pick(region: RegionId | null): void {
    this.picked = this.picked === region ? null : region;
    const detail: SynPickDetail = { region: this.picked };
    this.dispatchEvent(new CustomEvent('syn-pick', { detail, bubbles: true, composed: true }));
  }

  private tap(event: PointerEvent): void {
    const box = this.canvas.getBoundingClientRect();
    const region = this.view?.pick(event.clientX - box.left, event.clientY - box.top) ?? null;
    if (region !== null || this.picked !== null) this.pick(region ?? this.picked);
  }

  protected override render() {
    const words = this.words;
    const theme = this.themeNow;
    const flat = this.trouble !== null;
    const said = words ? this.said() : '';
    return html`<div class="box" data-theme=${theme}>
      <canvas aria-hidden="true" ?data-waiting=${!this.shown}></canvas>
      ${flat && this.drawing && words ? drawnBrain(this.drawing, { theme, words, regions: this.named }) : nothing}
      ${words && this.shown && this.view ? this.above() : nothing}
      ${
        this.controls && !flat
          ? html`<div
              class="surface"
              role="application"
              tabindex="0"
              aria-label=${said}
              @keydown=${(event: KeyboardEvent) => this.orbit.key(event)}
              @pointerdown=${(event: PointerEvent) => this.orbit.press(event, event.currentTarget as HTMLElement, (e) => this.tap(e))}
            ></div>`
          : html`<div class="surface still" role="img" aria-label=${said}></div>`
      }
      ${words ? this.foot(flat) : nothing} ${words && this.controls ? this.buttons() : nothing}
    </div>`;
  }

  private get named(): readonly RegionId[] {
    const lit = nearer(this.blendNow).highlight;
    const picked = this.picked === null || lit.includes(this.picked) ? [] : [this.picked];
    return this.labels === 'none' ? picked : [...lit, ...picked].slice(0, 5);
  }

  private said(): string {
    const words = this.words!;
    const name = (region: RegionId): string => words.list(`brain.region.${region}`)[0] ?? region;
    const regions = this.named.map(name).join(', ');
    const lit = regions === '' ? words.say('brain.nothingLit') : words.say('brain.lit', { regions });
    const pose = words.say(`brain.pose.${nearer(this.blendNow).pose}`);
    const picture = words.say('brain.picture', { pose, lit });
    return this.controls ? `${picture} ${words.say('brain.keys')}` : picture;
  }

  private above() {
    const input = this.input;
    const blend = this.blendNow;
    const one = nearer(blend);
    const now = this.view!.overlay(input);
    const same = blend.from.highlight === blend.to.highlight && blend.from.pose === blend.to.pose;
    const opacity = same ? 1 : Math.min(1, Math.max(0, Math.abs(blend.mix - 0.5) * 2.6 - 0.3));
    const { width, height, theme } = input;
    return html`${brainLabels({ words: this.words!, theme, width, height, now, layout: this.layout(input), opacity })}
    ${(one.inset !== null || one.pose === 'habenula') && !this.open ? scaleBar(now.millimetre, this.words!) : nothing}`;
  }

  /** Places of the names, found anew only when the picture at rest is another. */
  private layout(input: BrainInput): Layout {
    const one = nearer(input.blend);
    const { width, height } = input;
    const regions = this.named;
    const key = JSON.stringify([
      one,
      regions,
      width,
      height,
      this.open,
      this.inStory,
      this.words?.language,
      this.fontsReady,
    ]);
    if (this.kept?.key === key && this.kept.points === this.view!.points) return this.kept.layout;
    const rest = this.view!.overlay({ ...input, blend: resting(one), orbit: still, spread: this.spreadOf(one) });
    const foot = this.open ? footOpen(width) : footShut;
    const taken = [{ x: 0, y: height - foot, width, height: foot }];
    if (this.inStory) taken.push({ x: width - 150, y: 0, width: 150, height: storyTop });
    const layout = layNames({ words: this.words!, width, height, regions, rest, taken });
    this.kept = { key, points: this.view!.points, layout };
    return layout;
  }

  private spreadOf(one: BrainState): number {
    return one.highlight.length > 0 && this.labels !== 'none' ? roomy : close;
  }

  private foot(flat: boolean) {
    const words = this.words!;
    if (this.open) return nothing;
    if (flat) return html`<p class="caption note">${words.say('brain.caption.flat')}</p>`;
    if (!this.shown) return html`<p class="caption note">${words.say('brain.caption.loading')}</p>`;
    const one = nearer(this.blendNow);
    const about = one.highlight.includes('lateral-habenula') ? 'habenula' : one.arcs.length > 0 ? 'arcs' : 'whole';
    return html`<p class="caption">${words.say(`brain.caption.${about}`)}</p>`;
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
    return html`${turnButtons(state)}${partButtons(state)}`;
  }
}
