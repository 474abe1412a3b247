// Whether an element is on the screen or near it, and how large it is: what decides when to load, when to draw, and that
// nothing is drawn for eyes that cannot see it.

import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PresenceCalls {
  /** It came near the screen, perhaps again. */
  readonly near: () => void;
  /** `visible` changed. */
  readonly changed: () => void;
}

/** How far outside the screen counts as near. */
const nearMargin = '400px';

export class PresenceController implements ReactiveController {
  width = 0;
  height = 0;
  #onScreen = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #calls: PresenceCalls;
  #near: IntersectionObserver | null = null;
  #seen: IntersectionObserver | null = null;
  #sizes: ResizeObserver | null = null;
  readonly #onTab = (): void => this.#calls.changed();

  constructor(host: ReactiveControllerHost & HTMLElement, calls: PresenceCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  /** On the screen, in a tab that is shown. */
  get visible(): boolean {
    return this.#onScreen && document.visibilityState === 'visible';
  }

  hostConnected(): void {
    const near = (entries: readonly IntersectionObserverEntry[]): void => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      // Watched on, it would cost every frame.
      this.#near?.disconnect();
      this.#calls.near();
    };
    this.#near = new IntersectionObserver(near, { rootMargin: nearMargin });
    this.#seen = new IntersectionObserver((entries) => {
      this.#onScreen = entries.at(-1)?.isIntersecting ?? false;
      this.#calls.changed();
    });
    this.#sizes = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (!box || (box.width === this.width && box.height === this.height)) return;
      this.width = Math.round(box.width);
      this.height = Math.round(box.height);
      this.#host.requestUpdate();
    });
    this.#near.observe(this.#host);
    this.#seen.observe(this.#host);
    this.#sizes.observe(this.#host);
    document.addEventListener('visibilitychange', this.#onTab);
  }

  hostDisconnected(): void {
    this.#near?.disconnect();
    this.#seen?.disconnect();
    this.#sizes?.disconnect();
    document.removeEventListener('visibilitychange', this.#onTab);
    this.#onScreen = false;
  }
}
