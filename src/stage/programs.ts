// The programs that the brain's materials need, so that they can be compiled while the geometry is still on its way: a
// program goes by its text and its faces, not by what it is drawn on. Compiled at its first use, each would hold up a
// frame for as long as the graphics driver takes.

import { DoubleSide, FrontSide, type Material } from 'three';
import type { Theme } from '../palette.ts';
import { blended, innerMaterials, partUniforms, sharedUniforms, surfaceMaterials } from './materials.ts';
import { layingMaterial } from './smoothing.ts';
import type { StageRenderer } from './renderer.ts';
import { arcShader, arcVertex, haloShader, haloVertex } from './shaders-marks.ts';

/** What the first picture of a theme needs. */
function firstMaterials(theme: Theme): readonly Material[] {
  const surface = surfaceMaterials(sharedUniforms(), partUniforms());
  const inner = innerMaterials(sharedUniforms(), partUniforms(), 0);
  return [surface[theme === 'night' ? 'night' : 'day'], surface.depth, inner[theme === 'night' ? 'night' : 'day']];
}

/** What only some pictures need: the inside of what is cut, spilled light, the halo, the circuits. */
function laterMaterials(theme: Theme): readonly Material[] {
  const open = firstMaterials(theme);
  for (const material of open) material.side = DoubleSide;
  const { spills } = innerMaterials(sharedUniforms(), partUniforms(), 0);
  const mark = (vertexShader: string, fragmentShader: string): Material =>
    blended({ vertexShader, fragmentShader }, {}, FrontSide, false, { depthTest: false });
  return [...open, ...spills.slice(0, 1), mark(haloVertex, haloShader), mark(arcVertex, arcShader)];
}

interface Coming {
  /** The graphics device was told of all of them: it works on them beside whatever comes next here. */
  readonly asked: Promise<void>;
  /** They can be drawn with. */
  readonly done: Promise<void>;
}
const compiled = new Map<Theme | 'rear' | 'later', Coming>();

function once(key: Theme | 'rear' | 'later', stage: StageRenderer, materials: () => readonly Material[]): Coming {
  const known = compiled.get(key);
  if (known) return known;
  const made = materials();
  let tell = (): void => {};
  const told = new Promise<void>((done) => (tell = done));
  const done = stage
    .open()
    .then(() => stage.compile(made, tell))
    // Whatever is wrong, the picture itself will say so.
    .catch(() => {});
  const coming = { asked: Promise.race([told, done]), done };
  compiled.set(key, coming);
  return coming;
}

/** What a first picture in a theme needs. */
export const compileFirst = (stage: StageRenderer, theme: Theme): Coming =>
  once(theme, stage, () => firstMaterials(theme));

/** Done when the far side of the glass and the smooth edges, which the second picture adds, have their programs. */
export const compileRear = (stage: StageRenderer): Promise<void> =>
  once('rear', stage, () => [surfaceMaterials(sharedUniforms(), partUniforms()).rear, layingMaterial(null)]).done;

/** Done when there is nothing left to compile but the other theme. */
export const compileLater = (stage: StageRenderer, theme: Theme): Promise<void> =>
  once('later', stage, () => laterMaterials(theme)).done;
