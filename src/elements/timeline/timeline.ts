// The time rail: from the start of the drip to three weeks on a log axis, ticks in words, the drug in the blood as a low
// hill, and one handle. It shows a time; asking for another is an event, and the story decides.

import { html, nothing, svg, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { parseTime, railPosition, railTicks, timeAtRail, writeTime } from '../../core/log-time.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { Seconds } from '../../core/units.ts';
import { SynElement } from '../base.ts';
import { controls } from '../controls.css.ts';
import { timeInWords } from '../time-words.ts';
import { timelineStyles } from './timeline.css.ts';

export interface SynTimeDetail {
  readonly time: Seconds;
}

const samples = 96;

/** The hill of drug in the blood under the rail, in a box of 100 x 10 units. */
function drugHill(): string {
  const course = standardCourse();
  const points = Array.from({ length: samples + 1 }, (_, i) => {
    const u = i / samples;
    const height = 10 * Math.min(1, course.at(timeAtRail(u)).share.plasma);
    return `${(u * 100).toFixed(1)} ${(10 - height).toFixed(2)}`;
  });
  return `M0 10L${points.join('L')}L100 10Z`;
}

let hill: string | undefined;

/**
 * Time rail.
 *
 * @attr time - a story time such as "2 h" or "1 day" (0 to 3 weeks).
 * @fires syn-time - detail { time } in seconds: the reader asks for another time.
 */
export class SynTimeline extends SynElement {
  override readonly drawsGround: boolean = false;
  static override styles = [controls, timelineStyles];

  @property({ attribute: 'time' }) timeText: string | undefined;
  /** Set by a story; wins over the attribute. */
  @property({ attribute: false }) time: Seconds | undefined;
  @state() private shown: Seconds = 0;
  private width = 0;
  /** What handle and bubble were pointed at last. */
  private pointed: Readonly<Record<'said' | 'now' | 'left' | 'middle', string>> | null = null;
  private pointers: readonly HTMLElement[] = [];
  private sizes: ResizeObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes = new ResizeObserver((entries) => {
      this.width = entries[0]?.contentRect.width ?? 0;
      this.requestUpdate();
    });
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  /** While a story is scrolled only the time is another: the template stays. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const stays = this.words !== null && this.hasUpdated && changed.size > 0;
    if (!stays || ![...changed.keys()].every((name) => name === 'time' || name === 'shown')) return true;
    if (this.time !== undefined && changed.has('time')) this.shown = this.time;
    this.point();
    return false;
  }

  protected override updated(): void {
    this.point();
  }

  /** Handle and bubble stand at the time, and the slider says it. */
  private point(): void {
    const { words, shown } = this;
    // Asking for them each time takes longer than moving them.
    if (this.pointers.length === 0)
      this.pointers = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="slider"], .handle, .bubble')];
    const [slider, handle, bubble] = this.pointers;
    if (!words || !slider || !handle || !bubble) return;
    const at = railPosition(shown) * 100;
    const said = timeInWords(shown, words);
    // While the page scrolls the time moves in every frame, what is said of it seldom: only what differs is written.
    const before = this.pointed;
    const [left, middle] = [`${at.toFixed(1)}%`, `${this.bubbleAt(said, at).toFixed(0)}px`];
    const now = String(Math.round(at));
    if (now !== before?.now) slider.setAttribute('aria-valuenow', now);
    if (said !== before?.said) {
      slider.setAttribute('aria-valuetext', said);
      bubble.textContent = said;
    }
    if (left !== before?.left) handle.style.left = left;
    if (middle !== before?.middle) bubble.style.left = middle;
    this.pointed = { said, now, left, middle };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('timeText') && this.timeText !== undefined) {
      const time = parseTime(this.timeText);
      if (time === null)
        this.fail(`time "${this.timeText}" is not a time of the story; try "40 min", "2 h" or "1 day"`, this.timeText);
      else this.shown = time;
    }
    if (this.time !== undefined) this.shown = this.time;
  }

  protected override render() {
    const words = this.words;
    if (!words) return nothing;
    hill ??= drugHill();
    return html`<div
      role="slider"
      tabindex="0"
      aria-label=${words.say('ui.time.label')}
      aria-valuemin="0"
      aria-valuemax="100"
      @keydown=${this.onKey}
      @pointerdown=${this.onPointer}
    >
      <div class="track">
        <svg class="hill" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<path d=${hill} />`}
        </svg>
        <div class="bar"></div>
        ${guard([words], () => railTicks.map((tick) => this.tick(tick.key, railPosition(tick.time))))}
        <div class="handle"></div>
        <div class="bubble"></div>
      </div>
    </div>`;
  }

  private tick(key: string, position: number) {
    const words = this.words;
    if (!words) return nothing;
    const minor = key === 'tenMinutes' || key === 'twoHours';
    const edge = position === 0 ? ' at-start' : position === 1 ? ' at-end' : '';
    const long = words.say(`ui.time.${key}`);
    const short = words.has(`ui.time.short.${key}`) ? words.say(`ui.time.short.${key}`) : long;
    return html`<div class=${`tick${minor ? ' minor' : ''}${edge}`} .style=${`left:${(position * 100).toFixed(2)}%`}>
      <span class="long">${long}</span><span class="short">${short}</span>
    </div>`;
  }

  /** The bubble stays over the handle but inside the rail. */
  private bubbleAt(said: string, at: number): number {
    const rail = Math.max(1, this.width - (this.width < 560 ? 32 : 64));
    const half = (said.length * 8 + 28) / 2;
    return Math.min(rail - half + 24, Math.max(half - 24, (at / 100) * rail));
  }

  private ask(time: Seconds): void {
    this.shown = time;
    this.dispatchEvent(new CustomEvent<SynTimeDetail>('syn-time', { detail: { time }, bubbles: true, composed: true }));
  }

  private onKey(event: KeyboardEvent): void {
    const times = railTicks.map((tick) => tick.time);
    const later = times.find((time) => time > this.shown + 1);
    const earlier = [...times].reverse().find((time) => time < this.shown - 1);
    const small = event.shiftKey ? 0.01 : 0;
    const nudge = (sign: number): Seconds => timeAtRail(railPosition(this.shown) + sign * small);
    const wanted: Record<string, Seconds | undefined> = {
      ArrowRight: small ? nudge(1) : later,
      ArrowUp: small ? nudge(1) : later,
      ArrowLeft: small ? nudge(-1) : earlier,
      ArrowDown: small ? nudge(-1) : earlier,
      PageUp: later,
      PageDown: earlier,
      Home: times[0],
      End: times.at(-1),
    };
    if (!(event.key in wanted)) return;
    // The rail's own keys are not the story's Next and Back.
    event.preventDefault();
    event.stopPropagation();
    const time = wanted[event.key];
    if (time !== undefined) this.ask(time);
  }

  private onPointer(event: PointerEvent): void {
    if (event.button !== 0) return;
    const slider = event.currentTarget as HTMLElement;
    const track = this.renderRoot.querySelector('.track');
    if (!track) return;
    const follow = (e: PointerEvent): void => {
      const box = track.getBoundingClientRect();
      this.ask(Math.round(timeAtRail((e.clientX - box.left) / box.width)));
    };
    slider.setPointerCapture(event.pointerId);
    slider.addEventListener('pointermove', follow);
    const end = (): void => slider.removeEventListener('pointermove', follow);
    slider.addEventListener('pointerup', end, { once: true });
    slider.addEventListener('pointercancel', end, { once: true });
    follow(event);
  }

  /** The time as an attribute or link would write it. */
  get timeWritten(): string {
    return writeTime(this.shown);
  }
}
