// Hands one piece of geometry to the graphics device before it is needed: its first triangle is drawn into nothing, so
// that all its numbers are uploaded and no picture changes. It takes a material that is in use already: a program of its
// own would have to be compiled, which is the longest wait of all.

import { Camera, Mesh, Scene, type BufferGeometry, type Material, type WebGLRenderer } from 'three';

export class Slice {
  readonly #scene = new Scene();
  readonly #camera = new Camera();
  readonly #mesh = new Mesh();

  constructor() {
    this.#mesh.frustumCulled = false;
    this.#scene.add(this.#mesh);
  }

  draw(renderer: WebGLRenderer, geometry: BufferGeometry, material: Material): void {
    const { start, count } = geometry.drawRange;
    this.#mesh.geometry = geometry;
    this.#mesh.material = material;
    geometry.setDrawRange(0, 3);
    renderer.setViewport(0, 0, 1, 1);
    renderer.setScissor(0, 0, 1, 1);
    renderer.setScissorTest(true);
    renderer.render(this.#scene, this.#camera);
    geometry.setDrawRange(start, count);
  }
}
