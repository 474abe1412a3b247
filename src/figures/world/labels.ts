// The labels of a picture: which there is room for, and where they stand. On a wide stage they have columns of their own,
// where the world fades away under a veil; on a narrow one they are one line on a plate of ground.

import type { EntityId } from '../../core/regions.ts';
import type { Bounds } from './bounds.ts';
import type { Palette } from './colours.ts';
import { drawnLabel, stripWidth, type Label, type Sized } from './label-drawing.ts';
import { columnOf, fitting, type Anchor, type Placed } from './label-layout.ts';
import { kept } from './kept.ts';
import type { Node } from './paint.ts';
import { linesOf, widthOf } from './text-width.ts';
import type { Stage } from './views.ts';

/** Most labels at once. */
export const mostLabels = (small: boolean): number => (small ? 4 : 7);

/** Whether a plate stands at the foot of the picture, where nothing below it can be pointed at. */
const atFoot = (plate: Bounds, H: number): boolean => plate.y + plate.height >= H - 22;

/** Whether a label's leader would have to run under the scale bar's plate: no label stands lower than its upper edge. */
const runsUnder = ({ x, y, side }: Label, plate: Bounds, H: number): boolean =>
  y > plate.y &&
  (atFoot(plate, H) || y < plate.y + plate.height) &&
  (side === 'l' ? x > plate.x : x < plate.x + plate.width);

/** Whether a narrow stage's note on whose data this is, or its buttons, lie over a place. */
const isCovered = ({ x, y }: Label, W: number): boolean => (x < 190 && y < 38) || (x > W - 96 && y < 46);

function chosen(list: readonly Label[], stage: Stage, highlight: readonly EntityId[], plate: Bounds | null): Label[] {
  const named = (l: Label): number => (l.entity !== null && highlight.includes(l.entity) ? -10 : 0);
  return list
    .filter((l) => l.opacity > 0.05 && l.x > 0 && l.x < stage.W && l.y > 0 && l.y < stage.H)
    .filter((l) => !stage.small || !isCovered(l, stage.W))
    .filter((l) => plate === null || !runsUnder(l, plate, stage.H))
    .sort((a, b) => a.rank + named(a) - (b.rank + named(b)))
    .slice(0, mostLabels(stage.small));
}

interface Block {
  readonly names: readonly string[];
  readonly glosses: readonly string[];
  readonly width: number;
  readonly height: number;
}

const blocks = new Map<string, Block>();

/** A name and its gloss, broken into lines; each is set once. */
function blockOf(name: string, gloss: string, size: number, glossSize: number, room: number): Block {
  const key = `${name}|${gloss}|${size}|${glossSize}|${room}`;
  let block = blocks.get(key);
  if (!block) {
    const names = linesOf(name, size, room);
    const glosses = glossSize && gloss ? linesOf(gloss, glossSize, room) : [];
    const widths = [...names.map((t) => widthOf(t, size)), ...glosses.map((t) => widthOf(t, glossSize) * 0.95)];
    const height = names.length * size * 1.15 + glosses.length * glossSize * 1.25;
    blocks.set(key, (block = { names, glosses, width: Math.max(...widths), height }));
  }
  return block;
}

/** How far down labels may stand: the foot is the scale bar's, a plate or the lower left corner. */
function lowest({ W, H, small }: Stage, side: 'l' | 'r', plate: Bounds | null): number {
  // A story's button stands in the lower right one.
  if (!small) return H - (side === 'l' ? 86 : 56);
  if (plate === null || !atFoot(plate, H)) return H - 30;
  // A plate at the left leaves the other side free.
  return side === 'r' && plate.x + plate.width < W * 0.55 ? H - 22 : plate.y - 5;
}

/** Above or below a plate that stands in the middle of a column, on the side of what the label names. */
function clearOf(plate: Bounds, want: number, height: number, y: number): number {
  const room = height / 2 + 6;
  return y < plate.y + plate.height ? Math.min(want, plate.y - room) : Math.max(want, plate.y + plate.height + room);
}

/** The labels of a stage, chosen, placed and drawn. */
export function labels(
  list: readonly Label[],
  {
    pal,
    stage,
    clock,
    highlight,
    plate,
  }: { pal: Palette; stage: Stage; clock: number; highlight: readonly EntityId[]; plate: Bounds | null },
): Node[] {
  const { W, H, small } = stage;
  const size = small ? 13 : 15;
  const glossSize = small ? 0 : 12.5;
  const pad = small ? 8 : 14;
  const room = small ? W * 0.45 : stage.column - pad;
  const sized = chosen(list, stage, highlight, plate).map((l): Sized & Anchor => {
    const { names, glosses, width, height } = blockOf(l.name, l.gloss, size, glossSize, room);
    const w = Math.max(width, l.rate === null ? 0 : stripWidth(small));
    const h = height + (l.rate === null ? 0 : small ? 20 : 27);
    // With no column of its own a label must not lie on the very thing it names.
    const past = plate !== null && l.side === 'l' && !atFoot(plate, H);
    const covers = small && (l.side === 'l' ? l.x < pad + w + 12 : l.x > W - pad - w - 12);
    const want = covers ? l.y + (l.below ? 1 : -1) * (h / 2 + 18) : l.y + l.shift * H;
    return {
      ...l,
      names,
      glosses,
      w,
      h,
      ax: l.x,
      ay: l.y,
      want: past ? clearOf(plate, want, h, l.y) : want,
    };
  });
  const bottom = (side: 'l' | 'r'): number => lowest(stage, side, plate);
  // The upper left corner belongs to the note on whose data this is, the upper right to a story's buttons.
  const top = (side: 'l' | 'r'): number => (side === 'l' ? (small ? 42 : 72) : small ? 58 : 60);
  const placed = (['l', 'r'] as const).flatMap((side) =>
    columnOf(
      fitting(
        sized.filter((l) => l.side === side),
        bottom(side) - top(side),
      ),
      W,
      top(side),
      bottom(side),
      pad,
    ),
  ) as (Sized & Placed)[];
  // A label that stays where it was is the node that it was.
  return placed.map((l) =>
    kept(
      pal,
      `label ${l.id}`,
      [
        l.names.join('|'),
        l.glosses.join('|'),
        l.ax,
        l.ay,
        ...l.tip,
        l.y,
        l.ex,
        l.opacity,
        W,
        H,
        highlight.join(),
      ].concat(l.rate === null ? [] : [l.rate, clock]),
      () => drawnLabel(l, { pal, stage, clock, highlight, size, glossSize, pad }),
    ),
  );
}
