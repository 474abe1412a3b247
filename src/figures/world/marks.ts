// What gets a label, where, and from which zoom to which. Anchors on moving or changing things use the thing's own
// function, so that a leader always ends on what it names.

import { days } from '../../core/units.ts';
import { ketamineAt, ketamineHome } from './circuit-traffic.ts';
import type { FrameId } from './frames.ts';
import { bud, fresh, lost, newSpines, type SpineSeat } from './dendrite-spines.ts';
import { isBursting } from './habenula-firing.ts';
import { heldAt, heldMotes } from './habenula-held.ts';
import { electrodeTip, rasterBoxAt, traceAt } from './habenula.ts';
import { mark, named, type Mark, type Seen } from './mark.ts';
import { insideMarks } from './marks-inside.ts';
import { receptorMarks } from './marks-receptor.ts';
import { synapseMarks } from './marks-synapse.ts';
import type { Point } from './shape.ts';
import type { WorldState } from './state.ts';
import { narrow } from './views.ts';

const inCircuit: Seen = [0.55, 0.72, 1.5, 1.9];
const kept = { colour: 'main-cell', entity: 'spine' } as const;
const inDendrite: Seen = [0.14, 0.17, 0.33, 0.4];
/** The whole branch, and one link of it from near. */
const onBranch: Seen = [0.14, 0.17, 0.22, 0.235];
const atLink: Seen = [0.235, 0.26, 0.33, 0.4];

function circuitMarks({ n, clock }: WorldState): Mark[] {
  const see = inCircuit;
  return [
    mark('brake-cell', 'circuit', [226, 556], 'l', 0, see, named('brake-cell', { rate: n.I, shift: -0.02 })),
    mark('main-cell', 'circuit', [626, 598], 'r', 0, see, named('main-cell', { rate: n.P })),
    ...(n.B > 0.05
      ? [
          mark(
            'ketamine',
            'circuit',
            ketamineAt(0, clock),
            'l',
            1,
            see,
            named('ketamine', { home: ketamineHome, shift: -0.04 }),
          ),
        ]
      : []),
    mark('grip', 'circuit', [526, 641], 'l', 1, see, { colour: 'gaba', entity: 'gaba', shift: 0.08 }),
    mark('here', 'circuit', [765, 288], 'r', 2, see, { colour: 'spine', entity: 'spine' }),
    mark('input', 'circuit', [196, 268], 'l', 2, see, named('glutamate', { shift: -0.06 })),
    mark('dendrite', 'circuit', [618, 210], 'r', 4, see, { shift: -0.04 }),
    mark('axon', 'circuit', [609, 810], 'r', 3, see, { shift: 0.03 }),
  ];
}

function dendriteMarks({ n, time, unstressed, size }: WorldState): Mark[] {
  const see = inDendrite;
  const states = unstressed ? [] : newSpines(n.D, time);
  const tipWhere = (test: (i: number) => boolean, order: readonly number[]): Point | null => {
    const i = order.find((j) => test(j));
    const seat = i === undefined ? undefined : fresh[i];
    return seat && i !== undefined ? bud(seat, states[i]?.grown ?? 0, i).tip : null;
  };
  const grown = (i: number): number => states[i]?.grown ?? 0;
  const ripe = tipWhere((i) => grown(i) > 0.75, [1, 3, 0, 2]);
  // Those at the edges stand beneath the labels' columns: a leader to them would end on words.
  const thin = tipWhere((i) => grown(i) > 0.1 && grown(i) <= 0.75, [5, 3, 1, 4, 0]);
  const goneSeat = [4, 5, 6, 2].find((i) => (states[i]?.lostAgain ?? 0) > 0.6);
  const gone = goneSeat === undefined ? null : bud(fresh[goneSeat] as SpineSeat, 1, goneSeat).tip;
  const side = (p: Point): 'l' | 'r' => (p[0] < 0 ? 'l' : 'r');
  // On a narrow stage a label beside the leftmost would hide the spine next to it.
  const gap = size[0] < narrow ? 0 : 2;
  const first = lost[gap] && bud(lost[gap], 1, 20 + gap).tip;
  const aside = gap === 0 ? { shift: -0.15 } : ({ shift: 0.08, below: true } as const);
  return [
    mark('sending-fibre', 'spine', [-840, -220], 'l', 2, onBranch, named('glutamate', { shift: -0.04 })),
    mark('sending-fibre', 'spine', [170, -830], 'l', 2, atLink, named('glutamate', { shift: -0.02 })),
    mark('lasting-spine', 'spine', [-1450, 440], 'l', 1, onBranch, { ...kept, shift: -0.05 }),
    mark('lasting-spine', 'spine', [-120, 240], 'l', 1, atLink, { ...kept, shift: 0.1 }),
    ...(first && !unstressed ? [mark('lost-spine', 'spine', first, 'l', 1, onBranch, aside)] : []),
    ...(first && unstressed ? [mark('kept-spine', 'spine', first, 'l', 0, onBranch, { ...kept, ...aside })] : []),
    ...(ripe ? [mark('new-spine', 'spine', ripe, side(ripe), 0, see, { ...named('spine'), shift: -0.16 })] : []),
    ...(thin ? [mark('feeler', 'spine', thin, side(thin), 0, see, { ...named('spine'), shift: -0.04 })] : []),
    ...(gone && time > days(4)
      ? [mark('lost-again', 'spine', gone, side(gone), 0, see, named('spine', { shift: 0.06 }))]
      : []),
    mark('shaft', 'spine', [1900, 900], 'r', 3, onBranch, { colour: 'main-cell', shift: 0.06 }),
    mark('shaft', 'spine', [1180, 880], 'r', 3, atLink, { colour: 'main-cell', shift: 0.06 }),
  ];
}

function habenulaMarks({ n, clock, size, explanation }: WorldState): Mark[] {
  const see: Seen = [0.55, 0.72, 1.5, 1.9];
  const [rx, ry, , rh] = rasterBoxAt(size);
  return [
    mark('habenula-cell', 'habenula', [270, 262], 'l', 0, see, {
      colour: 'lateral-habenula',
      entity: 'habenula-cell',
      shift: 0.12,
    }),
    mark('electrode', 'habenula', [electrodeTip[0] + 160, electrodeTip[1] - 120], 'l', 1, see, { shift: -0.1 }),
    ...(explanation === 'habenula' && (heldMotes(n)[0]?.opacity ?? 0) > 0.05
      ? [mark('held', 'habenula', heldAt, 'l', 0, see, named('ketamine', { shift: -0.02 }))]
      : []),
    mark('rows', 'habenula', [rx + 300, ry + rh - 6], 'r', 1, see, { own: 'habenula', shift: 0.06, below: true }),
    mark(isBursting(n.burst) ? 'bursts' : 'single-spikes', 'habenula', traceAt(n.burst, clock, 0.3), 'l', 0, see, {
      colour: 'lateral-habenula',
      entity: 'habenula-cell',
      shift: -0.06,
    }),
  ];
}

type Group = readonly [frame: FrameId, from: number, to: number, make: (s: WorldState) => readonly Mark[]];

/** Marks by the frame that they stand in, and the zooms (kn) outside of which none of a group shows. */
const groups: readonly Group[] = [
  ['circuit', 0.55, 1.9, circuitMarks],
  ['spine', 0.14, 0.4, dendriteMarks],
  ['spine', 0.5, 2.4, synapseMarks],
  ['spine', 0.5, 2, insideMarks],
  ['receptor', 0.75, 4, receptorMarks],
  ['habenula', 0.55, 1.9, habenulaMarks],
];

/**
 * The marks that the state has at a zoom; which of them show depends on room, too. kn: of each frame, null for one that
 * one does not look at; without it every mark is given.
 */
export const marksOf = (s: WorldState, kn?: (frame: FrameId) => number | null): readonly Mark[] =>
  groups.flatMap(([frame, from, to, make]) => {
    const at = kn?.(frame);
    return at === undefined || (at !== null && at > from && at < to) ? make(s) : [];
  });
