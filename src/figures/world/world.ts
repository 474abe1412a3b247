// One world. Frames nest, parts appear as their detail becomes legible, labels keep their size. Drawing is idempotent:
// the same state and view give the same picture, whatever was drawn before.

import type { WorldArt } from './art.ts';
import { circuit } from './circuit.ts';
import { paintCanvas } from './canvas.ts';
import { palette, type Palette } from './colours.ts';
import { defs } from './defs.ts';
import { dendrite } from './dendrite.ts';
import { frames, type FrameId } from './frames.ts';
import { habenula } from './habenula.ts';
import { inside } from './inside.ts';
import type { Label } from './label-drawing.ts';
import { labels } from './labels.ts';
import { movingOf, stillOf } from './layers.ts';
import type { Mark } from './mark.ts';
import { marksOf } from './marks.ts';
import { forget, G, moving, node, once, P, paint, type Drawn, type Node, type Nodes } from './paint.ts';
import { receptor, receptorDefs } from './receptor.ts';
import { scaleBar, scalePlate } from './scale-bar.ts';
import { f2, ramp, type Point } from './shape.ts';
import { spine } from './spine.ts';
import type { Part, WorldState } from './state.ts';
import { stageOf, type Stage, type WorldView } from './views.ts';

type Band = readonly [inFrom: number, inBy: number, outFrom: number, outBy: number];
export const band = (kn: number, [a, b, c, d]: Band): number => ramp(kn, a, b) * (1 - ramp(kn, c, d));
const always = 1e9;

interface Layer {
  readonly id: string;
  readonly frame: FrameId;
  readonly part: Part;
  readonly seen: Band;
}

const layers: readonly Layer[] = [
  { id: 'circuit', frame: 'circuit', part: circuit, seen: [0.3, 0.5, 10.5, 14] },
  { id: 'habenula', frame: 'habenula', part: habenula, seen: [0.3, 0.5, 5, 9] },
  { id: 'dendrite', frame: 'spine', part: dendrite, seen: [0.112, 0.155, 0.52, 0.62] },
  { id: 'spine', frame: 'spine', part: spine, seen: [0.3, 0.42, always, 2 * always] },
  { id: 'inside', frame: 'spine', part: inside, seen: [0.42, 0.52, 2, 3] },
  { id: 'receptor', frame: 'receptor', part: receptor, seen: [0.28, 0.52, always, 2 * always] },
];

const aside = 1700;
/** The habenula stands beside the rest: neither is drawn while one looks at the other. */
const isFar = (frame: FrameId, view: WorldView): boolean => (frame === 'habenula' ? view[0] < aside : view[0] >= aside);

/** Pixels of a place in a frame. */
function pixelOf(frame: FrameId, [x, y]: Point, stage: Stage, view: WorldView): Point {
  const f = frames[frame];
  return [stage.cx + (f.x + x * f.k - view[0]) * stage.K, stage.H / 2 + (f.y + y * f.k - view[1]) * stage.K];
}

/** Over the world at its sides, where labels stand; what moves in it fades there, too. */
function veils({ W, H, left, right }: Stage, url: (name: string) => string): Node[] {
  const veil = (side: 'left' | 'right', x: number, width: number): Node =>
    moving(P(side, '', { fill: url(`veil-${side}`) }, { d: `M${f2(x)} 0h${f2(width)}v${f2(H)}h${f2(-width)}z` }));
  return [veil('left', 0, left * 1.24), veil('right', W - right * 1.24, right * 1.24)];
}

/** The last rank that bears a name beside plain text, though the text says nothing of it. */
const plainRank = 3;

function labelsOf(s: WorldState, stage: Stage, view: WorldView): Label[] {
  const knOf = (frame: FrameId): number => stage.K * frames[frame].k * stage.norm;
  const isNamed = ({ entity }: Mark): boolean => entity !== undefined && s.highlight.includes(entity);
  // Where an idea is lit, what it is not about is quiet, and bears no name. Beside plain text only what it names does, and
  // what gives bearings.
  const isTold = (one: Mark): boolean =>
    s.explanation === null || s.highlight.length === 0 || one.own === s.explanation
      ? !s.plain || one.rank <= plainRank || isNamed(one)
      : isNamed(one);
  const marks = marksOf(s, (frame) => (isFar(frame, view) ? null : knOf(frame))).filter(isTold);
  return marks.map((m) => {
    const tip = pixelOf(m.frame, m.at, stage, view);
    const [x, y] = m.home ? pixelOf(m.frame, m.home, stage, view) : tip;
    const [name = m.key, term = '', plainly = term] = s.words[m.key] ?? [];
    const gloss = s.plain ? plainly : term;
    return {
      // One thing may have a label in two views of a frame: the window tells them apart.
      id: `${m.key} ${m.frame} ${m.seen[0]}`,
      name,
      gloss: s.detail ? gloss : '',
      x,
      y,
      tip,
      side: m.nearer && stage.small ? (x > stage.W / 2 ? 'r' : 'l') : m.side,
      rank: m.rank,
      opacity: band(knOf(m.frame), m.seen),
      colour: m.colour ?? null,
      entity: m.entity ?? null,
      shift: m.shift ?? 0,
      below: m.below ?? false,
      rate: m.rate ?? null,
    };
  });
}

interface Picture {
  readonly pal: Palette;
  /** Names everything that is written once: another theme, ground or set of art is another picture. */
  readonly id: string;
  readonly ground: Nodes;
  readonly world: Nodes;
  readonly top: Nodes;
}

/** The whole picture as nodes: what stands behind, the world, and what lies over it. */
export function nodesOf(s: WorldState, view: WorldView, art: WorldArt): Picture {
  const stage = stageOf(s.size, view, s.labels);
  const { W, H, K, norm } = stage;
  const pal = palette(s.theme, s.sky);
  const world = layers.flatMap(({ id, frame, part, seen }) => {
    const k = K * frames[frame].k;
    const opacity = band(k * norm, seen);
    if (opacity < 0.01 || isFar(frame, view)) return [];
    const [x, y] = pixelOf(frame, [0, 0], stage, view);
    const transform = `translate(${f2(x)} ${f2(y)}) scale(${Number(k.toPrecision(7))})`;
    const nodes = part({ pal, s, k, kn: k * norm, W, H, art });
    return [{ ...G(id, nodes, { transform, opacity: f2(opacity) }), keep: pal.idOf(id) }];
  });
  return {
    pal,
    id: `picture ${pal.idOf('')} ${Object.keys(art).sort().join()}`,
    ground: [
      once('defs', () => [...defs(pal), ...receptorDefs(pal)], {}, {}, 'defs'),
      node('sky', 'rect', { fill: pal.url('sky') }, { width: W, height: H }),
    ],
    world,
    top: [
      stage.column > 0 && G('veils', veils(stage, pal.url)),
      s.labels &&
        G(
          'labels',
          labels(labelsOf(s, stage, view), {
            pal,
            stage,
            clock: s.clock,
            highlight: s.highlight,
            plate: scalePlate(stage, view, s.words),
          }),
          {
            opacity: f2(s.named ?? 1),
          },
        ),
      s.labels && G('scale', [scaleBar(pal, stage, view, s.words)], { opacity: f2(s.named ?? 1) }),
    ],
  };
}

/**
 * Draws a state at a view into an svg element, which it owns.
 * art: the geometry loaded so far; a part whose art is missing leaves itself out.
 */
export function drawWorld(svg: SVGSVGElement, s: WorldState, view: WorldView, art: WorldArt): void {
  const { id, ground, world, top } = nodesOf(s, view, art);
  svg.setAttribute('viewBox', `0 0 ${s.size[0]} ${s.size[1]}`);
  paint(svg, [G(id, [...ground, G('world', world), ...top])]);
}

/** Makes the still art of a view and puts it away, so that the frame that first shows it has little to do. */
export function prepare(document: Drawn['ownerDocument'], s: WorldState, view: WorldView, art: WorldArt): void {
  const bench = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  paint(bench, stillOf(nodesOf(s, view, art).world));
  paint(bench, []);
  forget(bench);
}

export interface WorldLayers {
  readonly still: Drawn | SVGSVGElement;
  /** Drawn again in every frame of the film: a canvas, which keeps no element for a molecule. */
  readonly moving: HTMLCanvasElement | OffscreenCanvas;
  readonly top: Drawn | SVGSVGElement;
}

/** The box that a layer was given last. */
const boxes = new WeakMap<Drawn | SVGSVGElement, string>();

/**
 * The same in layers, one upon the other: what stands still, what moves with film time, words.
 * ratio: canvas pixels in a CSS pixel.
 * Returns how what moves is drawn on its canvas, for when the rest is seen.
 */
export function drawLayers(
  layers: WorldLayers,
  s: WorldState,
  view: WorldView,
  art: WorldArt,
  ratio: number,
): () => void {
  const { pal, id, ground, world, top } = nodesOf(s, view, art);
  const box = `0 0 ${s.size[0]} ${s.size[1]}`;
  for (const svg of [layers.still, layers.top]) {
    if (boxes.get(svg) !== box) svg.setAttribute('viewBox', box);
    boxes.set(svg, box);
  }
  paint(layers.still, [G(id, [...ground, G('world', stillOf(world))])]);
  paint(layers.top, [G(id, stillOf(top))]);
  return () => paintCanvas({ canvas: layers.moving, size: s.size, ratio }, movingOf([...world, ...top]), pal);
}
