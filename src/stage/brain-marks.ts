// What is drawn over the brain rather than being of it: the circuits' tubes, and the halo that makes the habenula easy
// to find.

import {
  BufferGeometry,
  FrontSide,
  Mesh,
  PlaneGeometry,
  Vector3,
  Vector4,
  type Scene,
  type ShaderMaterial,
} from 'three';
import { arcs } from '../core/arcs.ts';
import type { RegionId, Side } from '../core/regions.ts';
import { arcIds, type ArcId } from '../core/story.ts';
import { groundOf, ink, type Theme } from '../palette.ts';
import { arcGeometry, arcStyles } from './arcs.ts';
import { glowNow } from './brain-part.ts';
import type { CameraState } from './camera.ts';
import type { BrainInput, Look } from './look.ts';
import { blended, colour } from './materials.ts';
import { paledFill, regionColours } from './region-colours.ts';
import { arcShader, arcVertex, haloShader, haloVertex } from './shaders-marks.ts';

/** Distance of the whole-brain poses; marks keep their size on screen from there inward. */
const usualDistance = 385;
/** Film seconds to lights along a tube. */
const flowRate = 0.55;

const none = new BufferGeometry();

function marked(mesh: Mesh, order: number, scene: Scene): Mesh {
  mesh.renderOrder = order;
  mesh.frustumCulled = false;
  scene.add(mesh);
  return mesh;
}

export class ArcMark {
  readonly #id: ArcId;
  readonly #side: Side;
  readonly #mesh: Mesh;
  readonly #material: ShaderMaterial;

  /** One for each circuit and side. */
  static all(scene: Scene): readonly ArcMark[] {
    return arcIds.flatMap((id) => (['left', 'right'] as const).map((side) => new ArcMark(id, side, scene)));
  }

  private constructor(id: ArcId, side: Side, scene: Scene) {
    this.#id = id;
    this.#side = side;
    const uniforms = {
      from: { value: new Vector3() },
      to: { value: new Vector3() },
      shine: { value: new Vector3() },
      /** Colour of the rim, and whether there is one. */
      rim: { value: new Vector4() },
      opacity: { value: 0 },
      flow: { value: 0 },
      radius: { value: 1 },
      beads: { value: arcStyles[id].beads },
      plate: { value: arcs[id].effect === 'holds-back' ? 1 : 0 },
    };
    this.#material = blended({ vertexShader: arcVertex, fragmentShader: arcShader }, uniforms, FrontSide, false, {
      depthTest: false,
    });
    this.#mesh = marked(new Mesh(none, this.#material), 6, scene);
    this.#mesh.visible = false;
  }

  set(input: BrainInput, look: Look, camera: CameraState, lens: boolean): void {
    const opacity = look.arcs[this.#id] * (1 - look.cut[this.#side]) * (lens ? 0 : 1);
    this.#mesh.visible = opacity > 0.001;
    if (!this.#mesh.visible) return;
    const arc = arcs[this.#id];
    // Made when it is first shown: most pictures have no circuit.
    if (this.#mesh.geometry === none) this.#mesh.geometry = arcGeometry(arc, this.#side);
    const uniforms = this.#material.uniforms;
    uniforms['from']!.value = endColour(arc.from, input.theme);
    uniforms['to']!.value = endColour(arc.to, input.theme);
    uniforms['shine']!.value = colour(ink[input.theme].text);
    const paper = colour(groundOf('light', input.sky).bg);
    uniforms['rim']!.value.set(...paper.toArray(), input.theme === 'night' ? 0 : 1);
    uniforms['opacity']!.value = opacity;
    uniforms['flow']!.value = input.phase * flowRate;
    uniforms['radius']!.value = Math.max(0.22, camera.distance / usualDistance) * arcStyles[this.#id].width * 0.95;
  }
}

function endColour(region: RegionId | null, theme: Theme): Vector3 {
  if (!region) return colour(ink[theme].sheen);
  return colour(regionColours(region, theme)[theme === 'night' ? 'fill' : 'line']);
}

export class HabenulaHalo {
  readonly #mesh: Mesh;
  readonly #material: ShaderMaterial;

  constructor(scene: Scene) {
    const uniforms = {
      centre: { value: new Vector3() },
      radius: { value: 14 },
      tint: { value: new Vector3() },
      strength: { value: 0 },
    };
    this.#material = blended({ vertexShader: haloVertex, fragmentShader: haloShader }, uniforms, FrontSide, false, {
      depthTest: false,
    });
    this.#mesh = marked(new Mesh(new PlaneGeometry(1, 1), this.#material), 5, scene);
  }

  set(input: BrainInput, look: Look, camera: CameraState, middle: Vector3 | null, lens: boolean): void {
    const own = look.parts['lateral-habenula'];
    const shown = Math.max(0, own.lit - 0.6) * 2.5 * own.presence;
    this.#mesh.visible = !lens && middle !== null && shown > 0;
    if (!middle) return;
    const strength = shown * (0.4 + 0.6 * glowNow(own, input)) * (input.theme === 'night' ? 0.62 : 0.4);
    const uniforms = this.#material.uniforms;
    uniforms['centre']!.value.copy(middle);
    uniforms['radius']!.value = 5 + 13 * Math.min(1.2, camera.distance / usualDistance);
    uniforms['tint']!.value.copy(colour(paledFill('lateral-habenula', own.vigour, input.theme)));
    uniforms['strength']!.value = strength;
  }
}
