// The drawn brain and the poster: what is shown before and in place of 3D. Both are made from the same meshes when the
// brain is built (public/drawn, public/posters), in one frame, so that they lie where the 3D picture will lie. The drawn
// brain has the same parts, names and highlights.

import { html, nothing, svg } from 'lit';
import type { Drawing } from '../../core/drawing.ts';
import { isSurface, regionOfMesh, sideOfMesh, type RegionId } from '../../core/regions.ts';
import type { ArcId, PoseId } from '../../core/story.ts';
import type { Theme } from '../../palette.ts';
import { regionColours } from '../../stage/region-colours.ts';
import { baseOf } from '../../stage/asset-base.ts';
import type { Anchor, RestingOverlay, SideAnchor } from '../../stage/overlay.ts';
import { drawnArcs } from './arcs.ts';

/** Frame of posters and drawings, in pixels of their own, and the aspect at which a pose fills a stage. */
export const frame = { width: 900, height: 800 } as const;
const poseAspect = 1.15;
const rowHeight = 12;

const loading = new Map<string, Promise<Drawing | null>>();

/** The drawing of a pose; null when there is none. Never rejects. */
export function loadDrawing(pose: PoseId, base: string): Promise<Drawing | null> {
  const url = new URL(`drawn/${pose}.json`, baseOf(base)).href;
  const known = loading.get(url);
  if (known) return known;
  const coming = fetch(url)
    .then((response) => (response.ok ? (response.json() as Promise<Drawing>) : null))
    .catch(() => null);
  loading.set(url, coming);
  return coming;
}

export interface Place {
  readonly width: number;
  readonly height: number;
  /** As the 3D picture's: more steps back. */
  readonly spread: number;
}

/** Where the frame lies in the element, so that it covers what the 3D picture shows. */
export function frameIn({ width, height, spread }: Place): { scale: number; left: number; top: number } {
  const narrow = Math.max(1, poseAspect / Math.max(0.1, width / Math.max(1, height)));
  const scale = ((poseAspect / (frame.width / frame.height)) * (height / frame.height)) / (narrow * spread);
  return { scale, left: (width - frame.width * scale) / 2, top: (height - frame.height * scale) / 2 };
}

const styleOf = (place: Place): string => {
  const { scale, left, top } = frameIn(place);
  const [width, height] = [frame.width * scale, frame.height * scale];
  return `left:${left.toFixed(1)}px;top:${top.toFixed(1)}px;width:${width.toFixed(1)}px;height:${height.toFixed(1)}px`;
};

/** The picture that stands in until the first 3D picture is there. */
export function poster(pose: PoseId, theme: Theme, base: string, place: Place, missing: () => void) {
  const src = new URL(`posters/${pose}-${theme === 'night' ? 'night' : 'day'}.webp`, baseOf(base)).href;
  return html`<img class="poster" alt="" decoding="async" src=${src} .style=${styleOf(place)} @error=${missing} />`;
}

export interface DrawnState {
  readonly theme: Theme;
  /** What is lit, and so in colour. */
  readonly regions: readonly RegionId[];
  readonly pose: PoseId;
  readonly arcs: readonly ArcId[];
  readonly place: Place;
  /** Only the outline: the picture itself is still coming. */
  readonly waiting: boolean;
}

/** The drawing with its lit parts in colour. */
export function drawnBrain(drawing: Drawing, { theme, regions, pose, arcs, place, waiting }: DrawnState) {
  const { box, outline, folds, parts } = drawing;
  const lit = waiting
    ? []
    : parts.flatMap(({ mesh, path }) => {
        const region = regionOfMesh(mesh);
        return region && regions.includes(region)
          ? [{ path, outer: isSurface(region), ...regionColours(region, theme) }]
          : [];
      });
  const outer = lit.filter((part) => part.outer);
  const shapes = (some: typeof lit) =>
    some.map((part) => svg`<path d=${part.path} fill=${part.fill} stroke=${part.line} stroke-width="2" />`);
  // The folds go on over a lit piece of the surface; what lies inside is seen before them.
  return html`<svg
    class=${waiting ? 'drawing waiting' : 'drawing'}
    viewBox="0 0 ${box[0]} ${box[1]}"
    aria-hidden="true"
    .style=${styleOf(place)}
  >
    ${svg`<path class="outline" d=${outline} />`} ${waiting ? nothing : svg`<path class="folds" d=${folds} />`}
    ${shapes(outer)}
    ${
      outer.length === 0
        ? nothing
        : svg`<clipPath id="lit">${outer.map(({ path }) => svg`<path d=${path} />`)}</clipPath>
            <path class="folds over" d=${folds} clip-path="url(#lit)" />`
    }
    ${shapes(lit.filter((part) => !part.outer))} ${waiting ? nothing : drawnArcs(pose, arcs, frame, theme)}
  </svg>`;
}

/** Corners of a path of "M x y q ..." rings, whose curves are relative, as the brain's build writes them. */
function cornersOf(path: string): (readonly [number, number])[] {
  return path.split('M').flatMap((ring) => {
    const numbers = [...ring.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
    let [x = 0, y = 0] = numbers;
    const corners: (readonly [number, number])[] = numbers.length > 1 ? [[x, y]] : [];
    for (let i = 2; i + 3 < numbers.length; i += 4) {
      x += numbers[i + 2] ?? 0;
      y += numbers[i + 3] ?? 0;
      corners.push([x, y]);
    }
    return corners;
  });
}

/** Where things stand in a drawing, as the stage's overlay says it of a picture in 3D. */
export function overlayOfDrawing(drawing: Drawing, place: Place): RestingOverlay {
  const { scale, left, top } = frameIn(place);
  const rows: ([number, number] | null)[] = Array.from({ length: Math.ceil(place.height / rowHeight) }, () => null);
  for (const [px, py] of cornersOf(drawing.outline)) {
    const [x, y] = [px * scale + left, py * scale + top];
    for (const near of [-1, 0, 1]) {
      const row = Math.floor(y / rowHeight) + near;
      const known = rows[row];
      if (row >= 0 && row < rows.length) rows[row] = known ? [Math.min(known[0], x), Math.max(known[1], x)] : [x, x];
    }
  }
  const seen = new Map<RegionId, Anchor>();
  const sides: SideAnchor[] = [];
  // Later parts lie nearer: their side is the one to name.
  for (const { mesh, anchor } of drawing.parts) {
    const region = regionOfMesh(mesh);
    if (!region) continue;
    const here = { region, x: anchor[0] * scale + left, y: anchor[1] * scale + top };
    seen.set(region, here);
    const of = sideOfMesh(mesh);
    if (of) sides.push({ ...here, of });
  }
  return { anchors: [...seen.values()], sides, outline: { rowHeight, rows }, lens: null, millimetre: 1 };
}
