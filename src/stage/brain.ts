// The brain in 3D. One model holds the meshes for the whole page; each view on it (BrainScene) keeps only what it shows.
// Before every draw the model is set up anew from the view's input, so that the same input gives the same picture,
// whatever was drawn before.

import {
  BufferAttribute,
  BufferGeometry,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  PlaneGeometry,
  Scene,
  Vector3,
  FrontSide,
  type PerspectiveCamera,
  type ShaderMaterial,
} from 'three';
import type { Point } from '../core/atlas.ts';
import { regionOfMesh, type RegionId, type Side } from '../core/regions.ts';
import { arcIds, type ArcId, type Sky } from '../core/story.ts';
import { entities, groundOf, ink, type Theme } from '../palette.ts';
import { arcCourses, arcGeometry } from './arcs.ts';
import type { CameraState } from './camera.ts';
import { arrivalOf, swell } from './glow.ts';
import type { GlbAttribute, GlbPart } from './glb.ts';
import type { BrainInput, Look, PartLook } from './look.ts';
import {
  blended,
  colour,
  innerMaterials,
  isSurface,
  partUniforms,
  regionColours,
  setTheme,
  sharedUniforms,
  solidity,
  surfaceMaterials,
  type InnerMaterials,
  type PartUniforms,
  type SurfaceMaterials,
} from './materials.ts';
import { liftOf, middleOf, threeCamera, type PartPoints } from './overlay.ts';
import { arcShader, arcVertex, haloShader, haloVertex, windowCount } from './shaders.ts';

interface Part {
  readonly name: string;
  readonly region: RegionId;
  readonly side: Side | null;
  readonly uniforms: PartUniforms;
  readonly surface: SurfaceMaterials | null;
  readonly inner: InnerMaterials | null;
  /** The mesh that shows the part, and those that go with it. */
  readonly body: Mesh;
  readonly depth: Mesh | null;
  readonly rear: Mesh | null;
  readonly spills: readonly Mesh[];
}

/** Millimetres that a lit part's light spills, and the radius of its clear window. */
const spillOf = (region: RegionId): number => (region === 'lateral-habenula' ? 3.2 : 5);
const windowOf: Partial<Record<RegionId, number>> = {
  hippocampus: 34,
  amygdala: 22,
  thalamus: 30,
  accumbens: 20,
  caudate: 32,
  putamen: 30,
  'lateral-habenula': 27,
};

export class BrainModel {
  readonly #scene = new Scene();
  readonly #shared = sharedUniforms();
  readonly #arcs: { id: ArcId; side: Side; mesh: Mesh; material: ShaderMaterial }[] = [];
  readonly #halo: { mesh: Mesh; material: ShaderMaterial };
  #parts: Part[] = [];
  points: readonly PartPoints[] = [];

  constructor(parts: readonly GlbPart[]) {
    for (const id of arcIds)
      for (const side of ['left', 'right'] as const) {
        const uniforms = {
          from: { value: new Vector3() },
          to: { value: new Vector3() },
          shine: { value: new Vector3() },
          opacity: { value: 0 },
          flow: { value: 0 },
          radius: { value: 1 },
          beads: { value: arcCourses[id].beads },
        };
        const material = blended(
          { vertexShader: arcVertex, fragmentShader: arcShader },
          uniforms,
          FrontSide,
          false,
          false,
        );
        const mesh = new Mesh(arcGeometry(arcCourses[id], side), material);
        mesh.renderOrder = 6;
        this.#place(mesh);
        this.#arcs.push({ id, side, mesh, material });
      }
    const material = blended(
      { vertexShader: haloVertex, fragmentShader: haloShader },
      {
        centre: { value: new Vector3() },
        radius: { value: 14 },
        tint: { value: new Vector3() },
        strength: { value: 0 },
      },
      FrontSide,
      false,
      false,
    );
    this.#halo = { mesh: new Mesh(new PlaneGeometry(1, 1), material), material };
    this.#halo.mesh.renderOrder = 5;
    this.#place(this.#halo.mesh);
    this.setParts(parts);
  }

  #place(mesh: Mesh): void {
    mesh.frustumCulled = false;
    this.#scene.add(mesh);
  }

  /** Puts a level of geometry in place of the one before it, between two pictures. */
  setParts(parts: readonly GlbPart[]): void {
    this.#clear();
    this.#parts = parts.flatMap((part) => {
      const region = regionOfMesh(part.name);
      return region ? [this.#build(part, region)] : [];
    });
    this.points = parts.map(pointsOf);
  }

  /** Ground of the lens: a step above the page's own. */
  lensGround(theme: Theme, sky: Sky): string {
    return groundOf(theme, sky).surface;
  }

  get meshes(): readonly Mesh[] {
    return this.#parts.map((part) => part.body);
  }

  #clear(): void {
    for (const part of this.#parts) {
      part.body.geometry.dispose();
      for (const mesh of [part.body, part.depth, part.rear, ...part.spills]) mesh?.removeFromParent();
      for (const material of Object.values({ ...part.surface, ...part.inner }).flat()) material.dispose();
    }
  }

  #build(part: GlbPart, region: RegionId): Part {
    const geometry = geometryOf(part);
    const uniforms = partUniforms();
    const mesh = (material: ShaderMaterial, order: number): Mesh => {
      const made = new Mesh(geometry, material);
      made.name = part.name;
      made.renderOrder = order;
      made.position.set(...part.translation);
      made.scale.setScalar(part.scale);
      made.updateMatrixWorld(true);
      this.#place(made);
      return made;
    };
    const side = part.name.endsWith('-left') ? 'left' : part.name.endsWith('-right') ? 'right' : null;
    if (isSurface(region)) {
      const surface = surfaceMaterials(this.#shared, uniforms);
      return {
        name: part.name,
        region,
        side,
        uniforms,
        surface,
        inner: null,
        rear: mesh(surface.rear, 0),
        depth: mesh(surface.depth, 3),
        body: mesh(surface.night, 4),
        spills: [],
      };
    }
    const inner = innerMaterials(this.#shared, uniforms, spillOf(region));
    const spills = inner.spills.map((material) => mesh(material, 0.5));
    return {
      name: part.name,
      region,
      side,
      uniforms,
      surface: null,
      inner,
      rear: null,
      depth: null,
      body: mesh(inner.night, solidity(region) < 0.5 ? 1.5 : 1),
      spills,
    };
  }

  /** Sets everything up for one picture and hands back the scene to draw. */
  prepare(
    input: BrainInput,
    look: Look,
    state: CameraState,
    aspect: number,
    detail: { layers: boolean; lens: boolean },
  ): { scene: Scene; camera: PerspectiveCamera } {
    const camera = threeCamera(state, aspect, detail.lens ? 0 : liftOf(input));
    setTheme(this.#shared, input.theme, input.sky);
    this.#setCamera(input, look, state, camera, aspect, detail.lens);
    for (const part of this.#parts) this.#setPart(part, input, look, detail);
    this.#setArcs(input, look, state, detail.lens);
    this.#setHalo(input, look, state, detail.lens);
    return { scene: this.#scene, camera };
  }

  #setCamera(
    input: BrainInput,
    look: Look,
    state: CameraState,
    camera: PerspectiveCamera,
    aspect: number,
    lens: boolean,
  ): void {
    const shared = this.#shared;
    shared.aspect.value = aspect;
    shared.range.value.set(state.distance - 75, state.distance + 95);
    shared.arriving.value = arrivalOf(input.numbers) * 0.55;
    // The engraver's lines lie across the form as the pose shows it; the reader's turn leaves them on the surface.
    const still = threeCamera(state, aspect).quaternion;
    shared.hatch.value.set(0.16, 0.86, 0.5).normalize().applyQuaternion(still);
    shared.crossHatch.value.set(-0.72, 0.5, 0.48).normalize().applyQuaternion(still);
    shared.origin.value.copy(state.target);
    shared.middle.value.set(0, -18, 3).applyMatrix4(camera.matrixWorldInverse);
    const perMillimetre = input.height / (2 * state.distance * Math.tan((state.fieldOfView * Math.PI) / 360));
    shared.density.value = lens ? 2.2 : perMillimetre / 3.8;
    this.#setWindows(look, camera, state);
  }

  #setWindows(look: Look, camera: PerspectiveCamera, state: CameraState): void {
    const height = state.distance * Math.tan((state.fieldOfView * Math.PI) / 360);
    const wanted = this.#parts
      .filter((part) => part.inner && part.uniforms.presence.value >= 0 && look.parts[part.region].lit > 0.01)
      .map((part) => ({ part, strength: look.parts[part.region].lit * look.parts[part.region].presence }))
      .sort((a, b) => b.strength - a.strength)
      .slice(0, windowCount);
    this.#shared.windows.value.forEach((window, i) => {
      const one = wanted[i];
      if (!one) return void window.set(0, 0, 1, 0);
      const [x, y, z] = this.points.find((p) => p.name === one.part.name)?.centroid ?? [0, 0, 0];
      const at = new Vector3(x, y, z).project(camera);
      window.set(at.x, at.y, (windowOf[one.part.region] ?? 28) / height, Math.min(1, one.strength));
    });
  }

  #setPart(part: Part, input: BrainInput, look: Look, detail: { layers: boolean; lens: boolean }): void {
    const own = look.parts[part.region];
    const night = input.theme === 'night';
    const colours = regionColours(part.region, input.theme);
    const { uniforms } = part;
    const cut = part.side === null ? Math.max(look.cut.left, look.cut.right) : look.cut[part.side];
    const keeps = part.region === 'lateral-habenula' || detail.lens;
    setCut(
      uniforms,
      part.side ?? (look.cut.left >= look.cut.right ? 'left' : 'right'),
      keeps ? 0 : cut,
      part.side === null ? 0 : 5,
    );
    uniforms.presence.value = own.presence;
    uniforms.lit.value = detail.lens && part.region === look.lens?.region ? 1 : own.lit;
    uniforms.tint.value.copy(colour(colours.fill));
    uniforms.dark.value.copy(colour(colours.line));
    uniforms.tintEdge.value.copy(night ? colour(colours.fill).lerp(new Vector3(1, 1, 1), 0.5) : colour(colours.line));
    uniforms.alpha.value = detail.lens
      ? Math.max(0.55, solidity(part.region))
      : solidity(part.region) * (night ? 1 : 0.8);
    uniforms.glow.value = detail.lens ? 0 : glowNow(own, input);
    tintByGlow(uniforms, own, input.theme);

    const shown =
      own.presence > 0.001 && !(detail.lens && part.surface !== null) && (keeps || part.side === null || cut < 0.999);
    part.body.visible = shown;
    if (part.surface) {
      part.body.material = night ? part.surface.night : part.surface.day;
      part.depth!.visible = shown;
      const rear = own.presence > 0.5 ? 1 - Math.max(look.cut.left, look.cut.right) : 0;
      part.surface.rear.uniforms['rear']!.value = rear;
      part.rear!.visible = shown && night && detail.layers && rear > 0;
    }
    if (part.inner) {
      part.body.material = night ? part.inner.night : part.inner.day;
      // A lit habenula is too small to be veiled: it shows through whatever stands before it.
      const through = detail.lens
        ? part.region === look.lens?.region
        : part.region === 'lateral-habenula' && own.lit > 0.5;
      part.body.renderOrder = through ? 5.5 : solidity(part.region) < 0.5 ? 1.5 : 1;
      part.body.material.depthTest = !through;
      // Glass parts leave the depth alone, or the surface that touches them would show in patches.
      part.body.material.depthWrite = solidity(part.region) > 0.5 || own.lit > 0.5;
      part.spills.forEach((mesh, i) => {
        mesh.visible = shown && !detail.lens && own.lit > 0.6 && (detail.layers || i === 0);
        const strength = part.inner!.spills[i]!.uniforms['strength']!;
        strength.value =
          [0.34, 0.22, 0.14][i]! * Math.max(0, own.lit - 0.6) * 2.5 * (night ? 0.8 + 0.5 * uniforms.glow.value : 0.45);
      });
    }
  }

  #setArcs(input: BrainInput, look: Look, state: CameraState, lens: boolean): void {
    for (const { id, side, mesh, material } of this.#arcs) {
      const opacity = look.arcs[id] * (1 - look.cut[side]) * (lens ? 0 : 1);
      mesh.visible = opacity > 0.001;
      if (!mesh.visible) continue;
      const course = arcCourses[id];
      const text = (region: RegionId | null): Vector3 =>
        colour(
          region
            ? regionColours(region, input.theme)[input.theme === 'night' ? 'fill' : 'line']
            : ink[input.theme].sheen,
        );
      const set = (name: string, value: unknown): void => void (material.uniforms[name]!.value = value);
      set('from', text(course.from));
      set('to', text(course.to));
      set('shine', input.theme === 'night' ? colour(ink.night.text) : colour(ink.light.text));
      set('opacity', opacity);
      set('flow', input.phase * 0.55);
      set('radius', Math.max(0.22, state.distance / 385) * course.width * 0.95);
    }
  }

  #setHalo(input: BrainInput, look: Look, state: CameraState, lens: boolean): void {
    const own = look.parts['lateral-habenula'];
    const middle = middleOf('lateral-habenula', this.points, look, state.position);
    const strength =
      own.lit * own.presence * (0.4 + 0.6 * glowNow(own, input)) * (input.theme === 'night' ? 0.62 : 0.4);
    this.#halo.mesh.visible = !lens && middle !== null && own.lit > 0.6;
    if (!middle) return;
    const { uniforms } = this.#halo.material;
    uniforms['centre']!.value.copy(middle);
    uniforms['radius']!.value = 5 + 13 * Math.min(1.2, state.distance / 385);
    uniforms['tint']!.value.copy(colour(entities['lateral-habenula'][input.theme].fill));
    uniforms['strength']!.value = strength * Math.max(0, own.lit - 0.6) * 2.5;
  }
}

/** A lit part always glows a little; what the model says comes on top. */
function glowNow(own: PartLook, input: BrainInput): number {
  const idle = input.numbers === null ? 0.25 * swell(input.phase, 0.25) : 0;
  return Math.min(1, own.lit * 0.35 + own.glow.strength * (0.35 + 0.65 * own.lit) + idle * own.lit);
}

function tintByGlow(uniforms: PartUniforms, own: PartLook, theme: Theme): void {
  if (!own.glow.tint || own.glow.strength <= 0) return;
  const share = own.glow.strength * 0.42 * own.lit;
  uniforms.tint.value.lerp(colour(entities[own.glow.tint][theme].fill), share);
  uniforms.tintEdge.value.lerp(colour(entities[own.glow.tint][theme].fill), share);
}

/** A half is cut away from its outer side inward; `past` is how far beyond the midline it goes, in mm. */
function setCut(uniforms: PartUniforms, side: Side, cut: number, past: number): void {
  const outward = side === 'left' ? -1 : 1;
  if (cut <= 0) uniforms.cut.value.set(0, 0, 0, 1);
  else uniforms.cut.value.set(outward, 0, 0, 82 * (1 - cut) - past * cut);
}

function attributeOf(from: GlbAttribute): BufferAttribute | InterleavedBufferAttribute {
  if (from.stride === from.itemSize) return new BufferAttribute(from.array, from.itemSize, from.normalized);
  return new InterleavedBufferAttribute(
    new InterleavedBuffer(from.array, from.stride),
    from.itemSize,
    0,
    from.normalized,
  );
}

function geometryOf(part: GlbPart): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', attributeOf(part.position));
  geometry.setAttribute('normal', attributeOf(part.normal));
  const flat = new BufferAttribute(new Uint8Array(part.vertices * 4).fill(255), 4, true);
  geometry.setAttribute('fold', part.fold ? attributeOf(part.fold) : flat);
  geometry.setIndex(new BufferAttribute(part.index, 1));
  return geometry;
}

/** Middle of a part and, for the surface, some of its points. */
function pointsOf(part: GlbPart): PartPoints {
  const attribute = attributeOf(part.position);
  const region = regionOfMesh(part.name);
  const at = (i: number): Point => [
    attribute.getX(i) * part.scale + part.translation[0],
    attribute.getY(i) * part.scale + part.translation[1],
    attribute.getZ(i) * part.scale + part.translation[2],
  ];
  const sum: [number, number, number] = [0, 0, 0];
  const outline: Point[] = [];
  const every = Math.max(1, Math.floor(part.vertices / 260));
  for (let i = 0; i < part.vertices; i += 1) {
    const point = at(i);
    point.forEach((value, axis) => (sum[axis]! += value));
    if (region && isSurface(region) && i % every === 0) outline.push(point);
  }
  return {
    name: part.name,
    centroid: [sum[0] / part.vertices, sum[1] / part.vertices, sum[2] / part.vertices],
    outline,
  };
}
