// What was made last, kept: asked for the same again it is the very same, and nothing is made.

export class Last<T> {
  #by: readonly unknown[] | null = null;
  #made: T | undefined;

  /** by: all that it is made from. */
  of(by: readonly unknown[], make: () => T): T {
    const before = this.#by;
    if (!before || by.length !== before.length || by.some((value, i) => value !== before[i])) {
      this.#made = make();
      this.#by = by;
    }
    return this.#made as T;
  }

  /** What stands, be it old; made where nothing was yet. */
  kept(by: readonly unknown[], make: () => T): T {
    return this.#by ? (this.#made as T) : this.of(by, make);
  }
}
