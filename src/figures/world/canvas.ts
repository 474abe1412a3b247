// The world's nodes on a canvas: what moves is drawn here, without an element for each molecule. It takes the part of
// svg that moving things are made of (groups, paths, circles, ellipses, uses), lit by the same gradients. A group's
// opacity falls to each of its things alone, so where two of one group overlap, both show.

import type { Palette } from './colours.ts';
import { boundsOf } from './bounds.ts';
import { defs } from './defs.ts';
import { vesicleArt } from './glyphs.ts';
import type { Attributes, Node, Nodes } from './paint.ts';
import { receptorDefs } from './receptor.ts';

export interface CanvasPage {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** Canvas pixels in a CSS pixel. */
  readonly ratio: number;
}

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly pal: Palette;
  readonly inks: Inks;
}

/** Draws nodes into a canvas, in place of what was there. */
export function paintCanvas({ canvas, size, ratio }: CanvasPage, nodes: Nodes, pal: Palette): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const [width, height] = [Math.round(size[0] * ratio), Math.round(size[1] * ratio)];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  else context.clearRect(0, 0, width, height);
  context.save();
  context.scale(ratio, ratio);
  draw(nodes, 1, '', { context, pal, inks: inksOf(pal) });
  context.restore();
}

const opacityOf = (node: Node): number => Number(node.live?.['opacity'] ?? node.fixed?.['opacity'] ?? 1);

function draw(nodes: Nodes, opacity: number, path: string, pen: Pen): void {
  for (const node of nodes) {
    if (!node) continue;
    const seen = opacity * opacityOf(node);
    if (seen < 0.005) continue;
    const transform = node.live?.['transform'] ?? node.fixed?.['transform'];
    if (transform !== undefined) {
      pen.context.save();
      place(pen.context, String(transform));
    }
    if (node.tag === 'g') draw(kidsOf(node, path, pen), seen, `${path}/${node.id}`, pen);
    else if (node.tag === 'use') draw(pen.inks.symbols.get(String(node.fixed?.['href'])) ?? [], seen, path, pen);
    else shape(node, seen, pen);
    if (transform !== undefined) pen.context.restore();
  }
}

/** Children made once are kept with the colours that they bear. */
function kidsOf(node: Node, path: string, { inks }: Pen): Nodes {
  if (!node.make) return node.kids ?? [];
  const key = `${path}/${node.id}`;
  let made = inks.made.get(key);
  if (!made) inks.made.set(key, (made = node.make()));
  return made;
}

const numbers = /-?[\d.]+(?:e-?\d+)?/g;

/** translate, rotate (also about a point) and scale, as place() and the parts write them. */
function place(context: CanvasRenderingContext2D, transform: string): void {
  for (let at = 0; at < transform.length;) {
    const [open, close] = [transform.indexOf('(', at), transform.indexOf(')', at)];
    if (open < 0) return;
    const [a = 0, b, c] = (transform.slice(open, close).match(numbers) ?? []).map(Number);
    const kind = transform.charAt(at);
    if (kind === 't') context.translate(a, b ?? 0);
    else if (kind === 's') context.scale(a, b ?? a);
    else if (kind === 'r') {
      if (b !== undefined && c !== undefined) context.translate(b, c);
      context.rotate((a * Math.PI) / 180);
      if (b !== undefined && c !== undefined) context.translate(-b, -c);
    }
    at = close + 1;
    while (transform.charAt(at) === ' ') at++;
  }
}

const unit = { x: -1, y: -1, width: 2, height: 2 } as const;

function shape(node: Node, opacity: number, pen: Pen): void {
  const { context, inks } = pen;
  const { fixed = {}, live = {} } = node;
  const read = (name: string): string | number | undefined => live[name] ?? fixed[name];
  const number = (name: string, otherwise = 0): number => Number(read(name) ?? otherwise);
  const fill = String(read('fill') ?? '#000');
  const stroke = String(read('stroke') ?? 'none');
  const round = node.tag !== 'path';
  context.globalAlpha = opacity * number('fill-opacity', 1);
  if (round) {
    const [cx, cy] = [number('cx'), number('cy')];
    const [rx, ry] = node.tag === 'circle' ? [number('r'), number('r')] : [number('rx'), number('ry')];
    if (rx <= 0 || ry <= 0) return;
    if (fill !== 'none') {
      context.save();
      context.translate(cx, cy);
      context.scale(rx, ry);
      context.fillStyle = inks.of(fill, 'unit', unit, context);
      context.fill(inks.circle);
      context.restore();
    }
    if (stroke === 'none') return;
    line(read, stroke, opacity, pen);
    context.beginPath();
    context.ellipse(cx, cy, rx, ry, 0, 0, 2 * Math.PI);
    context.stroke();
    return;
  }
  const d = String(read('d') ?? '');
  if (d === '') return;
  const path = inks.path(d);
  if (fill !== 'none') {
    context.fillStyle = fill.startsWith('url') ? inks.of(fill, d, boundsOf(d), context) : fill;
    context.fill(path, fixed['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
  }
  if (stroke === 'none') return;
  line(read, stroke, opacity, pen);
  context.stroke(path);
}

function line(
  read: (name: string) => string | number | undefined,
  stroke: string,
  opacity: number,
  { context }: Pen,
): void {
  context.globalAlpha = opacity * Number(read('stroke-opacity') ?? 1);
  context.strokeStyle = stroke;
  context.lineWidth = Number(read('stroke-width') ?? 1);
  context.lineCap = (read('stroke-linecap') as CanvasLineCap | undefined) ?? 'butt';
  context.lineJoin = (read('stroke-linejoin') as CanvasLineJoin | undefined) ?? 'miter';
  const dashes = read('stroke-dasharray');
  context.setLineDash(
    dashes === undefined || dashes === 'none' ? [] : (String(dashes).match(numbers) ?? []).map(Number),
  );
  context.lineDashOffset = Number(read('stroke-dashoffset') ?? 0);
}

interface Gradient {
  readonly linear: boolean;
  readonly at: Attributes;
  readonly stops: readonly { readonly offset: number; readonly colour: string }[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const mostPaths = 1500;

/** What a palette fills with, and paths that were read once. */
class Inks {
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
      if (this.#paths.size > mostPaths) this.#paths.clear();
      this.#paths.set(d, (path = new Path2D(d)));
    }
    return path;
  }

  /** A colour as it is; a gradient laid over a box, as svg lays it. */
  of(fill: string, shape: string, box: Box, context: CanvasRenderingContext2D): string | CanvasGradient {
    const gradient = this.#gradients.get(fill);
    if (!gradient) return fill;
    const key = `${fill} ${shape}`;
    let made = this.#fills.get(key);
    if (!made) {
      if (this.#fills.size > mostPaths) this.#fills.clear();
      this.#fills.set(key, (made = laid(gradient, box, context)));
    }
    return made;
  }
}

function laid({ linear, at, stops }: Gradient, box: Box, context: CanvasRenderingContext2D): CanvasGradient {
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

function inksOf(pal: Palette): Inks {
  let inks = known.get(pal);
  if (!inks) known.set(pal, (inks = new Inks(pal)));
  return inks;
}
