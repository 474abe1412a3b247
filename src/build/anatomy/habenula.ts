// The habenula: a teardrop at the spots seen on Colin27, as large as published (30 mm3 a side; manual segmentations give
// about 18 to 36). Too small to be outlined at this resolution, and its lateral and medial parts cannot be told apart:
// place from the MRI, shape schematic, volume to scale. Cross-check: label HN of CIT168 (Pauli, Nili & Tyszka 2018,
// doi 10.1038/sdata.2018.63) has its centre at 2.3 to 2.4, -23.4 to -23.7, 1.9 to 2.2 mm.

import { mapGrid, positionOf, triple, type Grid, type Triple } from './grid.ts';
import { isosurface } from './isosurface.ts';
import { smooth, volumeOf, type Mesh } from './mesh.ts';
import { chain, type Solid } from './shapes.ts';

export const habenulaSpots: Readonly<Record<'left' | 'right', Triple>> = {
  left: [-3.6, -22.9, 2.6],
  right: [3.1, -22.7, 2.4],
};
export const habenulaVolume = 30;

/** Scale at which the teardrop has about its volume; the mesh is then fitted exactly. */
const scale = 1.0;

/** The teardrop in mm of the MRI: a bulk behind and below, tapering up and forward into the stria medullaris. */
export function habenulaSolid(side: 'left' | 'right', size: number = scale): Solid {
  const sign = side === 'left' ? -1 : 1;
  const spot = habenulaSpots[side];
  const drop = chain([
    [0.25 * size, -0.5 * size, -0.7 * size, 1.55 * size],
    [0, 0.1 * size, 0.5 * size, 1.35 * size],
    [-0.35 * size, 1.4 * size, 1.9 * size, 0.6 * size],
  ]);
  return (at) => drop([sign * (at[0] - spot[0]), at[1] - spot[1], at[2] - spot[2]]);
}

export function habenula(side: 'left' | 'right'): Mesh {
  const spot = habenulaSpots[side];
  const spacing = 0.2;
  const size: Triple = [60, 60, 60];
  const empty: Grid = { data: new Float32Array(60 ** 3), size, spacing, origin: triple((a) => spot[a] - 6) };
  const solid = habenulaSolid(side);
  const mesh = smooth(
    isosurface(
      mapGrid(empty, (_, i) => -solid(positionOf(empty, i))),
      0,
    ),
    8,
  );
  const factor = Math.cbrt(habenulaVolume / volumeOf(mesh));
  return {
    ...mesh,
    positions: mesh.positions.map((v, i) => spot[(i % 3) as 0 | 1 | 2] + (v - spot[(i % 3) as 0 | 1 | 2]) * factor),
  };
}
