// A view is one picture that the shared renderer draws into an element's own 2D canvas.

import type { Camera, Scene } from 'three';

/** What the stage can afford now: it steps down while frames come late, and rests at the best. */
export interface Quality {
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number;
  /** Draw the far side of the glass and every layer of glow. */
  readonly layers: boolean;
  /** Smooth edges: several samples a pixel. */
  readonly smooth: boolean;
}

/** On a page's canvas or one without a page. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** One drawing surface, shared by all views: the lower left part of it holds the picture just drawn. */
export interface Surface {
  readonly quality: Quality;
  /** Makes room for a picture of so many device pixels and aims the renderer at it. */
  aim(width: number, height: number): void;
  /** Draws a scene there. smooth: with smooth edges. */
  draw(scene: Scene, camera: Camera, smooth: boolean): void;
  /** Copies the picture just drawn into a 2D canvas, in device pixels. */
  copy(to: Context2D, x: number, y: number, width: number, height: number): void;
  /** Hands the picture just drawn over without a copy, where it fills the whole surface; else null. */
  whole(): ImageBitmap | null;
}

export type StageState = 'ready' | 'lost' | 'refused';

export interface View {
  /** On screen, in a visible tab. */
  visible: boolean;
  /** Something changed since the last draw. */
  dirty: boolean;
  /** Draws it; false where there is nothing to draw yet. */
  render(surface: Surface): boolean;
  /** WebGL came, went or was refused. */
  stageChanged(state: StageState): void;
}
