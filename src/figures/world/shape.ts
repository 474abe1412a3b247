// Curves and small closed shapes of the cascade world. Everything is a pure function of its arguments: the same seed
// gives the same curve, so a picture can be drawn again at any moment, in a browser or in Node.

export type Point = readonly [number, number];
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A number from 0 to 1 that only depends on n (mulberry32 of one step). */
export const hash = (n: number): number => {
  let t = (n + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
export const rnd = (seed: number, i: number): number => hash(seed * 7919 + i * 104729);
export const clamp = (x: number, a = 0, b = 1): number => Math.max(a, Math.min(b, x));
/** 0 before a, 1 after b, smooth between. */
export const ramp = (x: number, a: number, b: number): number => {
  const u = clamp((x - a) / (b - a));
  return u * u * (3 - 2 * u);
};
export const mix = (a: number, b: number, u: number): number => a + (b - a) * u;
export const fract = (x: number): number => x - Math.floor(x);
export const f1 = (x: number): number => Math.round(x * 10) / 10;
export const f2 = (x: number): number => Math.round(x * 100) / 100;

/** A smooth (Catmull-Rom) curve through points, n samples a span. */
export function curve(pts: readonly Point[], n = 10): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < pts.length - 1; i++) {
    const p1 = pts[i] as Point;
    const p2 = pts[i + 1] as Point;
    const p0 = pts[i - 1] ?? p1;
    const p3 = pts[i + 2] ?? p2;
    for (let j = 0; j < n; j++) {
      const t = j / n;
      const t2 = t * t;
      const t3 = t2 * t;
      const c = (k: 0 | 1): number =>
        0.5 *
        (2 * p1[k] +
          (p2[k] - p0[k]) * t +
          (2 * p0[k] - 5 * p1[k] + 4 * p2[k] - p3[k]) * t2 +
          (3 * p1[k] - p0[k] - 3 * p2[k] + p3[k]) * t3);
      out.push([c(0), c(1)]);
    }
  }
  const last = pts.at(-1);
  if (last) out.push([last[0], last[1]]);
  return out;
}

/** An open line through points. */
export const polyline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${f1(x)} ${f1(y)}`).join('L')}`;

export interface Place {
  readonly x: number;
  readonly y: number;
  /** Direction of the curve there, radians. */
  readonly a: number;
}

export interface Track {
  readonly len: number;
  readonly pts: readonly Point[];
  readonly d: string;
  /** The place at a share u (0 to 1) of the length: how every particle finds its place. */
  readonly at: (u: number) => Place;
}

/** A curve by arc length. */
export function track(pts: readonly Point[], n = 14): Track {
  const c = curve(pts, n);
  const lengths = [0];
  for (let i = 1; i < c.length; i++) {
    const [p, q] = [c[i - 1] as Point, c[i] as Point];
    lengths.push((lengths[i - 1] as number) + Math.hypot(q[0] - p[0], q[1] - p[1]));
  }
  const len = lengths.at(-1) ?? 0;
  return {
    len,
    pts: c,
    d: 'M' + c.map((p) => `${f1(p[0])} ${f1(p[1])}`).join('L'),
    at: (u) => {
      const s = clamp(u) * len;
      let lo = 0;
      let hi = lengths.length - 1;
      while (hi - lo > 1) {
        const m = (lo + hi) >> 1;
        if ((lengths[m] as number) <= s) lo = m;
        else hi = m;
      }
      const [p, q] = [c[lo] as Point, c[hi] as Point];
      const start = lengths[lo] as number;
      const w = (s - start) / ((lengths[hi] as number) - start || 1);
      return { x: mix(p[0], q[0], w), y: mix(p[1], q[1], w), a: Math.atan2(q[1] - p[1], q[0] - p[0]) };
    },
  };
}

/** A closed quadratic B-spline through a ring of points. */
export const quad = (ring: readonly Point[], round: (x: number) => number = f1): string => {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last) return '';
  const mid = (a: Point, b: Point): string => `${round((a[0] + b[0]) / 2)} ${round((a[1] + b[1]) / 2)}`;
  const bends = ring.map((p, i) => `Q${round(p[0])} ${round(p[1])} ${mid(p, ring[(i + 1) % ring.length] as Point)}`);
  return `M${mid(last, first)}${bends.join('')}Z`;
};

/** An uneven closed shape; amp is how uneven (share of the radius), n how many points. */
export const blob = (cx: number, cy: number, rx: number, ry: number, rot = 0, seed = 1, amp = 0.08, n = 11): string => {
  const [c, s] = [Math.cos(rot), Math.sin(rot)];
  const ring = Array.from({ length: n }, (_, i): Point => {
    const a = (i / n) * 2 * Math.PI;
    const k = 1 + amp * (rnd(seed, i) - 0.5) * 2;
    const [x, y] = [rx * k * Math.cos(a), ry * k * Math.sin(a)];
    return [cx + x * c - y * s, cy + x * s + y * c];
  });
  return quad(ring);
};

export const oval = (cx: number, cy: number, rx: number, ry: number, deg = 0): string => {
  const a = (deg * Math.PI) / 180;
  const [x, y] = [rx * Math.cos(a), rx * Math.sin(a)];
  const arc = `A${f1(rx)} ${f1(ry)} ${f1(deg)} 1 1 `;
  return `M${f1(cx - x)} ${f1(cy - y)}${arc}${f1(cx + x)} ${f1(cy + y)}${arc}${f1(cx - x)} ${f1(cy - y)}Z`;
};

/** Many round dots [x, y, radius] as one path. */
export const dots = (list: readonly (readonly [number, number, number])[]): string =>
  list.map(([x, y, r]) => oval(x, y, r, r)).join('');

/** A plate with round corners. */
export const plateAt = (x: number, y: number, width: number, height: number, r = 6): string =>
  `M${f1(x + r)} ${f1(y)}h${f1(width - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${f1(height - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${f1(2 * r - width)}a${r} ${r} 0 0 1 ${-r} ${-r}v${f1(2 * r - height)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
