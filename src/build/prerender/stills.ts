// Still pictures of the steps, for readers without script and for print: the brain's poster of a pose, the cascade and
// the charts drawn in Node by the same functions as on the page, each a file of its own.

import { parseHTML } from 'linkedom';
import type { Words } from '../../content/words.ts';
import { sentencesOf } from '../../content/description.ts';
import { momentAt, placeId, stopsOf, type Moment } from '../../core/moment.ts';
import { standardCourse } from '../../core/standard-course.ts';
import type { Scene, Step, Story } from '../../core/story.ts';
import { simulate, sixInfusions, standardInfusion } from '../../core/simulate.ts';
import { chartOf } from '../../elements/figure-charts.ts';
import { worldState } from '../../elements/world-state.ts';
import { viewBetween } from '../../figures/world/views.ts';
import { drawWorld } from '../../figures/world/world.ts';
import { groundOf } from '../../palette.ts';
import { artOf } from '../art/make.ts';
import { compact } from './compact.ts';

export interface Still {
  readonly src: string;
  readonly alt: string;
}

const size = [760, 640] as const;

/** Where a step's still lies, from the page's own folder; null where the step shows words alone. */
export function stillName(scene: Scene, step: Step): string | null {
  const { brain, cascade, figure } = step.stage;
  if (brain) return `posters/${brain.pose}-night.webp`;
  if (cascade || figure?.kind === 'infusion-curve' || figure?.kind === 'mood' || figure?.kind === 'raster')
    return `stills/${placeId(scene.id, step.id).replace('/', '-')}.svg`;
  return null;
}

/** The still of a step with what it shows in words. */
export function stillOf(story: Story, scene: Scene, step: Step, words: Words): Still | null {
  const name = stillName(scene, step);
  if (name === null) return null;
  const moment = momentAt(story, { scene: scene.id, step: step.id, progress: 0.5 });
  const spoken = sentencesOf(moment, standardCourse(), words).slice(0, 4).join(' ');
  return { src: `./${name}`, alt: spoken || words.say('ui.picture') };
}

/** All stills that are drawn (posters are files already): name and SVG text. */
export function drawStills(
  story: Story,
  words: Words,
  root: string,
): readonly { readonly name: string; readonly svg: string }[] {
  return stopsOf(story).flatMap(({ scene, step }) => {
    const name = stillName(scene, step);
    if (name === null || !name.endsWith('.svg')) return [];
    const moment = momentAt(story, { scene: scene.id, step: step.id, progress: 0.5 });
    return [{ name, svg: compact(draw(moment, words, root), root) }];
  });
}

function draw(moment: Moment, words: Words, root: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const { sky } = moment.scene;
  if (moment.cascade) {
    const { cascade, time, phase, gate } = moment;
    const shown = { cascade, numbers: standardCourse().at(time), time, phase, gate };
    const state = worldState(shown, { theme: 'night', sky, size, words, labels: true, detail: true });
    drawWorld(svg, state, viewBetween(cascade.from, cascade.to, cascade.mix, size[0]), artOf(root));
  } else if (moment.figure) {
    const courses = { single: () => simulate(standardInfusion), six: () => simulate(sixInfusions) };
    const context = { theme: 'night' as const, sky, width: size[0], height: size[1], language: words.language };
    chartOf(moment.figure.to, moment.time, words, courses)?.draw(svg, context);
    svg.setAttribute('viewBox', `0 0 ${size[0]} ${size[1]}`);
  }
  const ground = groundOf('night', sky).bg;
  return svg.outerHTML
    .replace('<svg', '<svg font-family="Verdana, sans-serif"')
    .replace('>', `><rect width="${size[0]}" height="${size[1]}" fill="${ground}"/>`);
}
