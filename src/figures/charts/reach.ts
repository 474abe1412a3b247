// How far studies reach (a solid rule) and where a sentence that one may read stands (a ring, or a cross where studies
// point elsewhere). A sketch of the verdict alone, no measurement.

import type { Figure } from '../figure.ts';
import { node, P, paint, type Node } from '../world/paint.ts';
import { paperOf, round, type Paper } from './chart.ts';

export const reachVerdicts = ['too-much', 'not-so', 'not-shown', 'left-out'] as const;
export type ReachVerdict = (typeof reachVerdicts)[number];

export interface ReachState {
  /** A row's verdict, or one of the key's marks. */
  readonly verdict: ReachVerdict | 'studies' | 'claim' | 'against';
  readonly mirrored: boolean;
}

/** Ends of the solid rule and of the sentence, as shares of the width; null: not drawn. */
const spans: Readonly<Record<ReachState['verdict'], readonly [number | null, number | null]>> = {
  'too-much': [0.42, 0.94],
  'not-so': [0.42, 0.94],
  'not-shown': [0, 0.94],
  'left-out': [0.94, 0.4],
  studies: [0.94, null],
  claim: [null, 0.5],
  against: [null, 0.5],
};

export const drawReach: Figure<ReachState> = (svg, state, context) => {
  paint(svg, reach(state, context.width, context.height, paperOf(context)));
};

export function reach({ verdict, mirrored }: ReachState, width: number, height: number, paper: Paper): Node[] {
  const [solid, claim] = spans[verdict];
  const y = round(height / 2);
  const x = (u: number): number => round(mirrored ? width - (2 + u * (width - 4)) : 2 + u * (width - 4));
  const nodes: Node[] = [];
  if (solid !== null) {
    const cap = verdict === 'studies' || solid === 0 ? '' : `M${x(solid)} ${y - 6}v12`;
    nodes.push(
      P(
        'studies',
        '',
        { fill: 'none', 'stroke-width': 2.5 },
        { d: `M${x(0)} ${y - 6}v12M${x(0)} ${y}H${x(solid)}${cap}`, stroke: paper.text },
      ),
    );
  }
  if (solid !== null && claim !== null && claim > solid && verdict !== 'not-so')
    nodes.push(
      P(
        'beyond',
        '',
        { fill: 'none', 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-dasharray': '0.1 6' },
        { d: `M${x(solid + 0.05)} ${y}H${x(claim - 0.05)}`, stroke: paper.soft },
      ),
    );
  if (claim !== null && (verdict === 'not-so' || verdict === 'against'))
    nodes.push(
      P(
        'cross',
        '',
        { fill: 'none', 'stroke-width': 2.5, 'stroke-linecap': 'round' },
        { d: `M${x(claim) - 6} ${y - 6}l12 12m0 -12l-12 12`, stroke: paper.text },
      ),
    );
  else if (claim !== null)
    nodes.push(
      node(
        'claim',
        'circle',
        { r: 6, 'stroke-width': 2.4 },
        { cx: x(claim), cy: y, fill: paper.bg, stroke: paper.text },
      ),
    );
  return nodes;
}
