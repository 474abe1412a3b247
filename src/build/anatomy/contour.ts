// Outlines in a picture as closed paths: marching squares, small islands left out, points thinned (Douglas & Peucker 1973),
// written as compact SVG path data.

/** Pixels. */
const longest = 48;

export type Ring = readonly (readonly [x: number, y: number])[];

/** Closed rings round all that is above the value. Outside the picture counts as below. */
export function ringsOf(values: Float32Array, width: number, height: number, value: number): readonly Ring[] {
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? -1e3 : values[y * width + x]!;
  // Each cut edge of the lattice leads to the next one, with what is inside on the left.
  const next = new Map<number, number>();
  const stride = width + 2;
  const key = (x: number, y: number, upright: number): number => ((y + 1) * stride + x + 1) * 2 + upright;
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
      const bits = corners.reduce((sum, c, i) => sum + (c > value ? 1 << i : 0), 0);
      if (bits === 0 || bits === 15) continue;
      const [top, right, bottom, left] = [key(x, y, 0), key(x + 1, y, 1), key(x, y + 1, 0), key(x, y, 1)];
      const edges = [top, right, bottom, left] as const;
      // Walk the corners: an edge where inside begins leads to the one where it ends.
      for (let i = 0; i < 4; i++) {
        const enters = !(bits & (1 << i)) && bits & (1 << ((i + 1) % 4));
        if (!enters) continue;
        let end = (i + 1) % 4;
        while (bits & (1 << ((end + 1) % 4))) end = (end + 1) % 4;
        next.set(edges[end]!, edges[i]!);
      }
    }
  }
  const point = (k: number): [number, number] => {
    const upright = k % 2;
    const cell = (k - upright) / 2;
    const x = (cell % stride) - 1;
    const y = Math.floor(cell / stride) - 1;
    const a = at(x, y);
    const b = upright ? at(x, y + 1) : at(x + 1, y);
    const t = Math.min(1, Math.max(0, (value - a) / (b - a)));
    return upright ? [x, y + t] : [x + t, y];
  };
  const rings: Ring[] = [];
  while (next.size > 0) {
    const first = next.keys().next().value!;
    const ring: [number, number][] = [];
    let here = first;
    for (;;) {
      ring.push(point(here));
      const to = next.get(here);
      next.delete(here);
      if (to === undefined || to === first) break;
      here = to;
    }
    rings.push(ring);
  }
  return rings;
}

/** Signed area of a ring in square pixels. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!;
    twice += x * v - u * y;
  });
  return twice / 2;
}

/** Fewer points: none is left further than the tolerance from the thinner ring. */
export function thin(ring: Ring, tolerance: number): Ring {
  if (ring.length < 8) return ring;
  const keep = new Uint8Array(ring.length);
  let far = 0;
  ring.forEach(([x, y], i) => {
    const reach = (p: number): number => Math.hypot(ring[p]![0] - ring[0]![0], ring[p]![1] - ring[0]![1]);
    if (Math.hypot(x - ring[0]![0], y - ring[0]![1]) > reach(far)) far = i;
  });
  keep[0] = keep[far] = 1;
  const spans: [number, number][] = [
    [0, far],
    [far, ring.length],
  ];
  while (spans.length > 0) {
    const [from, to] = spans.pop()!;
    const [ax, ay] = ring[from]!;
    const [bx, by] = ring[to % ring.length]!;
    const length = Math.hypot(bx - ax, by - ay) || 1e-9;
    let worst = 0;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const [x, y] = ring[i]!;
      const off =
        length < 1e-6 ? Math.hypot(x - ax, y - ay) : Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
      if (off > worst) [worst, at] = [off, i];
    }
    if (worst <= tolerance) continue;
    keep[at] = 1;
    spans.push([from, at], [at, to]);
  }
  return ring.filter((_, i) => keep[i]);
}

/** Rings larger than `smallest` square pixels as one path, scaled to the box, with smooth bends through the middles of sides. */
export function pathOf(rings: readonly Ring[], scale: number, smallest: number, tolerance: number): string {
  let path = '';
  for (const ring of rings) {
    if (Math.abs(ringArea(ring)) < smallest) continue;
    const points = divided(thin(ring, tolerance)).map(([x, y]) => [x * scale, y * scale] as const);
    if (points.length < 3) continue;
    const middle = (i: number): readonly [number, number] => {
      const [a, b] = [points[i % points.length]!, points[(i + 1) % points.length]!];
      return [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)];
    };
    let here = middle(0);
    path += `M${here[0]} ${here[1]}q`;
    for (let i = 1; i <= points.length; i++) {
      const bend = points[i % points.length]!;
      const to = middle(i);
      path += [bend[0] - here[0], bend[1] - here[1], to[0] - here[0], to[1] - here[1]]
        .map((n, k) => `${Math.round(n) < 0 || k === 0 ? '' : ' '}${Math.round(n)}`)
        .join('');
      path += i < points.length ? ' ' : 'z';
      here = to;
    }
  }
  return path.replaceAll(' -', '-');
}

/** Long straight sides get points of their own, so that the bends at their ends stay small. */
function divided(ring: Ring): Ring {
  return ring.flatMap(([x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length]!;
    const pieces = Math.ceil(Math.hypot(u - x, v - y) / longest);
    return Array.from(
      { length: Math.max(1, pieces) },
      (_, k) => [x + ((u - x) * k) / pieces, y + ((v - y) * k) / pieces] as const,
    );
  });
}
