// Hands pieces of geometry to the graphics device before they are needed: the first triangle of each is drawn into
// nothing, so that all its numbers are uploaded and no picture changes. It takes materials that are in use already: a
// program of its own would have to be compiled, which is the longest wait of all.

import { Camera, Mesh, Scene, type BufferGeometry, type Material, type WebGLRenderer } from 'three';

/** Geometry, and a material that it is drawn with. */
export type Piece = readonly [geometry: BufferGeometry, material: Material];

export class Slice {
  readonly #camera = new Camera();

  draw(renderer: WebGLRenderer, pieces: readonly Piece[]): void {
    const scene = new Scene();
    const ranges = new Map(pieces.map(([geometry]) => [geometry, { ...geometry.drawRange }]));
    for (const [geometry, material] of pieces) {
      const mesh = new Mesh(geometry, material);
      mesh.frustumCulled = false;
      geometry.setDrawRange(0, 3);
      scene.add(mesh);
    }
    renderer.setViewport(0, 0, 1, 1);
    renderer.setScissor(0, 0, 1, 1);
    renderer.setScissorTest(true);
    renderer.render(scene, this.#camera);
    for (const [geometry, { start, count }] of ranges) geometry.setDrawRange(start, count);
  }
}
