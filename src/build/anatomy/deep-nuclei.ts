// The deep parts, read from the MRI at 0.5 mm: inside a loose hand-placed frame, the brightness of Colin27 decides (grey
// nuclei are darker than the white matter round them and brighter than fluid), and a short surface tension keeps the border
// smooth. Where the MRI has little contrast (outer thalamus, amygdala) the frame carries more of the shape. The evolution
// is threshold dynamics (Merriman, Bence & Osher 1992) with an intensity term in the manner of Chan & Vese 2001.

import { distanceInside, distanceTo } from './distance.ts';
import { blur, crop, like, mapGrid, maskOf, positionOf, sample, type Grid, type Triple } from './grid.ts';
import { isosurface } from './isosurface.ts';
import { habenulaSolid } from './habenula.ts';
import { largestPart, smooth, type Mesh } from './mesh.ts';
import { below, chain, ellipsoid, extentOf, union, type Bead, type Solid } from './shapes.ts';
import { largestPiece } from './watershed.ts';

export type DeepRegion = 'caudate' | 'accumbens' | 'putamen' | 'thalamus' | 'amygdala' | 'hippocampus';
type Side = 'left' | 'right';

interface Recipe {
  readonly region: DeepRegion;
  readonly frame: (side: Side) => Solid;
  /** T1 brightness of the part: from, to, and how soft its upper border is. */
  readonly bright: readonly [from: number, to: number, soft: number];
  /** Weight of the frame against the MRI. */
  readonly frameWeight: number;
  /** mm over which the frame fades. */
  readonly frameSoft: number;
  /** Surface tension, mm. */
  readonly tension: number;
  /** Tunnels and clefts narrower than twice this are closed, mm. */
  readonly closing?: number;
  readonly triangles: number;
}

const hippocampus: Readonly<Record<Side, readonly Bead[]>> = {
  left: [
    [24, -10, -20.5, 5.05],
    [26.5, -12, -19.5, 6.05],
    [28.5, -15, -17.5, 6.25],
    [31, -18, -15.5, 5.95],
    [32.5, -22, -14, 5.45],
    [33.2, -26, -11.5, 5.05],
    [32.5, -30, -7.5, 4.65],
    [30.5, -34, -2.5, 4.25],
    [26, -37.5, 3, 3.25],
  ],
  right: [
    [25, -10, -20.5, 5.05],
    [27.5, -12, -19.8, 6.05],
    [29.5, -15, -18, 6.25],
    [31.5, -18, -15, 5.3],
    [32.3, -22, -12.6, 4.8],
    [32.2, -26, -9.2, 4.5],
    [31, -30, -6, 4.65],
    [29.5, -34, -2, 4.25],
    [26, -37.5, 3, 3.25],
  ],
};

// In this order: a later part leaves alone what an earlier one has taken.
const recipes: readonly Recipe[] = [
  {
    region: 'caudate',
    frame: () =>
      union(
        // Over the accumbens, and on its own side of the internal capsule: grey bridges lead through that to the putamen.
        below(
          below(
            chain([
              [10.5, 11, -2, 5],
              [12, 15, 3, 7.5],
              [13.5, 13, 11, 7.5],
              [14.5, 4, 17, 6],
            ]),
            [0, 0, -1],
            2.5,
          ),
          [1, 0, -0.35],
          15.2,
        ),
        chain([
          [14.5, 4, 17, 6],
          [16.5, -8, 20, 5],
          [19.5, -18, 21, 4.2],
          [24, -28, 18, 3.2],
        ]),
      ),
    bright: [68, 102, 8],
    frameWeight: 0.35,
    frameSoft: 2,
    tension: 1,
    triangles: 1500,
  },
  {
    region: 'accumbens',
    frame: () => below(ellipsoid([10.2, 10.6, -6.8], [5.7, 5.2, 3.9], 0.35), [-0.25, 0, 1], -6.2),
    bright: [66, 97, 5],
    frameWeight: 0.45,
    frameSoft: 2,
    tension: 0.9,
    triangles: 600,
  },
  {
    region: 'putamen',
    frame: () =>
      union(
        ellipsoid([26.2, -0.6, 2.5], [5.6, 17, 11], -0.34),
        ellipsoid([21.5, 11.5, -1.5], [5.6, 7.5, 9.5], -0.3),
        below(
          chain([
            [20, 10, -6, 4.6],
            [24.5, 2, -6, 4],
          ]),
          [-1, 0, 0],
          -14.5,
        ),
      ),
    bright: [74, 102, 5],
    frameWeight: 0.45,
    frameSoft: 1.6,
    tension: 1,
    // The anterior commissure runs through its foot.
    closing: 2,
    triangles: 1500,
  },
  {
    region: 'thalamus',
    frame: () =>
      union(
        ellipsoid([10.8, -16, 7.3], [9.4, 14.5, 9], -0.5),
        ellipsoid([14.5, -26, 6.5], [8, 7, 7.2], -0.3),
        ellipsoid([7, -8, 8], [5.5, 6.5, 6.5], -0.3),
        ellipsoid([5, -20, 6], [4.6, 9, 7.5]),
      ),
    bright: [80, 105, 6],
    frameWeight: 0.5,
    frameSoft: 2.2,
    tension: 1,
    triangles: 1800,
  },
  {
    region: 'amygdala',
    // Behind and below it the head of the hippocampus begins.
    frame: () =>
      below(
        union(
          ellipsoid([24, -2.5, -19.8], [6.8, 6.8, 6.6], 0.3),
          ellipsoid([19.5, -4, -16.2], [4.8, 4.8, 4.2]),
          ellipsoid([25.5, -3, -23.5], [4.2, 4.2, 3.6]),
        ),
        [0, -1, -0.6],
        17,
      ),
    bright: [70, 96, 6],
    frameWeight: 0.45,
    frameSoft: 2,
    tension: 0.9,
    triangles: 900,
  },
  {
    region: 'hippocampus',
    frame: (side) => chain(hippocampus[side]),
    bright: [66, 97, 5],
    frameWeight: 0.5,
    frameSoft: 1.8,
    tension: 0.7,
    triangles: 2600,
  },
];

export interface DeepPart {
  readonly region: DeepRegion;
  readonly side: Side;
  readonly mesh: Mesh;
  readonly triangles: number;
}

/** All deep parts of both sides. */
export function deepParts(fine: Grid): readonly DeepPart[] {
  const parts: DeepPart[] = [];
  for (const side of ['left', 'right'] as const) {
    const taken: Grid[] = [];
    for (const recipe of recipes) {
      const field = grow(fine, recipe, side, taken);
      taken.push(field);
      const mesh = smooth(largestPart(isosurface(field, 0.5)), 8);
      parts.push({ region: recipe.region, side, mesh, triangles: recipe.triangles });
    }
  }
  return parts;
}

const rounds = 14;

/** A soft membership field, 0.5 at the border. */
function grow(fine: Grid, recipe: Recipe, side: Side, taken: readonly Grid[]): Grid {
  const sign = side === 'left' ? -1 : 1;
  const mirrored = recipe.frame(side);
  const frame: Solid = ([x, y, z]) => mirrored([sign * x, y, z]);
  const { low, high } = extentOf(frame, [-50, -50, -40], [50, 40, 40], 4);
  const image = blur(crop(fine, low, high), 0.4);
  const [from, to, soft] = recipe.bright;
  const clamp = (v: number): number => Math.min(1, Math.max(-1, v));
  const own = habenulaSolid(side);

  const pull = mapGrid(image, (brightness, i) => {
    const at = positionOf(image, i);
    const outside = frame(at);
    if (outside > 1 || taken.some((other) => within(other, at))) return -9;
    if (recipe.region === 'thalamus' && own(at) < 0.5) return -9;
    const grey = Math.min(clamp((to - brightness) / soft), clamp((brightness - from) / 12));
    return 0.9 * grey + recipe.frameWeight * clamp((0.2 - outside) / recipe.frameSoft);
  });
  let inside = maskOf(pull, (p) => p > 0);
  for (let round = 0; round < rounds; round++) {
    const even = blur(like(image, Float32Array.from(inside)), recipe.tension);
    const next = maskOf(even, (share, i) => pull.data[i]! > -5 && share + pull.data[i]! * 0.5 > 0.5);
    const settled = next.every((value, i) => value === inside[i]);
    inside = next;
    if (settled) break;
  }
  if (recipe.closing) inside = closed(image, inside, recipe.closing, pull);
  const piece = largestPiece(image, inside);
  return blur(like(image, Float32Array.from(piece)), 0.55);
}

/** Grows a mask and shrinks it again, but not into what is forbidden. */
function closed(grid: Grid, mask: Uint8Array, radius: number, pull: Grid): Uint8Array {
  const grown = maskOf(distanceTo(grid, mask), (d) => d <= radius);
  return maskOf(distanceInside(grid, grown), (d, i) => mask[i] === 1 || (d > radius && pull.data[i]! > -5));
}

function within(field: Grid, at: Triple): boolean {
  for (const axis of [0, 1, 2] as const) {
    const voxel = (at[axis] - field.origin[axis]) / field.spacing;
    if (voxel < 0 || voxel > field.size[axis] - 1) return false;
  }
  return sample(field, ...at) > 0.42;
}
