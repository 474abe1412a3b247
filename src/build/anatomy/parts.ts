// From the MRI to all parts of the brain, at both levels of detail. The cortex is parcelled on a mesh of middling detail, so
// that both levels are cut along the same lines.

import { meshNames, type RegionId } from '../../core/regions.ts';
import { clip } from './clip.ts';
import { parcelFields } from './cortex-parcels.ts';
import { deepParts } from './deep-nuclei.ts';
import type { Part } from './gltf.ts';
import { halve, type Grid } from './grid.ts';
import { habenula } from './habenula.ts';
import { normalsOf, volumeOf, type Mesh, type Surface } from './mesh.ts';
import { transfer } from './nearest.ts';
import { pieces, splitBrain } from './segment.ts';
import { simplify } from './simplify.ts';
import { depthOf, pieceShape, type PieceShape } from './surface.ts';

export type LevelId = 'first' | 'full';
export type Levels = Readonly<Record<LevelId, readonly Part[]>>;

export interface Anatomy {
  readonly levels: Levels;
  /** mm3 of each whole hemisphere's surface, before it is cut into parcels. */
  readonly hemispheres: Readonly<Record<'left' | 'right', number>>;
  /** The uncut closed meshes behind the patches, by piece, for the test that they are closed. */
  readonly uncut: Readonly<Record<LevelId, Readonly<Record<string, Mesh>>>>;
}

/** Triangles of a hemisphere, of the cerebellum with brainstem, and the share of a deep part's own number. */
const detail: Readonly<Record<LevelId, { readonly hemisphere: number; readonly hind: number; readonly deep: number }>> =
  {
    full: { hemisphere: 34_500, hind: 15_500, deep: 0.8 },
    first: { hemisphere: 13_500, hind: 5_500, deep: 0.32 },
  };
// In this order: the second is cut out of what the first leaves.
const parcels = [
  ['prefrontal', 'prefrontal-cortex'],
  ['cingulate', 'anterior-cingulate'],
] as const satisfies readonly (readonly [string, RegionId])[];

export function makeAnatomy(fine: Grid, report: (line: string) => void): Anatomy {
  const grid = halve(fine);
  const labels = splitBrain(grid);
  report('left, right and hind brain parted');
  const levels: Record<LevelId, Part[]> = { first: [], full: [] };
  const uncut: Record<LevelId, Record<string, Mesh>> = { first: {}, full: {} };
  const hemispheres = { left: 0, right: 0 };

  for (const side of ['left', 'right'] as const) {
    const shape = pieceShape(grid, labels, pieces[side], { fill: 9, sharpen: 0.9 });
    hemispheres[side] = volumeOf(shape.mesh);
    const middle = lighter(shape.mesh, 90_000, shape);
    const fields = parcelFields(middle, depthOf(middle, shape), side === 'left' ? -1 : 1);
    let mesh = middle;
    for (const level of ['full', 'first'] as const) {
      mesh = lighter(mesh, detail[level].hemisphere, shape);
      uncut[level][side] = mesh;
      let rest = surfaceOf(mesh, shape);
      for (const [parcel, region] of parcels) {
        const { inside, outside } = clip(rest, transfer(middle, fields[parcel], rest));
        levels[level].push({ name: `${region}-${side}`, region, shaded: true, surface: inside });
        rest = outside;
      }
      levels[level].push({ name: `cortex-${side}`, region: 'cortex', shaded: true, surface: rest });
    }
    report(`${side} hemisphere done`);
  }

  const hind = pieceShape(grid, labels, pieces.hind, { fill: 5, sharpen: 0.9 });
  let hindMesh = lighter(hind.mesh, 60_000, hind);
  for (const level of ['full', 'first'] as const) {
    hindMesh = lighter(hindMesh, detail[level].hind, hind);
    const name = 'cerebellum-brainstem';
    levels[level].push({ name, region: name, shaded: true, surface: surfaceOf(hindMesh, hind) });
  }
  report('cerebellum and brainstem done');

  for (const { region, side, mesh, triangles } of deepParts(fine)) pushDeep(region, side, mesh, triangles);
  for (const side of ['left', 'right'] as const) pushDeep('lateral-habenula', side, habenula(side), 700);
  report('deep parts done');
  return { levels: { first: inOrder(levels.first), full: inOrder(levels.full) }, hemispheres, uncut };

  function pushDeep(region: RegionId, side: 'left' | 'right', from: Mesh, triangles: number): void {
    let mesh = from;
    for (const level of ['full', 'first'] as const) {
      mesh = simplify(mesh, Math.round(triangles * detail[level].deep));
      const surface = { ...mesh, normals: normalsOf(mesh), depth: new Float32Array(mesh.positions.length / 3) };
      levels[level].push({ name: `${region}-${side}`, region, shaded: false, surface });
    }
  }
}

/** Fewer triangles, saved where the surface is buried. */
function lighter(mesh: Mesh, triangles: number, shape: PieceShape): Mesh {
  return simplify(
    mesh,
    triangles,
    depthOf(mesh, shape).map((d) => 1 - 0.65 * d),
  );
}

function surfaceOf(mesh: Mesh, shape: PieceShape): Surface {
  return { ...mesh, normals: normalsOf(mesh), depth: depthOf(mesh, shape) };
}

const order: readonly RegionId[] = [
  'cortex',
  'prefrontal-cortex',
  'anterior-cingulate',
  'cerebellum-brainstem',
  'hippocampus',
  'amygdala',
  'thalamus',
  'caudate',
  'putamen',
  'accumbens',
  'lateral-habenula',
];

function inOrder(parts: readonly Part[]): readonly Part[] {
  const names = order.flatMap((region) => meshNames(region));
  return names.map((name) => {
    const part = parts.find((p) => p.name === name);
    if (!part || part.surface.indices.length === 0)
      throw new Error(`part "${name}" came out empty: look at its seeds and frame`);
    return part;
  });
}
