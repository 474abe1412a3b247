// One part of the brain: its meshes, and how it is set up for a picture. A surface part is drawn three times (far side,
// depth alone, near side), so that the glass shows one clean layer; an inner part once, and its spilled light before it.

import { DoubleSide, FrontSide, Mesh, Vector3, type Scene, type Material, type ShaderMaterial } from 'three';
import { isSurface, regionOfMesh, type RegionId, type Side } from '../core/regions.ts';
import { entities } from '../palette.ts';
import { placedGeometry, type PlacedGeometry } from './brain-geometry.ts';
import { swell } from './glow.ts';
import type { BrainInput, Look, PartLook } from './look.ts';
import {
  colour,
  innerMaterials,
  partUniforms,
  solidity,
  surfaceMaterials,
  type InnerMaterials,
  type PartUniforms,
  type SharedUniforms,
  type SurfaceMaterials,
} from './materials.ts';
import { paledFill, regionColours } from './region-colours.ts';
import type { MeasuredPart } from './part-measures.ts';

/** How one picture is drawn: with all layers or fewer, and whether it is the lens's. */
export interface Detail {
  readonly layers: boolean;
  readonly lens: boolean;
  /** Height of the picture in pixels of the device. */
  readonly pixels: number;
}

const orders = { rear: 0, spill: 0.5, solid: 1, glass: 1.5, depth: 3, surface: 4, through: 5.5 } as const;
/** Millimetres that a lit part's light spills. */
const spillOf = (region: RegionId): number => (region === 'lateral-habenula' ? 3.2 : 5);
/** Lit from here on, a part begins to spill light; at rest nothing does. */
const spillFrom = 0.6;
const spillStrengths = [0.34, 0.22, 0.14] as const;
/** The half of the brain that a cut begins from, in mm from the middle. */
const halfWidth = 82;

export class BrainPart {
  readonly name: string;
  readonly region: RegionId;
  readonly side: Side | null;
  readonly uniforms: PartUniforms = partUniforms();
  readonly body: Mesh;
  /** The level that came first, kept for small pictures, and the finest one that is ready. */
  readonly #light: PlacedGeometry;
  #fine: PlacedGeometry;
  readonly #surface: (SurfaceMaterials & { depthMesh: Mesh; rearMesh: Mesh }) | null = null;
  readonly #inner: (InnerMaterials & { spillMeshes: readonly Mesh[] }) | null = null;

  /** Null when the file's part is not one of ours. */
  static from(part: MeasuredPart, shared: SharedUniforms, scene: Scene): BrainPart | null {
    const region = regionOfMesh(part.name);
    return region ? new BrainPart(part, region, shared, scene) : null;
  }

  private constructor(part: MeasuredPart, region: RegionId, shared: SharedUniforms, scene: Scene) {
    this.name = part.name;
    this.region = region;
    this.side = part.name.endsWith('-left') ? 'left' : part.name.endsWith('-right') ? 'right' : null;
    this.#light = placedGeometry(part);
    this.#fine = this.#light;
    const mesh = (material: ShaderMaterial, order: number): Mesh => {
      const made = new Mesh(this.#light.geometry, material);
      made.name = part.name;
      made.renderOrder = order;
      made.frustumCulled = false;
      put(made, this.#light);
      scene.add(made);
      return made;
    };
    if (isSurface(region)) {
      const made = surfaceMaterials(shared, this.uniforms);
      this.#surface = { ...made, rearMesh: mesh(made.rear, orders.rear), depthMesh: mesh(made.depth, orders.depth) };
      this.body = mesh(made.night, orders.surface);
    } else {
      const made = innerMaterials(shared, this.uniforms, spillOf(region));
      this.#inner = { ...made, spillMeshes: made.spills.map((material) => mesh(material, orders.spill)) };
      this.body = mesh(made.night, orders.solid);
    }
  }

  /** The material of the last picture. */
  get usedMaterial(): Material {
    return this.body.material as Material;
  }

  get inner(): boolean {
    return this.#inner !== null;
  }

  /** A finer level of geometry is ready. */
  refine(placed: PlacedGeometry): void {
    if (this.#fine !== this.#light) this.#fine.geometry.dispose();
    this.#fine = placed;
  }

  /** Chooses the level for the next picture. */
  useLevel(light: boolean): void {
    const level = light ? this.#light : this.#fine;
    if (this.body.geometry === level.geometry) return;
    const others = [this.#surface?.depthMesh, this.#surface?.rearMesh, ...(this.#inner?.spillMeshes ?? [])];
    for (const mesh of [this.body, ...others]) if (mesh) put(mesh, level);
  }

  /** Sets the part up for one picture. */
  set(input: BrainInput, look: Look, detail: Detail): void {
    const own = look.parts[this.region];
    const cut = this.side === null ? Math.max(look.cut.left, look.cut.right) : look.cut[this.side];
    // The habenula stands so near the middle that a cut would take what it is made to show.
    const whole = this.region === 'lateral-habenula' || detail.lens;
    const side = this.side ?? (look.cut.left >= look.cut.right ? 'left' : 'right');
    setCut(this.uniforms, side, whole ? 0 : cut, this.side === null ? 0 : 5);
    this.#setColours(own, input, look, detail);
    const gone = detail.lens ? this.#surface !== null : this.side !== null && cut > 0.999 && !whole;
    const shown = own.presence > 0.001 && !gone;
    this.body.visible = shown;
    this.#setSurface(shown, own, input, look, detail);
    this.#setInner(shown, own, input, look, detail);
  }

  #setColours(own: PartLook, input: BrainInput, look: Look, { lens }: Detail): void {
    const { uniforms, region } = this;
    const night = input.theme === 'night';
    const colours = regionColours(own.as, input.theme);
    uniforms.presence.value = own.presence;
    uniforms.lit.value = lens && region === look.lens?.region ? 1 : own.lit;
    uniforms.tint.value.copy(colour(paledFill(own.as, own.vigour, input.theme)));
    uniforms.dark.value.copy(colour(colours.line));
    // The whole cortex lit in full would be one dark mass on paper.
    if (!night && own.as === 'cortex') uniforms.tint.value.lerp(white, 0.42);
    uniforms.tintEdge.value.copy(night ? colour(colours.fill).lerp(white, 0.5) : colour(colours.line));
    uniforms.glow.value = lens ? 0 : glowNow(own, input);
    const solid = region === 'lateral-habenula' && !lens ? 0.3 + 0.7 * own.lit : solidity(region);
    uniforms.alpha.value = lens ? Math.max(0.36, solid) : solid * (night ? 1 : 0.8);
    if (!own.glow.tint || own.glow.strength <= 0) return;
    // On the edges alone: mixed into the body, two hues would make mud of the part's own.
    uniforms.tintEdge.value.lerp(colour(entities[own.glow.tint][input.theme].fill), own.glow.strength * 0.7 * own.lit);
  }

  #setSurface(shown: boolean, own: PartLook, input: BrainInput, look: Look, detail: Detail): void {
    const surface = this.#surface;
    if (!surface) return;
    const night = input.theme === 'night';
    const body = night ? surface.night : surface.day;
    this.body.material = body;
    surface.depthMesh.visible = shown;
    // Where nothing is cut or put away the surface shows no inside.
    const open = input.hidden.length > 0 || isCut(input) || look.cut.left > 0 || look.cut.right > 0;
    for (const material of [body, surface.depth]) setOpen(material, open);
    // Where half is cut away, or the surface is only a trace, its far side would be noise.
    const rear = own.presence > 0.5 ? 1 - Math.max(look.cut.left, look.cut.right) : 0;
    surface.rear.uniforms['rear']!.value = rear;
    surface.rearMesh.visible = shown && night && detail.layers && rear > 0;
  }

  #setInner(shown: boolean, own: PartLook, input: BrainInput, look: Look, detail: Detail): void {
    const inner = this.#inner;
    if (!inner) return;
    const night = input.theme === 'night';
    const material = night ? inner.night : inner.day;
    // A cut shows what it cuts as solid.
    const glass = solidity(this.region) < 0.5 && !isCut(input);
    // The habenula is too small to be veiled: it shows through whatever stands before it. So does what a lens is on.
    const through = detail.lens ? this.region === look.lens?.region : this.region === 'lateral-habenula';
    this.body.material = material;
    this.body.renderOrder = through ? orders.through : glass ? orders.glass : orders.solid;
    material.depthTest = !through;
    // Only a cut shows the inside.
    material.side = isCut(input) ? DoubleSide : FrontSide;
    // Glass parts leave the depth alone, or the surface that touches them would show in patches.
    material.depthWrite = !glass || own.lit > 0.5;
    const spilled = Math.max(0, own.lit - spillFrom) / (1 - spillFrom);
    const strength = spilled * (night ? 0.8 + 0.5 * this.uniforms.glow.value : 0.45);
    inner.spillMeshes.forEach((mesh, i) => {
      mesh.visible = shown && !detail.lens && spilled > 0 && (detail.layers || i === 0);
      inner.spills[i]!.uniforms['strength']!.value = spillStrengths[i]! * strength;
    });
  }
}

function put(mesh: Mesh, { geometry, translation, scale }: PlacedGeometry): void {
  mesh.geometry = geometry;
  mesh.position.set(...translation);
  mesh.scale.setScalar(scale);
  mesh.updateMatrixWorld(true);
}

const white = new Vector3(1, 1, 1);

/** An open surface has a program of its own (shaders.ts). */
function setOpen(material: Material, open: boolean): void {
  const side = open ? DoubleSide : FrontSide;
  if (material.side === side) return;
  material.side = side;
  material.needsUpdate = true;
}
const isCut = ({ plane = null }: BrainInput): boolean => plane !== null;

/** A lit part always glows a little; what the model says comes on top. */
export function glowNow(own: PartLook, input: BrainInput): number {
  const idle = input.numbers === null ? 0.25 * swell(input.phase, 0.25) : 0;
  return Math.min(1, own.lit * 0.35 + own.glow.strength * (0.35 + 0.65 * own.lit) + idle * own.lit);
}

/** A half is cut away from its outer side inward; `past` is how far beyond the midline it goes, in mm. */
function setCut(uniforms: PartUniforms, side: Side, cut: number, past: number): void {
  if (cut <= 0) uniforms.cut.value.set(0, 0, 0, 1);
  else uniforms.cut.value.set(side === 'left' ? -1 : 1, 0, 0, halfWidth * (1 - cut) - past * cut);
}
