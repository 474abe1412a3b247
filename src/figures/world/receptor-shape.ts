// Geometry of one NMDA receptor cut through its pore: the lobes as beads, sorted by depth and by how much light falls on
// them, and the bilayer round it. Unit 1/25 nm, membrane from -62 to 62, outside up (-y). The receptor stands to scale
// against the membrane; beads are not residues. Made at build time.

import { f1, rnd, type Box } from './shape.ts';

/** An ellipse of a lobe on the right side; the left side is its mirror image. */
export interface Lobe {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  readonly deg: number;
}

/** Outer lobes (amino-terminal), and the two halves of the clamp that holds glutamate or glycine. */
export const lobes = {
  outer: [
    { cx: 88, cy: -404, rx: 76, ry: 59, deg: -22 },
    { cx: 64, cy: -308, rx: 63, ry: 54, deg: 14 },
  ],
  upperClamp: [{ cx: 87, cy: -212, rx: 69, ry: 50, deg: 6 }],
  lowerClamp: [{ cx: 92, cy: -125, rx: 59, ry: 38, deg: -8 }],
} as const satisfies Record<string, readonly Lobe[]>;
export type LobeKey = keyof typeof lobes;
export const lobeKeys = Object.keys(lobes) as LobeKey[];

export const lightSteps = 4;
export const depthSteps = 3;

/** Beads as whole numbers x, y, ten times the radius; one list for each depth and light, dark first within a depth. */
export type Beads = readonly (readonly number[])[];

export interface ReceptorArt {
  readonly left: Readonly<Record<LobeKey, Beads>>;
  readonly right: Readonly<Record<LobeKey, Beads>>;
}

interface Local {
  /** Signed distance, negative inside. */
  readonly d: number;
  /** The place as a share of the half axes, in the drawing's own directions. */
  readonly u: number;
  readonly v: number;
}

function within(lobe: Lobe, x: number, y: number): Local {
  const a = (lobe.deg * Math.PI) / 180;
  const [c, s] = [Math.cos(a), Math.sin(a)];
  const p = ((x - lobe.cx) * c + (y - lobe.cy) * s) / lobe.rx;
  const q = (-(x - lobe.cx) * s + (y - lobe.cy) * c) / lobe.ry;
  return { d: (Math.hypot(p, q) - 1) * Math.min(lobe.rx, lobe.ry), u: p * c - q * s, v: p * s + q * c };
}

const mirrored = (lobe: Lobe): Lobe => ({ ...lobe, cx: -lobe.cx, deg: -lobe.deg });

/** How much light falls on a place of a round lobe, from the upper left, 0 to 1. */
function lightOn({ u, v }: Local): number {
  const z = Math.sqrt(Math.max(0, 1 - u * u - v * v));
  return Math.min(1, Math.max(0, -0.5 * u - 0.58 * v + 0.64 * z));
}

function beadsOf(parts: readonly Lobe[], seed: number): Beads {
  const lists: number[][] = Array.from({ length: depthSteps * lightSteps }, () => []);
  const r = 8.2;
  const gap = r * 1.5;
  const [x0, y0, x1, y1] = boxOf(parts);
  for (let j = 0, y = y0; y <= y1; y += gap * 0.866, j++) {
    for (let i = 0, x = x0 + (j % 2 ? gap / 2 : 0); x <= x1; x += gap, i++) {
      const k = j * 97 + i;
      const px = x + (rnd(seed, k) - 0.5) * r * 0.5;
      const py = y + (rnd(seed + 1, k) - 0.5) * r * 0.5;
      const local = parts.map((lobe) => within(lobe, px, py)).reduce((a, b) => (a.d < b.d ? a : b));
      if (local.d >= -r * 0.45) continue;
      const depth = (i + (j % 2 ? 2 : 0)) % depthSteps;
      const light = Math.min(lightSteps - 1, Math.floor(lightOn(local) * lightSteps));
      lists[depth * lightSteps + light]?.push(
        Math.round(px),
        Math.round(py),
        Math.round(10 * r * (0.88 + 0.24 * rnd(seed + 2, k))),
      );
    }
  }
  return lists;
}

function boxOf(parts: readonly Lobe[]): Box {
  const reach = (lobe: Lobe): number => Math.max(lobe.rx, lobe.ry);
  return [
    Math.min(...parts.map((p) => p.cx - reach(p))),
    Math.min(...parts.map((p) => p.cy - reach(p))),
    Math.max(...parts.map((p) => p.cx + reach(p))),
    Math.max(...parts.map((p) => p.cy + reach(p))),
  ];
}

export function makeReceptorArt(): ReceptorArt {
  const side = (seed: number, turn: (lobe: Lobe) => Lobe): Record<LobeKey, Beads> => ({
    outer: beadsOf(lobes.outer.map(turn), seed),
    upperClamp: beadsOf(lobes.upperClamp.map(turn), seed + 10),
    lowerClamp: beadsOf(lobes.lowerClamp.map(turn), seed + 20),
  });
  return { left: side(31, mirrored), right: side(67, (lobe) => lobe) };
}

export interface LipidPaths {
  readonly heads: string;
  /** Heads of the other common kind, a shade apart. */
  readonly others: string;
  readonly shine: string;
  readonly tails: string;
}

const spacing = 22.5;

/** The bilayer, lipids 0.9 nm apart, from one x to another, leaving room for the receptor. */
export function lipidPaths(from: number, to: number): LipidPaths {
  const out = { heads: '', others: '', shine: '', tails: '' };
  const dot = (x: number, y: number, r: number): string =>
    `M${f1(x - r)} ${f1(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
  let i = 0;
  for (const side of [-1, 1]) {
    for (let x = from; x <= to; x += spacing, i++) {
      const lx = x + 4 * (rnd(1, i) - 0.5);
      const ly = side * 58 + 5 * Math.sin(x / 190) + 4 * (rnd(2, i) - 0.5);
      if (Math.abs(lx) < 144) continue;
      const kind = rnd(9, i) > 0.78 ? 'others' : 'heads';
      out[kind] += dot(lx, ly, kind === 'others' ? 8.6 : 9.6);
      out.shine += dot(lx - 3, ly - 3, 2.9);
      for (const offset of [-4.4, 4.4]) {
        const bend = f1(9 * (rnd(3, i * 2 + (offset > 0 ? 1 : 0)) - 0.5));
        out.tails +=
          `M${f1(lx + offset)} ${f1(ly - side * 8)}q${bend} ${-side * 14} ${f1(bend * 0.3)} ${-side * 25}` +
          `t${f1(-bend * 0.4)} ${-side * 22}`;
      }
    }
  }
  return out;
}
