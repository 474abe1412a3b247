// One slice as a film: the MRI, the outlines over it, names in the margins with leaders, millimetres along two edges, and
// where the other two views are cut. Lengths are tenths of a millimetre, from the top left corner of the picture.

import { axesOf, type Slice, type SliceList, type SliceView } from '../../src/build/anatomy/slice-list.ts';
import { regionOfMesh, sideOfMesh } from '../../src/core/regions.ts';
import { regionColours } from '../../src/stage/region-colours.ts';

/** What lies at the left, right, top and bottom of each view. */
const ways: Readonly<Record<SliceView, readonly [string, string, string, string]>> = {
  axial: ['Left', 'Right', 'Front', 'Back'],
  coronal: ['Left', 'Right', 'Top', 'Bottom'],
  sagittal: ['Back', 'Front', 'Top', 'Bottom'],
};
export const letters = ['x', 'y', 'z'] as const;

export interface FilmState {
  readonly list: SliceList;
  readonly slice: Slice;
  /** Where the three views are cut, mm by axis. */
  readonly at: readonly [number, number, number];
  readonly hidden: ReadonlySet<string>;
  readonly picked: string | null;
  readonly outlines: boolean;
  readonly filled: boolean;
  /** What a mesh is called. */
  readonly nameOf: (mesh: string) => string;
}

type Values = Readonly<Record<string, string | number>>;

export function draw(tag: string, values: Values, ...inside: (Element | string)[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value));
  element.append(...inside);
  return element;
}

/** Room for names on each side of the picture. */
const margin = 430;
const nameStep = 54;
const surfaces = ['cortex', 'prefrontal-cortex', 'anterior-cingulate', 'cerebellum-brainstem'];

export const isShell = (mesh: string): boolean => surfaces.includes(regionOfMesh(mesh) ?? '');
export const lineOf = (mesh: string): string => regionColours(regionOfMesh(mesh) ?? 'cortex', 'night').fill;
export const pictureAddress = (file: string): string => new URL(`./slices/${file}`, import.meta.url).href;

/** Width and height of a view's picture. */
export function sizeOf({ window }: SliceList, view: SliceView): readonly [number, number] {
  const { across, up } = axesOf[view];
  return [(window[across][1] - window[across][0]) * 10, (window[up][1] - window[up][0]) * 10];
}

/** Picture and outlines alone, as the film and the close-up both show them. */
export function pictureOf(state: FilmState): Element[] {
  const { list, slice, picked } = state;
  const [width, height] = sizeOf(list, slice.view);
  const shown = Object.entries(slice.outlines).filter(([mesh]) => state.outlines && !state.hidden.has(mesh));
  return [
    draw('rect', { class: 'ground', width, height }),
    draw('image', { href: pictureAddress(slice.file), width, height, preserveAspectRatio: 'none' }),
    // A dark line under each keeps its colour legible on bright tissue.
    ...shown.map(([mesh, d]) => draw('path', { d, class: `casing ${isShell(mesh) ? 'thin' : ''}` })),
    ...shown.map(([mesh, d]) => {
      const own = { d, 'data-mesh': mesh, stroke: lineOf(mesh), fill: lineOf(mesh) };
      const path = draw('path', { ...own, class: `outline ${isShell(mesh) ? 'thin' : ''}` });
      path.toggleAttribute('data-filled', state.filled && !isShell(mesh));
      path.toggleAttribute('data-picked', mesh === picked);
      return path;
    }),
  ];
}

export function film(state: FilmState): SVGElement {
  const { list, slice } = state;
  const [width, height] = sizeOf(list, slice.view);
  const view = draw('svg', {
    viewBox: `${-margin} -10 ${width + 2 * margin} ${height + 20}`,
    role: 'img',
    'aria-label': titleOf(slice),
  });
  view.append(...pictureOf(state), ...crosses(state), ...ruler(state));
  view.append(...names(state, view));
  return view;
}

export const titleOf = ({ view, at }: Slice): string =>
  `${view[0]?.toUpperCase()}${view.slice(1)}, ${letters[axesOf[view].through]} = ${at} mm`;

/** Dotted lines where the other two views are cut. */
function crosses({ list, slice, at }: FilmState): Element[] {
  const { across, up } = axesOf[slice.view];
  const [width, height] = sizeOf(list, slice.view);
  const x = (at[across] - list.window[across][0]) * 10;
  const y = (list.window[up][1] - at[up]) * 10;
  return [
    draw('path', { class: 'cross', fill: 'none', d: `M${x} 70V${height - 90}` }),
    draw('path', { class: 'cross', fill: 'none', d: `M90 ${y}H${width - 30}` }),
  ];
}

/** Ticks every 10 mm, numbers every 20, and the ways of the body. */
function ruler({ list, slice }: FilmState): Element[] {
  const { across, up } = axesOf[slice.view];
  const [width, height] = sizeOf(list, slice.view);
  const made: Element[] = [];
  const tens = ([from, to]: readonly [number, number]): number[] =>
    Array.from(
      { length: Math.floor((to - 5) / 10) - Math.ceil((from + 5) / 10) + 1 },
      (_, i) => (Math.ceil((from + 5) / 10) + i) * 10,
    );
  for (const mm of tens(list.window[across])) {
    const x = (mm - list.window[across][0]) * 10;
    const long = mm % 20 === 0;
    made.push(draw('path', { class: 'tick', d: `M${x} ${height}v${long ? -22 : -12}` }));
    if (long) made.push(draw('text', { class: 'mm', x, y: height - 32, 'text-anchor': 'middle' }, String(mm)));
  }
  for (const mm of tens(list.window[up])) {
    const y = (list.window[up][1] - mm) * 10;
    const long = mm % 20 === 0;
    made.push(draw('path', { class: 'tick', d: `M0 ${y}h${long ? 22 : 12}` }));
    if (long) made.push(draw('text', { class: 'mm', x: 30, y: y + 10 }, String(mm)));
  }
  const [left, right, top, bottom] = ways[slice.view];
  const way = (text: string, x: number, y: number, anchor: string): Element =>
    draw('text', { class: 'way', x, y, 'text-anchor': anchor }, text);
  made.push(
    way(left, 26, 60, 'start'),
    way(right, width - 26, 60, 'end'),
    way(top, width / 2, 52, 'middle'),
    way(bottom, width / 2, height - 74, 'middle'),
  );
  return made;
}

interface Name {
  readonly mesh: string;
  readonly text: string;
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
}

/** One name a region, at the side that its outline is nearer to; inner parts to the right, the shell to the left. */
function names(state: FilmState, view: SVGElement): Element[] {
  const { list, slice } = state;
  const [width, height] = sizeOf(list, slice.view);
  // Outlines are measured, so they must stand in a document.
  document.body.append(view);
  const found = new Map<string, Name>();
  for (const path of view.querySelectorAll<SVGGeometryElement>('.outline')) {
    const mesh = path.dataset['mesh'] ?? '';
    const region = regionOfMesh(mesh) ?? mesh;
    const box = path.getBBox();
    const middle = box.x + box.width / 2;
    const half = slice.view === 'sagittal' ? (middle < width / 2 ? 'left' : 'right') : isShell(mesh) ? 'left' : 'right';
    const own = sideOfMesh(mesh) ?? half;
    if (slice.view !== 'sagittal' && found.has(region) && own !== half) continue;
    if (slice.view === 'sagittal' && found.has(region)) continue;
    const side = slice.view === 'sagittal' ? half : own;
    found.set(region, { mesh, text: state.nameOf(mesh), side, ...anchorOf(path, box, side) });
  }
  view.remove();
  return (['left', 'right'] as const).flatMap((side) => {
    const here = [...found.values()].filter((name) => name.side === side).sort((a, b) => a.y - b.y);
    const rows = spread(
      here.map((name) => name.y),
      60,
      height - 60,
    );
    return here.flatMap((name, i) => label(name, rows[i] ?? name.y, width, state));
  });
}

/** The point of an outline that its leader leads to: its outermost towards the names, at middle height. */
function anchorOf(path: SVGGeometryElement, box: DOMRect, side: 'left' | 'right'): { x: number; y: number } {
  const length = path.getTotalLength();
  let best = { x: box.x, y: box.y };
  let score = -Infinity;
  for (let i = 0; i < 160; i++) {
    const p = path.getPointAtLength((length * i) / 160);
    const out = side === 'left' ? box.x + box.width - p.x : p.x - box.x;
    const level = Math.abs(p.y - (box.y + box.height * 0.5));
    const now = out - level * 0.8;
    if (now > score) [score, best] = [now, { x: p.x, y: p.y }];
  }
  return best;
}

/** Rows at least a step apart, as near to what is wished as can be. */
function spread(wished: readonly number[], top: number, bottom: number): number[] {
  const rows = [...wished];
  for (let i = 0; i < rows.length; i++) rows[i] = Math.max(rows[i]!, i === 0 ? top : rows[i - 1]! + nameStep);
  for (let i = rows.length - 1; i >= 0; i--)
    rows[i] = Math.min(rows[i]!, i === rows.length - 1 ? bottom : rows[i + 1]! - nameStep);
  return rows;
}

function label(name: Name, row: number, width: number, { picked }: FilmState): Element[] {
  const left = name.side === 'left';
  const [edge, text] = left ? [0, -46] : [width, width + 46];
  const bend = left ? edge + 30 : edge - 30;
  // A long name takes two lines.
  const [first = '', second] = name.text.length > 18 ? name.text.split(/(?<=and) /) : [name.text];
  const written = draw(
    'text',
    { class: 'name', 'data-mesh': name.mesh, x: text, y: row + 13, 'text-anchor': left ? 'end' : 'start' },
    draw('tspan', {}, first),
    ...(second === undefined ? [] : [draw('tspan', { x: text, dy: 44 }, second)]),
  );
  written.toggleAttribute('data-picked', name.mesh === picked);
  return [
    draw('path', { class: 'leader outer', d: `M${text + (left ? 12 : -12)} ${row}H${edge}` }),
    draw('path', { class: 'leader inner', d: `M${edge} ${row}H${bend}L${name.x} ${name.y}` }),
    draw('circle', { cx: name.x, cy: name.y, r: 8, fill: lineOf(name.mesh) }),
    written,
  ];
}
