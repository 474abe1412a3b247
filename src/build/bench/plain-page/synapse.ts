// The synapse of the plain page as data: two membranes, the vesicles above, the receptors below, and the tracks that
// molecules go along. A sketch for the eye; only the amounts are of account.

import { curveBasis, line, range } from 'd3';

export type Point = readonly [x: number, y: number];

/** Half the width of each membrane. */
const half = 420;
const upper = (x: number): number => -30 - (x / half) ** 2 * 50;
const lower = (x: number): number => 30 + (x / half) ** 2 * 50;

const smooth = line<Point>(
  (p) => p[0],
  (p) => p[1],
).curve(curveBasis);
const edge = (y: (x: number) => number): Point[] => range(-half, half + 1, 60).map((x) => [x, y(x)]);

export const outlines: readonly string[] = [
  `${smooth([...edge(upper), [half, -260], [180, -420], [-180, -420], [-half, -260]])}Z`,
  `${smooth([...edge(lower), [half, 220], [140, 420], [-140, 420], [-half, 220]])}Z`,
];

/** Evenly along both membranes, on both sides of each. */
export const lipidsOf = (count: number): readonly Point[] =>
  range(count).map((i) => {
    const x = (2 * (Math.floor(i / 4) + 0.5) * half) / Math.ceil(count / 4) - half;
    const side = i % 2 === 0 ? 4 : -4;
    return [x, (i % 4 < 2 ? upper(x) : lower(x)) + side];
  });

export const vesiclesOf = (count: number): readonly Point[] =>
  range(count).map((i) => {
    const [turn, far] = [i * 2.4, 150 * Math.sqrt((i + 0.5) / count)];
    return [1.6 * far * Math.cos(turn), -230 + far * Math.sin(turn)];
  });

export const receptorsOf = (count: number): readonly Point[] =>
  range(count).map((i) => {
    const x = (1.4 * (i + 0.5) * half) / count - 0.7 * half;
    return [x, lower(x)];
  });

const samples = 120;

/** Ways from the vesicles through the cleft, as points evenly spaced: measured once, not in every frame. */
export function tracksOf(count: number): readonly (readonly Point[])[] {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  return range(count).map((i) => {
    const x = ((i + 0.5) / count - 0.5) * 1.4 * half;
    path.setAttribute(
      'd',
      smooth([
        [0.5 * x, -200],
        [0.8 * x, -90],
        [x, 0],
        [1.3 * x, 10],
        [1.1 * x, 60],
      ]) ?? '',
    );
    const length = path.getTotalLength();
    return range(samples).map((n): Point => {
      const { x: px, y: py } = path.getPointAtLength((n * length) / (samples - 1));
      return [px, py];
    });
  });
}

/** Where a share (0 to 1) of a track lies. */
export function along(track: readonly Point[], part: number): Point {
  return track[Math.min(samples - 1, Math.floor(part * samples))] ?? [0, 0];
}
