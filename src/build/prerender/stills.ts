// Still pictures of the steps, for readers without script and for print: the brain's poster of a pose, the cascade, the
// charts and the figures in words, drawn in Node by the same functions as on the page, each a file of its own. What has
// words in it is drawn once a language.

import { DOMParser, parseHTML } from 'linkedom';
import type { Words } from '../../content/words.ts';
import { sentencesOf } from '../../content/description.ts';
import { momentAt, placeId, stopsOf, type Moment } from '../../core/moment.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { BrainState, CascadeView, FigureKind, Scene, Step, Story } from '../../core/story.ts';
import { chartOf } from '../../elements/figure/charts.ts';
import { sheetOf, type Facts } from '../../elements/figure/sheets.ts';
import { worldState } from '../../elements/cascade/world-state.ts';
import { drawChartSheet, type SheetSize } from '../../figures/charts/sheet.ts';
import { viewBetween } from '../../figures/world/views.ts';
import { drawWorld } from '../../figures/world/world.ts';
import { groundOf } from '../../palette.ts';
import { artOf } from '../art/make.ts';
import { brainStillSize, drawBrainStill, saysMore } from './brain-still.ts';
import { compact } from './compact.ts';

export interface Still {
  readonly src: string;
  readonly alt: string;
  /** Size to stand in, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What stills are drawn from, in one language. */
export interface StillInput {
  readonly story: Story;
  readonly words: Words;
  readonly facts: Facts;
  readonly root: string;
  /** Folder of the language's stills below "stills/": empty for the first language. */
  readonly folder: string;
}

interface Drawn {
  readonly name: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const world = [760, 640] as const;
/** Charts and sheets are drawn narrow, so that their words keep their size beside the text on paper. */
const chart = [420, 340] as const;
/** Icon arrays take the whole width of a sheet of paper. */
const wide = 920;
/** The widest that a still stands, in CSS pixels. */
const widest = 620;

const drawnFigures: readonly FigureKind[] = ['drip', 'infusion-curve', 'mood', 'raster'];

/** Where a step's still lies, from the page's own folder; null where the step shows words alone. */
function stillName(scene: Scene, step: Step, folder: string): string | null {
  const { brain, cascade, figure } = step.stage;
  if (brain && !saysMore(brain)) return `posters/${brain.pose}-night.webp`;
  return brain || cascade || figure ? `stills/${folder}${placeId(scene.id, step.id).replace('/', '-')}.svg` : null;
}

/** The still of a step with what it shows in words. */
export function stillOf(input: StillInput, scene: Scene, step: Step): Still | null {
  const name = stillName(scene, step, input.folder);
  if (name === null) return null;
  const moment = momentAt(input.story, { scene: scene.id, step: step.id, progress: 0.5 });
  const spoken = sentencesOf(moment, standardCourse(), input.words).slice(0, 4).join(' ');
  const size = step.stage.brain ? brainStillSize : sizeOf(moment, input);
  if (size === null) return null;
  const k = Math.min(1.15, widest / size[0]);
  const [width, height] = size.map((n) => Math.round(n * k)) as [number, number];
  return { src: `./${name}`, alt: spoken || input.words.say('ui.picture'), width, height };
}

/** All stills that are drawn (posters are files already): name and SVG text. */
export function drawStills(input: StillInput): readonly Pick<Drawn, 'name' | 'svg'>[] {
  return stopsOf(input.story).flatMap(({ scene, step }) => {
    const name = stillName(scene, step, input.folder);
    if (name === null || !name.endsWith('.svg')) return [];
    const moment = momentAt(input.story, { scene: scene.id, step: step.id, progress: 0.5 });
    const small = (svg: string): string => compact(svg, input.root, gridOf(moment));
    const narrow = step.stage.brain
      ? drawBrain(step.stage.brain, scene, input)
      : moment.cascade
        ? drawCascade(moment, input)
        : drawFigure(moment, input, chart[0]);
    if (narrow === null) return [];
    const stills = [{ name, svg: small(narrow.svg) }];
    const onPaper = moment.figure?.to.kind === 'icon-array' ? drawFigure(moment, input, wide) : null;
    return onPaper ? [...stills, { name: name.replace(/\.svg$/, '-wide.svg'), svg: small(onPaper.svg) }] : stills;
  });
}

/** What points of a still are rounded to, in units of its frame: well under half a pixel of the page. */
const grids: Readonly<Record<CascadeView, number>> = {
  dendrite: 2,
  circuit: 0.4,
  synapse: 0.4,
  inside: 0.4,
  receptor: 0.1,
  habenula: 0.2,
};
const gridOf = ({ cascade }: Moment): number => (cascade ? grids[cascade.to.view] : 0.1);

type Size = readonly [width: number, height: number];

const sizeOf = (moment: Moment, input: StillInput): Size | null =>
  moment.cascade ? world : (drawFigure(moment, input, chart[0])?.size ?? null);

function blank(): SVGSVGElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return svg;
}

function drawCascade(
  { scene, cascade, time, phase, gate }: Moment,
  { words, root }: StillInput,
): { svg: string } | null {
  if (!cascade) return null;
  const svg = blank();
  const shown = { cascade, numbers: standardCourse().at(time), time, phase, gate };
  const { sky } = scene;
  const state = worldState(shown, { theme: 'night', sky, size: world, words, labels: true, detail: true, plain: true });
  drawWorld(svg, state, viewBetween(cascade.from, cascade.to, cascade.mix, world[0]), artOf(root));
  return { svg: written(svg, world, groundOf('night', sky).bg) };
}

function drawBrain(brain: BrainState, { sky }: Scene, { words, root }: StillInput): { svg: string } {
  const inside = drawBrainStill(brain, sky, words, root);
  const file = `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
  const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  return { svg: written(svg, brainStillSize, groundOf('night', sky).bg) };
}

/** A chart or a sheet at a width; null where the figure has nothing to show. */
function drawFigure(
  { scene, figure, time }: Moment,
  { words, facts }: StillInput,
  width: number,
): { svg: string; size: Size } | null {
  if (!figure) return null;
  const svg = blank();
  const { sky } = scene;
  const context = { theme: 'night' as const, sky, width, language: words.language };
  const ground = groundOf('night', sky).bg;
  const on = ({ width: w, height }: SheetSize): { svg: string; size: Size } => {
    const box = [w, Math.ceil(height)] as const;
    return { svg: written(svg, box, ground), size: box };
  };
  if (drawnFigures.includes(figure.to.kind)) {
    const sheet = chartOf(figure.to, time, words, standardCourse, true);
    return sheet && on(drawChartSheet(svg, sheet, { ...context, height: chart[1] }));
  }
  const size = sheetOf(figure.to, time, words, facts)?.(svg, context);
  return size ? on(size) : null;
}

/** The picture as a file: on its ground, in type that every reader has, since a picture loads no fonts. */
function written(svg: SVGSVGElement, [width, height]: Size, ground: string): string {
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg.outerHTML
    .replaceAll(' class="sans"', '')
    .replaceAll(' class="serif"', ' font-family="Georgia, serif" font-style="italic"')
    .replace(/ data-on="\d"/g, '')
    .replace('<svg', '<svg font-family="Verdana, sans-serif"')
    .replace('>', `><rect width="${width}" height="${height}" fill="${ground}"/>`);
}
