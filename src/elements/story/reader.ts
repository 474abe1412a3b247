// The reader's way through a story: the one place that everything shows. Scrolling, buttons, keys and links only ever
// change the place; and the film, which moves on for a few seconds after the reader came to it.

import { property, state } from 'lit/decorators.js';
import { placeFromId, placeId, type Place } from '../../core/moment.ts';
import type { Seconds } from '../../core/units.ts';
import { Last } from '../last.ts';
import { Address, linkedId, linkedTime } from './address.ts';
import { isMeantFor, wayAsked } from './keys.ts';
import { Reading } from './reading.ts';
import { StoryShown } from './shown.ts';
import { Ticker } from './ticker.ts';

export interface SynStepDetail {
  readonly scene: string;
  readonly step: string;
  readonly index: number;
  readonly of: number;
}

/** Milliseconds. */
const glideTime = 1100;
const openTime = 600;
/** Steps that one glide passes at most; further off, the page is there at once. */
const farthestGlide = 2;

/** An element that a reader walks through; what it shows of a place is for the element itself to say. */
export abstract class StoryReader extends StoryShown {
  @property() motion: 'slow' | 'still' | undefined;
  /** Whether the page is the story's own: the address bar follows the reader, every key and address is the story's. An
   *  embedded story leaves the address alone, and takes only what is meant for it. */
  @property({ type: Boolean }) addressed = false;

  @state() protected place: Place | null = null;
  @state() protected playhead: Seconds = 0;
  @state() protected time: Seconds | undefined;
  @state() protected notice = '';
  /** More of the step's text lies below the foot; and how much above the foot would show a line cut. */
  @state() protected more = false;
  @state() protected veil = 0;

  protected readonly ticker = new Ticker((playhead) => this.film(playhead));
  readonly #address = new Address();
  readonly #reading = new Reading(
    this,
    () => this.scrolled(),
    () => this.read(),
  );
  /** The step that was found last. */
  readonly #found = new Last<Place>();
  /** Where the page was scrolled to in this frame, until the film's next picture. */
  #coming: Place | null = null;

  /** The reader came to another step: what was chosen in the one before is over. */
  protected abstract arrived(): void;

  private get still(): boolean {
    return (
      this.motion === 'still' || (this.motion !== 'slow' && matchMedia('(prefers-reduced-motion: reduce)').matches)
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onHash);
    addEventListener('pagehide', this.#address.writeNow);
    document.addEventListener('keydown', this.onKey);
    document.addEventListener('visibilitychange', this.onVisibility);
    this.addEventListener('click', this.onOpened);
    this.onVisibility();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHash);
    removeEventListener('pagehide', this.#address.writeNow);
    document.removeEventListener('keydown', this.onKey);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.removeEventListener('click', this.onOpened);
    this.ticker.stop();
    this.#address.stop();
  }

  protected override left(): void {
    this.place = this.#coming = null;
  }

  protected override async written(steps: readonly Element[], first: boolean): Promise<void> {
    this.#reading.steps = steps;
    // A place is measured on the page as it will be: with its words, its stage and its foot.
    await this.updateComplete;
    const linked = first && this.addressed;
    const wanted = linked ? linkedId() : '';
    // Read before the address follows the reader: it then carries a time only where the reader moved the rail.
    const asked = linked ? linkedTime() : undefined;
    if (!wanted || !this.follow(wanted)) this.read();
    if (asked !== undefined) this.time = asked;
    this.#reading.hold();
    this.dataset['ready'] = '';
  }

  // ---- where the reader is

  private placeRead(): Place | null {
    const found = this.#reading.place();
    if (!found) return null;
    const { scene, step } = this.#found.of([this.shown, found.id], () => placeFromId(this.shown, found.id).place);
    return { scene, step, progress: found.progress };
  }

  private read(): void {
    this.#coming = null;
    const place = this.placeRead();
    if (place) this.moveTo(place);
  }

  /** While the film runs, the scrolled place and the playhead are shown together: one picture a frame. */
  private scrolled(): void {
    if (this.ticker.running) this.#coming = this.placeRead();
    else this.read();
  }

  /** Before the film rests or goes on by hand: the place that waits for its next picture is shown now. */
  protected catchUp(): void {
    if (this.#coming) this.read();
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
    ({ more: this.more, veil: this.veil } = this.#reading.left);
    this.#address.moved();
    if (before && placeId(before.scene, before.step) === id) return;
    this.time = undefined;
    this.arrived();
    this.playhead = 0;
    this.ticker.arrive(this.still || document.hidden);
    if (this.addressed) this.#address.write(id);
    const detail: SynStepDetail = {
      scene: place.scene,
      step: place.step,
      index: this.indexOf(id),
      of: this.stops.length,
    };
    this.dispatchEvent(new CustomEvent('syn-step', { detail, bubbles: true, composed: true }));
  }

  /** The reader moved the time rail; the step's own time is back at the next step. */
  protected showTime(time: Seconds): void {
    this.time = time;
    if (this.addressed && this.place) this.#address.write(placeId(this.place.scene, this.place.step), time);
  }

  // ---- ways to a place

  /** Goes to a step by its id ("surge/brake-cells"); to the nearest one, saying so, when there is none. */
  goTo(id: string, glide = true): void {
    const { place, exact } = placeFromId(this.shown, id);
    const at = placeId(place.scene, place.step);
    const index = this.indexOf(at);
    const glides = glide && !this.still && this.place !== null && Math.abs(index - this.index) <= farthestGlide;
    this.#reading.restAt(at, glides ? glideTime : 0);
    this.notice = exact ? '' : (this.words?.say('ui.notFound') ?? '');
    if (!glides) this.read();
  }

  /** Which step the reader is at, from 0. */
  private get index(): number {
    return this.place ? this.indexOf(placeId(this.place.scene, this.place.step)) : 0;
  }

  next(): void {
    this.stepBy(1);
  }

  back(): void {
    this.stepBy(-1);
  }

  /** To the first step. */
  again(): void {
    this.goToStop(0);
  }

  /** To what has not been seen yet of this step, then to the next; and back to where this step begins, then to the one
   *  before. Asked again on the way to a step, it counts from that one. */
  private stepBy(by: 1 | -1): void {
    if (!this.place) return;
    const time = this.still ? 0 : glideTime;
    if (by > 0 ? this.#reading.goOn(time) : this.#reading.goUp(time)) this.scrolled();
    else this.goToStop(this.#reading.at + by);
  }

  private goToStop(index: number): void {
    const stop = this.stops[index];
    if (stop) this.goTo(placeId(stop.scene.id, stop.step.id));
  }

  /** Follows a link into the story; false for one that leads to another part of the page. */
  private follow(id: string): boolean {
    const target = document.getElementById(id);
    if (target && !target.matches('section.scene, article.step')) return false;
    this.goTo(id, false);
    return true;
  }

  private readonly onHash = ({ newURL }: HashChangeEvent): void => {
    // By the time the browser tells of it the address may be another.
    const id = linkedId(newURL || location.href);
    if (!id || (!this.addressed && !placeFromId(this.shown, id).exact)) return;
    this.closeTerm();
    this.follow(id);
  };

  /** A term that was open when a link was followed has been read. */
  private closeTerm(): void {
    if (!('popover' in HTMLElement.prototype)) return;
    for (const root of [document, this.renderRoot])
      root.querySelector<HTMLElement>('.term-box:popover-open')?.hidePopover();
  }

  private readonly onVisibility = (): void => {
    if (document.hidden) this.ticker.stop();
    else this.ticker.goOn();
  };

  /** Text in depth that the reader opened: on a phone it lies below the foot. It is in its place two frames later. */
  private readonly onOpened = (event: Event): void => {
    const pressed = event.composedPath().find((node) => node instanceof Element && node.matches('.detail > summary'));
    const detail = (pressed as Element | undefined)?.parentElement;
    if (!(detail instanceof HTMLDetailsElement)) return;
    const show = (): void => {
      if (detail.open) this.#reading.bringIn(detail, this.still ? 0 : openTime);
    };
    requestAnimationFrame(() => requestAnimationFrame(show));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const way = wayAsked(event);
    if (way === 0 || !(this.addressed || isMeantFor(this, event))) return;
    this.stepBy(way);
    event.preventDefault();
  };
}
