// Named views of the world and the way between them. A view is the centre and size of what is promised to be seen, in
// circuit units; a stage may show more on either side. Smooth zoom: van Wijk and Nuij 2003, by d3.

import { interpolateZoom } from 'd3';
import type { EntityId } from '../../core/regions.ts';
import type { CascadeState, CascadeView } from '../../core/story.ts';
import type { Fraction } from '../../core/units.ts';
import { frames, type FrameId } from './frames.ts';
import { insideBox, insideChainBox, insideRibosomesBox, insideSideBox } from './inside-layout.ts';
import { ramp } from './shape.ts';

/** Centre and width in circuit units, and the height that a stage is promised, as a share of the width. */
export type WorldView = readonly [x: number, y: number, width: number, tall: number];

/** A narrow stage is promised less height: there the width counts. */
const low = 0.893;

const within = (id: FrameId, x: number, y: number, width: number, tall: number): WorldView => {
  const f = frames[id];
  return [f.x + x * f.k, f.y + y * f.k, width * f.k, tall];
};

export const views: Readonly<Record<CascadeView, WorldView>> = {
  circuit: within('circuit', 500, 446, 820, 1.12),
  dendrite: within('spine', -90, 960, 4560, low),
  synapse: within('spine', 0, -40, 840, 1.22),
  inside: within('spine', insideBox.x, insideBox.y, insideBox.width, 1.18),
  receptor: within('receptor', 0, -140, 660, 1.22),
  habenula: within('habenula', 490, 424, 930, low),
};

// rho is missing from the published types of d3-interpolate.
const zoom = (interpolateZoom as unknown as { rho(rho: number): typeof interpolateZoom }).rho(1.2);

export type NamedView = Pick<CascadeState, 'view' | 'highlight'>;

/** Narrower than this, labels have no columns of their own. */
export const narrow = 560;
/** What a step points at in the half of the protein makers: there BDNF is made, too. */
const made: ReadonlySet<EntityId> = new Set(['ribosome', 'protein', 'bdnf']);

/** One new spine where it meets a sending fibre, beside those that were there all along. */
const oneLink = within('spine', 430, -100, 2880, low);
/** On a narrow stage buttons lie over the sending cell: the picture goes up, and shows more of what receives. */
const narrowSynapse = within('spine', 0, 22, 840, low);
/** The side route is tall: from the gates it goes down to where BDNF is made. */
const narrowSide = within('spine', insideSideBox.x, insideSideBox.y, insideSideBox.width, 0.963);

/**
 * Where a named view lies for a stage of a width: on a narrow one the inside is shown in halves. A step that points at spines
 * and at what they meet comes nearer to one of them.
 */
export function viewOf({ view, highlight }: NamedView, width: number): WorldView {
  if (view === 'dendrite' && highlight.includes('spine') && highlight.includes('glutamate')) return oneLink;
  if (width >= narrow) return views[view];
  if (view === 'synapse') return narrowSynapse;
  if (view !== 'inside') {
    const [x, y, across] = views[view];
    return [x, y, across, low];
  }
  if (highlight.includes('nmda-receptor')) return narrowSide;
  const half = highlight.some((id) => made.has(id)) ? insideRibosomesBox : insideChainBox;
  return within('spine', half.x, half.y, half.width, low);
}

/** The view a share of the way between two named ones. */
export function viewBetween(from: NamedView, to: NamedView, mix: Fraction, width: number): WorldView {
  const [a, b] = [viewOf(from, width), viewOf(to, width)];
  if (mix <= 0 || a.every((x, i) => x === b[i])) return a;
  if (mix >= 1) return b;
  const [x, y, w] = zoom([a[0], a[1], a[2]], [b[0], b[1], b[2]])(mix);
  return [x, y, w, a[3] + (b[3] - a[3]) * mix];
}

/** A view seen from nearer (or further off) by e to the closeness. */
export const nearerBy = ([x, y, width, tall]: WorldView, closeness: number): WorldView => [
  x,
  y,
  closeness === 0 ? width : width * Math.exp(-closeness),
  tall,
];

export interface Stage {
  readonly W: number;
  readonly H: number;
  /** Narrow stages have no label columns; labels are one line on a plate. */
  readonly small: boolean;
  /** Room for a label's words. */
  readonly column: number;
  /** Width kept free of art for labels, left and right; 0 where there is none. */
  readonly left: number;
  readonly right: number;
  /** Where the view's middle lies. */
  readonly cx: number;
  /** Pixels per circuit unit. */
  readonly K: number;
  /** What kn is to k: as if the stage were 860 wide. */
  readonly norm: number;
}

/** How a view lies on a stage of a size: the promised box goes between the label columns. */
export function stageOf([W, H]: readonly [number, number], view: WorldView, labels: boolean): Stage {
  const small = W < narrow;
  const column = small || !labels ? 0 : Math.min(176, Math.max(118, W * 0.19));
  // Beside the habenula's raster no column is needed on the right.
  const left = Math.max(0, column - 14);
  const right = left * (1 - 0.9 * ramp(view[0], 1000, 2600));
  const K = Math.min((W - left - right) / view[2], H / (view[2] * view[3]));
  // Between the columns the world is smaller than its detail was drawn for: judge detail by the promised width.
  return { W, H, small, column, left, right, cx: (left + W - right) / 2, K, norm: 860 / (K * view[2]) };
}
