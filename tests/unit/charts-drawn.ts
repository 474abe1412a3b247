// Charts as drawn, and what is read off them: heights and places of printed ticks, corners of a curve.

import { standardCourse } from '../../src/core/standard-course.ts';
import type { FigureState } from '../../src/core/story.ts';
import type { Seconds } from '../../src/core/units.ts';
import { chartOf } from '../../src/elements/figure/charts.ts';
import { all, blank, context, words } from './figure-story.ts';

/** Height of the line across that is told of by a number or a word. */
export function gridY(svg: SVGSVGElement, said: string): number {
  const text = all(svg, 'text').find((one) => one.textContent === said);
  return Number(/^M[\d.]+ ([\d.]+)H/.exec(text?.previousElementSibling?.getAttribute('d') ?? '')?.[1]);
}

/** The picture's own scale, from two of its printed ticks. */
export function levelScale(svg: SVGSVGElement, a: number, b: number): (level: number) => number {
  const at = (n: number): number => gridY(svg, String(n));
  return (level) => at(a) + ((level - a) / (b - a)) * (at(b) - at(a));
}

/** Corners of a drawn curve. */
export const cornersOf = (path: Element | undefined): [number, number][] =>
  [...(path?.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[MCL]|$)/g)].map((m) => [
    Number(m[1]),
    Number(m[2]),
  ]);

export function heightAt(x: number, corners: readonly (readonly [number, number])[]): number {
  const after = corners.findIndex(([cx]) => cx >= x - 0.01);
  const [x1, y1] = corners[after] ?? [Number.NaN, Number.NaN];
  const [x0, y0] = corners[after - 1] ?? [x1 - 1, y1];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

export function drawn(state: FigureState, time: Seconds, plain = false): SVGSVGElement {
  const svg = blank();
  chartOf(state, time, words, standardCourse, plain)?.draw(svg, context);
  return svg;
}

export const textsOf = (svg: SVGSVGElement): string =>
  all(svg, 'text')
    .map((text) => text.textContent)
    .join(' | ');

/** Where a tick of that name stands. */
export function namedX(svg: SVGSVGElement, name: string): number {
  const text = all(svg, 'text').find((one) => one.textContent === name);
  return Number(/^M([\d.]+)/.exec(text?.previousElementSibling?.getAttribute('d') ?? '')?.[1]);
}

/** Where the rail's own ticks stand in a chart. */
export function tickX(svg: SVGSVGElement, key: string): number {
  const short = `ui.time.short.${key}`;
  const name = words.say(words.has(short) ? short : `ui.time.${key}`);
  const text = all(svg, 'text').find((one) => one.textContent === name);
  return Number(/^M([\d.]+)/.exec(text?.previousElementSibling?.getAttribute('d') ?? '')?.[1]);
}
