// The bar that says how large things are at this zoom, true for what it stands on; what is drawn too large is told in the
// legend.

import type { Palette } from './colours.ts';
import { frames, type FrameId } from './frames.ts';
import { G, node, P, type Node } from './paint.ts';
import { f1 } from './shape.ts';
import { linesOf } from './text-width.ts';
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

function scaleOf(kn: number, view: WorldView): Scale {
  if (view[0] >= 1700) return 'habenula';
  if (kn < 0.09) return 'circuit';
  if (kn < 0.3) return 'dendrite';
  return kn < 2.6 ? 'spine' : 'receptor';
}

export function scaleBar(
  pal: Palette,
  stage: Stage,
  view: WorldView,
  words: Readonly<Record<string, readonly string[]>>,
): Node {
  const scale = scaleOf(stage.K * frames.spine.k * stage.norm, view);
  const [frame, units] = lengths[scale];
  const length = units * frames[frame].k * stage.K;
  // On a phone the foot of the habenula's picture is a trace in time: the bar of length stands by the cell.
  const foot = stage.small && scale === 'habenula' ? stage.H * 0.6 : stage.H - (stage.small ? 22 : 14);
  const [x, y] = [stage.small ? 10 : 16, foot];
  const [text = '', note = ''] = words[`scale-${scale}`] ?? [];
  // What is not to its scale: above the bar, or on a phone, where that is the labels' place, beside it.
  const notes = stage.small || note === '' ? [] : linesOf(note, noteSize, stage.column - 12);
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
  return G(
    'bar',
    [
      P('l', '', { fill: 'none', stroke: pal.tone('soft', 1), 'stroke-width': 1.4 }, { d: `M0-4V0H${f1(length)}V-4` }),
      line('t', text, 13.5, 7),
      stage.small && note !== '' && line('n', note, noteSize, 0, length + 8),
      ...notes.map((words, i) => line(`n${i}`, words, noteSize, 25 + (notes.length - 1 - i) * noteSize * 1.2)),
    ],
    { transform: `translate(${x} ${f1(y)})`, opacity: length > stage.W * 0.45 ? 0 : 1 },
  );
}
