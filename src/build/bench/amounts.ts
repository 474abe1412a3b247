// How much the page shows in a scene: elements of its picture, and things that move on its canvas. It is counted on a walk
// of its own, since counting costs time; the walk also brings every step's geometry.

import type { Page, Worker } from 'playwright';
import type { Scene } from './plain-page/shown.ts';
import { goToStart, scrollThrough } from './walk.ts';

export interface Amounts {
  /** The most elements at once. */
  readonly most: number;
  readonly shown: Scene;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Elements of the cascade's picture, and its words. */
const pictureNow = (page: Page): Promise<{ elements: number; labels: string[] }> =>
  page.evaluate(() => {
    const cascade = document.querySelector('syn-story')?.shadowRoot?.querySelector('syn-cascade')?.shadowRoot;
    const labels = [...(cascade?.querySelectorAll('svg text') ?? [])].map((text) => text.textContent ?? '');
    return { elements: cascade?.querySelectorAll('svg *').length ?? 0, labels };
  });

/**
 * Counts things in each picture of a worker's canvas from here on. Shapes drawn at one and the same pixel are one thing
 * (a molecule and the light on it), so things are rather under- than overcounted. Gives what ends it and tells the counts.
 */
async function countThings(worker: Worker): Promise<() => Promise<readonly number[]>> {
  const counter = await worker.evaluateHandle(() => {
    const pen = OffscreenCanvasRenderingContext2D.prototype;
    const { fill, stroke, setTransform, clearRect } = pen;
    const counts: number[] = [];
    const places = new Set<string>();
    let place = '';
    pen.setTransform = function (this: OffscreenCanvasRenderingContext2D, ...to: unknown[]) {
      place = `${Math.round(Number(to[4]))} ${Math.round(Number(to[5]))}`;
      (setTransform as (...all: unknown[]) => void).apply(this, to);
    };
    const counted = (draw: unknown) =>
      function (this: OffscreenCanvasRenderingContext2D, ...how: unknown[]) {
        places.add(place);
        (draw as (...all: unknown[]) => void).apply(this, how);
      };
    pen.fill = counted(fill);
    pen.stroke = counted(stroke);
    // Each picture begins on an empty canvas.
    pen.clearRect = function (this: OffscreenCanvasRenderingContext2D, ...where: unknown[]) {
      if (places.size > 0) counts.push(places.size);
      places.clear();
      (clearRect as (...all: unknown[]) => void).apply(this, where);
    };
    const end = (): void => void Object.assign(pen, { fill, stroke, setTransform, clearRect });
    return { counts, end };
  });
  return () =>
    counter.evaluate(({ counts, end }) => {
      end();
      return counts;
    });
}

/** Shows every step of a scene once, so that its geometry is there. Gives the words of each step, and of its labels. */
async function stepsOf(page: Page, scene: string): Promise<Scene['steps']> {
  const steps = await page.$$eval(`article.step[id^="${scene}/"]`, (articles) =>
    articles.map((article) => ({
      id: article.id,
      height: article.getBoundingClientRect().height,
      title: article.querySelector('h2')?.textContent ?? '',
      paragraphs: [...article.querySelectorAll('p:not(.kicker)')].map((one) => one.textContent ?? ''),
    })),
  );
  const labelled = [];
  for (const step of steps) {
    await page.evaluate(
      (id) => document.getElementById(id)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      step.id,
    );
    await page.waitForTimeout(150);
    labelled.push({ ...step, labels: (await pictureNow(page)).labels });
  }
  return labelled;
}

/** Counts through a scene. painter: how the worker that draws is found, once it runs. */
export async function amountsIn(page: Page, scene: string): Promise<Amounts> {
  const steps = await stepsOf(page, scene);
  await goToStart(page, scene);
  const painter = page.workers().find((worker) => worker.url().includes('world-worker'));
  const told = painter ? await countThings(painter) : null;
  const elements: number[] = [];
  // Counting lays out the page: a rush is enough.
  const at = async (): Promise<void> => void elements.push((await pictureNow(page)).elements);
  await scrollThrough(page, scene, { turn: 120, at });
  const moving = mean((await told?.()) ?? []);
  return {
    most: Math.max(0, ...elements),
    shown: { steps, moving, elements: mean(elements.filter((count) => count > 0)) },
  };
}
