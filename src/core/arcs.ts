// The circuits that are drawn between regions: where they begin and end, their course, and, where the ledger says it,
// what they do there. Courses are schematic, in MNI millimetres: hippocampus to prefrontal along the inner side of the
// temporal lobe, prefrontal to habenula over the thalamus (as the stria medullaris runs), habenula to midbrain down and
// back (as the fasciculus retroflexus runs; the midbrain's end near the ventral tegmental area). Each side has its own.
// Directions and effects as known from rats and mice.

import type { Point } from './atlas.ts';
import type { Pose } from './poses.ts';
import type { RegionId, Side } from './regions.ts';
import type { ArcId } from './story.ts';

export interface Arc {
  readonly from: RegionId;
  /** Null = the midbrain, which has no mesh of its own. */
  readonly to: RegionId | null;
  /** Through these points on the left; mirrored for the right. */
  readonly points: readonly Point[];
  /** What it does where it ends. It ends in a flat bar where it holds back; in a mere arrow where the claim does not say. */
  readonly effect: 'holds-back' | null;
  /** The claim of the ledger that it is there, and does that. */
  readonly claim: string;
}

export const arcs: Readonly<Record<ArcId, Arc>> = {
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
    effect: null,
    claim: 'circuit-hippocampus',
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
    effect: null,
    claim: 'circuit-habenula',
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
    effect: 'holds-back',
    claim: 'circuit-habenula',
  },
};

/** The points of an arc on one side. */
export const pointsOn = (arc: Arc, side: Side): readonly Point[] =>
  side === 'left' ? arc.points : arc.points.map(([x, y, z]) => [-x, y, z]);

/** Sides on which a pose shows its arcs: none where half of the surface is left out. */
export const arcSides = ({ hidden }: Pose): readonly Side[] =>
  (['left', 'right'] as const).filter((side) => side !== hidden);

/** Regions at its two ends; the midbrain is part of the brainstem. */
export const endsOf = ({ from, to }: Arc): readonly RegionId[] => [from, to ?? 'cerebellum-brainstem'];
