// One view on the brain: keeps what it shows, draws it when asked, and says what lies where.

import { nearer, resting } from '../core/blend.ts';
import type { RegionId } from '../core/regions.ts';
import { groundOf } from '../palette.ts';
import type { BrainModel } from './brain.ts';
import type { BrainPicture } from './brain-messages.ts';
import { noOrbit } from './camera.ts';
import { lookOf, type BrainInput } from './look.ts';
import { nextTask } from './next-task.ts';
import { cameraOf, liftOf, lensCamera, lensCircle, outlineOf, overlayOf, threeCamera } from './overlay.ts';
import type { Overlay, RestingOverlay } from './overlay.ts';
import { pickAt } from './pick.ts';
import { compileFirst, compileRear } from './programs.ts';
import type { StageRenderer } from './renderer.ts';
import type { Context2D, StageState, Surface, View } from './view.ts';

export class BrainScene implements View {
  visible = false;
  dirty = false;
  readonly #canvas: HTMLCanvasElement | OffscreenCanvas;
  readonly #stage: StageRenderer;
  readonly #model: BrainModel;
  readonly #onStage: (state: StageState) => void;
  #input: BrainInput | null = null;
  #warming = false;
  /** Called after each draw, so that a first picture can take over from the poster. */
  onDrawn: (() => void) | null = null;

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

  /** Before its first picture the model goes to the graphics device in slices. */
  async #warm(input: BrainInput, { aim, quality }: Surface): Promise<void> {
    this.#warming = true;
    try {
      await compileFirst(this.#stage, input.theme);
      aim(input.width * quality.pixelRatio, input.height * quality.pixelRatio);
      await nextTask();
      const look = lookOf(input);
      const detail = { layers: !this.#model.fresh, lens: false, pixels: input.height };
      this.#model.prepare(input, look, cameraOf(input, look), input.width / Math.max(1, input.height), detail);
      await this.#model.warm(input.theme, (pieces) => this.#stage.upload(pieces));
    } finally {
      // Whatever went wrong, the picture itself says so.
      this.#warming = false;
      this.refresh();
    }
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

  render(surface: Surface): void {
    const input = this.#input;
    if (input && this.#model.cold(input.theme)) return void this.#warm(input, surface);
    const context = contextOf(this.#canvas);
    if (!input || !context || input.width < 1 || input.height < 1) return;
    const { pixelRatio: ratio } = surface.quality;
    // The very first picture comes sooner without the far side of the glass, which the next one adds.
    const { fresh } = this.#model;
    const layers = surface.quality.layers && !fresh;
    const [width, height] = [Math.round(input.width * ratio), Math.round(input.height * ratio)];
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    context.clearRect(0, 0, width, height);

    const look = lookOf(input);
    const aspect = input.width / input.height;
    const main = this.#model.prepare(input, look, cameraOf(input, look), aspect, {
      layers,
      lens: false,
      pixels: height,
    });
    surface.aim(width, height);
    surface.renderer.render(main.scene, main.camera);
    surface.copy(context, 0, 0, width, height);

    const camera = lensCamera(input, look, this.#model.points);
    if (look.lens && camera) {
      const lens = this.#model.prepare(input, look, camera, 1, { layers, lens: true, pixels: height });
      const circle = lensCircle(input);
      const size = circle.radius * 2 * ratio;
      surface.aim(size, size);
      surface.renderer.render(lens.scene, lens.camera);
      context.save();
      context.globalAlpha = look.lens.opacity;
      context.beginPath();
      context.arc(circle.x * ratio, circle.y * ratio, circle.radius * ratio, 0, 2 * Math.PI);
      context.clip();
      context.fillStyle = groundOf(input.theme, input.sky).surface;
      context.fillRect((circle.x - circle.radius) * ratio, (circle.y - circle.radius) * ratio, size, size);
      surface.copy(context, (circle.x - circle.radius) * ratio, (circle.y - circle.radius) * ratio, size, size);
      context.restore();
    }
    this.#model.drawn();
    if (fresh) void compileRear(this.#stage).then(() => this.refresh());
    this.onDrawn?.();
  }

  stageChanged(state: StageState): void {
    this.#onStage(state);
  }

  dispose(): void {
    this.#stage.remove(this);
    this.#input = null;
    this.onDrawn = null;
  }
}

/** Both kinds draw alike. */
const contextOf = (canvas: HTMLCanvasElement | OffscreenCanvas): Context2D | null => canvas.getContext('2d');
