// Tones of a room and its people, with the gradients that model them: one light, from the upper left, as everywhere in the
// story. In the reader's own colours everything is an outline on the page's ground.

import { interpolateLab, rgb } from 'd3';
import { entities, groundOf, ink, type Theme } from '../../palette.ts';
import type { FigureContext } from '../figure.ts';
import { node, type Node } from '../world/paint.ts';
import { room, type RoomKey } from './colours.ts';

/** What is modelled by a gradient. */
export type Modelled = 'skin' | 'cloth' | 'seat' | 'pillow' | 'scrubs' | 'blanket';

export interface Tones {
  readonly theme: Theme;
  readonly night: boolean;
  readonly forced: boolean;
  readonly c: Readonly<Record<RoomKey | 'skinMid', string>>;
  readonly bg: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly ketamine: string;
  readonly ketamineLine: string;
  readonly ketamineText: string;
  /** Fill of what is modelled: "url(#...)", or the system's ground. */
  readonly body: (name: Modelled) => string;
  /** Ids carry theme and ground: two pictures in one document never borrow each other's colours. */
  readonly idOf: (name: string) => string;
}

const known = new Map<string, Tones>();

/** share: how far everything stands out of the ground; 1 is in full. */
export function tonesOf(
  { theme, sky, forced = false }: Pick<FigureContext, 'theme' | 'sky' | 'forced'>,
  share = 1,
): Tones {
  const key = `${theme} ${sky} ${forced} ${share}`;
  let tones = known.get(key);
  if (!tones) known.set(key, (tones = make({ theme, sky, forced }, share)));
  return tones;
}

function make({ theme, sky, forced }: Pick<FigureContext, 'theme' | 'sky' | 'forced'>, share: number): Tones {
  const page = ink[theme];
  const medicine = entities.ketamine[theme];
  const idOf = (name: string): string => `room-${theme}-${sky}-${share === 1 ? '' : 'quiet-'}${name}`;
  const { bg } = groundOf(theme, sky);
  const near = (colour: string): string => (share === 1 ? colour : toHex(interpolateLab(bg, colour)(share)));
  if (forced) {
    const keys = [...Object.keys(room.night), 'skinMid'];
    const c = Object.fromEntries(keys.map((key) => [key, outlines.has(key) ? 'CanvasText' : 'Canvas']));
    return {
      theme,
      night: theme === 'night',
      forced: true,
      idOf,
      body: () => 'Canvas',
      c: c as Tones['c'],
      bg: 'Canvas',
      ink: 'CanvasText',
      soft: 'CanvasText',
      line: 'CanvasText',
      ketamine: 'Highlight',
      ketamineLine: 'Canvas',
      ketamineText: 'CanvasText',
    };
  }
  return {
    theme,
    night: theme === 'night',
    forced: false,
    idOf,
    body: (name) => `url(#${idOf(name)})`,
    c: {
      ...(Object.fromEntries(Object.entries(room[theme]).map(([name, colour]) => [name, near(colour)])) as Record<
        RoomKey,
        string
      >),
      skinMid: near(toHex(interpolateLab(room[theme].skinLit, room[theme].skin)(0.5))),
    },
    bg,
    ink: page.text,
    soft: page.text2,
    line: page.line,
    ketamine: near(medicine.fill),
    ketamineLine: near(medicine.line),
    ketamineText: medicine.text,
  };
}

const toHex = (colour: string): string => rgb(colour).formatHex();

/** How every line of these drawings ends and bends, whatever it is scaled by. */
export const drawnLine = {
  fill: 'none',
  'stroke-linejoin': 'round',
  'stroke-linecap': 'round',
  'vector-effect': 'non-scaling-stroke',
} as const;

/** What the system's ink draws. */
const outlines: ReadonlySet<string> = new Set<RoomKey>([
  'contour',
  'crease',
  'metal',
  'glassEdge',
  'tapeEdge',
  'seatEdge',
  'vein',
  'artery',
]);

const stop = (i: number, offset: number, colour: string, opacity = 1): Node =>
  node(i, 'stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });

/** A gradient across a shape, from the light to the shade. */
export function gradient(id: string, from: string, to: string, [x, y]: readonly [number, number] = [0.25, 1]): Node {
  return node(id, 'linearGradient', { id, x1: 0, y1: 0, x2: x, y2: y }, {}, [stop(0, 0, from), stop(1, 1, to)]);
}

/** A glow that ends in nothing. */
export function glow(id: string, colour: string, strength: number): Node {
  return node(id, 'radialGradient', { id }, {}, [
    stop(0, 0, colour, strength),
    stop(1, 0.5, colour, strength * 0.4),
    stop(2, 1, colour, 0),
  ]);
}

/** Gradients of all that is modelled; none in the reader's own colours. */
export function modelling(tones: Tones): Node[] {
  const { c, idOf, forced } = tones;
  if (forced) return [];
  return (['skin', 'cloth', 'seat', 'pillow', 'scrubs', 'blanket'] as const).map((name) =>
    gradient(idOf(name), c[`${name}Lit`], c[name]),
  );
}
