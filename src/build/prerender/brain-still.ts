// The still of a brain in which something is lit: the drawn brain of the pose with its lit parts, paths and names. It
// lies as the picture in 3D does.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../content/words.ts';
import type { Drawing } from '../../core/drawing.ts';
import { isSurface, regionOfMesh, type RegionId } from '../../core/regions.ts';
import type { BrainState, Sky } from '../../core/story.ts';
import { arcDrawings } from '../../elements/brain/arcs.ts';
import { frame, frameIn, overlayOfDrawing } from '../../elements/brain/drawn.ts';
import { linesOf, widthOf } from '../../figures/world/text-width.ts';
import { groundOf, ink, type EntityColours } from '../../palette.ts';
import { regionColours } from '../../stage/region-colours.ts';
import { layLabels, type PlacedLabel, type WantedLabel } from '../../stage/labels.ts';

export const brainStillSize = [620, 554] as const;
const theme = 'night';
/** Names and what a part does, in pixels of the still. */
const [nameSize, glossSize, lineHeight, glossRoom] = [18, 16, 21, 180] as const;
/** As on the stage: a step back, to leave room for names. */
const spread = 1.12;

type Named = WantedLabel & { readonly name: string; readonly gloss: readonly string[] };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const coloursOf = (region: RegionId): EntityColours => regionColours(region, theme);

/** The pictures that the anatomy build drew. root: of the project. */
const drawingOf = (root: string, pose: BrainState['pose']): Drawing =>
  JSON.parse(readFileSync(join(root, 'public', 'drawn', `${pose}.json`), 'utf8')) as Drawing;

/** Whether a state has something to say that a bare poster does not. */
export const saysMore = ({ highlight, arcs }: BrainState): boolean => highlight.length > 0 || arcs.length > 0;

/** What a step's brain shows, as the inside of an svg of `brainStillSize`. */
export function drawBrainStill(state: BrainState, sky: Sky, words: Words, root: string): string {
  const [width, height] = brainStillSize;
  const place = { width, height, spread };
  const drawing = drawingOf(root, state.pose);
  const overlay = overlayOfDrawing(drawing, place);
  const labels = state.highlight.flatMap((region): Named[] => {
    const anchor = overlay.anchors.find((one) => one.region === region);
    const [name = region, plain = ''] = words.list(`brain.region.${region}`);
    const gloss = plain === '' ? [] : linesOf(plain, glossSize, glossRoom);
    const wide = Math.max(widthOf(name, nameSize) * 1.06, ...gloss.map((line) => widthOf(line, glossSize)));
    const high = lineHeight * (1 + gloss.length);
    return anchor ? [{ ...anchor, width: wide, height: high, lead: lineHeight, name, gloss }] : [];
  });
  const lit = overlay.sides.filter(({ region }) => state.highlight.includes(region));
  const placed = layLabels(labels, { width, height, outline: overlay.outline, taken: [], lit });
  return [
    brain(state, drawing, place, sky),
    ...placed.map(leader),
    ...placed.map((at) => nameOf(at, labels, sky)),
  ].join('');
}

function brain(
  { pose, highlight, arcs }: BrainState,
  drawing: Drawing,
  place: Parameters<typeof frameIn>[0],
  sky: Sky,
) {
  const { scale, left, top } = frameIn(place);
  const ground = groundOf(theme, sky);
  const parts = drawing.parts.flatMap(({ mesh, path }) => {
    const region = regionOfMesh(mesh);
    if (!region || !highlight.includes(region)) return [];
    const { fill, line } = coloursOf(region);
    return [
      { outer: isSurface(region), path, drawn: `<path d="${path}" fill="${fill}" stroke="${line}" stroke-width="2"/>` },
    ];
  });
  const inner = parts.filter(({ outer }) => !outer).map(({ drawn }) => drawn);
  const outer = parts.filter((part) => part.outer);
  // The folds go on over a lit piece of the surface; what lies inside is seen before them.
  const over =
    outer.length === 0
      ? ''
      : `<clipPath id="lit">${outer.map(({ path }) => `<path d="${path}"/>`).join('')}</clipPath>${outer.map(({ drawn }) => drawn).join('')}<use href="#folds" clip-path="url(#lit)" fill="${ground.bg}" fill-opacity=".55"/>`;
  const courses = arcDrawings(pose, arcs, frame, theme).map(
    ({ id, side, effect, course, end, first, last, from, to }) => {
      const name = `${id}-${side}`;
      const at = `x1="${first[0]}" y1="${first[1]}" x2="${last[0]}" y2="${last[1]}"`;
      return `<linearGradient id="${name}" gradientUnits="userSpaceOnUse" ${at}><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient><path d="${course}${end}" fill="none" stroke="${ground.bg}" stroke-width="13" stroke-opacity=".75"/><path d="${course}" fill="none" stroke="url(#${name})" stroke-width="6"/><path d="${end}" fill="${to}" stroke="${effect ? to : ink[theme].text}" stroke-width="${effect ? 6 : 2.5}"/>`;
    },
  );
  return `<g transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})" stroke-linejoin="round"><path d="${drawing.outline}" fill="${ground.surface}" stroke="${ink[theme].text2}" stroke-width="2"/><defs><path id="folds" d="${drawing.folds}"/></defs><use href="#folds" fill="${ink[theme].line}"/>${over}${inner.join('')}${courses.join('')}</g>`;
}

function leader({ region, leader: { x0, x1, y1, x2, y2 } }: PlacedLabel): string {
  const colour = coloursOf(region).text;
  const line = `points="${[x0, y1, x1, y1, x2, y2].map((at) => at.toFixed(1)).join(' ')}"`;
  return `<polyline ${line} fill="none" stroke="${colour}" stroke-width="1.5"/><circle cx="${x2.toFixed(1)}" cy="${y2.toFixed(1)}" r="4" fill="${colour}"/>`;
}

function nameOf(at: PlacedLabel, labels: readonly Named[], sky: Sky): string {
  const named = labels.find((one) => one.region === at.region);
  if (!named) return '';
  const [x, anchor] = at.side === 'left' ? [at.x, 'start'] : [at.x + at.width, 'end'];
  const line = (text: string, row: number, kind: string): string =>
    `<text x="${x.toFixed(1)}" y="${(at.y + lineHeight * (row + 0.78)).toFixed(1)}" text-anchor="${anchor}" stroke="${groundOf(theme, sky).bg}" stroke-width="5" paint-order="stroke" ${kind}>${escaped(text)}</text>`;
  const name = line(named.name, 0, `font-size="${nameSize}" font-weight="700" fill="${coloursOf(at.region).text}"`);
  const gloss = named.gloss.map((text, i) =>
    line(text, i + 1, `class="serif" font-size="${glossSize}" fill="${ink[theme].text2}"`),
  );
  return [name, ...gloss].join('');
}
