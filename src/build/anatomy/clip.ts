// Cuts a surface in two along the line where a number given at each corner changes sign. Both halves share the corners on
// the line, with the same normals, so that no seam shows.

import { compactSurface, cornerCount, type Surface } from './mesh.ts';

/** The parts where the number is above zero, and where it is not. */
export function clip(surface: Surface, signed: Float32Array): { readonly inside: Surface; readonly outside: Surface } {
  const corners = cornerCount(surface);
  const positions = Array.from(surface.positions);
  const normals = Array.from(surface.normals);
  const depth = Array.from(surface.depth);
  const known = new Map<number, number>();

  const cut = (one: number, two: number): number => {
    const [a, b] = one < two ? [one, two] : [two, one];
    const key = a * corners + b;
    const found = known.get(key);
    if (found !== undefined) return found;
    // Kept off the ends, so that no triangle shrinks to nothing.
    const t = Math.min(0.95, Math.max(0.05, signed[a]! / (signed[a]! - signed[b]!)));
    for (const [list, width] of [
      [positions, 3],
      [normals, 3],
      [depth, 1],
    ] as const) {
      for (let k = 0; k < width; k++) list.push(list[a * width + k]! * (1 - t) + list[b * width + k]! * t);
    }
    known.set(key, depth.length - 1);
    return depth.length - 1;
  };

  const inside: number[] = [];
  const outside: number[] = [];
  for (let i = 0; i < surface.indices.length; i += 3) {
    const corner = [surface.indices[i]!, surface.indices[i + 1]!, surface.indices[i + 2]!] as const;
    const above = corner.map((v) => signed[v]! > 0);
    const count = above.filter(Boolean).length;
    if (count === 0 || count === 3) {
      (count ? inside : outside).push(...corner);
      continue;
    }
    const alone = above.indexOf(count === 1);
    const [a, b, c] = [corner[alone]!, corner[(alone + 1) % 3]!, corner[(alone + 2) % 3]!];
    const [ab, ac] = [cut(a, b), cut(a, c)];
    (count === 1 ? inside : outside).push(a, ab, ac);
    (count === 1 ? outside : inside).push(ab, b, c, ab, c, ac);
  }
  const all = {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    depth: Float32Array.from(depth),
  };
  const part = (list: readonly number[]): Surface => compactSurface({ ...all, indices: Uint32Array.from(list) });
  return { inside: part(inside), outside: part(outside) };
}
