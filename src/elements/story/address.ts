// The address bar: the step and the time that a link names, and the place that the reader is at, so that a copied
// address leads back to it.

import { parseTime, writeTime } from '../../core/log-time.ts';
import type { Seconds } from '../../core/units.ts';

/** What an address names after its "#"; as it stands where it is not well formed. */
export function linkedId(address = location.href): string {
  const raw = new URL(address).hash.slice(1);
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The time that the address asks for, such as "?t=40min"; undefined where it asks for none that there is. */
export function linkedTime(): Seconds | undefined {
  const asked = new URLSearchParams(location.search).get('t');
  if (asked === null) return undefined;
  return parseTime(asked.replace(/^(\d+(?:\.\d+)?)([a-z]+)$/i, '$1 $2')) ?? undefined;
}

/** Milliseconds without a move after which a reader stays. */
const rest = 500;

/**
 * Keeps the address at the reader's place, without new entries in the history. Writing it takes the browser longer than a
 * picture does: it is written once the reader stays, or at once where the page is left.
 */
export class Address {
  #wanted: string | null = null;
  /** The address that the one wanted takes the place of. */
  #over = '';
  #soon = 0;
  #moved = 0;

  /** The place, and the time where it is not the step's own. */
  write(id: string, time?: Seconds): void {
    const query = time === undefined ? '' : `?t=${writeTime(time)}`;
    this.#wanted = `${location.pathname}${query}#${id}`;
    this.#over = location.href;
    this.moved();
    if (this.#soon === 0) this.#wait(rest);
  }

  /** The reader moved, be it within a step. */
  moved(): void {
    this.#moved = performance.now();
  }

  stop(): void {
    clearTimeout(this.#soon);
    this.#soon = 0;
    this.#wanted = null;
  }

  #wait(milliseconds: number): void {
    this.#soon = window.setTimeout(() => {
      const left = this.#moved + rest - performance.now();
      if (left > 0) this.#wait(left);
      else this.writeNow();
    }, milliseconds);
  }

  /** Writes what waits: for when the page is left. A link that was followed meanwhile stands. */
  readonly writeNow = (): void => {
    if (this.#wanted !== null && location.href === this.#over) history.replaceState(history.state, '', this.#wanted);
    this.stop();
  };
}
