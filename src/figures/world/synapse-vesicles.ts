// Resting vesicles in the terminal and the synapsin that ties them to one another. Seeded: the same crowd every time.

import { f1, rnd, type Point } from './shape.ts';
import { densePackets, mitochondrion, terminalDistance } from './spine-cells.ts';

/** A thread from vesicle to vesicle with a bead on it. */
export interface SynapsinLink {
  readonly thread: string;
  readonly at: Point;
}

function inMitochondrion(x: number, y: number): boolean {
  const { x: mx, y: my, rx, ry, lean } = mitochondrion;
  const u = (x - mx) * Math.cos(lean) + (y - my) * Math.sin(lean);
  const v = -(x - mx) * Math.sin(lean) + (y - my) * Math.cos(lean);
  return (u / (rx + 40)) ** 2 + (v / (ry + 38)) ** 2 < 1;
}

/** Resting vesicles: they crowd toward the active zone and keep clear of everything else. */
function vesicleCrowd(): readonly Point[] {
  const found: Point[] = [];
  for (let i = 0; i < 1400 && found.length < 30; i++) {
    const x = -340 + 680 * rnd(11, i);
    const y = -560 + 402 * rnd(12, i) ** 0.62;
    const free =
      terminalDistance(x, y) < -58 &&
      !inMitochondrion(x, y) &&
      y < -186 &&
      densePackets.every(([px, py]) => Math.hypot(px - x, py - y) > 78) &&
      found.every(([vx, vy]) => Math.hypot(vx - x, vy - y) > 62);
    if (free) found.push([f1(x), f1(y)]);
  }
  return found;
}

function linksBetween(crowd: readonly Point[]): readonly SynapsinLink[] {
  const links: { thread: string; at: Point; order: number }[] = [];
  crowd.forEach(([ax, ay], i) => {
    crowd.slice(i + 1).forEach(([bx, by], j) => {
      const gap = Math.hypot(bx - ax, by - ay);
      if (gap > 96) return;
      const [ux, uy] = [(bx - ax) / gap, (by - ay) / gap];
      const bend = 9 * (rnd(31, i * 40 + j) > 0.5 ? 1 : -1);
      const middle: Point = [f1((ax + bx) / 2 - uy * bend), f1((ay + by) / 2 + ux * bend)];
      const thread =
        `M${f1(ax + ux * 25)} ${f1(ay + uy * 25)}` +
        `Q${middle[0]} ${middle[1]} ${f1(bx - ux * 25)} ${f1(by - uy * 25)}`;
      links.push({
        thread,
        at: [f1((middle[0] * 2 + ax + bx) / 4), f1((middle[1] * 2 + ay + by) / 4)],
        order: rnd(33, i * 40 + j),
      });
    });
  });
  return [...links].sort((a, b) => a.order - b.order).map(({ thread, at }) => ({ thread, at }));
}

/** Middles of resting vesicles. */
export const vesicles: readonly Point[] = vesicleCrowd();
/** Links in the order in which more of them are drawn as there is more protein. */
export const synapsinLinks: readonly SynapsinLink[] = linksBetween(vesicles);
/** How many of the links a share of new protein shows: half of them always. */
export const synapsinShown = (protein: number): number =>
  synapsinLinks.length * (0.5 + 0.5 * Math.min(1, Math.max(0, protein)));
