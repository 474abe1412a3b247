// The bar that says how large things are at this zoom, true for what it stands on; what is drawn too large is told in the
// legend.

import type { Bounds } from './bounds.ts';
import type { Palette } from './colours.ts';
import { frames, type FrameId } from './frames.ts';
import { G, moving, node, P, type Node } from './paint.ts';
import { f1, mix, plateAt, ramp } from './shape.ts';
import { linesOf, widthOf } from './text-width.ts';
import type { Stage, WorldView } from './views.ts';

type Scale = 'circuit' | 'dendrite' | 'spine' | 'receptor' | 'habenula';
/** Frame and length in its units: 50 um, 1 um, 200 nm, 5 nm. */
const lengths: Readonly<Record<Scale, readonly [FrameId, number]>> = {
  circuit: ['circuit', 167],
  dendrite: ['spine', 1000],
  spine: ['spine', 200],
  receptor: ['receptor', 125],
  habenula: ['habenula', 167],
};

const noteSize = 12.5;
/** Pixels high. */
const lowStage = 200;
const inset = 7;

function scaleOf(kn: number, view: WorldView): Scale {
  if (view[0] >= 1700) return 'habenula';
  if (kn < 0.09) return 'circuit';
  if (kn < 0.34) return 'dendrite';
  return kn < 2.6 ? 'spine' : 'receptor';
}

type Words = Readonly<Record<string, readonly string[]>>;

interface Told {
  readonly length: number;
  readonly text: string;
  /** What is not to the bar's scale, in lines. */
  readonly notes: readonly string[];
}

function toldAt(scale: Scale, stage: Stage, words: Words): Told {
  const [frame, units] = lengths[scale];
  const [text = '', note = ''] = words[`scale-${scale}`] ?? [];
  const length = units * frames[frame].k * stage.K;
  // On a low stage the note would hide what it is about.
  if (note === '' || (stage.small && stage.H < lowStage)) return { length, text, notes: [] };
  // One line beside the bar hides least of the art; the habenula's rows stand where it would go.
  const inOne = `${text} · ${note}`;
  const fits = stage.small && scale !== 'habenula' && rowOf(length, inOne) + 2 * inset < stage.W - 8;
  if (fits) return { length, text: inOne, notes: [] };
  return { length, text, notes: linesOf(note, noteSize, stage.small ? stage.W * 0.5 : stage.column - 12) };
}

/** Width of a plate's bar with its text. */
const rowOf = (length: number, text: string): number => length + 7 + widthOf(text, 13) * 0.95;

const scaleAt = (stage: Stage, view: WorldView): Scale => scaleOf(stage.K * frames.spine.k * stage.norm, view);

const barRow = 17;
const noteRow = noteSize * 1.2;

/**
 * On a narrow stage the art goes to the foot: there bar and note share a plate of ground, and labels keep off it. In the
 * middle where what has names stands at both sides; null on a wide stage.
 */
export function scalePlate(stage: Stage, view: WorldView, words: Words): Bounds | null {
  if (!stage.small) return null;
  const scale = scaleAt(stage, view);
  const { length, text, notes } = toldAt(scale, stage, words);
  const lines = [rowOf(length, text), ...notes.map((line) => widthOf(line, noteSize) * 0.95)];
  const [width, height] = [Math.max(...lines) + 2 * inset, barRow + notes.length * noteRow + 6];
  const inCell =
    scale === 'spine' ? ramp(view[1], frames.spine.y + 200 * frames.spine.k, frames.spine.y + 600 * frames.spine.k) : 0;
  const middle = scale === 'dendrite' ? 1 : scale === 'spine' ? 1 - inCell : 0;
  // The foot of the habenula's picture is a trace in time: the bar of length stands by the cell, below its two labels.
  // Else it leaves the very foot to the time that is told there.
  const foot = scale === 'habenula' ? Math.max(stage.H * 0.6 + 8, 130) : stage.H - 15;
  return { x: mix(4, (stage.W - width) / 2, middle), y: foot - height, width, height };
}

export function scaleBar(pal: Palette, stage: Stage, view: WorldView, words: Words): Node {
  const { length, text, notes } = toldAt(scaleAt(stage, view), stage, words);
  const plate = scalePlate(stage, view, words);
  const line = (id: string, words: string, size: number, up: number, x = 0): Node =>
    node(
      id,
      'text',
      {
        class: 'label-gloss',
        'font-family': 'Literata Variable, Literata, Georgia, serif',
        'font-style': 'italic',
        'paint-order': 'stroke',
        stroke: pal.bg,
        'stroke-width': 3,
        fill: pal.tone('soft', 1),
      },
      { x: f1(x), y: f1(-up), 'font-size': size },
      undefined,
      words,
    );
  // On a wide stage art may pass under words in the corner: there the ground is let through less.
  const corner = Math.max(length, ...notes.map((words) => widthOf(words, noteSize) * 0.95));
  // Above the bar; on a plate under it, which is where there is room.
  const noteUp = (i: number): number => (plate ? -(i + 1) * noteRow : 25 + (notes.length - 1 - i) * noteRow);
  const ground = plate
    ? plateAt(-inset, 2 - barRow, plate.width, plate.height)
    : notes.length > 0
      ? plateAt(-6, -40 - (notes.length - 1) * noteRow, corner + 12, 46 + (notes.length - 1) * noteRow)
      : null;
  const [x, y] = plate ? [plate.x + inset, plate.y + barRow - 2] : [16, stage.H - 14];
  return G(
    'bar',
    [
      // The bar's length goes with the camera in every frame of a zoom.
      ground !== null && moving(P('ground', '', { fill: pal.bg }, { 'fill-opacity': plate ? 0.86 : 0.72, d: ground })),
      moving(
        P(
          'l',
          '',
          { fill: 'none', stroke: pal.tone('soft', 1), 'stroke-width': 1.4 },
          { d: `M0-4V0H${f1(length)}V-4` },
        ),
      ),
      plate ? line('t', text, 13, 1, length + 7) : line('t', text, 13.5, 7),
      ...notes.map((words, i) => line(`n${i}`, words, noteSize, noteUp(i))),
    ],
    { transform: `translate(${f1(x)} ${f1(y)})`, opacity: length > stage.W * 0.45 ? 0 : 1 },
  );
}
