// The table that the bench prints: a line for each walk, what is held against a budget first.

import type { Spread, Walk } from './walk.ts';

export const budget = { p95: 4, task: 50, nodes: 1000, restingFrames: 0 } as const;

export const isOver = ({ script, task }: Walk, nodes: number): boolean =>
  script.p95 > budget.p95 || task > budget.task || nodes > budget.nodes;

const n = (x: number): string => x.toFixed(1).padStart(7);
const whole = (x: number): string => String(x).padStart(7);
const pair = (spread: Spread | null): string => (spread ? n(spread.p50) + n(spread.p95) : '      -      -');
const named = (name: string): string => name.padEnd(20);

export const heading = [
  `${named('')}  script of the page           style, paint    painter's own       of the picture`,
  `${named('scene')}    p50    p95  worst   task    p50    p95    p50    p95  nodes moving forced frames`,
].join('\n');

/** moving: things that move, on the mean; verdict: what is said of the budget, if anything. */
export const line = (name: string, walk: Walk, nodes: number, moving: number, verdict = ''): string =>
  `${named(name)}${n(walk.script.p50)}${n(walk.script.p95)}${n(walk.script.worst)}${n(walk.task)}${pair(walk.painting)}${pair(walk.painter)}${whole(nodes)}${whole(moving)}${whole(walk.forced)}${whole(walk.frames)}  ${verdict}`.trimEnd();

/** Ours as a share of the other's. */
export function ratio(name: string, ours: Walk, plain: Walk): string {
  const of = (a: number, b: number): string => `${(a / b).toFixed(2)}x`.padStart(7);
  const { script, task, painting } = ours;
  return `${named(name)}${of(script.p50, plain.script.p50)}${of(script.p95, plain.script.p95)}${of(script.worst, plain.script.worst)}${of(task, plain.task)}${of(painting.p50, plain.painting.p50)}${of(painting.p95, plain.painting.p95)}`;
}
