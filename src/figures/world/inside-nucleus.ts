// The nucleus in a lens: it lies in the cell body, far off. Dashed, because in mice the first effect needed protein making
// but no new messengers (Autry 2011).

import type { Palette } from './colours.ts';
import { thing } from './glyphs.ts';
import { lensAt, lensRadius } from './inside-layout.ts';
import { G, node, P, type Node } from './paint.ts';
import { blob, curve, f1, rnd, polyline, type Point } from './shape.ts';

const turns = 38;
const pitch = 0.36;
const strandOfHelix = (shift: number): string =>
  polyline(
    Array.from({ length: turns }, (_, i): Point => [-88 + i * 4, -46 + 13 * Math.sin(i * pitch + shift) - i * 0.4]),
  );
const rungs = Array.from({ length: 12 }, (_, i) => {
  const j = i * 3 + 1;
  const y = -46 - j * 0.4;
  const half = 13 * Math.sin(j * pitch);
  return `M${f1(-88 + j * 4)} ${f1(y - half)}V${f1(y + half)}`;
}).join('');

const chromatin = [0, 1, 2, 3]
  .map((i) =>
    polyline(
      curve(
        Array.from({ length: 7 }, (_, j): Point => [
          -14 + 76 * (rnd(i + 60, j) - 0.5) * 1.9,
          -4 + 70 * (rnd(i + 70, j) - 0.5) * 1.9,
        ]),
        6,
      ),
    ),
  )
  .join('');

const messenger = polyline(
  curve(
    [
      [30, -16],
      [54, 8],
      [46, 38],
      [74, 56],
      [92, 80],
      [100, 106],
    ],
    6,
  ),
);

export function nucleusNode(pal: Palette): Node {
  const tone = (l: number): string => pal.tone('rna', l);
  const { night } = pal;
  const [x, y] = lensAt;
  const line = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  return G(
    'nucleus',
    [
      P('way', 'M126 130C176 230 186 330 172 440', {
        ...line,
        stroke: tone(0.6),
        'stroke-width': 3.4,
        'stroke-dasharray': '10 12',
      }),
      node('g', 'circle', {
        r: lensRadius,
        fill: pal.tone('cytoplasm', night ? 0.2 : 0.16),
        stroke: pal.tone('rule', 1),
        'stroke-width': 3,
      }),
      node('r', 'circle', { r: lensRadius + 8, fill: 'none', stroke: pal.tone('rule', 0.5), 'stroke-width': 1.6 }),
      P('n', blob(-14, -4, 122, 112, 0.2, 12, 0.04, 18), {
        fill: tone(night ? 0.2 : 0.16),
        stroke: tone(0.68),
        'stroke-width': 4.6,
      }),
      P('p', blob(-14, -4, 112, 102, 0.2, 12, 0.04, 18), {
        fill: 'none',
        stroke: tone(0.45),
        'stroke-width': 3.4,
        'stroke-dasharray': '22 5',
      }),
      P('c', chromatin, { ...line, stroke: tone(night ? 0.36 : 0.3), 'stroke-width': 7.5 }),
      P('u', blob(-44, 34, 27, 24, 0, 4), { fill: tone(0.52) }),
      P('d', strandOfHelix(0) + strandOfHelix(Math.PI), { ...line, stroke: tone(1.15), 'stroke-width': 3.8 }),
      P('k', rungs, { ...line, stroke: tone(0.8), 'stroke-width': 2.4 }),
      P('m', messenger, {
        ...line,
        stroke: pal.tone('bdnf', night ? 0.8 : 1.1),
        'stroke-width': 5,
        'stroke-dasharray': '12 6',
      }),
      P('s', `M${-lensRadius + 22}-70A${lensRadius - 8} ${lensRadius - 8} 0 0 1-60 ${-lensRadius + 22}`, {
        ...line,
        stroke: pal.tone('white', 1, night ? 0.16 : 0.7),
        'stroke-width': 7,
      }),
    ],
    {},
    { transform: `translate(${x} ${y})`, ...thing('nucleus') },
  );
}
