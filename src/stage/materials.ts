// Materials of the brain: one set of shared uniforms for what is the same in the whole picture, and one material a part
// for its own. Colours come from the palette; what the palette does not name (the glass body) is mixed from it.

import {
  BackSide,
  CustomBlending,
  FrontSide,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
  type IUniform,
  type Side,
} from 'three';
import type { RegionId } from '../core/regions.ts';
import { entities, groundOf, ink, parts, type Theme } from '../palette.ts';
import type { Sky } from '../core/story.ts';
import type { Fraction } from '../core/units.ts';
import { depthShader, spillShader, vertexShader, windowCount } from './shaders.ts';
import { innerDay, surfaceDay } from './shaders-day.ts';
import { innerNight, surfaceNight } from './shaders-night.ts';

/** A palette colour as the screen shows it, 0 to 1 a channel. */
export function colour(hex: string): Vector3 {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return new Vector3((value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255);
}

/** A colour a share of the way from one to another. */
export const mixed = (a: string, b: string, share: number): Vector3 => colour(a).lerp(colour(b), share);

/** Inner parts that give bearings rather than take part: drawn as glass unless they are lit. */
const bearings: readonly RegionId[] = ['thalamus', 'caudate', 'putamen'];

/** How solid an inner part is while it is not lit. */
export const solidity = (region: RegionId): number =>
  bearings.includes(region) ? 0.34 : region === 'lateral-habenula' ? 1 : 0.92;

type Uniforms = Record<string, IUniform>;

/** What is the same for all parts of one picture. */
export function sharedUniforms() {
  return {
    windows: { value: Array.from({ length: windowCount }, () => new Vector4(0, 0, 1, 0)) },
    aspect: { value: 1 },
    range: { value: new Vector2(300, 480) },
    /** Middle of the brain, in the camera's frame. */
    middle: { value: new Vector3() },
    ground: { value: new Vector3() },
    body: { value: new Vector3() },
    edge: { value: new Vector3() },
    warm: { value: new Vector3() },
    paper: { value: new Vector3() },
    ink: { value: new Vector3() },
    /** The drug in the brain: its colour on bodies, on edges and in the shade, and how far it takes the place of theirs. */
    drug: { value: new Vector3() },
    drugEdge: { value: new Vector3() },
    drugShade: { value: new Vector3() },
    arriving: { value: 0 },
    hatch: { value: new Vector3(0, 0, 1) },
    crossHatch: { value: new Vector3(1, 0, 0) },
    density: { value: 1 },
    origin: { value: new Vector3() },
    /** The reader's cut: what lies beyond it is left out; a normal of no length cuts nothing. */
    plane: { value: new Vector4(0, 0, 0, 1) },
  };
}
export type SharedUniforms = ReturnType<typeof sharedUniforms>;

/** Grounds, glass and paper of a theme and sky. */
export function setTheme(shared: SharedUniforms, theme: Theme, sky: Sky): void {
  const ground = groundOf(theme, sky);
  const inks = ink[theme];
  shared.ground.value.copy(colour(ground.bg));
  shared.body.value.copy(
    colour(ground.bg).lerp(mixed(parts.night.cytoplasm, entities['nmda-receptor'].night.fill, 0.25), 0.5),
  );
  shared.edge.value.copy(mixed(inks.sheen, '#ffffff', 0.42));
  shared.warm.value.copy(colour(ground.glow));
  shared.paper.value.copy(mixed(ground.bg, '#ffffff', 0.5));
  shared.ink.value.copy(colour(ink.light.action));
}

/** Half-way between blue and amber lies grey: the hue turns early, and from there on the level is told by brightness. */
const turnsBy = 6;

/** The drug's colour at a level, 0 none to 1 its peak. */
export function setArrival(shared: SharedUniforms, theme: Theme, level: Fraction): void {
  const { fill, line } = entities.ketamine[theme];
  const night = theme === 'night';
  shared.arriving.value = 1 - Math.exp(-turnsBy * level);
  shared.drug.value.copy(
    night
      ? colour(fill).multiplyScalar(0.34 + 0.5 * level)
      : shared.paper.value.clone().lerp(colour(fill), 0.3 + 0.55 * level),
  );
  shared.drugEdge.value.copy(
    night ? mixed(fill, '#ffffff', 0.12 + 0.3 * level) : mixed(fill, line, 0.45 - 0.2 * level),
  );
  shared.drugShade.value.copy(
    night ? colour(fill).multiplyScalar(0.12 + 0.5 * level) : mixed(line, ink.light.action, 0.3),
  );
}

const blending = {
  transparent: true,
  blending: CustomBlending,
  blendSrc: OneFactor,
  blendDst: OneMinusSrcAlphaFactor,
  blendSrcAlpha: OneFactor,
  blendDstAlpha: OneMinusSrcAlphaFactor,
} as const;

export function blended(
  shaders: { vertexShader: string; fragmentShader: string },
  uniforms: Uniforms,
  side: Side,
  depthWrite: boolean,
  { depthTest = true, defines = [] }: { depthTest?: boolean; defines?: readonly string[] } = {},
): ShaderMaterial {
  return new ShaderMaterial({
    ...blending,
    ...shaders,
    uniforms,
    side,
    depthWrite,
    depthTest,
    defines: Object.fromEntries(defines.map((name) => [name, ''])),
  });
}

/** A part's own uniforms; the materials of the part share them. */
export function partUniforms() {
  return {
    presence: { value: 1 },
    lit: { value: 0 },
    tint: { value: new Vector3() },
    tintEdge: { value: new Vector3() },
    dark: { value: new Vector3() },
    alpha: { value: 1 },
    glow: { value: 0 },
    /** Plane beyond which the part is cut away: xyz its normal, w its place in mm. */
    cut: { value: new Vector4(0, 0, 0, 1) },
  };
}
export type PartUniforms = ReturnType<typeof partUniforms>;

export interface SurfaceMaterials {
  readonly depth: ShaderMaterial;
  readonly rear: ShaderMaterial;
  readonly night: ShaderMaterial;
  readonly day: ShaderMaterial;
}

export function surfaceMaterials(shared: SharedUniforms, part: PartUniforms): SurfaceMaterials {
  const uniforms = { ...shared, ...part };
  const depth = blended({ vertexShader, fragmentShader: depthShader }, uniforms, FrontSide, true, {
    defines: ['DEPTH_ONLY'],
  });
  depth.colorWrite = false;
  return {
    depth,
    rear: blended({ vertexShader, fragmentShader: surfaceNight }, { ...uniforms, rear: { value: 1 } }, BackSide, false),
    night: blended({ vertexShader, fragmentShader: surfaceNight }, uniforms, FrontSide, false),
    day: blended({ vertexShader, fragmentShader: surfaceDay }, uniforms, FrontSide, false, { defines: ['ENGRAVED'] }),
  };
}

export interface InnerMaterials {
  readonly night: ShaderMaterial;
  readonly day: ShaderMaterial;
  /** From the closest to the widest. */
  readonly spills: readonly ShaderMaterial[];
}

export function innerMaterials(shared: SharedUniforms, part: PartUniforms, reach: number): InnerMaterials {
  const uniforms = { ...shared, ...part };
  const spill = (swell: number, strength: number): ShaderMaterial =>
    blended(
      { vertexShader, fragmentShader: spillShader },
      { ...uniforms, swell: { value: swell }, strength: { value: strength } },
      FrontSide,
      false,
      { defines: ['INNER', 'SPILL'] },
    );
  return {
    night: blended({ vertexShader, fragmentShader: innerNight }, uniforms, FrontSide, true, { defines: ['INNER'] }),
    day: blended({ vertexShader, fragmentShader: innerDay }, uniforms, FrontSide, true, {
      defines: ['INNER', 'ENGRAVED'],
    }),
    spills: [spill(reach * 0.3, 0.3), spill(reach * 0.65, 0.2), spill(reach, 0.13)],
  };
}
