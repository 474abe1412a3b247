// The drawn brain of a pose, as the anatomy build writes it: paths in a frame of its own.

export interface Drawing {
  readonly box: readonly [width: number, height: number];
  readonly outline: string;
  /** Shadows of the folds. */
  readonly folds: string;
  /** From the back to the front: first the parcels of the surface, then the inner parts. */
  readonly parts: readonly {
    readonly mesh: string;
    readonly path: string;
    readonly anchor: readonly [x: number, y: number];
  }[];
}
