// What may come a little after its picture: the frame in which a step begins has the most to do. Nobody hears a frame, and
// nobody reads a button's words within one.

import type { ReactiveControllerHost } from 'lit';

const nobody = (): void => {};

export class Later<T> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #frames: number;
  #by: readonly unknown[] | null = null;
  #made: T | undefined;
  /** How often it was asked for since it is to change. */
  #asked = 0;
  #coming: Promise<void> | null = null;
  #came = nobody;

  /** frames: how many after the change it comes. */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, frames: number) {
    this.#host = host;
    this.#frames = frames;
  }

  /** What stands now: when what it is made from has just changed, still what stood before. by: all it is made from. */
  readonly of = (by: readonly unknown[], make: () => T): T => {
    const before = this.#by;
    if (before && by.every((value, i) => value === before[i])) {
      this.#rest();
      return this.#made as T;
    }
    // The first comes with the first picture; a page that nobody sees has no frames.
    if (before && !document.hidden && this.#asked < this.#frames) {
      this.#asked += 1;
      this.#coming ??= this.#watch();
      return this.#made as T;
    }
    this.#by = by;
    this.#made = make();
    this.#rest();
    return this.#made;
  };

  /** Whether something is still to come. */
  get waits(): boolean {
    return this.#asked > 0;
  }

  /** Until what is to come has come, or is about to in an update that is asked for. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  #rest(): void {
    this.#asked = 0;
    this.#coming = null;
    this.#came();
    this.#came = nobody;
  }

  /** Asks for an update in each frame that brings none by itself. */
  #watch(): Promise<void> {
    return new Promise((done) => {
      this.#came = done;
      let [left, seen] = [this.#frames, this.#asked];
      const frame = (): void => {
        if (this.#came !== done) return;
        const idle = this.#asked === seen;
        seen = this.#asked + (idle ? 1 : 0);
        if (idle) this.#host.requestUpdate();
        left -= 1;
        if (left > 0) return void requestAnimationFrame(frame);
        this.#coming = null;
        done();
      };
      requestAnimationFrame(frame);
    });
  }
}
