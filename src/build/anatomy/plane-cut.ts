// Cuts a mesh with a plane across an axis: lines in mm, closed where the mesh is closed, open where a patch ends.

import type { Mesh } from './mesh.ts';

export interface Cut {
  readonly closed: boolean;
  readonly line: readonly (readonly number[])[];
}

/** The lines along which a plane cuts a mesh: closed where the mesh is, open where a patch ends. */
export function cutsOf({ positions, indices }: Mesh, axis: 0 | 1 | 2, at: number): readonly Cut[] {
  const count = positions.length / 3;
  const above = (v: number): boolean => positions[3 * v + axis]! >= at;
  // A point on each edge that is cut, joined to the next one by the triangle between them.
  const points = new Map<number, readonly number[]>();
  const joined = new Map<number, number[]>();
  const cut = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * count + high;
    if (!points.has(key)) {
      const [p, q] = [positions[3 * low + axis]!, positions[3 * high + axis]!];
      const t = (at - p) / (q - p);
      points.set(
        key,
        [0, 1, 2].map((k) => positions[3 * low + k]! * (1 - t) + positions[3 * high + k]! * t),
      );
      joined.set(key, []);
    }
    return key;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const edges = (
      [
        [a, b],
        [b, c],
        [c, a],
      ] as const
    ).filter(([u, v]) => above(u) !== above(v));
    if (edges.length !== 2) continue;
    const [one, two] = [cut(...edges[0]!), cut(...edges[1]!)];
    joined.get(one)!.push(two);
    joined.get(two)!.push(one);
  }
  const cuts: Cut[] = [];
  const seen = new Set<number>();
  const follow = (from: number): void => {
    const line: (readonly number[])[] = [];
    let here: number | undefined = from;
    let last = from;
    while (here !== undefined) {
      seen.add(here);
      line.push(points.get(here)!);
      last = here;
      here = joined.get(here)!.find((next) => !seen.has(next));
    }
    cuts.push({ closed: line.length > 2 && joined.get(last)!.includes(from), line });
  };
  // Open lines from their ends first; what is left are rings.
  for (const [key, next] of joined) if (next.length === 1 && !seen.has(key)) follow(key);
  for (const key of joined.keys()) if (!seen.has(key)) follow(key);
  return cuts;
}
