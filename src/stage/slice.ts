// Hands one piece of geometry to the graphics device before it is needed: its first triangle is drawn into nothing, so
// that all its numbers are uploaded and no picture changes.

import { Camera, Mesh, MeshBasicMaterial, Scene, type BufferGeometry, type WebGLRenderer } from 'three';

export class Slice {
  readonly #scene = new Scene();
  readonly #camera = new Camera();
  readonly #mesh = new Mesh(undefined, new MeshBasicMaterial({ colorWrite: false, depthWrite: false }));

  constructor() {
    this.#mesh.frustumCulled = false;
    this.#mesh.geometry.dispose();
    this.#scene.add(this.#mesh);
  }

  draw(renderer: WebGLRenderer, geometry: BufferGeometry): void {
    const { start, count } = geometry.drawRange;
    this.#mesh.geometry = geometry;
    geometry.setDrawRange(0, 3);
    renderer.setViewport(0, 0, 1, 1);
    renderer.setScissor(0, 0, 1, 1);
    renderer.setScissorTest(true);
    renderer.render(this.#scene, this.#camera);
    geometry.setDrawRange(start, count);
  }
}
