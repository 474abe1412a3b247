// Circuits drawn as tubes between regions. Ends and courses are schematic, in MNI millimetres: hippocampus to prefrontal
// along the inner side of the temporal lobe, prefrontal to habenula over the thalamus (as the stria medullaris runs),
// habenula to midbrain down and back (as the fasciculus retroflexus runs; the midbrain's end near the ventral tegmental
// area). Each side has its own tube. Directions as known from rats and mice.

import { CatmullRomCurve3, TubeGeometry, Vector3 } from 'three';
import type { Point } from '../core/atlas.ts';
import type { RegionId, Side } from '../core/regions.ts';
import type { ArcId } from '../core/story.ts';

export interface ArcCourse {
  readonly from: RegionId;
  /** Null = the midbrain, which has no mesh of its own. */
  readonly to: RegionId | null;
  /** Through these points on the left; mirrored for the right. */
  readonly points: readonly Point[];
  /** Moving lights along the tube at once. */
  readonly beads: number;
  /** Tube radius as a share of the usual. */
  readonly width: number;
}

export const arcCourses: Readonly<Record<ArcId, ArcCourse>> = {
  'prefrontal-hippocampus': {
    from: 'hippocampus',
    to: 'prefrontal-cortex',
    points: [
      [-26, -24, -12],
      [-22, -8, -4],
      [-19, 12, -8],
      [-17, 32, -2],
      [-16, 48, 10],
    ],
    beads: 5,
    width: 1,
  },
  'prefrontal-habenula': {
    from: 'prefrontal-cortex',
    to: 'lateral-habenula',
    points: [
      [-14, 46, 16],
      [-12, 28, 25],
      [-9, 6, 26],
      [-6, -12, 17],
      [-3.8, -21.5, 4.5],
    ],
    beads: 5,
    width: 1,
  },
  'habenula-midbrain': {
    from: 'lateral-habenula',
    to: null,
    points: [
      [-3.6, -23.4, 1],
      [-4.4, -24.4, -4],
      [-4.6, -21.5, -10],
      [-3.6, -16.5, -14],
    ],
    beads: 3,
    width: 0.7,
  },
};

/** The tube of an arc on one side; its radius is given by the shader, so the geometry is only its centre line. */
export function arcGeometry(course: ArcCourse, side: Side): TubeGeometry {
  const mirror = side === 'left' ? 1 : -1;
  const curve = new CatmullRomCurve3(course.points.map(([x, y, z]) => new Vector3(x * mirror, y, z)));
  return new TubeGeometry(curve, 120, 1e-4, 10, false);
}
