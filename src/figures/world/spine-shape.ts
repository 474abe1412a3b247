// Geometry of the synapse that is too costly to make while drawing: outlines of the two cells by level, the anchor
// layer, the skeleton, the crowd in the cytosol. Pure and seeded; made at build time.

import { encode, type Levels } from './art.ts';
import { field, rings, type Field } from './field.ts';
import { spineBlend, spinePrims, terminalBlend, terminalPrims, warp } from './outlines.ts';
import { simplify } from './ring-simplify.ts';
import { curve, f1, hash, mix, polyline, quad, rnd, type Box, type Point } from './shape.ts';
import { nmdaSeats, seatAbove, spineDistance, terminalDistance } from './spine-cells.ts';

/** Round grains as whole numbers: x, y and ten times the radius, again and again. */
export type Grains = readonly number[];

export interface SpineArt {
  /** Levels of each cell: outer leaflet, middle, inner leaflet, inner edge, then ever deeper for shading. */
  readonly sender: Levels;
  readonly receiver: Levels;
  /** The anchor layer under the receptors, and the proteins in it. */
  readonly density: string;
  readonly anchors: Grains;
  readonly actin: string;
  readonly cristae: string;
  readonly senderCrowd: Grains;
  readonly receiverCrowd: Grains;
  readonly shaftCrowd: Grains;
  /** Threads across the cleft. */
  readonly threads: string;
  readonly neighbours: string;
}

const frame: Box = [-1700, -1250, 1700, 1800];
const membrane = [0, -9, -18, -24] as const;
const depths = [-34, -50, -76, -108] as const;

function levelsOf(prims: Parameters<typeof field>[2], blend: number): Levels {
  const step = 0.5;
  const fine = field(frame, 8, prims, blend, warp);
  const coarse = field(frame, 16, prims, blend, warp);
  const text = (cell: Field, level: number, tolerance: number, longest: number): string =>
    encode(
      rings(cell, level).map((ring) => simplify(ring, tolerance, longest)),
      step,
    );
  return {
    step,
    levels: [...membrane.map((l) => text(fine, l, 0.3, 26)), ...depths.map((l) => text(coarse, l, 1.2, 60))],
  };
}

function densityLens(): string {
  const lens: Point[] = [];
  for (let x = -236; x <= 236; x += 12) {
    const seat = seatAbove(x);
    lens.push([seat.x, seat.y + 9]);
  }
  for (let x = 230; x >= -230; x -= 20) {
    const seat = seatAbove(x);
    lens.push([x, seat.y + 13 + 46 * (1 - (x / 250) ** 2) ** 0.6 + 7 * rnd(5, x)]);
  }
  return quad(lens);
}

/** PSD-95 and its neighbours: short upright stacks under the membrane, thickest under the NMDA receptors. */
function anchorStacks(): Grains {
  const list: [number, number, number][] = [];
  for (let i = 0; i < 34; i++) {
    const x = -214 + (428 * (i + 0.5)) / 34;
    const { y } = seatAbove(x);
    const near = nmdaSeats.some((seat) => Math.abs(seat.x - x) < 22);
    const count = 2 + (near || hash(i) > 0.6 ? 1 : 0);
    for (let j = 0; j < count; j++) list.push([x + 5 * (rnd(6, i + j) - 0.5), y + 20 + j * 10.8, 4.7]);
  }
  return grains(list);
}

const grains = (list: readonly (readonly [number, number, number])[]): Grains =>
  list.flatMap(([x, y, r]) => [Math.round(x), Math.round(y), Math.round(r * 10)]);

function filaments(seed: number, count: number, [x0, y0, x1, y1]: Box): string {
  return Array.from({ length: count }, (_, i) => {
    let x = mix(x0, x1, rnd(seed, i));
    let y = mix(y0, y1, rnd(seed + 1, i));
    let a = -Math.PI / 2 + 1.5 * (rnd(seed + 2, i) - 0.5);
    const points: Point[] = [[x, y]];
    for (let j = 0; j < 5; j++) {
      a += 0.5 * (rnd(seed + 3, i * 9 + j) - 0.5);
      x += 34 * Math.cos(a);
      y += 34 * Math.sin(a);
      if (spineDistance(x, y) > -40) break;
      points.push([x, y]);
    }
    return points.length > 2 ? polyline(curve(points, 3)) : '';
  }).join('');
}

function crowd(
  seed: number,
  count: number,
  distance: (x: number, y: number) => number,
  [x0, y0, x1, y1]: Box,
  r: number,
): Grains {
  const places = Array.from({ length: count }, (_, i): [number, number, number] => [
    mix(x0, x1, rnd(seed, i)),
    mix(y0, y1, rnd(seed + 1, i)),
    r * (0.5 + rnd(seed + 2, i)),
  ]);
  return grains(places.filter(([x, y]) => distance(x, y) < -34));
}

function cristae(): string {
  return Array.from({ length: 9 }, (_, i) => {
    const x = -118 + i * 29;
    const h = Math.sqrt(Math.max(0, 1 - (x / 150) ** 2)) * 57 * (i % 2 ? 1 : -1);
    return `M${x} ${f1(h)}C${x + 9} ${f1(h * 0.4)} ${x - 9} ${f1(-h * 0.1)} ${x + 3} ${f1(-h * 0.52)}`;
  }).join('');
}

/** Adhesion threads between the two skins, denser toward the rim of the contact. */
function cleftThreads(): string {
  return Array.from({ length: 64 }, (_, i) => {
    const u = (i + rnd(3, i)) / 64;
    const x = 232 * Math.sin((u - 0.5) * Math.PI);
    const foot = seatAbove(x).y - 10;
    const lean = (seed: number): number => f1(x + 15 * (rnd(seed, i) - 0.5) * 2);
    return `M${f1(x)}-60C${lean(4)}-34 ${lean(8)} 0 ${f1(x + 8 * (rnd(9, i) - 0.5))} ${f1(foot)}`;
  }).join('');
}

/** All of it: about 60 KB compressed. Takes a second or two. */
export function makeSpineArt(): SpineArt {
  return {
    sender: levelsOf(terminalPrims, terminalBlend),
    receiver: levelsOf(spinePrims, spineBlend),
    density: densityLens(),
    anchors: anchorStacks(),
    actin: filaments(21, 46, [-290, 120, 290, 480]) + filaments(25, 9, [-40, 560, 40, 800]),
    cristae: cristae(),
    senderCrowd: crowd(50, 420, terminalDistance, [-380, -640, 380, -70], 3.4),
    receiverCrowd: crowd(60, 460, spineDistance, [-310, 120, 310, 480], 3.2),
    shaftCrowd: crowd(70, 460, spineDistance, [-1100, 860, 1300, 1520], 4.2),
    threads: cleftThreads(),
    neighbours: neighbours(),
  };
}

/** Other cells round about, out of focus. */
function neighbours(): string {
  const around: readonly [number, number, number, number, number][] = [
    [-700, 330, 300, 200, 0.5],
    [740, 470, 260, 230, 0.2],
    [-700, -250, 220, 260, 0.2],
    [720, -230, 230, 260, -0.3],
    [-560, 700, 180, 110, 0.2],
    [520, 745, 150, 80, -0.2],
  ];
  return around
    .map(([x, y, rx, ry, lean], i) => {
      const ring = Array.from({ length: 13 }, (_, j): Point => {
        const a = (j / 13) * 2 * Math.PI;
        const r = 1 + 0.28 * (rnd(i + 3, j) - 0.5);
        const [px, py] = [rx * r * Math.cos(a), ry * r * Math.sin(a)];
        return [x + px * Math.cos(lean) - py * Math.sin(lean), y + px * Math.sin(lean) + py * Math.cos(lean)];
      });
      return quad(ring, Math.round);
    })
    .join('');
}
