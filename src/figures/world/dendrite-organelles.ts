// What both cells of the dendrite view have inside: mitochondria, lines that follow a process, threads of a spine.

import type { Palette } from './colours.ts';
import type { Bud } from './dendrite-spines.ts';
import { G, P, type Node } from './paint.ts';
import { blob, f1, mix, rnd, type Point, type Track } from './shape.ts';

export function mitochondrion(pal: Palette, id: string, transform: string, rx: number, ry: number): Node {
  const { night } = pal;
  const folds = Array.from({ length: 7 }, (_, i) => {
    const x = mix(-rx * 0.8, rx * 0.8, i / 6);
    const h = ry * 0.8 * Math.sqrt(Math.max(0, 1 - (x / rx) ** 2)) * (i % 2 ? 1 : -1);
    return `M${f1(x)} ${f1(h)}Q${f1(x + 12)} 0 ${f1(x)} ${f1(-h * 0.45)}`;
  }).join('');
  return G(
    id,
    [
      P('o', blob(0, 0, rx, ry, 0, 4, 0.04, 16), {
        fill: pal.tone('mitochondrion', night ? 0.34 : 0.3),
        stroke: pal.tone('mitochondrion', 0.85),
        'stroke-width': 9,
      }),
      P('c', folds, {
        fill: 'none',
        stroke: pal.tone('mitochondrion', 0.78),
        'stroke-width': 10,
        'stroke-linecap': 'round',
      }),
    ],
    {},
    { transform },
  );
}

/** A line beside a track at a distance, waving. */
export const beside = ({ pts }: Track, d: number, wave = 0, from = 0): string =>
  'M' +
  pts
    .map((p, i) => {
      const q = pts[Math.min(pts.length - 1, i + 1)] as Point;
      const a = i + 1 < pts.length ? Math.atan2(q[1] - p[1], q[0] - p[0]) : 0;
      const o = d + wave * Math.sin(i * 0.55 + from);
      return `${f1(p[0] - Math.sin(a) * o)} ${f1(p[1] + Math.cos(a) * o)}`;
    })
    .join('L');

/** Actin: threads up the neck that fan out in the head. */
export function spineFilaments({ seat, reach, head }: Bud, seed: number): string {
  const [c, n] = [Math.cos(seat.a), Math.sin(seat.a)];
  const at = (along: number, across: number): string =>
    `${f1(seat.x + c * along - n * across)} ${f1(seat.y + n * along + c * across)}`;
  const end = reach - Math.max(head * 0.34, 46);
  const neckEnd = Math.max(380, reach - head * 1.7);
  return [-1, -0.35, 0.3, 0.9]
    .map((w, i) => {
      const fan = w * head * 0.72 + 20 * (rnd(seed, i) - 0.5);
      return `M${at(330, w * 30)}L${at(neckEnd, w * 26)}Q${at(mix(neckEnd, end, 0.4), w * 40)} ${at(end - Math.abs(fan) * 0.3, fan)}`;
    })
    .join('');
}
