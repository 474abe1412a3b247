// What may come a little after its picture. The frame in which a step begins has the most to do, and while a page is
// scrolled every frame has enough; nobody hears a frame, and nobody reads a button's words within one. So it comes, rank by
// rank, once the page stands still; where it goes on moving, after a while all the same.

import type { ReactiveControllerHost } from 'lit';

/** Milliseconds without a move after which a page stands still: a wheel rests for a moment between its turns. */
const stillness = 120;
/** Frames without a move that must have passed, too, where a film runs: a browser that is behind with its drawing has the
 *  page stand still because of what came last. And milliseconds after which they are not waited for any more. */
const stillFrames = 3;
const atLast = 1000;
/** Milliseconds from one rank to the next on a page that stands still: another frame. */
const apart = 34;

export class Later {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #longest: readonly number[];
  readonly #filming: () => boolean;
  #come: number;
  /** Moves since the last rank came. */
  #waited = 0;
  #moved = -Infinity;
  /** Frames of the film since the last move or rank. */
  #stood = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #coming: Promise<void> = Promise.resolve();
  #done: (() => void) | null = null;

  /** longest: how many moves of the page, one a frame, each rank waits at most for it to stand still. filming: whether a
   *  film runs, of which each frame is told. */
  constructor(
    host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    longest: readonly number[],
    filming: () => boolean = () => false,
  ) {
    this.#host = host;
    this.#longest = longest;
    this.#filming = filming;
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

  /** All of it is to come again, and waits from now on; on a page that nobody sees it comes at once. */
  begin(): void {
    this.#come = document.hidden ? this.#longest.length : 0;
    if (this.#come > 0) return this.#end();
    this.#moved = performance.now();
    // A page that is scrolled through step after step has waited since the first of them.
    if (this.#done) return;
    this.#waited = 0;
    this.#coming = new Promise((done) => (this.#done = done));
    this.#watch(stillness);
  }

  /** The page moved in this frame. */
  moved(): void {
    this.#moved = performance.now();
    this.#stood = 0;
    if (!this.#done) return;
    this.#waited += 1;
    if (this.#waited >= (this.#longest[this.#come] ?? 0)) this.#bring();
  }

  /** A frame of the film passed in which the page did not move. What comes then comes with the film's own picture. */
  stood(): void {
    this.#stood += 1;
    if (this.#done && this.#stood >= stillFrames && this.#since >= stillness) this.#bring();
  }

  /** So many ranks came with something that could not wait. */
  came(ranks: number): void {
    this.#come = Math.max(this.#come, ranks);
  }

  /** Until all has come, or is about to in an update that is asked for. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  /** Milliseconds since the last move. */
  get #since(): number {
    return performance.now() - this.#moved;
  }

  #watch(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      const left = (this.#filming() ? atLast : stillness) - this.#since;
      if (left > 0 && !document.hidden) return this.#watch(left);
      this.#bring();
      if (this.#done) this.#watch(apart);
    }, milliseconds);
  }

  #bring(): void {
    this.#come = Math.min(this.#longest.length, this.#come + 1);
    this.#waited = this.#stood = 0;
    this.#host.requestUpdate();
    if (this.#come === this.#longest.length) this.#end();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#done?.();
    this.#done = null;
  }
}
