// The drawn marks within a figure's words: each empty svg of the lists says of itself what stands in it, and is painted
// here at the size that the layout gave it.

import { countedPairs, drawReach, reachVerdicts, type ReachState } from '../../figures/charts/reach.ts';
import { drawRouteMark, drawStatus, isRouteWay } from '../../figures/charts/route-marks.ts';
import { drawSpine } from '../../figures/charts/spine.ts';
import { standardCourse } from '../../core/standard-course.ts';
import { feelingCourse } from '../../core/visit.ts';
import { drawFeeling } from '../../figures/charts/visit-feeling.ts';
import { drawWeeks } from '../../figures/charts/visit-weeks.ts';
import { drawTrack } from '../../figures/charts/visit-track.ts';
import type { FigureContext } from '../../figures/figure.ts';

const numbers = (text: string | undefined): readonly number[] => (text ?? '').split(' ').filter(Boolean).map(Number);
const pairOf = (text: string | undefined): readonly [number, number] => {
  const [a = 0, b = 0] = numbers(text);
  return [a, b];
};

/** Paints every mark below root. Rows of the history are measured first; mirrored where the text runs right to left. */
export function drawMarks(root: ParentNode, context: FigureContext, mirrored: boolean, letters: number): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg[data-mark]')) {
    const box = svg.getBoundingClientRect();
    if (box.width === 0) continue;
    const { mark, verdict, claim, way, approved, from, to, clock, given, years, focus } = svg.dataset;
    const whole = mark === 'way' || mark === 'status';
    const k = mark === 'spine' ? letters : 1;
    const [width, height] = whole ? [32, 32] : [svg.clientWidth / k, svg.clientHeight / k];
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const here = { ...context, width, height };
    if (mark === 'reach')
      drawReach(svg, { verdict: verdictOf(verdict), mirrored, counted: countedPairs[claim ?? ''] }, here);
    else if (mark === 'way' && way !== undefined && isRouteWay(way)) drawRouteMark(svg, { way }, here);
    else if (mark === 'status') drawStatus(svg, { approved: approved === 'true' }, here);
    else if (mark === 'track')
      drawTrack(
        svg,
        { from: Number(from), to: to === '' ? null : Number(to), clock: pairOf(clock), given: pairOf(given), mirrored },
        here,
      );
    else if (mark === 'weeks') weeksMark(svg, mirrored, here);
    else if (mark === 'feeling') feelingMark(svg, mirrored, here);
    else if (mark === 'spine') {
      const rows = [...(svg.nextElementSibling?.querySelectorAll('b') ?? [])].map((b) => {
        const { top, height: tall } = b.getBoundingClientRect();
        return (top + tall / 2 - box.top) / k;
      });
      const all = numbers(years);
      if (rows.length === all.length) drawSpine(svg, { years: all, rows, focus: Number(focus), mirrored }, here);
    }
  }
}

function weeksMark(svg: SVGSVGElement, mirrored: boolean, context: FigureContext): void {
  const { twice = '', thrice = '', weeks = '' } = svg.dataset;
  drawWeeks(svg, { words: { twice, thrice, weeks: weeks.split('|') }, mirrored }, context);
}

function feelingMark(svg: SVGSVGElement, mirrored: boolean, context: FigureContext): void {
  const { clock, given, strongest = '', fades = '', unit = '' } = svg.dataset;
  const course = feelingCourse(standardCourse(), pairOf(clock)[1]);
  drawFeeling(svg, { course, given: pairOf(given), words: { strongest, fades, unit }, mirrored }, context);
}

const keyMarks = ['studies', 'claim', 'against', 'person'] as const;
const verdictOf = (text: string | undefined): ReachState['verdict'] =>
  [...reachVerdicts, ...keyMarks].find((known) => known === text) ?? 'not-shown';
