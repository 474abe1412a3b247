// What stands above the picture of the brain: names tied to their parts, the lens's frame, bars of length. Pure
// templates from the stage's overlay and the words.

import { html, nothing, svg } from 'lit';
import type { Words } from '../../content/words.ts';
import type { RegionId, Side } from '../../core/regions.ts';
import { ink, type Theme } from '../../palette.ts';
import { regionColours } from '../../stage/region-colours.ts';
import { layLabels, type PlacedLabel, type Rectangle, type WantedLabel } from '../../stage/labels.ts';
import type { Anchor, Lens, Overlay, RestingOverlay } from '../../stage/overlay.ts';

export interface LabelsState {
  readonly words: Words;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** Where things stand now; names stay put while the picture moves. */
  readonly now: Overlay;
  readonly layout: Layout;
  readonly opacity: number;
}

export interface LayoutInput {
  readonly words: Words;
  readonly width: number;
  readonly height: number;
  /** Regions to name. */
  readonly regions: readonly RegionId[];
  /** A region whose left and right each get a name. */
  readonly pair?: RegionId | null;
  /** Where things stand at rest. */
  readonly rest: RestingOverlay;
  /** Corners that buttons take. */
  readonly taken: readonly Rectangle[];
}

/** Names with their places. */
export interface Layout {
  readonly labels: readonly NamedLabel[];
  readonly placed: readonly PlacedLabel[];
  /** The name that stands in the lens, where it fits there: it needs no line. */
  readonly lensed: NamedLabel | null;
}

const nameFont = "650 17px 'Atkinson Hyperlegible Next Variable', 'Segoe UI', Verdana, sans-serif";
const glossFont = "italic 400 16px 'Literata Variable', Literata, Georgia, serif";
const nameHeight = 22;
const glossHeight = 21;
const glossWidth = 190;
/** Narrower pictures show names alone. */
const phone = 520;
/** So do pictures with more names than these. */
const fewNames = 5;

let ruler: CanvasRenderingContext2D | null = null;
function measure(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * 9;
  ruler.font = font;
  return Math.ceil(ruler.measureText(text).width);
}

/** Breaks a gloss into lines that fit. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, glossFont) <= glossWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface NamedLabel extends WantedLabel {
  readonly name: string;
  readonly gloss: readonly string[];
}

function wanted(state: LayoutInput): readonly NamedLabel[] {
  const few = state.width >= phone && state.regions.length <= fewNames;
  return state.regions.flatMap((region) => {
    const [name = region, plain = ''] = state.words.list(`brain.region.${region}`);
    const sides = region === state.pair ? state.rest.sides.filter((one) => one.region === region) : [];
    if (sides.length > 0)
      return sides.map((anchor) => named(anchor, name, [state.words.say(`explore.side.${anchor.of}`)], anchor.of));
    const anchor = state.rest.anchors.find((one) => one.region === region);
    return anchor ? [named(anchor, name, !few || plain === '' ? [] : linesOf(plain))] : [];
  });
}

function named({ region, x, y }: Anchor, name: string, gloss: readonly string[], of?: Side): NamedLabel {
  const first = measure(name, nameFont) + 2;
  const width = Math.max(first, ...gloss.map((line) => measure(line, glossFont) + 2));
  const height = nameHeight + gloss.length * glossHeight;
  return { region, of, x, y, width, height, lead: nameHeight, first, name, gloss };
}

function lensBox(lens: Lens | null): readonly Rectangle[] {
  if (!lens) return [];
  const side = lens.radius * 2;
  return [{ x: lens.x - lens.radius, y: lens.y - lens.radius, width: side, height: side }];
}

const textColour = (region: RegionId, theme: Theme): string => regionColours(region, theme).text;

/** Finds a place for each name: some work, so it is kept as long as its input is the same. */
export function layNames(input: LayoutInput): Layout {
  const labels = wanted(input);
  const { width, height, rest } = input;
  const lensed = labels.find((label) => fitsLens(label, rest.lens)) ?? null;
  const beside = labels.filter((label) => label !== lensed);
  if (beside.length === 0) return { labels, placed: [], lensed };
  const taken = [...lensBox(rest.lens), ...input.taken];
  const named = new Set(labels.map((label) => label.region));
  const lit = rest.sides.filter(({ region }) => named.has(region));
  return { labels, placed: layLabels(beside, { width, height, outline: rest.outline, taken, lit }), lensed };
}

/** How high above its middle a name stands in the lens, as a share of the radius. */
const nameInLens = 0.55;

/** Whether the name of what a lens shows has room in the lens itself. */
function fitsLens({ region, of, first = 0 }: WantedLabel, lens: Lens | null): boolean {
  if (lens?.region !== region || of !== undefined) return false;
  const highest = lens.radius * nameInLens + nameHeight / 2;
  return highest < lens.radius && first + 10 <= 2 * Math.sqrt(lens.radius ** 2 - highest ** 2);
}

/** Names, leaders, the lens's frame and its scale. */
export function brainLabels(state: LabelsState) {
  const { labels } = state.layout;
  const placed = state.opacity < 0.01 ? [] : state.layout.placed;
  return html`
    <svg class="above" viewBox="0 0 ${state.width} ${state.height}" aria-hidden="true">
      ${state.now.lens ? lensFrame(state.now.lens, state.theme) : nothing}
      ${placed.map((label) => leader(label, state))}
    </svg>
    ${placed.map((label) => {
      const named = labels.find((one) => one.region === label.region && one.of === label.of);
      return html`<p
        class="label"
        aria-hidden="true"
        data-region=${label.region}
        data-side=${label.side}
        data-of=${label.of ?? nothing}
        .style=${placeOf(label, state)}
      >
        <b .style=${`color:${textColour(label.region, state.theme)}`}>${named?.name}</b>
        ${named?.gloss.map((line) => html`<i>${line}</i>`)}
      </p>`;
    })}
    ${state.now.lens ? html`${lensName(state.now.lens, state)}${lensScale(state.now.lens, state.words)}` : nothing}
  `;
}

function lensName(lens: Lens, { layout, theme, opacity }: LabelsState) {
  const { lensed } = layout;
  if (!lensed || opacity < 0.01) return nothing;
  const place = `left:${lens.x}px;top:${lens.y - lens.radius * nameInLens - nameHeight / 2}px;opacity:${opacity}`;
  return html`<p class="label" aria-hidden="true" data-region=${lensed.region} data-side="lens" .style=${place}>
    <b .style=${`color:${textColour(lensed.region, theme)}`}>${lensed.name}</b>
  </p>`;
}

/** From its own edge of the picture, so that a wider font grows inward. */
function placeOf(label: PlacedLabel, { width, opacity }: LabelsState): string {
  const edge = label.side === 'left' ? `left:${label.x}px` : `right:${width - label.x - label.width}px`;
  return `${edge};top:${label.y}px;opacity:${opacity}`;
}

function leader(label: PlacedLabel, state: LabelsState) {
  const { anchors, sides } = state.now;
  const anchor = label.of
    ? sides.find((one) => one.region === label.region && one.of === label.of)
    : anchors.find((one) => one.region === label.region);
  if (!anchor) return nothing;
  const colour = textColour(label.region, state.theme);
  const { x0, x1, y1 } = label.leader;
  // A lens has its own ring round the part: the line ends there.
  const ring = state.now.lens?.region === label.region ? state.now.lens.at.radius : 0;
  const length = Math.max(1, Math.hypot(anchor.x - x1, anchor.y - y1));
  const end = Math.max(0, length - ring) / length;
  const [x2, y2] = [x1 + (anchor.x - x1) * end, y1 + (anchor.y - y1) * end];
  const points = `${x0},${y1} ${x1},${y1} ${x2},${y2}`;
  return svg`<g opacity=${state.opacity}>
    <polyline class="halo" points=${points} />
    <polyline points=${points} stroke=${colour} />
    ${ring === 0 ? svg`<circle class="halo" cx=${x2} cy=${y2} r="3.5" fill=${colour} />` : nothing}
  </g>`;
}

/** Tangents from the small ring to the lens: what is magnified, and where. */
function lensFrame(lens: Lens, theme: Theme) {
  const colour = ink[theme].text;
  const [dx, dy] = [lens.x - lens.at.x, lens.y - lens.at.y];
  const apart = Math.hypot(dx, dy);
  const lean = Math.acos(Math.min(1, Math.max(-1, (lens.at.radius - lens.radius) / Math.max(apart, 1))));
  const angle = Math.atan2(dy, dx);
  const tangents = [lean, -lean].map((turn) => {
    const [cos, sin] = [Math.cos(angle + turn), Math.sin(angle + turn)];
    return {
      x1: lens.at.x + lens.at.radius * cos,
      y1: lens.at.y + lens.at.radius * sin,
      x2: lens.x + lens.radius * cos,
      y2: lens.y + lens.radius * sin,
    };
  });
  const shown = apart > lens.radius + lens.at.radius;
  return svg`<g opacity=${lens.opacity} stroke=${colour} fill="none">
    ${shown ? tangents.map((t) => svg`<line x1=${t.x1} y1=${t.y1} x2=${t.x2} y2=${t.y2} stroke-opacity="0.75" />`) : nothing}
    <circle cx=${lens.at.x} cy=${lens.at.y} r=${lens.at.radius} stroke-width="1.75" />
    <circle cx=${lens.x} cy=${lens.y} r=${lens.radius} stroke-width="2" />
  </g>`;
}

/** In a small lens its bar would lie over what the lens shows. */
const roomForScale = 40;

function lensScale(lens: Lens, words: Words) {
  if (lens.radius < roomForScale) return nothing;
  const count = 5;
  const place = `left:${lens.x}px;top:${lens.y + lens.radius * 0.82}px;opacity:${lens.opacity}`;
  return html`<div class="lens-scale" aria-hidden="true" .style=${place}>
    ${words.say('brain.scale', { count })}
    <div class="bar" .style=${`width:${(count * lens.millimetre).toFixed(1)}px`}></div>
  </div>`;
}

/** A bar of round millimetres that is 40 to 110 pixels long. */
export function scaleBar(millimetre: number, words: Words, opacity: number) {
  const count = [1, 2, 5, 10, 20, 50].find((n) => n * millimetre >= 40) ?? 50;
  return html`<div class="scale" aria-hidden="true" .style=${`opacity:${opacity.toFixed(3)}`}>
    <div class="bar" .style=${`width:${(count * millimetre).toFixed(1)}px`}></div>
    ${words.say('brain.scale', { count })}
  </div>`;
}
