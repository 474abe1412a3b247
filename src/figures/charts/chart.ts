// What the story's charts share: a plotting box in CSS pixels, ink and paper, and axes as nodes of the one keyed join.
// Charts of people are drawn in ink, so that neither help nor harm wins by colour.

import { scaleLinear, type ScaleLinear } from 'd3';
import { railPosition, railTicks, timeAtRail } from '../../core/log-time.ts';
import type { Seconds } from '../../core/units.ts';
import { entities, groundOf, ink, verdicts, type Theme, type Verdict } from '../../palette.ts';
import type { FigureContext } from '../figure.ts';
import { G, node, P, type Node } from '../world/paint.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Paper {
  readonly theme: Theme;
  readonly bg: string;
  readonly text: string;
  readonly soft: string;
  readonly mute: string;
  readonly line: string;
  /** Edges that tell something: 3 to 1 on every ground. */
  readonly edge: string;
  readonly hairline: string;
  readonly ketamine: string;
  readonly ketamineText: string;
  readonly burst: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Letters in CSS pixels: smaller where the figure is small, never under 14. */
  readonly size: number;
  readonly small: boolean;
  /** In the system's colours, which know no shades. */
  readonly forced: boolean;
}

export function paperOf(context: FigureContext): Paper {
  const page = ink[context.theme];
  const small = context.width < 520 || context.height < 360;
  const sizes = { theme: context.theme, size: small ? 14 : 15, small, forced: context.forced === true };
  if (context.forced) return { ...systemPaper, ...sizes };
  return {
    ...sizes,
    bg: groundOf(context.theme, context.sky).bg,
    text: page.text,
    soft: page.text2,
    mute: page.text3,
    line: page.line,
    edge: page.control,
    hairline: page.hairline,
    ketamine: entities.ketamine[context.theme].fill,
    ketamineText: entities.ketamine[context.theme].text,
    burst: entities['lateral-habenula'][context.theme].fill,
    verdicts: verdictInks(({ [context.theme]: tone }) => tone),
  };
}

const verdictInks = (inkOf: (by: (typeof verdicts)[Verdict]) => string): Paper['verdicts'] => ({
  'too-much': inkOf(verdicts['too-much']),
  'not-so': inkOf(verdicts['not-so']),
  'not-shown': inkOf(verdicts['not-shown']),
  'left-out': inkOf(verdicts['left-out']),
});

/** What the reader's system gives: outlines and full shapes then carry what colours do elsewhere. */
const systemPaper = {
  bg: 'Canvas',
  text: 'CanvasText',
  soft: 'CanvasText',
  mute: 'CanvasText',
  line: 'CanvasText',
  edge: 'CanvasText',
  hairline: 'GrayText',
  ketamine: 'Highlight',
  ketamineText: 'CanvasText',
  burst: 'Highlight',
  verdicts: verdictInks(() => 'CanvasText'),
} as const;

/** The box to plot in, with room above and below it. Its sides are those of the time rail, which stands under the figure
 * in the same stage: what is at one time stands on one line. Both sheets' own insets are named here (figure.css.ts,
 * timeline.css.ts), in CSS pixels. */
export function boxOf(context: FigureContext, paper: Paper, around: { top: number; bottom: number }): Box {
  const k = paper.small ? 0.62 : 1;
  const padding = context.width > 520 - 2 * 14 ? 24 : 14;
  const rail = context.width + 2 * padding > 560 ? 32 : 16;
  return {
    left: rail - padding,
    right: context.width - (rail - padding),
    top: around.top * (context.height < 150 ? 0.35 : k),
    bottom: context.height - Math.max(34, around.bottom * k),
  };
}

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly weight?: number;
  readonly size?: number;
  readonly serif?: boolean;
  /** Without the halo: over a fill, where it would show as a blot. */
  readonly bare?: boolean;
}

/** One line of text, with a halo of the ground. */
export function label(id: string, x: number, y: number, words: string, paper: Paper, style: TextStyle = {}): Node {
  return node(
    id,
    'text',
    { 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
    {
      x: round(x),
      y: round(y),
      'text-anchor': style.anchor ?? 'start',
      fill: style.fill ?? paper.soft,
      stroke: paper.bg,
      'stroke-width': style.bare ? 0 : 4,
      'font-size': style.size ?? paper.size,
      'font-weight': style.weight ?? 400,
      class: style.serif ? 'serif' : 'sans',
    },
    undefined,
    words,
  );
}

export const round = (n: number): number => Math.round(n * 10) / 10;

/** A horizontal log-time axis with the rail's own ticks. */
export function railAxis(box: Box, words: Readonly<Record<string, string>>, paper: Paper): Node {
  const shown = railTicks.filter(
    (tick) => !paper.small || (tick.key !== 'tenMinutes' && tick.key !== 'twoHours' && tick.key !== 'oneWeek'),
  );
  return G('axis-time', [
    P(
      'base',
      '',
      { fill: 'none' },
      { d: `M${round(box.left)} ${round(box.bottom)}H${round(box.right)}`, stroke: paper.line },
    ),
    ...shown.map((tick) => {
      const x = timeX(tick.time, box);
      const anchor = tick.key === 'threeWeeks' ? 'end' : tick.key === 'start' ? 'start' : 'middle';
      return G(tick.key, [
        P('t', '', {}, { d: `M${round(x)} ${round(box.bottom)}v6`, stroke: paper.line }),
        label('l', x, box.bottom + 8 + paper.size, words[tick.key] ?? '', paper, { anchor }),
      ]);
    }),
  ]);
}

/** Times at which a curve on the rail's axis is read: evenly along it, and at its corners. */
export const sampleTimes = (corners: readonly Seconds[], points = 120): readonly Seconds[] =>
  [...Array.from({ length: points + 1 }, (_, i) => timeAtRail(i / points)), ...corners].sort((a, b) => a - b);

export const timeX = (time: Seconds, box: Box): number => box.left + railPosition(time) * (box.right - box.left);

/** A vertical axis: hairlines across, and on each its number or word within the box, over it or under it: where the curves
 * leave room at their start, or at their end. */
export function levelAxis(
  box: Box,
  scale: (level: number) => number,
  ticks: readonly (readonly [level: number, said: string])[],
  paper: Paper,
  side: 'over' | 'under',
  end = false,
): Node {
  // Of ticks that would stand too close every second or third is left.
  const apart = Math.abs(scale(ticks[1]?.[0] ?? 0) - scale(ticks[0]?.[0] ?? 0));
  const every = Math.max(1, Math.ceil((paper.size + 3) / apart));
  return G(
    'axis-level',
    ticks
      .filter((_, i) => i % every === 0)
      .map(([level, said]) =>
        G(level, [
          P(
            'g',
            '',
            {},
            {
              d: `M${round(box.left)} ${round(scale(level))}H${round(box.right)}`,
              stroke: level === 0 ? paper.hairline : paper.line,
              'stroke-dasharray': level === 0 ? 'none' : '1.5 4.5',
            },
          ),
          // At nothing the curves begin, and their marks.
          level > 0 &&
            label(
              'l',
              end ? box.right - 8 : box.left + 8,
              scale(level) + (side === 'over' ? -5 : paper.size + 1),
              said,
              paper,
              {
                fill: paper.mute,
                anchor: end ? 'end' : 'start',
              },
            ),
        ]),
      ),
  );
}

/** An area in one colour that is let through more towards one end: opacities above and below. */
export function shaded(
  name: string,
  d: string,
  colour: string,
  [above, below]: readonly [number, number],
  paper: Paper,
): Node {
  if (paper.forced) return P(name, '', { 'fill-opacity': (above + below) / 2 }, { d, fill: colour });
  const id = `${name}-${paper.theme}`;
  const stop = (offset: number, opacity: number): Node =>
    node(offset, 'stop', { offset }, { 'stop-color': colour, 'stop-opacity': opacity });
  return G(name, [
    node(id, 'linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, {}, [stop(0, above), stop(1, below)]),
    P('area', '', {}, { d, fill: `url(#${id})` }),
  ]);
}

/** What lies under the drug's curve: its colour, deeper where the level is high. */
export const underDrug = (d: string, paper: Paper): Node => shaded('under-drug', d, paper.ketamine, [0.5, 0.12], paper);

/** Numbers as they stand. */
export const plainTicks = (ticks: readonly number[]): readonly (readonly [number, string])[] =>
  ticks.map((tick) => [tick, String(tick)]);

export const levels = (box: Box, low: number, high: number): ScaleLinear<number, number> =>
  scaleLinear().domain([low, high]).range([box.bottom, box.top]);

/** The line that marks the story's time, with what is read off there. */
export const cursor = (x: number, box: Box, paper: Paper): Node =>
  P(
    'cursor',
    '',
    {},
    {
      d: `M${round(x)} ${round(box.top - 4)}V${round(box.bottom)}`,
      stroke: paper.text,
      'stroke-width': 1.2,
      'stroke-dasharray': '2 4',
    },
  );
