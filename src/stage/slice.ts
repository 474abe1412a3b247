// Hands pieces of geometry to the graphics device before they are needed: the first triangle of each is drawn into
// nothing, so that all its numbers are uploaded and no picture changes. It takes materials that are in use already: a
// program of its own would have to be compiled, which is the longest wait of all.

import { BufferAttribute, BufferGeometry, Camera, Mesh, Scene, type Material, type WebGLRenderer } from 'three';

/** Geometry, and a material that it is drawn with. */
export type Piece = readonly [geometry: BufferGeometry, material: Material];

/** A triangle of no size, to try programs with. Its numbers are of the kinds that the brain's geometry has: a driver makes
 *  a program ready for the kinds it is first drawn with. */
export const trial = new BufferGeometry()
  .setIndex(new BufferAttribute(new Uint16Array(3), 1))
  .setAttribute('position', new BufferAttribute(new Int16Array(12), 4, true))
  .setAttribute('normal', new BufferAttribute(new Int8Array(12), 4, true))
  .setAttribute('fold', new BufferAttribute(new Uint8Array(12), 4, true));

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
