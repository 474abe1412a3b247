// Where labels go: two columns at the stage's edges, each label as near as it can be to the height of what it names,
// none overlapping, and no two leaders of a column crossing. Pure geometry.

import { clamp } from './shape.ts';

export interface Anchor {
  readonly id: string;
  readonly side: 'l' | 'r';
  /** What the label points at, pixels. */
  readonly ax: number;
  readonly ay: number;
  /** Height it would like. */
  readonly want: number;
  readonly w: number;
  readonly h: number;
}

export interface Placed extends Anchor {
  /** Middle of the label. */
  readonly y: number;
  /** Where its leader starts. */
  readonly ex: number;
}

const gap = 9;

/** Those that a column of a height has room for, in the given order. */
export function fitting<T extends Anchor>(anchors: readonly T[], height: number): T[] {
  let room = height + gap;
  return anchors.filter(({ h }) => {
    const fits = h + gap <= room;
    if (fits) room -= h + gap;
    return fits;
  });
}

/** Least movement that clears every overlap, in the given order, between top and bottom. */
function spread(order: readonly Anchor[], top: number, bottom: number): number[] {
  const y = order.map((a) => clamp(a.want, top + a.h / 2, bottom - a.h / 2));
  const need = (i: number): number => ((order[i - 1]?.h ?? 0) + (order[i]?.h ?? 0)) / 2 + gap;
  for (let round = 0; round < 80; round++) {
    let moved = false;
    for (let i = 1; i < y.length; i++) {
      const lack = need(i) - ((y[i] as number) - (y[i - 1] as number));
      if (lack <= 0.05) continue;
      y[i - 1] = (y[i - 1] as number) - lack / 2;
      y[i] = (y[i] as number) + lack / 2;
      moved = true;
    }
    order.forEach((a, i) => {
      y[i] = clamp(y[i] as number, top + a.h / 2, Math.max(top + a.h / 2, bottom - a.h / 2));
    });
    if (!moved) break;
  }
  for (let i = y.length - 2; i >= 0; i--) y[i] = Math.min(y[i] as number, (y[i + 1] as number) - need(i + 1));
  return y;
}

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

export function crosses([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}

export const leaderOf = (p: Placed): Segment => [p.ex, p.y, p.ax, p.ay];

/** Places one column. W is the stage's width, pad the room at its edge. */
export function columnOf(anchors: readonly Anchor[], W: number, top: number, bottom: number, pad: number): Placed[] {
  const order = [...anchors].sort((a, b) => a.want - b.want || a.ax - b.ax || (a.id < b.id ? -1 : 1));
  const place = (): Placed[] => {
    const y = spread(order, top, bottom);
    return order.map((a, i) => ({
      ...a,
      y: y[i] as number,
      ex: a.side === 'l' ? pad + a.w + 8 : W - pad - a.w - 8,
    }));
  };
  let placed = place();
  for (let round = 0; round < order.length * order.length; round++) {
    const at = placed.findIndex((p, i) => i > 0 && crosses(leaderOf(placed[i - 1] as Placed), leaderOf(p)));
    if (at < 0) break;
    const [upper, lower] = [order[at - 1] as Anchor, order[at] as Anchor];
    order[at - 1] = { ...lower, want: upper.want };
    order[at] = { ...upper, want: lower.want };
    placed = place();
  }
  return placed;
}
