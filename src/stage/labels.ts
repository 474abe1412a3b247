// Where labels go: in two columns at the sides, off the brain where there is room, never over one another, each tied to
// its region by a line that crosses no other where that can be helped. Pure: boxes and anchors in, places out.

import type { RegionId, Side } from '../core/regions.ts';
import type { Outline } from './overlay.ts';

export interface WantedLabel {
  readonly region: RegionId;
  /** The person's own side, where each side has its own label. */
  readonly of?: Side | undefined;
  /** The point it names. */
  readonly x: number;
  readonly y: number;
  /** Size of its text. */
  readonly width: number;
  readonly height: number;
  /** Height of its first line, where the leader starts. */
  readonly lead: number;
  /** Width of its first line; missing = as wide as all. */
  readonly first?: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Rectangle {
  readonly region: RegionId;
  readonly of?: Side | undefined;
  readonly side: 'left' | 'right';
  readonly leader: Leader;
}

/** From beside the name (x0, y1), level until it is clear of what stands under the name (x1, y1), to the part (x2, y2). */
export interface Leader {
  readonly x0: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly outline: Outline;
  /** The lens, buttons and the like: never covered. */
  readonly taken: readonly Rectangle[];
  /** Middles of what is lit: a label keeps off them where it can. */
  readonly lit?: readonly { readonly x: number; readonly y: number }[];
}

const margin = 12;
const gap = 10;
const step = 8;
/** What it costs to stand on the brain at all, in pixels of leader. */
const onBrain = 140;
/** How far a label keeps from the middle of what is lit, in pixels, and what each pixel nearer costs. */
const [clearance, tooNear] = [84, 4];
/** From a name to its line; and how far lines keep off other labels. */
const [toLine, offLabel] = [6, 4];
/** What it costs when a line crosses another, or runs over a label. */
const [crossed, struck] = [500, 900];
/** More than this many and every order is no longer tried. */
const fewEnough = 4;

const touch = (a: Rectangle, b: Rectangle, by: number): boolean =>
  a.x < b.x + b.width + by && b.x < a.x + a.width + by && a.y < b.y + b.height + by && b.y < a.y + a.height + by;

function covered(box: Rectangle, outline: Outline): number {
  let area = 0;
  const first = Math.max(0, Math.floor(box.y / outline.rowHeight));
  const last = Math.floor((box.y + box.height) / outline.rowHeight);
  for (let row = first; row <= last; row += 1) {
    const span = outline.rows[row];
    if (span) area += Math.max(0, Math.min(box.x + box.width, span[1]) - Math.max(box.x, span[0])) * outline.rowHeight;
  }
  return area;
}

type Line = Omit<Leader, 'x0'>;
function cross(a: Line, b: Line): boolean {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    turn(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1) !== turn(a.x1, a.y1, a.x2, a.y2, b.x2, b.y2) &&
    turn(b.x1, b.y1, b.x2, b.y2, a.x1, a.y1) !== turn(b.x1, b.y1, b.x2, b.y2, a.x2, a.y2)
  );
}

/** The leader of one label runs over another label, or so close by that it seems to belong to it. */
export function strikes(of: PlacedLabel, other: Rectangle): boolean {
  const { x1, y1, x2, y2 } = of.leader;
  const [left, right] = [other.x - offLabel, other.x + other.width + offLabel];
  const [top, bottom] = [other.y - offLabel, other.y + other.height + offLabel];
  const inside = x2 > left && x2 < right && y2 > top && y2 < bottom;
  const diagonals = [
    { x1: left, y1: top, x2: right, y2: bottom },
    { x1: right, y1: top, x2: left, y2: bottom },
  ];
  return inside || diagonals.some((line) => cross({ x1, y1, x2, y2 }, line));
}

function place(label: WantedLabel, side: 'left' | 'right', y: number, room: LabelRoom): PlacedLabel {
  const x = side === 'left' ? margin : room.width - margin - label.width;
  const from = (long: number): number => (side === 'left' ? x + long + toLine : x + label.width - long - toLine);
  const first = label.first ?? label.width;
  // Where it would run down over the next line of the label it first goes level past it.
  const leader = {
    x0: from(first),
    x1: from(label.y > y + label.lead ? label.width : first),
    y1: y + label.lead / 2,
    x2: label.x,
    y2: label.y,
  };
  return { region: label.region, of: label.of, side, x, y, width: label.width, height: label.height, leader };
}

/** How far a label comes within the clearance of what is lit. */
function nearness({ x, y, width, height }: Rectangle, lit: NonNullable<LabelRoom['lit']>): number {
  return lit.reduce((sum, point) => {
    const across = Math.max(x - point.x, 0, point.x - x - width);
    const down = Math.max(y - point.y, 0, point.y - y - height);
    return sum + Math.max(0, clearance - Math.hypot(across, down));
  }, 0);
}

function cost(placed: PlacedLabel, room: LabelRoom, others: readonly PlacedLabel[]): number {
  const { x1, y1, x2, y2 } = placed.leader;
  const crossings = others.filter((other) => cross(placed.leader, other.leader)).length;
  const struckBy = others.filter((other) => strikes(placed, other) || strikes(other, placed)).length;
  const over = covered(placed, room.outline);
  const near = nearness(placed, room.lit ?? []);
  return (
    Math.hypot(x2 - x1, (y2 - y1) * 1.15) +
    (over > 0 ? onBrain + over * 0.09 : 0) +
    near * tooNear +
    crossings * crossed +
    struckBy * struck
  );
}

function layInOrder(labels: readonly WantedLabel[], room: LabelRoom): { placed: PlacedLabel[]; cost: number } {
  const placed: PlacedLabel[] = [];
  let total = 0;
  for (const label of labels) {
    let best: PlacedLabel | null = null;
    let least = Infinity;
    for (const side of ['left', 'right'] as const)
      for (let y = margin; y + label.height <= room.height - margin; y += step) {
        const at = place(label, side, y, room);
        if (at.x < 0 || at.x + at.width > room.width) continue;
        if (room.taken.some((one) => touch(at, one, 0)) || placed.some((one) => touch(at, one, gap))) continue;
        const price = cost(at, room, placed);
        if (price < least) [best, least] = [at, price];
      }
    if (best) placed.push(best);
    // A label left out costs more than any that is badly placed.
    total += best ? least : 1e5;
  }
  return { placed, cost: total };
}

function* orders<T>(items: readonly T[]): Generator<T[]> {
  if (items.length < 2) yield [...items];
  else
    for (const [i, item] of items.entries())
      for (const rest of orders(items.filter((_, at) => at !== i))) yield [item, ...rest];
}

/** Places all labels that fit; one for which there is no room at all is left out. */
export function layLabels(labels: readonly WantedLabel[], room: LabelRoom): readonly PlacedLabel[] {
  if (labels.length > fewEnough)
    return layInOrder(
      [...labels].sort((a, b) => a.y - b.y),
      room,
    ).placed;
  let best = layInOrder(labels, room);
  for (const order of orders(labels)) {
    const tried = layInOrder(order, room);
    if (tried.cost < best.cost) best = tried;
  }
  return best.placed;
}
