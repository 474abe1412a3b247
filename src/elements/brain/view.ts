// One picture of a brain on the page: what the painter is asked to show in it, and what it shows.

import type { RegionId } from '../../core/regions.ts';
import type { BrainAnswer, BrainPicture, BrainRequest } from '../../stage/brain-messages.ts';
import type { Overlay, RestingOverlay } from '../../stage/overlay.ts';
import type { StageState } from '../../stage/view.ts';

/** A picture that stands, and where things are in it. */
export interface Seen {
  readonly picture: BrainPicture;
  readonly overlay: Overlay;
  /** The same at rest, where names find their places. */
  readonly rest: RestingOverlay;
}

export class BrainView {
  readonly canvas: HTMLCanvasElement;
  readonly number: number;
  readonly #post: (request: BrainRequest) => void;
  readonly #onStage: (state: StageState) => void;
  /** Asked for and not drawn yet, by number. */
  readonly #asked = new Map<number, BrainPicture>();
  readonly #picks = new Map<number, (region: RegionId | null) => void>();
  #last = 0;
  #told = '';
  #visible = false;
  /** Where a worker's pictures are put. */
  #onto: ImageBitmapRenderingContext | null = null;
  #begun: () => void = () => {};
  /** Fulfilled when its first picture is there, or none is to come for now. */
  readonly first = new Promise<void>((done) => (this.#begun = done));
  seen: Seen | null = null;
  /** Called after each picture. */
  onDrawn: ((finer: boolean) => void) | null = null;

  constructor(
    canvas: HTMLCanvasElement,
    number: number,
    post: (request: BrainRequest) => void,
    onStage: (state: StageState) => void,
  ) {
    this.canvas = canvas;
    this.number = number;
    this.#post = post;
    this.#onStage = onStage;
  }

  /** Shows a moment. What is typed or opened beside the picture changes nothing in it: then nothing is asked for. */
  show(picture: BrainPicture): void {
    const told = JSON.stringify(picture);
    if (told === this.#told) return;
    this.#told = told;
    this.#last += 1;
    this.#asked.set(this.#last, picture);
    const ratio = devicePixelRatio || 1;
    this.#post({ kind: 'show', view: this.number, id: this.#last, picture: told, ratio });
  }

  get visible(): boolean {
    return this.#visible;
  }

  setVisible(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    if (!visible) this.#begun();
    this.#post({ kind: 'visible', view: this.number, visible });
  }

  /** The part at a point in CSS pixels of the view. */
  pick(x: number, y: number): Promise<RegionId | null> {
    return new Promise((done) => {
      const id = (this.#last += 1);
      this.#picks.set(id, done);
      this.#post({ kind: 'pick', view: this.number, id, x, y });
    });
  }

  /** The painter has answered. */
  take(answer: Extract<BrainAnswer, { view: number }>): void {
    if (answer.kind === 'stage') {
      if (answer.state !== 'ready') this.#begun();
      this.#onStage(answer.state);
    } else if (answer.kind === 'drawn') this.#drawn(answer);
    else {
      this.#picks.get(answer.id)?.(answer.region);
      this.#picks.delete(answer.id);
    }
  }

  #drawn(answer: Extract<BrainAnswer, { kind: 'drawn' }>): void {
    if (answer.picture) this.#put(answer.picture);
    const picture = this.#asked.get(answer.id) ?? this.seen?.picture;
    const rest = answer.rest ?? this.seen?.rest;
    for (const id of this.#asked.keys()) if (id <= answer.id) this.#asked.delete(id);
    if (picture && rest) this.seen = { picture, overlay: answer.overlay, rest };
    this.#begun();
    this.onDrawn?.(answer.finer);
  }

  #put(picture: ImageBitmap): void {
    const { canvas } = this;
    // A canvas keeps its own size, whatever picture it is given.
    if (canvas.width !== picture.width) canvas.width = picture.width;
    if (canvas.height !== picture.height) canvas.height = picture.height;
    this.#onto ??= canvas.getContext('bitmaprenderer');
    this.#onto?.transferFromImageBitmap(picture);
  }

  close(): void {
    this.#begun();
    this.onDrawn = null;
    this.#post({ kind: 'close', view: this.number });
  }
}
