// The page of slices, for judging the anatomy: outlines of the shipped geometry over the MRI that it was made from.
// `npm run dev`, then /tests/gallery/slices.html, or with a plane: ?view=coronal&plane=-22&theme=light.

import 'virtual:fonts.css';
import { axesOf, views, type Slice, type SliceList, type SliceView } from '../../src/build/anatomy/slice-list.ts';
import { wordsOf } from '../../src/content/languages.ts';
import type { BrainAtlas } from '../../src/core/atlas.ts';
import { meshNames, regionIds, regionOfMesh, type RegionId } from '../../src/core/regions.ts';
import { tokens } from '../../src/content/tokens.ts';
import { draw, film, letters, lineOf, pictureAddress, pictureOf, titleOf, type FilmState } from './slice-film.ts';

const read = async <T>(address: URL): Promise<T> => (await (await fetch(address)).json()) as T;
const [list, atlas, words] = await Promise.all([
  read<SliceList>(new URL('./slices/slices.json', import.meta.url)),
  read<BrainAtlas>(new URL('/brain.json', location.href)),
  wordsOf('en'),
]);

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens());
document.adoptedStyleSheets.push(sheet);

const asked = new URLSearchParams(location.search);
const slicesOf = (view: SliceView): readonly Slice[] => list.slices.filter((slice) => slice.view === view);
const regionName = (region: RegionId): string => words.list(`brain.region.${region}`)[0] ?? region;

interface Chosen {
  view: SliceView;
  /** Number of the plane in each view. */
  readonly plane: Record<SliceView, number>;
  readonly hidden: Set<RegionId>;
  picked: string | null;
  outlines: boolean;
  filled: boolean;
}
const nearest = (view: SliceView, at: number): number => {
  const all = slicesOf(view);
  return all.reduce((best, slice, i) => (Math.abs(slice.at - at) < Math.abs(all[best]!.at - at) ? i : best), 0);
};
const chosen: Chosen = {
  view: views.find((view) => view === asked.get('view')) ?? 'axial',
  plane: { axial: nearest('axial', 3.2), coronal: nearest('coronal', -22), sagittal: nearest('sagittal', -3.6) },
  hidden: new Set(),
  picked: asked.get('part') ?? 'lateral-habenula-left',
  outlines: true,
  filled: false,
};
if (asked.has('plane')) chosen.plane[chosen.view] = nearest(chosen.view, Number(asked.get('plane')));
if (asked.get('theme') === 'light') document.documentElement.dataset['theme'] = 'light';

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  values: Readonly<Record<string, string>> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

function button(text: string, pressed: boolean, act: () => void, ...before: Node[]): HTMLButtonElement {
  const element = make('button', { type: 'button', 'aria-pressed': String(pressed) }, ...before, text);
  element.addEventListener('click', () => {
    act();
    show();
  });
  return element;
}

function check(text: string, on: boolean, act: (on: boolean) => void): HTMLLabelElement {
  const input = make('input', { type: 'checkbox' });
  input.checked = on;
  input.addEventListener('change', () => {
    act(input.checked);
    show();
  });
  return make('label', {}, input, text);
}

const sliceNow = (): Slice => slicesOf(chosen.view)[chosen.plane[chosen.view]]!;

function stateNow(): FilmState {
  const at = { axial: 0, coronal: 0, sagittal: 0 };
  for (const view of views) at[view] = slicesOf(view)[chosen.plane[view]]!.at;
  const hidden = new Set([...chosen.hidden].flatMap((region) => [...meshNames(region)]));
  const { picked, outlines, filled } = chosen;
  return {
    list,
    slice: sliceNow(),
    at: [at.sagittal, at.coronal, at.axial],
    hidden,
    picked,
    outlines,
    filled,
    nameOf: (mesh) => regionName(regionOfMesh(mesh) ?? 'cortex'),
  };
}

function header(): HTMLElement {
  const said = make(
    'div',
    {},
    make('h1', {}, 'Outlines on the MRI'),
    make(
      'p',
      {},
      'Coloured lines: the geometry that readers see, cut by the plane. Below: the Colin27 MRI. Sulci deeper than 9 mm are closed over.',
    ),
  );
  const light = document.documentElement.dataset['theme'] === 'light';
  const choices = make(
    'div',
    { class: 'choices' },
    ...views.map((view) => button(titleCase(view), chosen.view === view, () => (chosen.view = view))),
    check('Outlines', chosen.outlines, (on) => (chosen.outlines = on)),
    check('Filled', chosen.filled, (on) => (chosen.filled = on)),
    button(
      light ? 'Night' : 'Light',
      false,
      () => (document.documentElement.dataset['theme'] = light ? 'night' : 'light'),
    ),
  );
  return make('header', {}, said, choices);
}
const titleCase = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

function filmBox(): HTMLElement {
  const state = stateNow();
  const picture = film(state);
  const line = make('p', { class: 'read', 'aria-live': 'off' }, titleOf(state.slice));
  picture.addEventListener('pointermove', (event) => {
    const at = pointAt(picture, event, state);
    const over = meshAt(picture, event);
    line.textContent = at
      ? `${letters.map((letter, k) => `${letter} ${at[k]!.toFixed(1)}`).join('   ')} mm${over ? `   ${state.nameOf(over)}` : ''}`
      : titleOf(state.slice);
  });
  picture.addEventListener('pointerleave', () => (line.textContent = titleOf(state.slice)));
  picture.addEventListener('click', (event) => {
    const named = (event.target as Element).closest<SVGElement>('[data-mesh]')?.dataset['mesh'];
    const mesh = named ?? meshAt(picture, event);
    if (!mesh) return;
    chosen.picked = mesh;
    show();
  });
  const strip = make(
    'ol',
    { class: 'strip', 'aria-label': 'Planes' },
    ...slicesOf(chosen.view).map((slice, i) => {
      const image = make('img', { src: pictureAddress(slice.file), alt: '' });
      const pressed = chosen.plane[chosen.view] === i;
      const pick = button(`${slice.at}`, pressed, () => (chosen.plane[chosen.view] = i), image);
      pick.title = titleOf(slice);
      return make('li', {}, pick);
    }),
  );
  return make('section', { class: 'film', 'aria-label': titleOf(state.slice) }, picture, line, strip);
}

function place(picture: SVGElement, event: MouseEvent): DOMPoint | null {
  const matrix = (picture as SVGSVGElement).getScreenCTM();
  return matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : null;
}

function pointAt(picture: SVGElement, event: MouseEvent, { slice }: FilmState): [number, number, number] | null {
  const p = place(picture, event);
  if (!p) return null;
  const { across, up, through } = axesOf[slice.view];
  const at: [number, number, number] = [0, 0, 0];
  at[across] = list.window[across][0] + p.x / 10;
  at[up] = list.window[up][1] - p.y / 10;
  at[through] = slice.at;
  const inside = [across, up].every((axis) => at[axis] >= list.window[axis][0] && at[axis] <= list.window[axis][1]);
  return inside ? at : null;
}

/** The innermost part under the pointer. */
function meshAt(picture: SVGElement, event: MouseEvent): string | null {
  const p = place(picture, event);
  const over = [...picture.querySelectorAll<SVGGeometryElement>('.outline')].filter(
    (path) => p && path.getAttribute('d')?.endsWith('z') && path.isPointInFill(p),
  );
  return over.at(-1)?.dataset['mesh'] ?? null;
}

/** The picked part, magnified; its other side, or the innermost part, where the plane does not cut it. */
function closeUp(): HTMLElement {
  const state = stateNow();
  const { outlines } = state.slice;
  const region = chosen.picked === null ? null : regionOfMesh(chosen.picked);
  const wished = [chosen.picked, ...(region ? meshNames(region) : []), ...Object.keys(outlines).reverse()];
  const mesh = wished.find((one) => one !== null && one in outlines) ?? '';
  const box = make('section', { class: 'close' });
  const path = draw('path', { d: outlines[mesh]! }) as SVGGeometryElement;
  const probe = draw('svg', {}, path);
  document.body.append(probe);
  const bounds = path.getBBox();
  probe.remove();
  const width = Math.max(240, bounds.width * 1.5, (bounds.height * 1.5 * 4) / 3);
  const height = (width * 3) / 4;
  const [left, top] = [bounds.x + bounds.width / 2 - width / 2, bounds.y + bounds.height / 2 - height / 2];
  const bar = width > 1200 ? 200 : width > 500 ? 100 : 50;
  const unit = width / 400;
  const [x, y] = [left + 14 * unit, top + height - 14 * unit];
  const svg = draw(
    'svg',
    { viewBox: `${left} ${top} ${width} ${height}`, role: 'img', 'aria-label': `${state.nameOf(mesh)}, close up` },
    ...pictureOf(state),
    draw('path', { class: 'scale-bar', d: `M${x} ${y}h${bar}`, 'stroke-width': 2.5 * unit }),
    draw('text', { class: 'scale-text', x, y: y - 8 * unit, 'font-size': 15 * unit }, `${bar / 10} mm`),
  );
  for (const line of svg.querySelectorAll<SVGElement>('.outline')) line.style.strokeWidth = String(1.8 * unit);
  for (const line of svg.querySelectorAll<SVGElement>('.casing')) line.style.strokeWidth = String(4 * unit);
  svg.querySelector<SVGElement>('.scale-bar')!.style.strokeWidth = String(2.5 * unit);
  box.append(make('h2', {}, `Close-up: ${state.nameOf(mesh)}`), svg);
  return box;
}

const whole = (mm: number): string => Math.round(mm).toLocaleString('en');

function key(): HTMLElement {
  const cut = sliceNow().outlines;
  const rows = regionIds.map((region) => {
    const [one, two] = meshNames(region).map((mesh) => atlas.parts[mesh]);
    const chip = draw(
      'svg',
      { class: 'chip', viewBox: '0 0 26 20', 'aria-hidden': 'true' },
      draw('ellipse', { cx: 13, cy: 10, rx: 9, ry: 6, stroke: lineOf(region) }),
    );
    const label = check(regionName(region), !chosen.hidden.has(region), (on) => {
      if (on) chosen.hidden.delete(region);
      else chosen.hidden.add(region);
    });
    label.firstElementChild!.after(chip);
    const range = one?.publishedVolume;
    const row = make(
      'tr',
      {},
      make('td', {}, label),
      make(
        'td',
        {},
        one?.volume ? [one, two].flatMap((part) => (part?.volume ? whole(part.volume) : [])).join(' / ') : '',
      ),
      make('td', {}, range ? `${whole(range.low)}–${whole(range.high)}` : ''),
    );
    row.toggleAttribute('data-absent', !meshNames(region).some((mesh) => mesh in cut));
    return row;
  });
  const head = make(
    'thead',
    {},
    make('tr', {}, make('th', {}, 'Part'), make('th', {}, 'left / right, mm³'), make('th', {}, 'published, mm³')),
  );
  return make('section', {}, make('h2', {}, 'Parts'), make('table', {}, head, make('tbody', {}, ...rows)));
}

function show(): void {
  const at = document.querySelector('.strip')?.scrollLeft ?? 0;
  document.body.replaceChildren(header(), make('main', {}, filmBox(), make('aside', {}, closeUp(), key())));
  document.querySelector('.strip')!.scrollLeft = at;
}

document.addEventListener('keydown', (event) => {
  const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (by === 0) return;
  const last = slicesOf(chosen.view).length - 1;
  chosen.plane[chosen.view] = Math.min(last, Math.max(0, chosen.plane[chosen.view] + by));
  show();
});

await document.fonts.ready;
show();
document.documentElement.dataset['ready'] = '';
