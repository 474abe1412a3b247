// One label at a constant size, whatever the zoom: name in bold, gloss in italics, a fine leader.

import type { EntityId } from '../../core/regions.ts';
import type { ColourKey, Palette } from './colours.ts';
import type { Placed } from './label-layout.ts';
import { G, moving, node, P, type Node } from './paint.ts';
import { clamp, f1, f2, fract, plateAt, rnd, type Point } from './shape.ts';
import { boldWidthOf } from './text-width.ts';
import type { Stage } from './views.ts';

export interface Label {
  readonly id: string;
  readonly name: string;
  readonly gloss: string;
  /** Where what it names is at home: by that it finds its place. */
  readonly x: number;
  readonly y: number;
  /** Where it is now: there the leader ends. */
  readonly tip: Point;
  readonly side: 'l' | 'r';
  /** 0 first; when there is no room the highest go. */
  readonly rank: number;
  readonly opacity: number;
  readonly colour: ColourKey | null;
  readonly entity: EntityId | null;
  /** How far from the anchor's height the label would like to be, as a share of the stage's height. */
  readonly shift: number;
  /** Below, not above, where it would lie on the very thing it names. */
  readonly below: boolean;
  /** A cell's firing, times usual, as a strip of ticks under the name. */
  readonly rate: number | null;
}

/** A label with its lines broken. */
export interface Sized extends Label {
  readonly names: readonly string[];
  readonly glosses: readonly string[];
}

const nameFont = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';
const glossFont = '"Literata Variable", Literata, Georgia, serif';
/** Pixels that a cell's firing takes under its name. */
export const stripWidth = (small: boolean): number => (small ? 66 : 92);

/**
 * A cell's firing: one timetable of ticks, of which the rate lets through more or fewer. missing: those of its usual rate
 * that it lacks now.
 */
export function ticks(
  rate: number,
  clock: number,
  x: number,
  y: number,
  width: number,
): Record<'now' | 'missing', string> {
  const space = 4.6;
  const shift = clock * 20;
  let [now, missing] = [`M${f1(x)} ${f1(y + 7)}h${width}`, ''];
  const first = Math.floor(shift / space);
  for (let k = first; k <= first + width / space + 1; k++) {
    const at = (k + 0.5 * rnd(17, k)) * space - shift;
    if (at <= 0 || at >= width) continue;
    const tick = `M${f1(x + at)} ${f1(y - 5)}v12`;
    const turn = 2 * fract(k * 0.618);
    if (turn < rate) now += tick;
    else if (turn < 1) missing += tick;
  }
  return { now, missing };
}

export function drawnLabel(
  l: Sized & Placed,
  o: {
    pal: Palette;
    stage: Stage;
    clock: number;
    highlight: readonly EntityId[];
    size: number;
    glossSize: number;
    pad: number;
  },
): Node {
  const { pal, stage, size, glossSize, pad } = o;
  const right = l.side === 'r';
  const x = right ? stage.W - pad : pad;
  const top = l.y - l.h / 2;
  const leaderY = top + size * 0.62;
  const away = right ? -1 : 1;
  const under = right ? l.ax > l.ex - 10 : l.ax < l.ex + 10;
  const from = under
    ? `M${f1(clamp(l.ax, right ? l.ex + 14 : x + 8, right ? x - 8 : l.ex - 14))} ${f1(l.ay > l.y ? l.y + l.h / 2 + 2 : top - 2)}`
    : `M${f1(l.ex)} ${f1(leaderY)}H${f1(l.ex + away * 8)}`;
  const [tipX, tipY] = l.tip;
  const d = `${from}L${f1(tipX)} ${f1(tipY)}`;
  const named = l.entity !== null && o.highlight.includes(l.entity);
  const quiet = o.highlight.length > 0 && !named;
  const ink =
    l.colour === null ? pal.tone('ink', 1) : (pal.text[l.colour as keyof Palette['text']] ?? pal.tone('ink', 1));
  const halo = {
    'paint-order': 'stroke',
    stroke: pal.bg,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'stroke-opacity': 0.9,
  };
  const anchor = { 'text-anchor': right ? 'end' : 'start' };
  // Its words hang together: where it moves, one place is written and not each line's.
  const place = { transform: `translate(0 ${f1(top)})` };
  const nameY = (i: number): number => size * (0.96 + 1.15 * i);
  const glossY = (i: number): number => l.names.length * size * 1.15 + glossSize * (1.02 + 1.25 * i);
  // One rule under the whole name, however many lines it has.
  const ruled = Math.max(...l.names.map((text) => boldWidthOf(text, size)));
  const stripY = l.names.length * size * 1.15 + l.glosses.length * glossSize * 1.25 + 13;
  const across = stripWidth(stage.small);
  const strip = l.rate !== null && ticks(l.rate, o.clock, right ? x - across : x, stripY, across);
  const words: (Node | false)[] = [
    ...l.names.map((text, i) =>
      node(
        `t${i}`,
        'text',
        { class: 'label-name', 'font-family': nameFont, ...halo },
        // What the step does not point at is lighter by its letters: paler, it could not be read.
        { ...anchor, 'font-size': size, 'font-weight': quiet ? 560 : 700, fill: ink, x: f1(x), y: f1(nameY(i)) },
        undefined,
        text,
      ),
    ),
    named &&
      P(
        'u',
        '',
        { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round' },
        {
          d: `M${f1(right ? x - ruled : x)} ${f1(nameY(l.names.length - 1) + 4.5)}h${f1(ruled)}`,
          stroke: ink,
        },
      ),
    ...l.glosses.map((text, i) =>
      node(
        `s${i}`,
        'text',
        { class: 'label-gloss', 'font-family': glossFont, 'font-style': 'italic', ...halo },
        { ...anchor, 'font-size': glossSize, fill: pal.tone('soft', 1), x: f1(x), y: f1(glossY(i) + (named ? 2 : 0)) },
        undefined,
        text,
      ),
    ),
    strip &&
      moving(
        P('m', '', { fill: 'none', 'stroke-width': 1.7, 'stroke-opacity': 0.34 }, { stroke: ink, d: strip.missing }),
      ),
    strip && moving(P('k', '', { fill: 'none', 'stroke-width': 1.7 }, { stroke: ink, d: strip.now })),
  ];
  return G(
    l.id,
    [
      // Beneath the strip of its cell's firing, which moves.
      stage.small &&
        moving(
          P(
            'plate',
            '',
            { fill: pal.bg, 'fill-opacity': 0.8 },
            { ...place, d: plateAt(right ? x - l.w - 5 : x - 5, -3, l.w + 10, l.h + 6) },
          ),
        ),
      // What it names may wander: the leader goes with what moves.
      moving(
        G('l', [
          P('b', '', { fill: 'none', stroke: pal.bg, 'stroke-width': 3.4, 'stroke-opacity': 0.55 }, { d }),
          P(
            'd',
            '',
            { class: 'leader', fill: 'none' },
            { d, stroke: pal.tone(named ? 'ink' : 'soft', 1), 'stroke-width': named ? 1.3 : 0.9 },
          ),
          node(
            'o',
            'circle',
            { r: 2.4, fill: pal.tone('ink', 1), stroke: pal.bg, 'stroke-width': 1.2 },
            { cx: f1(tipX), cy: f1(tipY) },
          ),
        ]),
      ),
      G('w', words, place, { class: 'label-words' }),
    ],
    { opacity: f2(l.opacity) },
  );
}
