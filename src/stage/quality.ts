// How fine a picture is drawn. When frames come late while something moves, quality steps down; the picture at rest is
// always drawn at the best that the device can do.

import type { Quality } from './view.ts';

const levels: readonly [Quality, ...Quality[]] = [
  { pixelRatio: 2, layers: true, smooth: true },
  { pixelRatio: 1.5, layers: true, smooth: true },
  { pixelRatio: 1, layers: true, smooth: true },
  { pixelRatio: 1, layers: false, smooth: true },
  { pixelRatio: 0.75, layers: false, smooth: false },
];
/** Milliseconds between frames above which the next level is tried, and how many in a row it takes. */
const lateFrame = 24;
const lateFrames = 6;
/** A longer gap is a pause, not a late frame. */
const pause = 1000;
/** One picture may cost this much script time before the resting level, too, steps down, to one pixel a pixel at least. */
const heavyPicture = 300;
const heavyPictures = 4;
const lowestResting = 2;

export class QualityLadder {
  #last = 0;
  #late = 0;
  #heavy = 0;
  /** The levels in use while something moves, and at rest. */
  #moving = 0;
  #resting = 0;
  #sharp = true;

  /** Whether the last picture was as fine as those at rest. */
  get sharp(): boolean {
    return this.#sharp;
  }

  /** How fine to draw in a frame that begins now (milliseconds). */
  next(now: number, moving: boolean): Quality {
    this.#measure(now, moving);
    const level = Math.max(this.#resting, moving ? this.#moving : 0);
    this.#sharp = level === this.#resting;
    return levels[level] ?? levels[0];
  }

  #measure(now: number, moving: boolean): void {
    const gap = now - this.#last;
    this.#last = now;
    if (!moving || gap > pause) return;
    this.#late = gap > lateFrame ? this.#late + 1 : 0;
    if (this.#late < lateFrames) return;
    this.#late = 0;
    this.#moving = Math.min(levels.length - 1, this.#moving + 1);
  }

  /** Takes what a picture cost, in milliseconds of script. One heavy picture may be a first one, with shaders to compile;
   *  several in a row are the device. */
  weigh(cost: number): void {
    this.#heavy = cost > heavyPicture ? this.#heavy + 1 : 0;
    if (this.#heavy < heavyPictures || this.#resting >= lowestResting) return;
    this.#heavy = 0;
    this.#resting += 1;
  }
}
