// The story as an element: text, stage, rail, stepper and time rail, and the one place that all of them show. Scrolling,
// buttons, keys, links and the rail only ever change the place; everything shown follows from it.

import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { badges, story as ourStory } from 'virtual:story';
import { textOf } from '../../content/languages.ts';
import { parseTime, writeTime } from '../../core/log-time.ts';
import { momentAt, placeFromId, placeId, stopsOf, type Moment, type Place, type Stop } from '../../core/moment.ts';
import type { Course, Numbers } from '../../core/numbers.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { Hypothesis, Story } from '../../core/story.ts';
import type { Seconds } from '../../core/units.ts';
import { SynElement } from '../base.ts';
import { controls } from '../controls.css.ts';
import { bringPressedIntoRow } from './explanations.ts';
import { explanationsLayout } from './explanations.css.ts';
import { Glide, placeAt, restingScroll, ScrollController, type ReadingArea } from './scroll.ts';
import { sceneRail, titlesOf } from './rail.ts';
import { stageLayers } from './stage-layers.ts';
import { storyLayout } from './story.css.ts';
import { footer } from './foot.ts';
import { glossaryElements, storyElements } from '../text/story-text.ts';
import { Ticker } from './ticker.ts';
import type { SynTimeDetail } from '../timeline/timeline.ts';

export interface SynStepDetail {
  readonly scene: string;
  readonly step: string;
  readonly index: number;
  readonly of: number;
}

/**
 * The whole story, or one scene of it.
 *
 * @slot - the prerendered steps; without them the element makes its own.
 * @attr scene - show only this scene.
 * @attr motion - "slow" or "still"; by default as the device asks.
 * @fires syn-step - detail { scene, step, index, of }: the reader came to another step.
 */
export class SynStory extends SynElement {
  static override styles = [controls, storyLayout, explanationsLayout];

  @property() scene: string | undefined;
  @property() motion: 'slow' | 'still' | undefined;
  /** A host page may hand in its own story. */
  @property({ attribute: false }) story: Story = ourStory;
  /** Whether the address bar follows the reader; the page sets it, an embedded story leaves the address alone. */
  @property({ type: Boolean }) addressed = false;

  @state() private place: Place | null = null;
  @state() private playhead: Seconds = 0;
  @state() private time: Seconds | undefined;
  @state() private explanation: Hypothesis | undefined;
  @state() private railOpen = false;
  @state() private saying = false;
  @state() private comparing = false;
  @state() private exploring = false;
  @state() private notice = '';
  @state() private titles: Readonly<Record<string, string>> = {};
  @query('.foot') private foot!: HTMLElement | null;

  readonly #glide = new Glide();
  readonly #ticker = new Ticker((playhead) => this.film(playhead));
  readonly #course: Course = standardCourse();
  #addressing = 0;
  #steps: Element[] = [];
  #litInRow: string | undefined;
  #shown: Story = ourStory;
  /** Where the page came to rest at a step by a link, a button or a key. */
  #rest: { readonly id: string; readonly scroll: number } | null = null;
  #sizes: ResizeObserver | null = null;
  /** Where the page was scrolled to in this frame, until the film's next picture. */
  #coming: Place | null = null;
  #area: (ReadingArea & { readonly of: string }) | null = null;

  constructor() {
    super();
    new ScrollController(this, () => this.scrolled());
  }

  // ---- what is shown

  get stops(): readonly Stop[] {
    return stopsOf(this.#shown);
  }

  get moment(): Moment | null {
    return this.place && this.momentFor(this.place);
  }

  private momentFor(place: Place): Moment {
    // Toward a border the film's own play fades out of the phase, so that a step's end is the next step's beginning.
    const inner = Math.min(1, 4 * Math.min(place.progress, 1 - place.progress));
    const { time, explanation } = this;
    return momentAt(this.#shown, place, { time, explanation, playhead: this.playhead * inner });
  }

  get numbers(): Numbers | null {
    const moment = this.moment;
    return moment && this.#course.at(moment.time);
  }

  private get still(): boolean {
    return (
      this.motion === 'still' || (this.motion !== 'slow' && matchMedia('(prefers-reduced-motion: reduce)').matches)
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHash);
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHash);
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.#sizes?.disconnect();
    this.#ticker.stop();
    this.#glide.stop();
    clearTimeout(this.#addressing);
  }

  /** The text changed its height (fonts, depth, text size): a page at rest at a step stays at that step. */
  private readonly onTextSize = (): void => {
    const rest = this.#rest;
    this.#area = null;
    if (rest && Math.abs(scrollY - rest.scroll) < 3) this.restAt(rest.id, 0);
    this.read();
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('story') || changed.has('scene')) {
      const scenes =
        this.scene === undefined ? this.story.scenes : this.story.scenes.filter((s) => s.id === this.scene);
      if (scenes.length > 0) this.#shown = { scenes };
      else this.fail(`there is no scene "${this.scene}"; the whole story is shown`, String(this.scene));
    }
  }

  protected override async firstUpdated(): Promise<void> {
    if (this.querySelector('article.step')) {
      this.#steps = [...this.querySelectorAll('article.step')];
    } else await this.makeText();
    this.titles = titlesOf(this.#steps);
    // A place is measured on the page as it will be: with its words, its stage and its foot.
    await this.loadWords();
    await this.updateComplete;
    const wanted = linked();
    // Read before the address follows the reader: it then carries a time only where the reader moved the rail.
    const asked = this.addressed ? new URLSearchParams(location.search).get('t') : null;
    if (!this.addressed || !wanted || !this.follow(wanted)) this.read();
    if (asked !== null) this.time = parseTime(asked.replace(/^(\d+(?:\.\d+)?)([a-z]+)$/i, '$1 $2')) ?? undefined;
    this.#sizes = new ResizeObserver(this.onTextSize);
    for (const step of this.#steps) this.#sizes.observe(step);
    this.dataset['ready'] = '';
  }

  private async makeText(): Promise<void> {
    await this.loadWords();
    const words = this.words;
    if (!words) return;
    const [text, { textSheet }] = await Promise.all([textOf(this.language), import('../text/text.css.ts')]);
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, textSheet()];
    const context = { document, text, words, badges, still: null };
    root.querySelector('.text')?.replaceChildren(...storyElements(this.#shown, context), ...glossaryElements(context));
    this.#steps = [...root.querySelectorAll('article.step')];
  }

  // ---- where the reader is

  /** Where text is read: below the header (on a phone below the stage), above the foot. Measured again when sizes change. */
  private get area(): ReadingArea {
    if (this.#area?.of !== `${innerWidth} ${innerHeight}`) {
      const text = this.renderRoot.querySelector('.text');
      const pixels = (value: string): number => parseFloat(value) || 0;
      const top = pixels(getComputedStyle(this).getPropertyValue('--syn-top'));
      const covered = text ? pixels(getComputedStyle(text).paddingTop) : 0;
      const foot = this.foot?.getBoundingClientRect().height ?? 0;
      this.#area = { of: `${innerWidth} ${innerHeight}`, top: top + covered, bottom: innerHeight - foot };
    }
    return this.#area;
  }

  private placeRead(): Place | null {
    const found = placeAt(this.#steps, this.area);
    return found && { ...placeFromId(this.#shown, found.id).place, progress: found.progress };
  }

  private read(): void {
    this.#coming = null;
    const place = this.placeRead();
    if (place) this.moveTo(place);
  }

  /** While the film runs, the scrolled place and the playhead are shown together: one picture a frame. */
  private scrolled(): void {
    if (this.#ticker.running) this.#coming = this.placeRead();
    else this.read();
  }

  private film(playhead: Seconds): void {
    const before = this.place;
    if (this.#coming) this.moveTo(this.#coming);
    this.#coming = null;
    const same = before?.step === this.place?.step && before?.scene === this.place?.scene;
    this.playhead = same ? playhead : 0;
  }

  private moveTo(place: Place): void {
    const before = this.place;
    const id = placeId(place.scene, place.step);
    this.place = place;
    if (before && placeId(before.scene, before.step) === id) return;
    this.time = undefined;
    this.explanation = undefined;
    this.exploring = false;
    this.comparing = false;
    this.playhead = 0;
    this.#ticker.arrive(this.still || document.hidden);
    if (this.addressed) this.addressSoon(`${location.pathname}#${id}`);
    const index = this.stops.findIndex((stop) => placeId(stop.scene.id, stop.step.id) === id);
    const detail: SynStepDetail = { scene: place.scene, step: place.step, index, of: this.stops.length };
    this.dispatchEvent(new CustomEvent('syn-step', { detail, bubbles: true, composed: true }));
  }

  // ---- ways to a place

  /** Goes to a step by its id ("surge/brake-cells"); to the nearest one, saying so, when there is none. */
  goTo(id: string, glide = true): void {
    const { place, exact } = placeFromId(this.#shown, id);
    const at = placeId(place.scene, place.step);
    const near =
      this.place && Math.abs(this.indexOf(at) - this.indexOf(placeId(this.place.scene, this.place.step))) <= 1;
    this.restAt(at, glide && near && !this.still ? 1100 : 0);
    this.notice = exact ? '' : (this.words?.say('ui.notFound') ?? '');
    if (!glide || !near || this.still) this.read();
  }

  /** Brings the page to rest at a step of ours, in so many milliseconds. */
  private restAt(id: string, milliseconds: number): void {
    const element = this.#steps.find((step) => step.id === id);
    if (!element) return;
    const scroll = restingScroll(element, this.area, scrollY);
    this.#rest = { id, scroll };
    this.#glide.to(scroll, milliseconds);
  }

  next(): void {
    this.stepBy(1);
  }

  back(): void {
    this.stepBy(-1);
  }

  private stepBy(by: number): void {
    if (!this.place) return;
    const stop = this.stops[this.indexOf(placeId(this.place.scene, this.place.step)) + by];
    if (stop) this.goTo(placeId(stop.scene.id, stop.step.id));
  }

  private indexOf(id: string): number {
    return this.stops.findIndex((stop) => placeId(stop.scene.id, stop.step.id) === id);
  }

  /** Follows a link into the story; false for one that leads to another part of the page. */
  private follow(id: string): boolean {
    const target = document.getElementById(id);
    if (target && !target.matches('section.scene, article.step')) return false;
    this.goTo(id, false);
    return true;
  }

  private readonly onHash = (): void => {
    const id = linked();
    if (id) this.follow(id);
  };

  private readonly onVisibility = (): void => {
    if (document.hidden) this.#ticker.stop();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.composedPath()[0];
    if (
      target instanceof HTMLElement &&
      target.matches('input, select, textarea, [role=slider], [role=application], [contenteditable]')
    )
      return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'ArrowRight') this.next();
    else if (event.key === 'ArrowLeft') this.back();
    else return;
    event.preventDefault();
  };

  private readonly onTime = (event: CustomEvent<SynTimeDetail>): void => {
    this.time = event.detail.time;
    if (!this.addressed || !this.place) return;
    const id = placeId(this.place.scene, this.place.step);
    this.addressSoon(`${location.pathname}?t=${writeTime(event.detail.time)}#${id}`);
  };

  /** Writing the address takes the browser longer than a picture does: it is written once the reader stays. */
  private addressSoon(address: string): void {
    clearTimeout(this.#addressing);
    this.#addressing = window.setTimeout(() => history.replaceState(history.state, '', address), 150);
  }

  /** Lights an explanation for as long as the reader stays in this step; the step's own is the absence of a choice. */
  private readonly choose = (explanation: Hypothesis): void => {
    this.explanation = explanation === this.moment?.step.stage.cascade?.explanation ? undefined : explanation;
  };

  protected override updated(): void {
    const lit = this.renderRoot.querySelector<HTMLElement>('.ideas-buttons [aria-pressed="true"]')?.dataset['idea'];
    if (lit !== undefined && lit !== this.#litInRow) bringPressedIntoRow(this.renderRoot);
    this.#litInRow = lit;
  }

  /** The place stays: only the brain on the stage is another while the reader explores, and only in this step. */
  private readonly turnExploring = (on: boolean): void => {
    this.exploring = on;
    this.saying = false;
    if (this.#coming) this.read();
    this.#ticker.pause();
  };

  private readonly togglePlay = (): void => {
    if (this.#coming) this.read();
    if (this.#ticker.playing) this.#ticker.pause();
    else this.#ticker.play();
    this.requestUpdate();
  };

  // ---- drawing

  protected override render() {
    const { words, place } = this;
    const moment = this.moment;
    const sky = moment?.scene.sky ?? 'night';
    const sceneAt = place ? this.#shown.scenes.findIndex((s) => s.id === place.scene) : 0;
    const theme = this.themeNow;
    if (this.dataset['theme'] !== theme) this.dataset['theme'] = theme;
    if (this.dataset['sky'] !== sky) this.dataset['sky'] = sky;
    return html`<div class=${`${frameClass(moment, this.#shown)}${this.exploring ? ' exploring' : ''}`}>
      <div class="sky"></div>
      ${
        words && this.#shown.scenes.length > 1
          ? html`<nav class="rail" aria-label=${words.say('ui.scenes')} @click=${this.closeRail}>
              ${guard([words, this.#shown, sceneAt, this.titles, this.railOpen], () => sceneRail({ scenes: this.#shown.scenes, at: sceneAt, titles: this.titles, open: this.railOpen, words, toggle: () => (this.railOpen = !this.railOpen) }))}
            </nav>`
          : nothing
      }
      <div class="text" ?inert=${this.exploring}><slot></slot></div>
      <div class="stage" aria-label=${words?.say('ui.picture') ?? nothing} role="group">
        ${words && moment ? stageLayers({ moment, rest: this.momentFor({ ...moment.place, progress: 0.5 }), numbers: this.#course.at(moment.time), course: this.#course, theme, words, saying: this.saying, say: () => (this.saying = !this.saying), comparing: this.comparing, compare: () => (this.comparing = !this.comparing), exploring: this.exploring, explore: this.turnExploring, choose: this.choose }) : nothing}
      </div>
      <div class="foot">
        ${
          words && moment && place
            ? footer({
                words,
                moment,
                scenes: this.#shown.scenes,
                sceneAt,
                index: this.indexOf(placeId(place.scene, place.step)),
                count: this.stops.length,
                playing: this.#ticker.playing,
                next: () => this.next(),
                back: () => this.back(),
                togglePlay: this.togglePlay,
                onTime: this.onTime,
              })
            : nothing
        }
      </div>
      ${this.notice ? html`<p class="notice" role="status">${this.notice}</p>` : nothing}
    </div>`;
  }

  private readonly closeRail = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) this.railOpen = false;
  };
}

/** The frame's looks: without a rail where time says nothing, with room for a switch, more for words on the first screen. */
function frameClass(moment: Moment | null, story: Story): string {
  const opening = story.scenes.length > 1 && (moment === null || moment.step === story.scenes[0]?.steps[0]);
  const looks = {
    opening,
    timeless: moment !== null && !moment.step.showsTime,
    comparing: Boolean(moment?.step.stage.cascade?.compare),
  };
  return ['frame', ...Object.entries(looks).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
}

/** What the address names after its "#"; as it stands where it is not well formed. */
function linked(): string {
  const raw = location.hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
