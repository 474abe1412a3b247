// What may come a little after its picture. The frame in which a step begins has the most to do, and while a page is
// scrolled every frame has enough; nobody hears a frame, and nobody reads a button's words within one. So it comes, rank by
// rank, once the page stands still; where it goes on moving, after a while all the same.

import type { ReactiveControllerHost } from 'lit';

/** Frames without a move after which a page stands still: a wheel leaves one or two between its turns. */
const stillness = 3;

export class Later {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #longest: readonly number[];
  #come: number;
  #waited = 0;
  /** Frames since the page moved. */
  #still = 0;
  #coming: Promise<void> = Promise.resolve();
  #done: (() => void) | null = null;

  /** longest: how many frames each rank waits at most for the page to stand still. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, longest: readonly number[]) {
    this.#host = host;
    this.#longest = longest;
    this.#come = longest.length;
  }

  /** How many ranks have come, or may come with the update that is on its way. */
  get come(): number {
    return this.#come;
  }

  /** All of it is to come again, where nothing waits already. */
  ask(): void {
    if (this.#come === this.#longest.length) this.begin();
  }

  /** All of it is to come again, and waits from now on. A page that nobody sees has no frames: there it comes at once. */
  begin(): void {
    this.#come = document.hidden ? this.#longest.length : 0;
    this.#waited = 0;
    if (this.#come > 0 || this.#done) return;
    this.#coming = new Promise((done) => (this.#done = done));
    requestAnimationFrame(this.#tick);
  }

  /** The page moved in this frame. */
  moved(): void {
    this.#still = 0;
  }

  /** So many ranks came with something that could not wait. */
  came(ranks: number): void {
    this.#come = Math.max(this.#come, ranks);
  }

  /** Until all has come, or is about to in an update that is asked for. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  readonly #tick = (): void => {
    const ranks = this.#longest.length;
    const stands = this.#still >= stillness || document.hidden;
    this.#still += 1;
    this.#waited += 1;
    if (this.#come < ranks && (stands || this.#waited >= (this.#longest[this.#come] ?? 0))) {
      this.#come = document.hidden ? ranks : this.#come + 1;
      this.#waited = 0;
      this.#host.requestUpdate();
    }
    if (this.#come < ranks) return void requestAnimationFrame(this.#tick);
    this.#done?.();
    this.#done = null;
  };
}
