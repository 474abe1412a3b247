// Circuits drawn as tubes between regions, from their courses. An arc ends in a cone where only its direction is known,
// and in a flat plate, which from the side is a bar, where it holds back.

import { CatmullRomCurve3, TubeGeometry, Vector3 } from 'three';
import { pointsOn, type Arc } from '../core/arcs.ts';
import type { Side } from '../core/regions.ts';
import type { ArcId } from '../core/story.ts';

interface ArcStyle {
  /** Moving lights along the tube at once. */
  readonly beads: number;
  /** Tube radius as a share of the usual. */
  readonly width: number;
}

export const arcStyles: Readonly<Record<ArcId, ArcStyle>> = {
  'prefrontal-hippocampus': { beads: 5, width: 1 },
  'prefrontal-habenula': { beads: 5, width: 1 },
  'habenula-midbrain': { beads: 3, width: 0.7 },
};

/** The tube of an arc on one side; its radius is given by the shader, so the geometry is only its centre line. */
export function arcGeometry(arc: Arc, side: Side): TubeGeometry {
  const curve = new CatmullRomCurve3(pointsOn(arc, side).map(([x, y, z]) => new Vector3(x, y, z)));
  return new TubeGeometry(curve, 120, 1e-4, 10, false);
}
