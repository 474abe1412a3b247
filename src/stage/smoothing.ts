// Smooth edges: a picture is drawn with several samples a pixel on a surface of its own, and laid from there on the canvas.
// The canvas itself has one sample, so that a very first picture, and those of a film that comes late, can do without.

import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  Mesh,
  NearestFilter,
  NoBlending,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
  type Texture,
  type WebGLRenderer,
} from 'three';

const samples = 4;

/** Lays a picture on the canvas, pixel by pixel. */
export const layingMaterial = (picture: Texture | null): ShaderMaterial =>
  new ShaderMaterial({
    vertexShader: 'void main() { gl_Position = vec4(position, 1.0); }',
    fragmentShader: /* glsl */ `
uniform sampler2D picture;
void main() {
  gl_FragColor = texelFetch(picture, ivec2(gl_FragCoord.xy), 0);
}`,
    uniforms: { picture: { value: picture } },
    blending: NoBlending,
    depthTest: false,
    depthWrite: false,
  });

/** One triangle that covers the canvas. */
function cover(material: ShaderMaterial): Mesh {
  const corners = new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3);
  const mesh = new Mesh(new BufferGeometry().setAttribute('position', corners), material);
  mesh.frustumCulled = false;
  return mesh;
}

export class Smoothing {
  readonly #target = new WebGLRenderTarget(1, 1, { samples, minFilter: NearestFilter, magFilter: NearestFilter });
  readonly #laying = new Scene().add(cover(layingMaterial(this.#target.texture)));
  readonly #camera = new Camera();

  /** Draws a scene on the lower left of the canvas, in so many of its pixels. */
  draw(renderer: WebGLRenderer, scene: Scene, camera: Camera, width: number, height: number): void {
    const target = this.#target;
    // It only grows, as the canvas does.
    if (target.width < width || target.height < height)
      target.setSize(Math.max(target.width, width), Math.max(target.height, height));
    for (const box of [target.viewport, target.scissor]) box.set(0, 0, width, height);
    target.scissorTest = true;
    renderer.setRenderTarget(target);
    renderer.render(scene, camera);
    renderer.setRenderTarget(null);
    renderer.render(this.#laying, this.#camera);
  }
}
