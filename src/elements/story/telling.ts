// What is told of a step, a frame after its picture: nobody hears a frame, and the one in which a step begins has the
// most to do.

import type { ReactiveControllerHost } from 'lit';

export class Telling {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #by: readonly unknown[] | null = null;
  #told: readonly string[] = [];
  #due = false;
  #coming: Promise<void> | null = null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** What to tell now: while what it is made from has just changed, still what was told before. by: all it is made from. */
  readonly of = (by: readonly unknown[], make: () => readonly string[]): readonly string[] => {
    const before = this.#by;
    const due = this.#due;
    this.#due = false;
    if (before && by.every((value, i) => value === before[i])) return this.#told;
    // The first words come with the first picture; a page that nobody sees has no frames.
    if (before && !due && !document.hidden) {
      this.#coming ??= this.#nextFrame();
      return this.#told;
    }
    this.#by = by;
    this.#told = make();
    return this.#told;
  };

  /** Until the update is asked for that brings the words of the step. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  #nextFrame(): Promise<void> {
    return new Promise((done) => {
      requestAnimationFrame(() => {
        this.#coming = null;
        this.#due = true;
        this.#host.requestUpdate();
        done();
      });
    });
  }
}
