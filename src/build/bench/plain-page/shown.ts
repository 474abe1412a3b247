// What the plain page shows, so that it is fairly compared: scenes with as much in them as the story's own have.

export interface Scene {
  readonly steps: readonly Step[];
  /** Elements that stand still in the picture, those of its labels counted. */
  readonly elements: number;
  /** Things that move. */
  readonly moving: number;
}

export interface Step {
  readonly id: string;
  /** Pixels. */
  readonly height: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly labels: readonly string[];
}
