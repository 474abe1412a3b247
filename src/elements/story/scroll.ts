// Where the reader is, from the position of the step elements; and the way to a step. Reading it changes nothing.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fraction } from '../../core/units.ts';

export interface ReadingArea {
  /** Top and bottom of the area in which text is read, in viewport pixels. */
  readonly top: number;
  readonly bottom: number;
}

export interface ReadingPlace {
  readonly id: string;
  /** Which of the steps it is. */
  readonly at: number;
  /** Where its top is, in viewport pixels. */
  readonly top: number;
  readonly progress: Fraction;
}

/** Where text is read: below the header (on a phone below the stage), above the foot. */
export function readingArea(story: Element, root: ParentNode): ReadingArea {
  const text = root.querySelector('.text');
  const pixels = (value: string): number => parseFloat(value) || 0;
  const top = pixels(getComputedStyle(story).getPropertyValue('--syn-top'));
  const covered = text ? pixels(getComputedStyle(text).paddingTop) : 0;
  const foot = root.querySelector('.foot')?.getBoundingClientRect().height ?? 0;
  return { top: top + covered, bottom: innerHeight - foot };
}

/** The step at a line: while a reader scrolls the one found last or one beside it has the line in it. Else it is the last
 *  that begins above the line, found by halves. Asking where a step is takes longer than all else here. */
function stepAt(steps: readonly Element[], line: number, near: number): { at: number; rect: DOMRect } {
  const rectOf = (i: number): DOMRect => (steps[i] as Element).getBoundingClientRect();
  for (const at of [near, near + 1, near - 1]) {
    if (!(at in steps)) continue;
    const rect = rectOf(at);
    if (rect.top <= line && line < rect.bottom) return { at, rect };
  }
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rectOf(middle).top <= line) low = middle;
    else high = middle - 1;
  }
  return { at: low, rect: rectOf(low) };
}

/** The step at the reading line and how far through it the line is: within a quarter of the text area of a border the
 *  progress runs 0 to 0.25 (or 0.75 to 1), between them 0.25 to 0.75. near: the step found last. */
export function placeAt(steps: readonly Element[], area: ReadingArea, near = 0): ReadingPlace | null {
  const line = (area.top + area.bottom) / 2;
  if (steps.length === 0) return null;
  const { at, rect } = stepAt(steps, line, near);
  const { top, bottom, height } = rect;
  const zone = 0.25 * Math.min(height, area.bottom - area.top);
  const before = Math.max(0, line - top);
  const after = Math.max(0, bottom - line);
  const progress =
    before < zone
      ? (0.25 * before) / zone
      : after < zone
        ? 1 - (0.25 * after) / zone
        : 0.25 + (0.5 * (before - zone)) / Math.max(1, height - 2 * zone);
  return { id: (steps[at] as Element).id, at, top, progress };
}

/** Calls back once a frame while the page scrolls or changes size; asks for no frame at rest. The browser tells of a
 *  scroll at a frame's beginning, when the layout is clean: reading it then forces none. */
export class ScrollController implements ReactiveController {
  readonly #onScroll: () => void;
  #frame = 0;

  constructor(host: ReactiveControllerHost, onScroll: () => void) {
    this.#onScroll = onScroll;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.#onScroll, { passive: true });
    addEventListener('resize', this.#ask, { passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onScroll);
    removeEventListener('resize', this.#ask);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #ask = (): void => {
    if (this.#frame === 0)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#onScroll();
      });
  };
}

const endings = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/** Moves the page to a scroll position over a little time, or at once; any wheel, touch or key of the reader's ends it. */
export class Glide {
  #frame = 0;
  #target = 0;

  to(target: number, milliseconds: number): void {
    this.stop();
    const start = scrollY;
    this.#target = target;
    if (milliseconds <= 0 || Math.abs(target - start) < 2) {
      scrollTo({ top: target, behavior: 'instant' });
      return;
    }
    const begun = performance.now();
    // On the way down: the key that begins a glide is on its way up by then, and would end it at once.
    for (const kind of endings) addEventListener(kind, this.stop, { passive: true, capture: true });
    const tick = (now: number): void => {
      const u = Math.min(1, (now - begun) / milliseconds);
      const eased = u < 0.5 ? 4 * u ** 3 : 1 - (-2 * u + 2) ** 3 / 2;
      scrollTo({ top: start + (target - start) * eased, behavior: 'instant' });
      if (u < 1) this.#frame = requestAnimationFrame(tick);
      else this.stop();
    };
    this.#frame = requestAnimationFrame(tick);
  }

  /** How far the page has still to go, in pixels. */
  get left(): number {
    return this.#frame === 0 ? 0 : this.#target - scrollY;
  }

  readonly stop = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const kind of endings) removeEventListener(kind, this.stop, { capture: true });
  };
}
