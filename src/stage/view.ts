// A view is one picture that the shared renderer draws into an element's own 2D canvas.

import type { WebGLRenderer } from 'three';

export interface View {
  readonly canvas: HTMLCanvasElement;
  /** On screen, in a visible tab. */
  visible: boolean;
  /** Something changed since the last draw. */
  dirty: boolean;
  render(renderer: WebGLRenderer): void;
  dispose(): void;
}
