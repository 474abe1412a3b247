// The canvas that the shared renderer draws on: pictures of all sizes come on its lower left, one after the other.

import type { Camera, Scene, WebGLRenderer } from 'three';
import { Smoothing } from './smoothing.ts';
import type { Context2D, Quality, Surface } from './view.ts';

export type Source = HTMLCanvasElement | OffscreenCanvas;

export class DrawingCanvas {
  readonly #renderer: WebGLRenderer;
  readonly #source: Source;
  #smoothing: Smoothing | null = null;
  /** Device pixels of the picture. */
  #wide = 0;
  #high = 0;

  constructor(renderer: WebGLRenderer, source: Source) {
    this.#renderer = renderer;
    this.#source = source;
  }

  /** A surface for one picture. */
  at(quality: Quality): Surface {
    return {
      quality,
      aim: (width, height) => this.#aim(width, height),
      draw: (scene, camera, smooth) => this.#draw(scene, camera, smooth),
      copy: (to, x, y, width, height) => this.#copy(to, x, y, width, height),
      whole: () => this.#whole(),
    };
  }

  #aim(width: number, height: number): void {
    const [renderer, source] = [this.#renderer, this.#source];
    const wide = (this.#wide = Math.max(1, Math.round(width)));
    const high = (this.#high = Math.max(1, Math.round(height)));
    // The canvas only grows: views of different sizes would otherwise make it anew for each.
    if (source.width < wide || source.height < high)
      renderer.setSize(Math.max(source.width, wide), Math.max(source.height, high), false);
    renderer.setViewport(0, 0, wide, high);
    renderer.setScissor(0, 0, wide, high);
    renderer.setScissorTest(true);
  }

  #draw(scene: Scene, camera: Camera, smooth: boolean): void {
    if (smooth) {
      this.#smoothing ??= new Smoothing();
      this.#smoothing.draw(this.#renderer, scene, camera, this.#wide, this.#high);
    } else this.#renderer.render(scene, camera);
    // The device begins while its picture is not asked for yet.
    this.#renderer.getContext().flush();
  }

  #copy(to: Context2D, x: number, y: number, width: number, height: number): void {
    const [source, wide, high] = [this.#source, this.#wide, this.#high];
    to.drawImage(source, 0, source.height - high, wide, high, x, y, width, height);
  }

  #whole(): ImageBitmap | null {
    const source = this.#source;
    const fills = source.width === this.#wide && source.height === this.#high;
    return fills && 'transferToImageBitmap' in source ? source.transferToImageBitmap() : null;
  }
}
