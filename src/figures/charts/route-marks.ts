// Small line drawings of the ways to give the medicine, and a mark for what a regulator says of each: on a 32 unit square.

import type { Figure } from '../figure.ts';
import { node, P, paint, type Node } from '../world/paint.ts';
import { paperOf, type Paper } from './chart.ts';

/** Outlines by way; the medicine itself is the amber diamond that stands in each. */
const ways = {
  infusion: ['M10 3h12v13l-3 3h-6l-3-3ZM16 19v4M16 23c0 4 9 1 9 6', 16, 10],
  spray: ['M12 15h8v14h-8ZM14 15v-4h4v4M16 11V7M13 5 11.500 2M19 5l1.500-3M16 4.500V1.500', 16, 22],
  skin: [
    'M2 27h28M4 4l3 3M7.500 7.500 16 16M10 5l-5 5M18.500 13.500 13.500 18.500 7.500 12.500 12.500 7.500ZM16 16l9 11',
    12.5,
    13,
  ],
  muscle: ['M2 20h28M2 29c7-6 21-6 28 0M6 3h8M10 3v4M7 7h6v9H7ZM10 16v10', 10, 11.5],
  tablet: ['M16 7a9 9 0 1 1 0 18a9 9 0 1 1 0-18M16 7v4M16 21v4', 16, 16],
  lozenge: ['M8 11h16l5 5-5 5H8l-5-5Z', 16, 16],
} as const;
export type RouteWay = keyof typeof ways;
export const isRouteWay = (way: string): way is RouteWay => way in ways;

export interface RouteMarkState {
  readonly way: RouteWay;
}

export const drawRouteMark: Figure<RouteMarkState> = (svg, { way }, context) => {
  paint(svg, routeMark(way, paperOf(context)));
};

export function routeMark(way: RouteWay, paper: Paper): Node[] {
  const [d, x, y] = ways[way];
  return [
    P(
      'way',
      d,
      { fill: 'none', 'stroke-width': 1.6, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
      { stroke: paper.soft },
    ),
    P('medicine', `M${x} ${y - 4}l4 4l-4 4l-4 -4Z`, {}, { fill: paper.ketamine }),
  ];
}

export interface StatusState {
  readonly approved: boolean;
}

/** A full mark with a tick: approved. An empty ring: not. */
export const drawStatus: Figure<StatusState> = (svg, { approved }, context) => {
  paint(svg, statusMark(approved, paperOf(context)));
};

export function statusMark(approved: boolean, paper: Paper): Node[] {
  return approved
    ? [
        node('disc', 'circle', { cx: 16, cy: 16, r: 12 }, { fill: paper.text }),
        P(
          'tick',
          'm10.500 16.500 4 4 7.500-8.500',
          { fill: 'none', 'stroke-width': 3, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
          { stroke: paper.bg },
        ),
      ]
    : [node('ring', 'circle', { cx: 16, cy: 16, r: 11, fill: 'none', 'stroke-width': 2.2 }, { stroke: paper.soft })];
}
