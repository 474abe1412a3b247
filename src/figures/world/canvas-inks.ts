// What the canvas fills with: the palette's gradients as svg lays them over a shape's box, symbols, children that are made
// once, and paths that were read once.

import type { Bounds } from './bounds.ts';
import type { Palette } from './colours.ts';
import { defs } from './defs.ts';
import { vesicleArt } from './packets.ts';
import type { Attributes, Nodes } from './paint.ts';
import { receptorDefs } from './receptor.ts';

/** Of a canvas of the page, or of one in a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

interface Gradient {
  readonly linear: boolean;
  readonly at: Attributes;
  readonly stops: readonly { readonly offset: number; readonly colour: string }[];
}

const mostKept = 1500;

/** One at a time: what is drawn in every frame is soon kept again, without a frame that has all of it to make. */
function dropOldest(kept: Map<string, unknown>): void {
  if (kept.size <= mostKept) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

/** What a palette fills with, and paths that were read once. */
export class Inks {
  readonly made = new Map<string, Nodes>();
  readonly symbols: ReadonlyMap<string, Nodes>;
  readonly circle = new Path2D();
  readonly #gradients = new Map<string, Gradient>();
  readonly #fills = new Map<string, CanvasGradient>();
  readonly #paths = new Map<string, Path2D>();

  constructor(pal: Palette) {
    this.circle.arc(0, 0, 1, 0, 2 * Math.PI);
    this.symbols = new Map([[`#${pal.idOf('vesicle')}`, vesicleArt(pal)]]);
    for (const { id, tag, fixed = {}, kids = [] } of [...defs(pal), ...receptorDefs(pal)]) {
      if (!tag.endsWith('Gradient')) continue;
      const stops = kids.flatMap((stop) =>
        stop && stop.fixed
          ? [
              {
                offset: Number(stop.fixed['offset']),
                colour: clear(String(stop.fixed['stop-color']), Number(stop.fixed['stop-opacity'])),
              },
            ]
          : [],
      );
      this.#gradients.set(`url(#${id})`, { linear: tag === 'linearGradient', at: fixed, stops });
    }
  }

  path(d: string): Path2D {
    let path = this.#paths.get(d);
    if (!path) {
      this.#paths.set(d, (path = new Path2D(d)));
      dropOldest(this.#paths);
    }
    return path;
  }

  /** A colour as it is; a gradient laid over a box, as svg lays it. */
  of(fill: string, shape: string, box: () => Bounds, context: Context): string | CanvasGradient {
    if (fill.charAt(0) !== 'u') return fill;
    const gradient = this.#gradients.get(fill);
    if (!gradient) return fill;
    const key = `${fill} ${shape}`;
    let made = this.#fills.get(key);
    if (!made) {
      this.#fills.set(key, (made = laid(gradient, box(), context)));
      dropOldest(this.#fills);
    }
    return made;
  }
}

function laid({ linear, at, stops }: Gradient, box: Bounds, context: Context): CanvasGradient {
  const share = (name: string, otherwise: number): number => Number(at[name] ?? otherwise);
  const x = (u: number): number => box.x + u * box.width;
  const y = (u: number): number => box.y + u * box.height;
  const [cx, cy] = [x(share('cx', 0.5)), y(share('cy', 0.5))];
  const made = linear
    ? context.createLinearGradient(x(share('x1', 0)), y(share('y1', 0)), x(share('x2', 1)), y(share('y2', 0)))
    : context.createRadialGradient(cx, cy, 0, cx, cy, (share('r', 0.5) * (box.width + box.height)) / 2);
  for (const { offset, colour } of stops) made.addColorStop(offset, colour);
  return made;
}

/** A colour with an opacity of its own. */
function clear(colour: string, opacity: number): string {
  if (opacity === 1) return colour;
  if (colour.startsWith('#'))
    return `${colour}${Math.round(255 * opacity)
      .toString(16)
      .padStart(2, '0')}`;
  return colour.replace('rgb(', 'rgba(').replace(')', `, ${opacity})`);
}

const known = new WeakMap<Palette, Inks>();

export function inksOf(pal: Palette): Inks {
  let inks = known.get(pal);
  if (!inks) known.set(pal, (inks = new Inks(pal)));
  return inks;
}
