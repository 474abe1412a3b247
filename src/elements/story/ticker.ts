// The one clock of the page. After a reader arrives at a step it moves the film on for a few seconds, then rests; while
// Play is pressed it goes on. It asks for no frame while nothing is to move.

import type { Seconds } from '../../core/units.ts';

/** How far the film runs after an arrival. Its last half second of film takes a second, slowing down: 4.7 s in all. */
const arrivalLength: Seconds = 4.2;
const longestFrame: Seconds = 0.5;

export class Ticker {
  readonly #onTick: (playhead: Seconds) => void;
  #frame = 0;
  #last = 0;
  #playhead: Seconds = 0;
  #arriving = false;
  #playing = false;

  constructor(onTick: (playhead: Seconds) => void) {
    this.#onTick = onTick;
  }

  get playing(): boolean {
    return this.#playing;
  }

  get running(): boolean {
    return this.#frame !== 0;
  }

  /** The reader came to a step: the film starts from its place and runs for a few seconds, unless it must stay still. */
  arrive(still: boolean): void {
    this.#playhead = 0;
    this.#playing = false;
    this.#arriving = !still;
    this.#schedule();
    if (still) this.stop();
  }

  play(): void {
    this.#playing = true;
    this.#schedule();
  }

  pause(): void {
    this.#playing = false;
    this.#arriving = false;
    this.stop();
  }

  /** No frames at all: hidden page, still motion, or gone from the document. What was under way waits. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#last = 0;
  }

  /** The page is seen again, or the story is back in it: what waits goes on where it was. */
  goOn(): void {
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame === 0 && (this.#arriving || this.#playing)) this.#frame = requestAnimationFrame(this.#tick);
  }

  readonly #tick = (now: number): void => {
    this.#frame = 0;
    // A long gap (a hidden tab) counts as one frame, so that the film does not leap. A slow device's frames count in full:
    // there, too, the film rests when it should.
    const step = this.#last === 0 ? 0 : Math.min(longestFrame, (now - this.#last) / 1000);
    this.#last = now;
    const left = arrivalLength - this.#playhead;
    if (this.#playing) this.#playhead += step;
    else this.#playhead += Math.min(Math.max(0, left), step * Math.min(1, Math.sqrt(2 * Math.max(0, left))));
    if (!this.#playing && arrivalLength - this.#playhead < 0.001) {
      this.#arriving = false;
      this.#last = 0;
    }
    this.#onTick(this.#playhead);
    this.#schedule();
  };
}
