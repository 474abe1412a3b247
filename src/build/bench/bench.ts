// npm run bench: what the cascade costs while a reader scrolls through it, in the built page and a real browser, as on a
// processor four times slower. It counts thread time of scripts, a frame at a time, as the browser's own trace has it,
// times four: the browser's own throttle would count other work of the machine fourfold, too. Only the page's scripts have
// a budget; beside them stands what the main thread takes for style, layout and paint, and the script of the painter's own
// thread for each picture. Thread time still grows with a machine's load, so the best of several runs counts.
// --beside also walks through a plain page made with scrollama and d3 that shows as much, in the same run.
// Options: --dist=FOLDER --runs=3 --scene=surge --size=desktop --turn=30 (pixels a turn of the wheel) --beside --throttle
// (slow the browser down instead of reckoning).

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { amountsIn, type Amounts } from './amounts.ts';
import { elementsIn, servePlain, type PlainPages } from './plain.ts';
import { budget, heading, isOver, line, ratio } from './table.ts';
import type { Cost } from './trace.ts';
import { best, restingFrames, turnTo, walk, walked, type Walk } from './walk.ts';

const scenes = ['receptor', 'surge', 'cascade', 'synapses'] as const;
const sizes = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;
const slowdown = 4;

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const throttled = process.argv.includes('--throttle');
const dist = option('dist') ?? join(import.meta.dirname, '..', '..', '..', 'dist');
const runs = Number(option('runs') ?? 3);
const turn = option('turn') === undefined ? undefined : Number(option('turn'));
const passed = scenes.filter((scene) => option('scene') === undefined || option('scene') === scene);

async function openOurs(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport, reducedMotion: 'no-preference' });
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('syn-story')?.hasAttribute('data-ready'));
  await page.mouse.move(viewport.width / 3, viewport.height - 160);
  return page;
}

/** What a line says of the picture. */
interface Counted extends Pick<Amounts, 'most'> {
  readonly shown: Pick<Amounts['shown'], 'moving'>;
}
/** The best walk through each scene, and through all of them. */
type Best = Map<string, Walk>;
const all = 'all of it';

/** Walks once through every scene of a page. */
async function walkAll(browser: Browser, page: Page, to: Best): Promise<void> {
  const throttle = await page.context().newCDPSession(page);
  const costs: Cost[] = [];
  const keep = (name: string, one: Walk): void => {
    const before = to.get(name);
    to.set(name, before ? best(before, one) : one);
  };
  for (const scene of passed) {
    if (throttled) await throttle.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const cost = await walk(browser, page, scene, { slowdown: throttled ? 1 : slowdown, turn });
    if (throttled) await throttle.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    costs.push(cost);
    keep(scene, walked([cost]));
  }
  keep(all, walked(costs));
  await throttle.detach();
}

/** All scenes at one size: counted first, then walked through, ours and the plain page's in turn. */
async function measure(browser: Browser, url: string, plain: PlainPages | null, size: keyof typeof sizes) {
  const page = await openOurs(browser, url, sizes[size]);
  const amounts: Amounts[] = [];
  for (const scene of passed) amounts.push(await amountsIn(page, scene));
  const shown = amounts.map((one) => one.shown);
  const other = await plain?.open(browser, sizes[size], shown);
  const elements = new Map<string, number>();
  if (other) for (const scene of passed) elements.set(scene, await elementsIn(other, scene));
  const [ours, theirs]: [Best, Best] = [new Map(), new Map()];
  for (let run = 0; run < runs; run++) {
    if (other) await turnTo(page);
    await walkAll(browser, page, ours);
    if (!other) continue;
    await turnTo(other);
    await walkAll(browser, other, theirs);
  }
  await other?.close();
  passed.forEach((scene, i) => {
    const [mine, amount] = [ours.get(scene), amounts[i]];
    if (mine && amount) print(`${scene} ${size}`, mine, amount, theirs.get(scene), elements.get(scene) ?? 0);
  });
  const whole = ours.get(all);
  const most = Math.max(0, ...amounts.map((amount) => amount.most));
  const moving = Math.round(shown.reduce((sum, one) => sum + one.moving, 0) / Math.max(1, shown.length));
  if (whole && passed.length > 1)
    print(`${all}, ${size}`, whole, { most, shown: { moving } }, theirs.get(all), Math.max(0, ...elements.values()));
  const resting = await restingFrames(page);
  const over = resting > budget.restingFrames;
  console.log(`${`at rest, ${size}`.padEnd(20)} ${resting} animation frames  ${over ? 'OVER' : 'ok'}\n`);
  if (over) process.exitCode = 1;
  await page.close();
}

function print(name: string, ours: Walk, { most, shown }: Counted, theirs: Walk | undefined, elements: number): void {
  const over = isOver(ours, most);
  if (over) process.exitCode = 1;
  console.log(line(name, ours, most, shown.moving, over ? 'OVER' : 'ok'));
  if (!theirs) return;
  console.log(line('  scrollama + d3', theirs, elements, shown.moving));
  console.log(ratio('  ours to theirs', ours, theirs));
}

const found = findBrowser();
if (!existsSync(join(dist, 'index.html'))) throw new Error(`nothing is built in "${dist}": run npm run build first`);
if (!found) throw new Error('no browser found: npx playwright install chromium');
const asked = option('size');
if (asked !== undefined && !(asked in sizes))
  throw new Error(`size "${asked}" is not one of ${Object.keys(sizes).join(', ')}`);
if (passed.length === 0) throw new Error(`scene "${option('scene')}" is not one of ${scenes.join(', ')}`);

const { url, close } = await serve(dist, { port: 0 });
const plain = process.argv.includes('--beside') ? await servePlain() : null;
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
try {
  console.log(
    `ms of thread time a frame at ${slowdown}x slowdown, best of ${runs}; budget: script p95 ${budget.p95}, task ${budget.task}, nodes ${budget.nodes}\n`,
  );
  console.log(heading);
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    if (asked === undefined || asked === size) await measure(browser, url, plain, size);
  }
} finally {
  await browser.close();
  await close();
  await plain?.close();
}
