// One row of a visit on the visit's own clock: a bar for what lasts, a dot for a moment, an arrow for what goes on. The
// time in which the medicine is given stands behind it, in the medicine's colour.

import type { Figure } from '../figure.ts';
import { node, P, paint, type Node } from '../world/paint.ts';
import { paperOf, round, type Paper } from './chart.ts';

export interface TrackState {
  /** Minutes from the start of the drip or the first spray. */
  readonly from: number;
  /** Null: goes on. */
  readonly to: number | null;
  /** Ends of the clock that is drawn, in minutes. */
  readonly clock: readonly [number, number];
  /** When the medicine is given, in minutes. */
  readonly given: readonly [number, number];
  readonly mirrored: boolean;
}

export const drawTrack: Figure<TrackState> = (svg, state, context) => {
  paint(svg, track(state, context.width, paperOf(context)));
};

const lane = 16;

export function track(state: TrackState, width: number, paper: Paper): Node[] {
  const { from, to, given, mirrored } = state;
  const [start, end] = state.clock;
  const u = (minute: number): number => 4 + Math.max(0, Math.min(1, (minute - start) / (end - start))) * (width - 8);
  const x = (minute: number): number => round(mirrored ? width - u(minute) : u(minute));
  const open = to === null || to > end;
  const last = open ? end : to;
  const way = mirrored ? -1 : 1;
  const [g0, g1] = [x(given[0]), x(given[1])];
  return [
    given[1] > start && given[0] < end && Math.abs(g1 - g0) > 1
      ? node(
          'given',
          'rect',
          { 'fill-opacity': 0.45 },
          { x: Math.min(g0, g1), y: lane - 10, width: round(Math.abs(g1 - g0)), height: 20, fill: paper.ketamine },
        )
      : P('zero', '', { 'stroke-width': 4 }, { d: `M${x(0)} ${lane - 10}v20`, stroke: paper.ketamine }),
    P('lane', '', {}, { d: `M${x(start)} ${lane}H${x(end)}`, stroke: paper.line, 'stroke-width': 1 }),
    last === from
      ? node('moment', 'circle', { r: 5.5 }, { cx: x(from), cy: lane, fill: paper.text })
      : P(
          'bar',
          '',
          { fill: 'none', 'stroke-width': 6 },
          { d: `M${x(from)} ${lane}H${x(last) - (open ? 8 * way : 0)}`, stroke: paper.text },
        ),
    open &&
      P('on', '', {}, { d: `M${x(last) - 10 * way} ${lane - 7}l${10 * way} 7l${-10 * way} 7Z`, fill: paper.text }),
  ].filter((n) => n !== false);
}
