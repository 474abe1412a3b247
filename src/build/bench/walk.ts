// Goes through the steps of one scene as a reader with a wheel does, and reads from the browser's trace what it cost.
// The built page and a plain one to compare it with both have their steps as articles, named scene/step.

import type { Browser, Page } from 'playwright';
import { costOf, traced, traceMark, type Cost } from './trace.ts';

/** Milliseconds until a page rests after a jump. */
const rest = 1500;
/** Pixels that one turn of the wheel scrolls, about one a frame: at 30 a step passes in half a second. A wheel's own turn is
 *  four times that, which browsers spread over several frames. */
const usualTurn = 30;

/** Milliseconds of thread time, slowed down. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export interface Walk {
  /** Script of each frame. */
  readonly script: Spread & { readonly worst: number };
  /** Script of the longest task. */
  readonly task: number;
  /** Style, layout and paint of each frame, on the main thread. */
  readonly painting: Spread;
  /** Script of each picture, in the worker that makes them; null without one. */
  readonly painter: Spread | null;
  /** Layouts that a script forced. */
  readonly forced: number;
  readonly frames: number;
}

const share = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
};
const spreadOf = (values: readonly number[]): Spread => ({ p50: share(values, 0.5), p95: share(values, 0.95) });

/** Where there was something to do. */
const busy = (values: readonly number[]): readonly number[] => values.filter((time) => time > 0.05);

/** Scrolls through a scene from its first step to its last, so many pixels a turn; `at` is awaited after every turn. */
export async function scrollThrough(
  page: Page,
  scene: string,
  { turn = usualTurn, at }: { readonly turn?: number; readonly at?: () => Promise<void> } = {},
): Promise<void> {
  const { from, to } = await placeOf(page, scene);
  for (let y = from; y < to; y += turn) {
    await page.mouse.wheel(0, turn);
    await at?.();
  }
}

const placeOf = (page: Page, scene: string): Promise<{ from: number; to: number }> =>
  page.evaluate((id) => {
    const steps = [...document.querySelectorAll(`article.step[id^="${id}/"]`)];
    const box = (i: number): DOMRect => steps.at(i)?.getBoundingClientRect() ?? new DOMRect();
    return {
      from: Math.max(0, scrollY + box(0).top - innerHeight / 2),
      to: scrollY + box(-1).bottom - innerHeight / 2,
    };
  }, scene);

/** Goes to where a scene begins, and rests there. */
export async function goToStart(page: Page, scene: string): Promise<void> {
  const { from } = await placeOf(page, scene);
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), from);
  await page.waitForTimeout(rest);
}

/** Walks through a scene, and tells what each frame of it cost. slowdown: how many times slower a processor to reckon
 *  with. turn: pixels of one turn. */
export async function walk(
  browser: Browser,
  page: Page,
  scene: string,
  { slowdown, turn = usualTurn }: { readonly slowdown: number; readonly turn?: number | undefined },
): Promise<Cost> {
  await goToStart(page, scene);
  await browser.startTracing(page, { categories: traced });
  await page.evaluate((name) => console.timeStamp(name), traceMark);
  await scrollThrough(page, scene, { turn });
  return costOf(await browser.stopTracing(), slowdown);
}

/** One walk, or several as if they were one. */
export function walked(costs: readonly Cost[]): Walk {
  const frames = busy(costs.flatMap((cost) => cost.frames));
  const messages = busy(costs.flatMap((cost) => cost.messages));
  return {
    script: { ...spreadOf(frames), worst: Math.max(0, ...frames) },
    task: Math.max(0, ...costs.flatMap((cost) => cost.tasks)),
    painting: spreadOf(busy(costs.flatMap((cost) => cost.painting))),
    painter: messages.length > 0 ? spreadOf(messages) : null,
    forced: costs.reduce((sum, cost) => sum + cost.forced, 0),
    frames: frames.length,
  };
}

const least = (a: Spread, b: Spread): Spread => ({ p50: Math.min(a.p50, b.p50), p95: Math.min(a.p95, b.p95) });

/** The best of two walks, column by column: what else a machine does only adds to a cost. */
export const best = (a: Walk, b: Walk): Walk => ({
  script: { ...least(a.script, b.script), worst: Math.min(a.script.worst, b.script.worst) },
  task: Math.min(a.task, b.task),
  painting: least(a.painting, b.painting),
  painter: a.painter && b.painter ? least(a.painter, b.painter) : (a.painter ?? b.painter),
  forced: Math.min(a.forced, b.forced),
  frames: Math.max(a.frames, b.frames),
});

/** Brings another page to the front, once the last one's film has run out. */
export async function turnTo(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForTimeout(5500);
}

/** Animation frames that the page asks for in a second while nothing changes. */
export async function restingFrames(page: Page): Promise<number> {
  await page.waitForTimeout(6500);
  return page.evaluate(async () => {
    const ask = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return ask(callback);
    };
    await new Promise((done) => setTimeout(done, 1000));
    window.requestAnimationFrame = ask;
    return asked;
  });
}
