// Names of what is lit in the room, beside it.

import { label, type Paper } from '../charts/chart.ts';
import type { RoomPart } from '../../core/room.ts';
import { type Node } from '../world/paint.ts';
import type { RoomState } from './room.ts';

type Place = (x: number, y: number) => readonly [number, number];

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the words stand from there: over it, under it, or beside it. */
  readonly side: 'over' | 'under' | 'beside';
}

/** Only what a reader may not know by sight bears a name. */
const spots: Readonly<Partial<Record<RoomPart, Spot>>> = {
  drip: { x: 408, y: 90, anchor: 'start', side: 'beside' },
  spray: { x: 344, y: 104, anchor: 'start', side: 'beside' },
  monitor: { x: 190, y: 92, anchor: 'middle', side: 'over' },
  airway: { x: 236, y: 28, anchor: 'middle', side: 'over' },
  staff: { x: 108, y: 241, anchor: 'middle', side: 'under' },
  ride: { x: 568, y: 139, anchor: 'end', side: 'under' },
};

/** Names that stand only where there is room between the others. */
const roomy: ReadonlySet<RoomPart> = new Set(['monitor']);

export function roomLabels({ lit, words }: RoomState, paper: Paper, place: Place): Node[] {
  const shift = { over: -6, under: paper.size + 1, beside: paper.size / 3 };
  return lit.flatMap((part) => {
    const [spot, said] = [spots[part], words[part]];
    if (!spot || said === undefined || said === '') return [];
    const [x, y] = place(spot.x, spot.y);
    if (roomy.has(part) && place(1, 0)[0] - place(0, 0)[0] < 0.5) return [];
    return [label(part, x, y + shift[spot.side], said, paper, { anchor: spot.anchor, weight: 600, fill: paper.text })];
  });
}
