// Which part lies under a point of the picture. Inner parts come first when they are lit or the surface before them is
// cut away, so that what one sees through the glass can be picked; otherwise the nearest surface counts.

import { Raycaster, Vector2, type Mesh, type PerspectiveCamera } from 'three';
import { isSurface, regionOfMesh, type RegionId } from '../core/regions.ts';
import type { Millimetres } from '../core/units.ts';
import type { Look } from './look.ts';
import { solidity } from './materials.ts';

/** `x` and `y` are -1 to 1, right and up. Null = beside the brain. */
export function pickAt(
  x: number,
  y: number,
  camera: PerspectiveCamera,
  meshes: readonly Mesh[],
  look: Look,
  plane: Millimetres | null = null,
): RegionId | null {
  const ray = new Raycaster();
  ray.setFromCamera(new Vector2(x, y), camera);
  const hits = ray.intersectObjects([...meshes], false).flatMap((hit) => {
    const region = regionOfMesh(hit.object.name);
    const side = hit.object.name.endsWith('-left') ? 'left' : 'right';
    if (!region || look.parts[region].presence < 0.3 || (plane !== null && hit.point.y > plane)) return [];
    if (region !== 'lateral-habenula' && !hit.object.name.startsWith('cerebellum') && look.cut[side] > 0.5) return [];
    return [region];
  });
  const inner = hits.filter((region) => !isSurface(region) && look.parts[region].lit > 0.2);
  // What stands behind a part of glass is seen through it.
  const solid = inner.find((region) => plane !== null || solidity(region) > 0.5 || look.parts[region].lit > 0.6);
  return solid ?? inner[0] ?? hits[0] ?? null;
}
