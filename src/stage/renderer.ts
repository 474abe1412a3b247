// The one WebGL renderer of a page. Each view owns a 2D canvas and gets its picture copied there, so that thirty brains
// need one context. It asks for a frame only when a visible view has changed, and sleeps otherwise.

import { Camera, LinearSRGBColorSpace, Mesh, Scene, WebGLRenderer, type Material } from 'three';
import { DrawingCanvas, type Source } from './drawing-canvas.ts';
import { nextTask } from './next-task.ts';
import { QualityLadder } from './quality.ts';
import { Slice, trial, type Piece } from './slice.ts';
import type { Quality, StageState, View } from './view.ts';

/** Asked for before they are used: each answer takes a wait for the graphics process. */
const extensions = [
  'EXT_color_buffer_float',
  'WEBGL_clip_cull_distance',
  'OES_texture_float_linear',
  'EXT_color_buffer_half_float',
  'WEBGL_multisampled_render_to_texture',
  'WEBGL_render_shared_exponent',
  'KHR_parallel_shader_compile',
] as const;

/** Stands for a frame that is none. */
const soon = -1;

/** What to draw with, in the order of the asking: some browsers have canvases off the page that know no WebGL. */
const sources: readonly (() => Source | null)[] = [
  () => (typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(8, 8)),
  () => (typeof document === 'undefined' ? null : document.createElement('canvas')),
];
const contextAsked = { alpha: true, depth: true, antialias: false, premultipliedAlpha: true, stencil: false };

export class StageRenderer {
  readonly #views = new Set<View>();
  #renderer: WebGLRenderer | null = null;
  #source: Source | null = null;
  #context: WebGL2RenderingContext | null = null;
  #opening: Promise<void> | null = null;
  #state: StageState | 'unasked' = 'unasked';
  #frame = 0;
  readonly #quality = new QualityLadder();
  #slice: Slice | null = null;
  #canvas: DrawingCanvas | null = null;
  /** Pictures drawn since the page opened; tests read it. */
  drawn = 0;
  /** Device pixels in a CSS pixel; a worker cannot ask and is told. */
  pixelRatio = globalThis.devicePixelRatio || 1;

  /** Adds a view and tells it whether WebGL is there; the context is made at the first view. */
  add(view: View): StageState {
    this.#views.add(view);
    const state = this.#start();
    if (view.dirty) this.wake();
    return state;
  }

  /** Makes ready to draw, in a few tasks: the context and what draws with it, made at once, would hold up a frame. */
  async open(): Promise<StageState> {
    if (this.#state === 'unasked') {
      this.#opening ??= nextTask()
        .then(() => void this.#makeContext())
        .then(nextTask)
        .then(() => extensions.forEach((name) => this.#context?.getExtension(name)))
        .then(nextTask);
      await this.#opening;
    }
    return this.#start();
  }

  remove(view: View): void {
    this.#views.delete(view);
  }

  /** Whether WebGL is there; asks for it the first time. */
  check(): StageState {
    return this.#start();
  }

  /** How many pictures it serves; tests read it. */
  get serves(): number {
    return this.#views.size;
  }

  /** The renderer's own counters of geometries, textures and programs; null without WebGL. */
  get memory(): { geometries: number; textures: number; programs: number } | null {
    const info = this.#renderer?.info;
    return info ? { ...info.memory, programs: info.programs?.length ?? 0 } : null;
  }

  /** Asks for a frame, if a visible view waits for one and none is under way. */
  wake(): void {
    if (this.#frame !== 0 || this.#state !== 'ready') return;
    if (!this.#waiting() && this.#quality.sharp) return;
    if (this.drawn > 0) this.#frame = requestAnimationFrame((now) => this.#draw(now));
    else void this.#drawSoon();
  }

  /** The very first picture waits for no frame. */
  async #drawSoon(): Promise<void> {
    this.#frame = soon;
    await nextTask();
    if (this.#frame === soon) this.#draw(performance.now());
  }

  #waiting(): boolean {
    for (const view of this.#views) if (view.visible && view.dirty) return true;
    return false;
  }

  #start(): StageState {
    if (this.#state !== 'unasked') return this.#state;
    try {
      const source = this.#makeContext();
      const context = this.#context;
      if (!source || !context) throw new Error('this device has no WebGL');
      this.#renderer = new WebGLRenderer({ canvas: source, context });
      this.#renderer.debug.checkShaderErrors = import.meta.env.DEV;
      // Colours are those of the screen all along: one program serves the canvas and what is laid on it.
      this.#renderer.outputColorSpace = LinearSRGBColorSpace;
      this.#renderer.setPixelRatio(1);
      this.#renderer.setClearColor(0x000000, 0);
      this.#renderer.autoClear = true;
      source.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        this.#change('lost');
      });
      source.addEventListener('webglcontextrestored', () => this.#change('ready'));
      this.#state = 'ready';
    } catch {
      this.#state = 'refused';
    }
    return this.#state;
  }

  #makeContext(): Source | null {
    for (const make of sources) {
      if (this.#context) break;
      const source = make();
      this.#context = (source?.getContext('webgl2', contextAsked) ?? null) as WebGL2RenderingContext | null;
      if (this.#context) this.#source = source;
    }
    return this.#source;
  }

  #change(state: StageState): void {
    this.#state = state;
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const view of this.#views) {
      if (state === 'ready') view.dirty = true;
      view.stageChanged(state);
    }
    this.wake();
  }

  /** Makes the context fail or come back, as a tired graphics driver would; for tests. */
  lose(): void {
    this.#renderer?.forceContextLoss();
  }

  restore(): void {
    this.#renderer?.forceContextRestore();
  }

  #draw(now: number): void {
    this.#frame = 0;
    const moving = this.#waiting();
    // At rest after a cheaper film: one more picture of what is shown, at the best.
    const again = !moving && !this.#quality.sharp;
    const quality = this.#quality.next(now, moving);
    for (const view of this.#views) {
      if (!view.visible || !(view.dirty || again)) continue;
      view.dirty = false;
      const began = performance.now();
      this.#render(view, quality);
      this.#quality.weigh(performance.now() - began);
    }
    this.wake();
  }

  /** Has programs compiled beside the page's own work, each asked for in a task; done when they can be drawn with.
   *  asked: told when all are asked for. */
  async compile(materials: readonly Material[], asked: () => void = () => {}): Promise<void> {
    const waits: Promise<unknown>[] = [];
    for (const material of materials) {
      await nextTask();
      if (!this.#renderer || this.#state !== 'ready') return;
      const scene = new Scene().add(new Mesh(trial, material));
      if (this.#renderer.extensions.has('KHR_parallel_shader_compile'))
        waits.push(this.#renderer.compileAsync(scene, new Camera()));
      else this.#renderer.compile(scene, new Camera());
    }
    this.#context?.flush();
    asked();
    await Promise.all(waits);
    // A program's first use asks for all its inputs.
    for (const material of materials) {
      await nextTask();
      this.upload([[trial, material]]);
    }
  }

  /** Hands geometry and materials to the graphics device without showing them: what comes in slices holds up no frame. */
  upload(pieces: readonly Piece[]): void {
    if (!this.#renderer || this.#state !== 'ready') return;
    this.#slice ??= new Slice();
    this.#slice.draw(this.#renderer, pieces);
  }

  #render(view: View, quality: Quality): void {
    const renderer = this.#renderer;
    const source = this.#source;
    if (!renderer || !source) return;
    const pixelRatio = Math.min(quality.pixelRatio, this.pixelRatio);
    this.#canvas ??= new DrawingCanvas(renderer, source);
    const surface = this.#canvas.at({ ...quality, pixelRatio });
    try {
      if (view.render(surface)) this.drawn += 1;
    } catch (error) {
      console.warn(`the stage could not draw: ${String(error)}`);
      view.stageChanged('refused');
    }
  }
}

let shared: StageRenderer | null = null;

/** The page's one stage. */
export function stage(): StageRenderer {
  shared ??= new StageRenderer();
  return shared;
}
