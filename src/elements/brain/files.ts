// The brain's files, asked for once a page and while the script for 3D is still on its way. Each level of geometry is
// handed to whoever waits for it, also to those who come later.

import { baseOf } from '../../stage/asset-base.ts';
import { loadBrain } from '../../stage/assets.ts';
import type { MeasuredPart } from '../../stage/part-measures.ts';

type Parts = readonly MeasuredPart[];

class BrainFiles {
  /** The levels that came, the lightest first. */
  readonly #levels: Parts[] = [];
  #reason: string | null = null;
  readonly #waiting = new Set<{ level: (parts: Parts) => void; failed: (reason: string) => void }>();

  constructor(base: string) {
    void loadBrain(base, (parts) => {
      this.#levels.push(parts);
      this.#waiting.forEach(({ level }) => level(parts));
    }).then((result) => {
      if (result.ok) return;
      // Another try may go better: the next brain asks again.
      loads.delete(base);
      this.#reason = result.reason;
      this.#waiting.forEach(({ failed }) => failed(result.reason));
    });
  }

  /** Hands over the levels that are there, in their order, and each that comes; or the reason why none does. */
  follow(level: (parts: Parts) => void, failed: (reason: string) => void): void {
    if (this.#levels.length === 0 && this.#reason !== null) return failed(this.#reason);
    this.#levels.forEach(level);
    this.#waiting.add({ level, failed });
  }
}

const loads = new Map<string, BrainFiles>();

/** Files of a folder, on their way from the first call on. `told` as an element's base attribute. */
export function brainFiles(told: string): BrainFiles {
  const base = baseOf(told);
  let files = loads.get(base);
  if (!files) loads.set(base, (files = new BrainFiles(base)));
  return files;
}
