// npm run race: which shows its first picture sooner, <syn-brain> from the built elements or a plain three.js page with
// the same geometry. Both are loaded in turn, in the same run, from the same slow host, cold; the medians are printed with
// the median of the pairs' ratios, and exit is 1 when ours is later. The processor is this machine's own: a browser can
// slow down a page but not its workers.
// A picture is there when pixels of the page's visible canvas, read back in the task that brings them there, are not
// empty. So each page pays for one copy out of the graphics device, which software WebGL makes slow and a real one does
// not.
// Then the scripts of our page up to that picture, task by task, in thread time as on a processor four times slower.
// Options: --dist=FOLDER --pairs=5 --network=3g (or 4g, none) --runs=3

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../browser.mjs';
import { openHost } from './host.ts';
import { scriptTasks, traced } from './tasks.ts';

const slowdown = 4;
/** No script task until the first picture may take longer, in milliseconds at that slowdown. */
const longestTask = 50;
const viewport = { width: 390, height: 844 };
/** Milliseconds between two loads. */
const quiet = 600;
/** Bits a second, and milliseconds until a host answers, as browsers' own tools name them. */
const networks = {
  '3g': { down: 1_600_000, latency: 562 },
  '4g': { down: 9_000_000, latency: 170 },
  none: null,
} as const;

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>a brain</title><style>body{margin:0}canvas,syn-brain{display:block;width:100%;height:384px}</style>${body}`;
const pages = {
  ours: page('<script type="module" src="elements/brain.js"></script><syn-brain pose="front-left"></syn-brain>'),
  plain: page('<canvas></canvas><script type="module" src="plain.js"></script>'),
};
type Kind = keyof typeof pages;

async function writePages(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), text);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, 'plain-page', 'page.ts'), formats: ['es'], fileName: () => 'plain.js' },
      // A library's white space is kept: a page's would not be.
      rolldownOptions: { output: { minify: true } },
    },
  });
}

/** Runs in the page before its scripts: says in the console when a picture of a brain stands on its visible canvas. */
function watch(): void {
  const { drawElements } = WebGL2RenderingContext.prototype;
  const { transferFromImageBitmap } = ImageBitmapRenderingContext.prototype;
  const find = (root: Document | ShadowRoot): HTMLCanvasElement | null => {
    for (const one of root.querySelectorAll('*')) {
      if (one instanceof HTMLCanvasElement) return one;
      const inner: HTMLCanvasElement | null = one.shadowRoot ? find(one.shadowRoot) : null;
      if (inner) return inner;
    }
    return null;
  };
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const empty = (canvas: HTMLCanvasElement): boolean => {
    if (!probe) return true;
    probe.clearRect(0, 0, 32, 32);
    probe.drawImage(canvas, 0, 0, 32, 32);
    const { data } = probe.getImageData(0, 0, 32, 32);
    let solid = 0;
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 60) solid += 1;
    return solid < 100;
  };
  let asked = false;
  const look = (): void => {
    asked = false;
    const canvas = find(document);
    if (!canvas || empty(canvas)) return;
    Object.assign(WebGL2RenderingContext.prototype, { drawElements });
    Object.assign(ImageBitmapRenderingContext.prototype, { transferFromImageBitmap });
    console.log(`drawn ${performance.now()}`);
  };
  const lookAfter = (): void => {
    if (!asked) queueMicrotask(look);
    asked = true;
  };
  WebGL2RenderingContext.prototype.drawElements = function (...drawn) {
    drawElements.call(this, ...drawn);
    lookAfter();
  };
  ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (bitmap) {
    transferFromImageBitmap.call(this, bitmap);
    lookAfter();
  };
}

/** Milliseconds from the start of a load to its first picture, and what `after` says then. */
async function load<T>(
  browser: Browser,
  url: string,
  before: (page: Page) => Promise<unknown>,
  after: () => Promise<T>,
): Promise<{ readonly time: number; readonly said: T }> {
  const context = await browser.newContext({ viewport });
  try {
    const one = await context.newPage();
    await one.addInitScript(watch);
    await before(one);
    const drawn = new Promise<number>((done, fail) => {
      setTimeout(() => fail(new Error(`"${url}" drew no brain`)), 120_000).unref();
      // Asking the page itself would run a script in it.
      one.on('console', (message) => {
        const time = /^drawn ([\d.]+)$/.exec(message.text())?.[1];
        if (time) done(Number(time));
      });
    });
    await one.goto(url, { waitUntil: 'commit' });
    return { time: await drawn, said: await after() };
  } finally {
    await context.close();
    // A page that is taken down takes the processor from the next one.
    await rest(quiet);
  }
}

const nothing = async (): Promise<void> => {};

/** The longest script task up to the first picture, in milliseconds at the slowdown. */
async function longest(browser: Browser, url: string): Promise<number> {
  const before = (one: Page): Promise<void> => browser.startTracing(one, { categories: traced });
  const { said } = await load(browser, url, before, () => browser.stopTracing());
  return slowdown * Math.max(...scriptTasks(said, '/elements/shared/brain-'));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const elements = option('dist') ?? join(import.meta.dirname, '..', '..', '..', 'dist', 'elements');
const pairs = Number(option('pairs') ?? 5);
const runs = Number(option('runs') ?? 3);
const name = option('network') ?? '3g';
if (!(name in networks)) throw new Error(`network "${name}" is not one of ${Object.keys(networks).join(', ')}`);
const found = findBrowser();
if (!existsSync(join(elements, 'brain.js')))
  throw new Error(`nothing is built in "${elements}": run npm run build first`);
if (!found) throw new Error('no browser found: npx playwright install chromium');

const folder = await mkdtemp(join(tmpdir(), 'race-'));
await writePages(folder);
const host = await openHost(folder, elements, networks[name as keyof typeof networks]);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
try {
  const times: Record<Kind, number[]> = { ours: [], plain: [] };
  console.log(`first picture of a brain, ms; network ${name}, ${pairs} pairs\n`);
  for (let pair = 0; pair < pairs; pair++) {
    // Neither is always first.
    const order: readonly Kind[] = pair % 2 === 0 ? ['ours', 'plain'] : ['plain', 'ours'];
    for (const kind of order) {
      times[kind].push((await load(browser, `${host.address}/${kind}.html`, nothing, nothing)).time);
    }
    console.log(
      `pair ${pair + 1}: ours ${times.ours.at(-1)?.toFixed(0)}, plain three.js ${times.plain.at(-1)?.toFixed(0)}`,
    );
  }
  // Each pair by itself: whatever else the machine does, it does to both.
  const ratio = median(times.ours.map((time, i) => time / (times.plain[i] ?? Number.NaN)));
  const later = !(ratio < 1);
  console.log(
    `\nmedian: ours ${median(times.ours).toFixed(0)}, plain three.js ${median(times.plain).toFixed(0)}; in a pair ours takes ${ratio.toFixed(2)} of its time  ${later ? 'LATER' : 'ok'}`,
  );
  const tasks: number[] = [];
  for (let run = 0; run < runs; run++) tasks.push(await longest(browser, `${host.address}/ours.html`));
  const task = Math.min(...tasks);
  const over = task > longestTask;
  console.log(
    `longest script task up to it, best of ${runs}: ${task.toFixed(0)} ms (${tasks.map((one) => one.toFixed(0)).join(', ')}); budget ${longestTask}  ${over ? 'OVER' : 'ok'}`,
  );
  if (later || over) process.exitCode = 1;
} finally {
  await browser.close();
  host.close();
  await rm(folder, { recursive: true });
}
