// The world's nodes on a canvas: what moves is drawn here, without an element for each molecule. It takes the part of
// svg that moving things are made of (groups, paths, circles, ellipses, uses), lit by the same gradients. A group's
// opacity falls to each of its things alone, so where two of one group overlap, both show.

import type { Palette } from './colours.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { inksOf, type Context, type Inks } from './canvas-inks.ts';
import type { Attributes, Node, Nodes } from './paint.ts';

export interface CanvasPage {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  /** CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** Canvas pixels in a CSS pixel. */
  readonly ratio: number;
}

/** A place of the canvas: what a point of a group's own coordinates becomes. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Something to be drawn: a path, a circle or an ellipse at its place. */
interface Thing {
  readonly round: boolean;
  readonly live: Attributes;
  readonly fixed: Attributes;
  readonly opacity: number;
  readonly place: Matrix;
}

/** Asked for once: Firefox throws at the second asking of a canvas that was given to a worker. */
const contexts = new WeakMap<CanvasPage['canvas'], Context | null>();
function contextOf(canvas: CanvasPage['canvas']): Context | null {
  let context = contexts.get(canvas);
  if (context === undefined) contexts.set(canvas, (context = canvas.getContext('2d')));
  return context;
}

/** Draws nodes into a canvas, in place of what was there. */
export function paintCanvas({ canvas, size, ratio }: CanvasPage, nodes: Nodes, pal: Palette): void {
  const context = contextOf(canvas);
  if (!context) return;
  const inks = inksOf(pal);
  const things: Thing[] = [];
  gather(nodes, 1, [ratio, 0, 0, ratio, 0, 0], '', inks, things);
  const [width, height] = [Math.ceil(size[0] * ratio), Math.ceil(size[1] * ratio)];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  const pen: Pen = { context, inks };
  for (const { round, live, fixed, opacity, place } of things)
    (round ? drawRound : drawPath)(live, fixed, opacity, place, pen);
}

interface Pen {
  readonly context: Context;
  readonly inks: Inks;
}

function gather(nodes: Nodes, opacity: number, matrix: Matrix, path: string, inks: Inks, into: Thing[]): void {
  for (const node of nodes) {
    if (!node) continue;
    const { live = none, fixed = none } = node;
    const seen = opacity * Number(live['opacity'] ?? fixed['opacity'] ?? 1);
    if (seen < 0.005) continue;
    const transform = live['transform'] ?? fixed['transform'];
    const place = transform === undefined ? matrix : placed(matrix, String(transform));
    if (node.tag === 'g')
      gather(kidsOf(node, path, inks), seen, place, node.make ? path : `${path}/${node.id}`, inks, into);
    else if (node.tag === 'use') gather(inks.symbols.get(String(fixed['href'])) ?? [], seen, place, path, inks, into);
    else if (node.tag !== 'path') into.push({ round: true, live, fixed, opacity: seen, place });
    else if (live['d'] ?? fixed['d']) into.push({ round: false, live, fixed, opacity: seen, place });
  }
}

function roundOf(live: Attributes, fixed: Attributes): { cx: number; cy: number; rx: number; ry: number } {
  const size = (name: string): number => Number(live[name] ?? fixed[name] ?? 0);
  const radius = live['r'] ?? fixed['r'];
  const [rx, ry] = radius === undefined ? [size('rx'), size('ry')] : [Number(radius), Number(radius)];
  return { cx: size('cx'), cy: size('cy'), rx, ry };
}

const none: Attributes = {};

/** Children made once are kept with the colours that they bear. */
function kidsOf(node: Node, path: string, inks: Inks): Nodes {
  if (!node.make) return node.kids ?? [];
  const key = `${path}/${node.id}`;
  let made = inks.made.get(key);
  if (!made) inks.made.set(key, (made = node.make()));
  return made;
}

/** A place within a place: translate, rotate (also about a point) and scale, as the parts write them. */
export function placed(matrix: Matrix, transform: string): Matrix {
  let [a, b, c, d, e, f] = matrix;
  const move = (x: number, y: number): void => {
    e += a * x + c * y;
    f += b * x + d * y;
  };
  for (let at = 0; at < transform.length;) {
    const [open, close] = [transform.indexOf('(', at), transform.indexOf(')', at)];
    if (open < 0) break;
    const kind = transform.charAt(at);
    const [x = '0', y, z] = transform.slice(open + 1, close).split(' ');
    if (kind === 't') move(Number(x), Number(y ?? 0));
    else if (kind === 's') {
      const [sx, sy] = [Number(x), Number(y ?? x)];
      [a, b, c, d] = [a * sx, b * sx, c * sy, d * sy];
    } else {
      const about = y !== undefined && z !== undefined;
      if (about) move(Number(y), Number(z));
      const turn = (Number(x) * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      [a, b, c, d] = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin];
      if (about) move(-Number(y), -Number(z));
    }
    at = close + 1;
    while (transform.charAt(at) === ' ') at++;
  }
  return [a, b, c, d, e, f];
}

const unit = { x: -1, y: -1, width: 2, height: 2 } as const;

/** A circle or an ellipse: its light lies on a unit circle, drawn large. */
function drawRound(live: Attributes, fixed: Attributes, opacity: number, m: Matrix, pen: Pen): void {
  const { context, inks } = pen;
  const { cx, cy, rx, ry } = roundOf(live, fixed);
  if (rx <= 0 || ry <= 0) return;
  const e = m[4] + m[0] * cx + m[2] * cy;
  const f = m[5] + m[1] * cx + m[3] * cy;
  const fill = String(live['fill'] ?? fixed['fill'] ?? '#000');
  if (fill !== 'none') {
    context.setTransform(m[0] * rx, m[1] * rx, m[2] * ry, m[3] * ry, e, f);
    context.globalAlpha = opacity * Number(live['fill-opacity'] ?? fixed['fill-opacity'] ?? 1);
    context.fillStyle = inks.of(fill, 'unit', () => unit, context);
    context.fill(inks.circle);
  }
  const round = (): Bounds => ({ x: -rx, y: -ry, width: 2 * rx, height: 2 * ry });
  if (!pick(live, fixed, opacity, pen, `${rx} ${ry}`, round)) return;
  context.setTransform(m[0], m[1], m[2], m[3], e, f);
  context.beginPath();
  context.ellipse(0, 0, rx, ry, 0, 0, 2 * Math.PI);
  context.stroke();
}

function drawPath(live: Attributes, fixed: Attributes, opacity: number, m: Matrix, pen: Pen): void {
  const { context, inks } = pen;
  const d = String(live['d'] ?? fixed['d'] ?? '');
  const path = inks.path(d);
  context.setTransform(m[0], m[1], m[2], m[3], m[4], m[5]);
  const fill = String(live['fill'] ?? fixed['fill'] ?? '#000');
  if (fill !== 'none') {
    context.globalAlpha = opacity * Number(live['fill-opacity'] ?? fixed['fill-opacity'] ?? 1);
    context.fillStyle = inks.of(fill, d, () => boundsOf(d), context);
    context.fill(path, fixed['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
  }
  if (pick(live, fixed, opacity, pen, d, () => boundsOf(d))) context.stroke(path);
}

/** Takes up the pen that a shape is outlined with; false where it has no outline. shape, box: what a gradient lies over. */
function pick(
  live: Attributes,
  fixed: Attributes,
  opacity: number,
  { context, inks }: Pen,
  shape: string,
  box: () => Bounds,
): boolean {
  const stroke = live['stroke'] ?? fixed['stroke'];
  if (stroke === undefined || stroke === 'none') return false;
  context.globalAlpha = opacity * Number(live['stroke-opacity'] ?? fixed['stroke-opacity'] ?? 1);
  context.strokeStyle = inks.of(String(stroke), shape, box, context);
  context.lineWidth = Number(live['stroke-width'] ?? fixed['stroke-width'] ?? 1);
  context.lineCap = (live['stroke-linecap'] ?? fixed['stroke-linecap'] ?? 'butt') as CanvasLineCap;
  context.lineJoin = (live['stroke-linejoin'] ?? fixed['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
  const dashes = live['stroke-dasharray'] ?? fixed['stroke-dasharray'];
  context.setLineDash(dashes === undefined || dashes === 'none' ? solid : String(dashes).split(/[ ,]+/).map(Number));
  if (dashes !== undefined)
    context.lineDashOffset = Number(live['stroke-dashoffset'] ?? fixed['stroke-dashoffset'] ?? 0);
  return true;
}

const solid: number[] = [];
