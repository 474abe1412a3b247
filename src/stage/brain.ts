// The brain in 3D. One model holds the meshes for the whole page; each view on it (BrainScene) keeps only what it shows.
// Before every draw the model is set up anew from the view's input, so that the same input gives the same picture,
// whatever was drawn before.

import { Mesh, Scene, Vector3, type BufferGeometry, type Material, type PerspectiveCamera } from 'three';
import type { RegionId } from '../core/regions.ts';
import type { Theme } from '../palette.ts';
import { placedGeometry, type PlacedGeometry } from './brain-geometry.ts';
import { ArcMark, HabenulaHalo } from './brain-marks.ts';
import { BrainPart, type Detail } from './brain-part.ts';
import { cameraAt, noOrbit, sizeOfMillimetre, type CameraState } from './camera.ts';
import type { BrainInput, Look } from './look.ts';
import { setArrival, setTheme, sharedUniforms } from './materials.ts';
import { nextTask } from './next-task.ts';
import { liftOf, middleOf, threeCamera } from './overlay.ts';
import type { MeasuredPart, PartPoints } from './part-measures.ts';
import { windowCount } from './shaders.ts';
import type { Piece } from './slice.ts';

/** Radius in mm of the clear window before a lit part. */
const windowOf: Partial<Record<RegionId, number>> = {
  hippocampus: 34,
  amygdala: 22,
  thalamus: 30,
  accumbens: 20,
  caudate: 32,
  putamen: 30,
  'lateral-habenula': 27,
};
/** Pixels from one engraved line to the next; in the lens so many lines a millimetre that they are tone alone. */
const linePitch = 3.8;
const lensLines = 150;
/** Pictures under this many pixels high show the lighter level: nobody could tell. */
const smallPicture = 260;
/** Parts that are made in one task. */
const partsATask = 4;
/** Middle of the whole brain, mm. */
const middleOfBrain = [0, -18, 3] as const;

/** Hands geometry to the graphics device. */
export type Upload = (pieces: readonly Piece[]) => void;

export class BrainModel {
  readonly #scene = new Scene();
  readonly #shared = sharedUniforms();
  readonly #arcs = ArcMark.all(this.#scene);
  readonly #halo = new HabenulaHalo(this.#scene);
  #parts: readonly BrainPart[] = [];
  points: readonly PartPoints[] = [];
  readonly #warmed = new Set<Theme>();
  #firstDrawn: () => void = () => {};
  /** Fulfilled when the first picture is there. */
  readonly shown = new Promise<void>((done) => (this.#firstDrawn = done));
  /** Nothing was drawn yet. */
  fresh = true;
  /** The finer level is there with all its programs: the next picture is as all later ones. */
  finer = false;

  /** Makes the model part by part, with a pause after each few, so that no task carries all of them. */
  static async make(parts: readonly MeasuredPart[], pause: () => Promise<void> = nextTask): Promise<BrainModel> {
    const model = new BrainModel();
    for (let from = 0; from < parts.length; from += partsATask) {
      model.#add(parts.slice(from, from + partsATask));
      await pause();
    }
    return model;
  }

  #add(parts: readonly MeasuredPart[]): void {
    const made = parts.flatMap((part) => BrainPart.from(part, this.#shared, this.#scene) ?? []);
    this.#parts = [...this.#parts, ...made];
    this.points = [...this.points, ...parts.map((part) => part.points)];
  }

  /**
   * Makes a finer level of geometry ready, part by part, and then shows it, between two pictures. One piece a task goes to
   * the graphics device, so that no frame carries all of it.
   */
  async refine(parts: readonly MeasuredPart[], upload: Upload): Promise<void> {
    const ready: (readonly [BrainPart, PlacedGeometry])[] = [];
    for (const part of parts) {
      const own = this.#parts.find((one) => one.name === part.name);
      if (!own) continue;
      const placed = placedGeometry(part);
      await nextTask();
      upload([[placed.geometry, own.usedMaterial]]);
      ready.push([own, placed]);
    }
    for (const [own, placed] of ready) own.refine(placed);
    this.points = parts.map((part) => part.points);
  }

  /**
   * Hands everything that a picture shows to the graphics device, one part a task, before it is drawn the first time:
   * drawn at once, all materials and numbers would come in one frame.
   */
  async upload(upload: Upload): Promise<void> {
    const shown = new Map<BufferGeometry, Piece[]>();
    this.#scene.traverseVisible((object) => {
      if (!(object instanceof Mesh)) return;
      const { geometry, material } = object as Mesh<BufferGeometry, Material>;
      shown.set(geometry, [...(shown.get(geometry) ?? []), [geometry, material]]);
    });
    for (const pieces of shown.values()) {
      await nextTask();
      upload(pieces);
    }
  }

  /** A picture was drawn. */
  drawn(): void {
    this.fresh = false;
    this.#firstDrawn();
  }

  /** It can be drawn in a theme. */
  warmed(theme: Theme): void {
    this.#warmed.add(theme);
  }

  /** Nothing was made ready for this theme yet. */
  cold(theme: Theme): boolean {
    return !this.#warmed.has(theme);
  }

  get meshes(): readonly Mesh[] {
    return this.#parts.map((part) => part.body);
  }

  /** Sets everything up for one picture and hands back the scene to draw. */
  prepare(
    input: BrainInput,
    look: Look,
    state: CameraState,
    aspect: number,
    detail: Detail,
  ): { scene: Scene; camera: PerspectiveCamera } {
    const camera = threeCamera(state, aspect, detail.lens ? 0 : liftOf(input));
    setTheme(this.#shared, input.theme, input.sky);
    setArrival(this.#shared, input.theme, look.arriving);
    this.#setFrame(input, look, state, camera, aspect, detail.lens);
    for (const part of this.#parts) {
      part.useLevel(detail.pixels < smallPicture);
      part.set(input, look, detail);
    }
    for (const arc of this.#arcs) arc.set(input, look, state, detail.lens);
    const habenula = middleOf('lateral-habenula', this.points, look, state.position);
    this.#halo.set(input, look, state, habenula, detail.lens);
    return { scene: this.#scene, camera };
  }

  #setFrame(
    input: BrainInput,
    look: Look,
    state: CameraState,
    camera: PerspectiveCamera,
    aspect: number,
    lens: boolean,
  ): void {
    const shared = this.#shared;
    shared.aspect.value = aspect;
    const plane = lens ? null : (input.plane ?? null);
    if (plane === null) shared.plane.value.set(0, 0, 0, 1);
    else shared.plane.value.set(0, 1, 0, plane);
    shared.range.value.set(state.distance - 75, state.distance + 95);
    // The engraver's lines lie across the form as the pose shows it; the reader's turn leaves them on the surface.
    const still = lens ? state : cameraAt(look.from, look.to, input.blend.mix, noOrbit, aspect);
    shared.hatch.value.set(0.16, 0.86, 0.5).normalize().applyQuaternion(still.orientation);
    shared.crossHatch.value.set(-0.72, 0.5, 0.48).normalize().applyQuaternion(still.orientation);
    shared.origin.value.copy(state.target);
    shared.middle.value.set(...middleOfBrain).applyMatrix4(camera.matrixWorldInverse);
    shared.density.value = lens ? lensLines : sizeOfMillimetre(state, input.height) / linePitch;
    this.#setWindows(look, camera, state);
  }

  /** Opens the glass before what is lit inside. */
  #setWindows(look: Look, camera: PerspectiveCamera, state: CameraState): void {
    const half = state.distance * Math.tan((state.fieldOfView * Math.PI) / 360);
    const strength = (part: BrainPart): number => look.parts[part.region].lit * look.parts[part.region].presence;
    const wanted = this.#parts
      .filter((part) => part.inner && strength(part) > 0.01)
      .sort((a, b) => strength(b) - strength(a))
      .slice(0, windowCount);
    this.#shared.windows.value.forEach((window, i) => {
      const part = wanted[i];
      const centroid = this.points.find((one) => one.name === part?.name)?.centroid;
      if (!part || !centroid) return void window.set(0, 0, 1, 0);
      const at = new Vector3(...centroid).project(camera);
      window.set(at.x, at.y, (windowOf[part.region] ?? 28) / half, Math.min(1, strength(part)));
    });
  }
}
