// The page under the reader: which step is at the reading line, and how the page comes to rest at a step and stays there
// when the text changes its height.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  Glide,
  placeAt,
  readingArea,
  restingScroll,
  ScrollController,
  type ReadingArea,
  type ReadingPlace,
} from './scroll.ts';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

export class Reading implements ReactiveController {
  readonly #host: Host;
  readonly #resized: () => void;
  readonly #glide = new Glide();
  #steps: readonly Element[] = [];
  #sizes: ResizeObserver | null = null;
  #area: (ReadingArea & { readonly of: string }) | null = null;
  /** The step that was at the reading line last. */
  #near = 0;
  /** Where the page came to rest at a step by a link, a button or a key. */
  #rest: { readonly id: string; readonly scroll: number } | null = null;
  /** Where the page stood when it was scrolled last, and how high it was. When text grows, the browser moves the page with
   *  it: then scrollY does not say any more whether it was at rest, nor the place read there where the reader was. */
  #stood = 0;
  #height = 0;

  /** Calls back when the page was scrolled, and when the text has another height (fonts, depth, text size). */
  constructor(host: Host, scrolled: () => void, resized: () => void) {
    this.#host = host;
    this.#resized = resized;
    const read = (): void => {
      this.#stood = scrollY;
      scrolled();
    };
    new ScrollController(host, () => {
      const { scrollHeight } = document.documentElement;
      if (scrollHeight === this.#height) return read();
      this.#height = scrollHeight;
      // What is held (below) comes first, at the end of this frame.
      requestAnimationFrame(() => requestAnimationFrame(read));
    });
    host.addController(this);
  }

  hostConnected(): void {
    // Back in the document, or moved within it: it holds on as before.
    if (this.#sizes) this.hold();
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#glide.stop();
  }

  /** The steps of the text, in order. */
  set steps(steps: readonly Element[]) {
    this.#steps = steps;
    this.#near = 0;
    this.#rest = this.#area = null;
  }

  get steps(): readonly Element[] {
    return this.#steps;
  }

  /** From now on the page stays at its step when the text gets another height; at rest if it was. */
  hold(): void {
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(() => {
      const rest = this.#rest;
      const [at, step] = [this.#near, this.#steps[this.#near]];
      this.#area = null;
      this.#height = document.documentElement.scrollHeight;
      if (rest && Math.abs(this.#stood - rest.scroll) < 3) this.restAt(rest.id, 0);
      else if (step && placeAt(this.#steps, this.#areaNow(), at)?.at !== at) this.restAt(step.id, 0);
      this.#resized();
    });
    for (const step of this.#steps) this.#sizes.observe(step);
  }

  /** The step at the reading line. */
  place(): ReadingPlace | null {
    const place = placeAt(this.#steps, this.#areaNow(), this.#near);
    this.#near = place?.at ?? 0;
    return place;
  }

  /** Brings the page to rest at a step of ours, in so many milliseconds. */
  restAt(id: string, milliseconds: number): void {
    const element = this.#steps.find((step) => step.id === id);
    if (!element) return;
    const scroll = restingScroll(element, this.#areaNow(), scrollY);
    this.#rest = { id, scroll };
    this.#stood = scroll;
    this.#glide.to(scroll, milliseconds);
  }

  /** Measured again when the window or the text changes its size. */
  #areaNow(): ReadingArea {
    const of = `${innerWidth} ${innerHeight}`;
    if (this.#area?.of !== of) this.#area = { of, ...readingArea(this.#host, this.#host.renderRoot) };
    return this.#area;
  }
}
