// One view on the brain: keeps what it shows, draws it when asked, and says what lies where.

import { nearer, resting } from '../core/blend.ts';
import type { RegionId } from '../core/regions.ts';
import { groundOf } from '../palette.ts';
import type { BrainModel } from './brain.ts';
import type { BrainPicture } from './brain-messages.ts';
import { noOrbit, type CameraState } from './camera.ts';
import { lookOf, type BrainInput } from './look.ts';
import { nextTask } from './next-task.ts';
import { cameraOf, liftOf, lensCamera, lensCircle, outlineOf, overlayOf, threeCamera } from './overlay.ts';
import type { Overlay, RestingOverlay } from './overlay.ts';
import { pickAt } from './pick.ts';
import { compileFirst, compileRear } from './programs.ts';
import type { StageRenderer } from './renderer.ts';
import type { Context2D, StageState, Surface, View } from './view.ts';

/** Device pixels. */
type Size = readonly [width: number, height: number];

export class BrainScene implements View {
  visible = false;
  dirty = false;
  readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #stage: StageRenderer;
  readonly #model: BrainModel;
  readonly #onStage: (state: StageState) => void;
  #input: BrainInput | null = null;
  #warming = false;
  /**
   * Called after each draw, to take the picture: none where it is drawn on the page itself. Taking it waits for the graphics
   * device; what is worked out before, while that still draws, costs no time.
   */
  onDrawn: (take: () => ImageBitmap | null) => void = (take) => void take();

  constructor(
    canvas: HTMLCanvasElement | OffscreenCanvas,
    model: BrainModel,
    stage: StageRenderer,
    onStage: (state: StageState) => void,
  ) {
    this.#canvas = canvas;
    this.#model = model;
    this.#stage = stage;
    this.#onStage = onStage;
    const state = stage.add(this);
    if (state !== 'ready') onStage(state);
  }

  /** Shows a moment. Nothing is drawn here; a frame is asked for when the view is visible. */
  show(input: BrainInput): void {
    this.#input = input;
    if (this.#warming) return;
    this.dirty = true;
    this.#stage.wake();
  }

  /** Before its first picture in a theme: its programs, and on the page the model in slices. In a worker no frame waits. */
  async #warm(input: BrainInput, surface: Surface): Promise<void> {
    this.#warming = true;
    try {
      await compileFirst(this.#stage, input.theme).done;
      this.#model.warmed(input.theme);
      if (!this.#handedOver) await this.#handOver(input, surface);
    } finally {
      // Whatever went wrong, the picture itself says so.
      this.#warming = false;
      this.refresh();
    }
  }

  async #handOver(input: BrainInput, { aim, quality }: Surface): Promise<void> {
    aim(input.width * quality.pixelRatio, input.height * quality.pixelRatio);
    await nextTask();
    const look = lookOf(input);
    const detail = { layers: !this.#model.fresh, lens: false, pixels: input.height };
    this.#model.prepare(input, look, cameraOf(input, look), input.width / Math.max(1, input.height), detail);
    await this.#model.upload((pieces) => this.#stage.upload(pieces));
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    if (visible) this.#stage.wake();
  }

  /** The geometry changed under the view. */
  refresh(): void {
    this.dirty = this.#input !== null;
    this.#stage.wake();
  }

  get finer(): boolean {
    return this.#model.finer;
  }

  /** Another array when the geometry is another. */
  get points(): BrainModel['points'] {
    return this.#model.points;
  }

  /** Where things stand on screen. */
  overlay({ input, regions }: BrainPicture): Overlay {
    return overlayOf(input, lookOf(input), this.#model.points, regions);
  }

  /** Where they stand once the nearer state rests, without the reader's turn. */
  resting({ input, regions, spread }: BrainPicture): RestingOverlay {
    const rest = { ...input, blend: resting(nearer(input.blend)), orbit: noOrbit, spread };
    const look = lookOf(rest);
    const { points } = this.#model;
    return { ...overlayOf(rest, look, points, regions), outline: outlineOf(rest, look, points) };
  }

  /** The part at a point in CSS pixels of the view. */
  pick(x: number, y: number): RegionId | null {
    const input = this.#input;
    if (!input) return null;
    const look = lookOf(input);
    const camera = threeCamera(cameraOf(input, look), input.width / Math.max(1, input.height), liftOf(input));
    return pickAt((x / input.width) * 2 - 1, 1 - (y / input.height) * 2, camera, this.#model.meshes, look, input.plane);
  }

  render(surface: Surface): boolean {
    const input = this.#input;
    if (!input || input.width < 1 || input.height < 1) return false;
    if (this.#model.cold(input.theme)) {
      void this.#warm(input, surface);
      return false;
    }
    const { pixelRatio: ratio } = surface.quality;
    const size: Size = [Math.round(input.width * ratio), Math.round(input.height * ratio)];
    const look = lookOf(input);
    // The very first picture comes sooner without smooth edges and the far side of the glass, which the next one adds.
    const { fresh } = this.#model;
    const layers = surface.quality.layers && !fresh;
    const draw = (camera: CameraState, aspect: number, [width, height]: Size, lens: boolean): void => {
      const made = this.#model.prepare(input, look, camera, aspect, { layers, lens, pixels: size[1] });
      surface.aim(width, height);
      surface.draw(made.scene, made.camera, surface.quality.smooth && !fresh);
    };
    draw(cameraOf(input, look), input.width / input.height, size, false);
    const lens = lensCamera(input, look, this.#model.points);
    const picture = (): ImageBitmap | null =>
      (lens === null && this.#handedOver ? surface.whole() : null) ??
      this.#compose(surface, size, (context) => {
        if (look.lens && lens)
          this.#drawLens(context, surface, look.lens.opacity, (side) => draw(lens, 1, [side, side], true));
      });
    this.onDrawn(picture);
    this.#model.drawn();
    if (fresh) void compileRear(this.#stage).then(() => this.refresh());
    return true;
  }

  /** A canvas without a page, in a worker, hands its picture over. */
  get #handedOver(): boolean {
    return 'transferToImageBitmap' in this.#canvas;
  }

  /** Copies what was just drawn into the canvas, and what `above` adds; null where the canvas is the page's own. */
  #compose(surface: Surface, [width, height]: Size, above: (context: Context2D) => void): ImageBitmap | null {
    const canvas = this.#canvas;
    const context = contextOf(canvas);
    if (!context) return null;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.clearRect(0, 0, width, height);
    surface.copy(context, 0, 0, width, height);
    above(context);
    return 'transferToImageBitmap' in canvas ? canvas.transferToImageBitmap() : null;
  }

  #drawLens(context: Context2D, surface: Surface, opacity: number, draw: (side: number) => void): void {
    const { theme, sky, ...input } = this.#input!;
    const { pixelRatio: ratio } = surface.quality;
    const { x, y, radius } = lensCircle(input);
    const [left, top, side] = [(x - radius) * ratio, (y - radius) * ratio, radius * 2 * ratio];
    draw(side);
    context.save();
    context.globalAlpha = opacity;
    context.beginPath();
    context.arc(x * ratio, y * ratio, radius * ratio, 0, 2 * Math.PI);
    context.clip();
    context.fillStyle = groundOf(theme, sky).surface;
    context.fillRect(left, top, side, side);
    surface.copy(context, left, top, side, side);
    context.restore();
  }

  stageChanged(state: StageState): void {
    this.#onStage(state);
  }

  dispose(): void {
    this.#stage.remove(this);
    this.#input = null;
    this.onDrawn = (take) => void take();
  }
}

/** Both kinds draw alike. */
const contextOf = (canvas: HTMLCanvasElement | OffscreenCanvas): Context2D | null => canvas.getContext('2d');
