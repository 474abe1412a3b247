// The picture of a brain element: what it shows now, under the story and under the reader's own choice, how that reaches
// the stage, and what a pick does.

import type { PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import { arrivalOf } from '../../core/arrival.ts';
import { nearer, resting } from '../../core/blend.ts';
import type { Blend } from '../../core/moment.ts';
import type { RegionId } from '../../core/regions.ts';
import type { BrainState } from '../../core/story.ts';
import type { BrainInput } from '../../stage/look.ts';
import { nextTask } from '../../stage/next-task.ts';
import { BrainGiven } from './given.ts';
import { BrainNames } from './names.ts';
import { BrainViewController } from './presenting.ts';
import { ExploreController } from '../explore/controller.ts';
import { OrbitController } from './orbit.ts';
import { PresenceController } from './presence.ts';
import { artBox, exploredState, namedWhileExploring, planeOf, type ArtBox } from '../explore/state.ts';

export interface SynPickDetail {
  /** Null = the pick was undone. */
  readonly region: RegionId | null;
}

/** Pixels that a story's own buttons take at the top, and ours at the foot. */
export const storyTop = 50;
export const footShut = 58;
export const footOpen = (width: number): number => (width < 520 ? 108 : 200);
/** Step back to leave room for names; and closer where nothing needs room. */
const [roomy, close] = [1.06, 0.92];
const mostNames = 5;

/** Names are measured in their own fonts. Asked once: each asking lays out the whole page. */
let fontsCame = false;
let coming: Promise<void> | undefined;
const fonts = (): Promise<void> =>
  (coming ??= document.fonts.ready.then(() => {
    fontsCame = true;
  }));

export class BrainPicture extends BrainGiven {
  @state() protected picked: RegionId | null = null;
  @state() protected open = false;
  @state() protected fontsReady = false;
  @query('canvas') private canvas!: HTMLCanvasElement | null;
  protected readonly names = new BrainNames();
  protected readonly exploring = new ExploreController(this);
  protected readonly orbit = new OrbitController(this);
  protected readonly picture = new BrainViewController(this, {
    canvas: () => this.canvas,
    base: () => this.base,
    pose: () => nearer(this.blendNow).pose,
    theme: () => this.themeNow,
    fail: (reason) => this.fail(reason, this.base),
    changed: () => this.showNow(),
  });
  protected readonly presence = new PresenceController(this, {
    near: () => void this.picture.load(),
    changed: () => this.showNow(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.fontsReady = fontsCame;
    if (!fontsCame) void fonts().then(() => (this.fontsReady = true));
  }

  /** It is first rendered in a task of its own: the page has just run the script that defines it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await nextTask();
    await super.scheduleUpdate();
  }

  /** What is shown: the reader's own choice, the story's blend, or the attributes at rest. */
  protected get blendNow(): Blend<BrainState> {
    if (!this.explores) return this.given;
    return resting(exploredState(this.exploring.now, nearer(this.given), this.inStory, this.picked));
  }

  /** The reader explores, and the list is there. */
  protected get explores(): boolean {
    return this.explore && this.exploring.panel !== null && this.words !== null;
  }

  /** Where the picture lies: all of the element, or what the list leaves. */
  protected get art(): ArtBox {
    const { width, height } = this.presence;
    if (!this.explores) return { top: 0, width, height, beside: true };
    return artBox(width, height, this.inStory ? storyTop : 0, this.exploring.now.listed);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
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

  protected spreadOf(one: BrainState): number {
    if ((one.highlight.length > 0 && this.labels !== 'none') || this.explores) return roomy;
    // The key of the drug's tint needs room at the foot: it comes with the drug.
    return close + (roomy - close) * Math.min(1, 4 * arrivalOf(one, this.numbersNow));
  }

  protected get input(): BrainInput {
    const blend = this.blendNow;
    const [from, to] = [this.spreadOf(blend.from), this.spreadOf(blend.to)];
    const { width, height } = this.art;
    const { explores, exploring } = this;
    return {
      blend,
      numbers: this.numbersNow,
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

  protected showNow(): void {
    const { view } = this.picture;
    if (!view || this.waits) return;
    // A story may have a brain drawn before it is seen.
    view.setVisible(this.presence.visible);
    const { input } = this;
    if (input.width <= 0 || input.height <= 0) return;
    view.show({ input, regions: this.named, spread: this.spreadOf(nearer(input.blend)) });
  }

  protected pick(region: RegionId | null): void {
    this.picked = this.picked === region ? null : region;
    const detail: SynPickDetail = { region: this.picked };
    this.dispatchEvent(new CustomEvent('syn-pick', { detail, bubbles: true, composed: true }));
  }

  protected async tap(event: PointerEvent): Promise<void> {
    const box = (this.canvas ?? this).getBoundingClientRect();
    const region = (await this.picture.view?.pick(event.clientX - box.left, event.clientY - box.top)) ?? null;
    if (region !== null || this.picked !== null) this.pick(region);
  }

  protected get named(): readonly RegionId[] {
    const { pose, highlight } = nearer(this.blendNow);
    if (this.explores && (this.picked !== null || this.exploring.now.names))
      return namedWhileExploring(this.exploring.now, pose, this.picked);
    const picked = this.picked === null || highlight.includes(this.picked) ? [] : [this.picked];
    return this.labels === 'none' ? picked : [...picked, ...highlight].slice(0, mostNames);
  }
}
