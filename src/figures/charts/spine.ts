// The medicine's years on a line of true scale, each tied to its row of words: long silences show as long gaps.

import { linkHorizontal, scaleLinear } from 'd3';
import type { Figure } from '../figure.ts';
import { G, node, P, paint, type Node } from '../world/paint.ts';
import { label, paperOf, round, type Paper } from './chart.ts';

export interface SpineState {
  readonly years: readonly number[];
  /** Middle of each year's row, in pixels from the svg's top. */
  readonly rows: readonly number[];
  readonly focus: number;
  /** Reads from right to left: the rows stand at the left. */
  readonly mirrored: boolean;
}

/** Draws the line of years with a thread to each row at the svg's other edge. Years and rows are of one length. */
export const drawSpine: Figure<SpineState> = (svg, state, context) => {
  paint(svg, spine(state, context.width, paperOf(context)));
};

export function spine({ years, rows, focus, mirrored }: SpineState, width: number, paper: Paper): Node[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)];
  const y = scaleLinear().domain([first, last]).range([top, bottom]);
  const decades = width >= 100;
  const at = (x: number): number => round(mirrored ? width - x : x);
  const line = decades ? 52 : 8;
  const end = width - 8;
  const thread = linkHorizontal<unknown, readonly [number, number]>()
    .source((d) => (d as readonly [readonly [number, number], readonly [number, number]])[0])
    .target((d) => (d as readonly [readonly [number, number], readonly [number, number]])[1])
    .x((p) => p[0])
    .y((p) => p[1]);
  const marks = Array.from(
    { length: Math.floor(last / 10) - Math.ceil(first / 10) + 1 },
    (_, i) => 10 * (Math.ceil(first / 10) + i),
  );
  // The year that is told of lies over its neighbours.
  const stacked = [...years].sort((a, b) => Number(a === focus) - Number(b === focus));
  return [
    P(
      'line',
      '',
      { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' },
      { d: `M${at(line)} ${round(top)}V${round(bottom)}`, stroke: paper.line },
    ),
    decades &&
      G(
        'decades',
        marks.map((year) =>
          G(year, [
            P('t', '', {}, { d: `M${at(line - 7)} ${round(y(year))}H${at(line)}`, stroke: paper.line }),
            label('l', at(line - 12), y(year) + 5, String(year), paper, {
              anchor: mirrored ? 'start' : 'end',
              fill: paper.mute,
              size: 14,
            }),
          ]),
        ),
      ),
    G(
      'threads',
      years.map((year, i) => {
        const on = year === focus;
        const d = thread([
          [at(line), y(year)],
          [at(end), rows[i] ?? 0],
        ] as never);
        return P(
          year,
          '',
          { fill: 'none' },
          {
            d: (d ?? '').replace(/\d+\.\d+/g, (n) => String(round(Number(n)))),
            stroke: on ? paper.text : paper.line,
            'stroke-width': on ? 2 : 1.2,
          },
        );
      }),
    ),
    G(
      'years',
      stacked.map((year) => {
        const on = year === focus;
        return node(
          year,
          'circle',
          {},
          {
            cx: at(line),
            cy: round(y(year)),
            r: on ? 7 : 4,
            fill: on ? paper.text : paper.bg,
            stroke: on ? paper.text : paper.line,
            'stroke-width': 2,
          },
        );
      }),
    ),
  ].filter((n) => n !== false);
}
