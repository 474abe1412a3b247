// The page that the cascade's cost is compared with: a scrolled story as it is usually made, with scrollama and d3. An svg
// that sticks, data joins, a smooth zoom from step to step as the reader scrolls, molecules that flow for the first five
// seconds of a step. It draws once a frame at most, and only while something changes. Opened by plain.ts.

import { interpolateZoom, select, timer, type Timer } from 'd3';
import scrollama from 'scrollama';
import { Picture, type View } from './picture.ts';
import type { Scene, Step } from './shown.ts';

declare global {
  // Set before the page's scripts run.
  var shown: readonly Scene[];
}
const scenes = globalThis.shown;
const steps = scenes.flatMap((scene) => scene.steps);
const sceneOf = new Map(scenes.flatMap((scene) => scene.steps.map((step) => [step, scene] as const)));

const articles = select('.steps')
  .selectAll<HTMLElement, Step>('article')
  .data(steps)
  .join('article')
  .attr('class', 'step')
  .attr('id', (step) => step.id)
  .style('min-height', (step) => `${step.height}px`);
articles.append('h2').text((step) => step.title);
articles
  .selectAll('p')
  .data((step) => step.paragraphs)
  .join('p')
  .text(String);

/** A step at a time: from far, the cleft, one receptor, and back. */
const views: readonly View[] = [
  [0, 0, 1000],
  [0, -20, 620],
  [60, 20, 300],
  [0, 0, 820],
];
const viewAt = (step: number): View => views[step % views.length] ?? [0, 0, 1000];

const picture = new Picture();
let zoom = interpolateZoom(viewAt(0), viewAt(1));
let progress = 0;
let at = 0;
/** Seconds that molecules flowed by themselves. */
let flowed = 0;
let flow: Timer | null = null;
let asked = false;

const draw = (): void => picture.draw(zoom(progress), flowed + 4 * (at + progress));

/** Draws in the next frame, where the flow does not do so anyway. */
function change(): void {
  if (flow || asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}

let filled: Scene | undefined;
function enter(index: number): void {
  const step = steps[index];
  const scene = step && sceneOf.get(step);
  if (!step || !scene) return;
  at = index;
  zoom = interpolateZoom(viewAt(index), viewAt(index + 1));
  articles.classed('active', (_, i) => i === index);
  if (scene !== filled) picture.fill(scene);
  filled = scene;
  picture.label(step.labels);
  flow?.stop();
  const before = flowed;
  flow = timer((elapsed) => {
    flowed = before + Math.min(5000, elapsed) / 1000;
    draw();
    if (elapsed < 5000) return;
    flow?.stop();
    flow = null;
  });
}

const scroller = scrollama();
function fit(): void {
  picture.fit();
  scroller.resize();
  change();
}

scroller
  .setup({ step: articles.nodes(), progress: true })
  .onStepEnter(({ index }) => enter(index))
  .onStepProgress((step) => {
    progress = step.progress;
    change();
  });
addEventListener('resize', fit);
fit();
enter(0);
document.body.dataset['ready'] = '';
