// The page under the reader: which step is at the reading line and what of it is still to come, how the page comes to rest at
// a step, goes on within it, and stays there when the text changes its height.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasMore, linesOf, offsetAfter, pageAt, pagesOf, veilAt, type Page, type Pages } from './pages.ts';
import { Glide, placeAt, readingArea, ScrollController, type ReadingArea, type ReadingPlace } from './scroll.ts';

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** How a step is read in the room that it has, in viewport pixels. */
interface Read extends ReadingArea {
  readonly pages: Pages;
}

/** What of a step is to come where the page stands. */
export interface Rest {
  /** Some of its text lies below the room. */
  readonly more: boolean;
  /** Height above the foot in which nothing is to be seen, in pixels. */
  readonly veil: number;
}
/** Room around what is brought into view, in pixels. */
const beside = 8;
const nothingLeft: Rest = { more: false, veil: 0 };

export class Reading implements ReactiveController {
  readonly #host: Host;
  readonly #resized: () => void;
  readonly #glide = new Glide();
  #steps: readonly Element[] = [];
  #sizes: ResizeObserver | null = null;
  #holds = false;
  #area: (ReadingArea & { readonly width: number; readonly height: number }) | null = null;
  /** How each step is read, until the window or the text has another size. */
  #read = new WeakMap<Element, Read>();
  /** The step that was at the reading line last, and where its top was. */
  #near = 0;
  #top = 0;
  /** Where the page glides to, until it must be there. */
  #bound: { readonly at: number; readonly scroll: number; readonly until: number } | null = null;
  /** Where the page came to rest at a step by a link, a button or a key. */
  #rest: { readonly id: string; readonly scroll: number } | null = null;
  /** A passage that was brought into view, and its step: a page beside the step's own. */
  #opened: { readonly step: Element; readonly page: Page } | null = null;
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
    if (this.#holds) this.hold();
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#glide.stop();
  }

  /** The steps of the text, in order. */
  set steps(steps: readonly Element[]) {
    this.#steps = steps;
    this.#near = 0;
    this.#rest = this.#area = this.#bound = this.#opened = null;
    this.#read = new WeakMap();
  }

  get steps(): readonly Element[] {
    return this.#steps;
  }

  /** From now on the page stays at its step when the text gets another height; at rest if it was. */
  hold(): void {
    this.#holds = true;
    this.#sizes?.disconnect();
    // What left the page meanwhile must not scroll it.
    if (!this.#host.isConnected) return;
    this.#sizes = new ResizeObserver(() => {
      const rest = this.#rest;
      const [at, step] = [this.#near, this.#steps[this.#near]];
      this.#area = this.#opened = null;
      this.#read = new WeakMap();
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
    this.#top = place?.top ?? 0;
    return place;
  }

  /** Which step the page is at, or on its way to. */
  get at(): number {
    return this.#way?.at ?? this.#near;
  }

  /** What is to come of the step that was read last; on the way to one, of that as the page will stand there. */
  get left(): Rest {
    const way = this.#glide.left === 0 ? null : this.#way;
    const at = way?.at ?? this.#near;
    const step = this.#steps[at];
    if (!step) return nothingLeft;
    const { pages, top, bottom } = this.#readOf(step);
    if (pages.pages.length < 2) return nothingLeft;
    const offset = top - (way ? this.#topOf(step) : this.#top);
    const opened = this.#opened?.step === step ? [this.#opened.page] : [];
    const veil = veilAt(pages.pages, offset) || veilAt(opened, offset);
    return { more: hasMore(pages, offset, bottom - top), veil };
  }

  /** Goes on within the step, in so many milliseconds; false where all of it was seen. */
  goOn(milliseconds: number): boolean {
    const step = this.#steps[this.at];
    if (!step) return false;
    const { pages, top, bottom } = this.#readOf(step);
    const offset = offsetAfter(pages, top - this.#topOf(step), bottom - top);
    if (offset === null) return false;
    this.#rest = null;
    this.#scrollTo(this.at, offset, milliseconds);
    return true;
  }

  /** Brings what was opened into view, from its beginning, where it lies below the room. */
  bringIn(opened: Element, milliseconds: number): void {
    const step = opened.closest('article.step');
    if (!step || step !== this.#steps[this.at]) return;
    const { top, bottom } = this.#readOf(step);
    const rect = opened.getBoundingClientRect();
    if (rect.bottom <= bottom) return;
    this.#rest = null;
    const offset = Math.min(rect.top - beside, rect.bottom + beside - (bottom - top)) - this.#topOf(step);
    const { height } = step.getBoundingClientRect();
    this.#opened = { step, page: pageAt(offset, linesOf(step), height, bottom - top) };
    this.#scrollTo(this.at, offset, milliseconds);
  }

  /** Goes up to the beginning of a step that is read in pages; false where the page is there. */
  goUp(milliseconds: number): boolean {
    const step = this.#steps[this.at];
    if (!step) return false;
    const { pages, top } = this.#readOf(step);
    if (pages.pages.length < 2 || top - this.#topOf(step) < 8) return false;
    this.restAt(step.id, milliseconds);
    return true;
  }

  /** Brings the page to rest at a step of ours, in so many milliseconds. */
  restAt(id: string, milliseconds: number): void {
    const at = this.#steps.findIndex((step) => step.id === id);
    const step = this.#steps[at];
    if (!step || !this.#host.isConnected) return;
    const scroll = this.#scrollTo(at, this.#readOf(step).pages.pages[0].offset, milliseconds);
    this.#rest = { id, scroll };
  }

  /** Scrolls until a step's top lies so far above its room's. Says where the page then is. */
  #scrollTo(at: number, offset: number, milliseconds: number): number {
    const step = this.#steps[at] as Element;
    const top = step.getBoundingClientRect().top - this.#readOf(step).top;
    const scroll = Math.max(0, Math.round(scrollY + top + offset));
    this.#stood = scroll;
    this.#bound = { at, scroll, until: performance.now() + milliseconds };
    this.#glide.to(scroll, milliseconds);
    return scroll;
  }

  /** The way that the page is on; asked again on it, it counts as gone, though the key that asks has ended the glide. */
  get #way(): { readonly at: number; readonly scroll: number } | null {
    return this.#bound && performance.now() < this.#bound.until ? this.#bound : null;
  }

  /** Where a step's top is, or will be at the end of the way. */
  #topOf(step: Element): number {
    const { top } = step.getBoundingClientRect();
    return this.#way ? top - (this.#way.scroll - scrollY) : top;
  }

  #readOf(step: Element): Read {
    const area = this.#areaNow();
    const known = this.#read.get(step);
    if (known) return known;
    // The first step of all begins higher, beside a lower stage.
    const higher = step === this.#steps[0] ? parseFloat(getComputedStyle(step).marginTop) || 0 : 0;
    const [top, bottom] = [area.top + higher, area.bottom];
    const pages = pagesOf(step.getBoundingClientRect().height, bottom - top, () => linesOf(step));
    const read = { top, bottom, pages };
    this.#read.set(step, read);
    return read;
  }

  /** Measured again when the window or the text changes its size. */
  #areaNow(): ReadingArea {
    const { innerWidth: width, innerHeight: height } = window;
    if (this.#area?.width !== width || this.#area.height !== height) {
      this.#area = { width, height, ...readingArea(this.#host, this.#host.renderRoot) };
      this.#read = new WeakMap();
    }
    return this.#area;
  }
}
