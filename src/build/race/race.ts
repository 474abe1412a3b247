// npm run race: which shows its first picture sooner, <syn-brain> from the built elements or a plain three.js page with
// the same geometry. Both are loaded in turn, in the same run, over the same slow network and with the same slow
// processor, cold; the medians are printed with the median of the pairs' ratios, and exit is 1 when ours is later.
// A picture is there when a brain's worth of triangles was drawn and pixels of the page's visible canvas, read back in
// that very task, are not empty. So each page pays for one copy out of the graphics device, which software WebGL makes
// slow and a real one does not.
// Then the scripts of our page up to that picture, task by task, in thread time as on a processor four times slower. The
// copy of the picture is left out there: in software it is most of the frame, and no script of ours.
// Options: --dist=FOLDER --pairs=5 --network=3g (or 4g, none) --runs=3

import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../browser.mjs';
import { scriptTasks, traced } from './tasks.ts';

const slowdown = 4;
/** No script task until the first picture may take longer, in milliseconds at that slowdown. */
const longestTask = 50;
const viewport = { width: 390, height: 844 };
/** Bits a second down, and milliseconds there and back, as the browser's own tools name them. */
const networks = {
  '3g': { down: 1_600_000, latency: 562 },
  '4g': { down: 9_000_000, latency: 170 },
  none: null,
} as const;

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};
const compressed = promisify(brotliCompress);

/** Serves pages from one folder and the elements from another, packed as a host would. */
async function serve(folder: string, elements: string): Promise<Server> {
  const packed = new Map<string, Promise<Uint8Array>>();
  const pack = (path: string): Promise<Uint8Array> => {
    const file = path.startsWith('/elements/') ? join(elements, path.slice(10)) : join(folder, path);
    const made = packed.get(file) ?? readFile(file).then((bytes) => compressed(bytes));
    packed.set(file, made);
    return made;
  };
  // Before the start: packing is no part of the race.
  const first = ['brain.js', 'brain.json', 'brain-first.glb', 'brain.glb'].map((file) => `/elements/${file}`);
  const shared = readdirSync(join(elements, 'shared')).map((file) => `/elements/shared/${file}`);
  for (const path of ['/plain.js', ...first, ...shared]) await pack(path);
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    pack(path).then(
      (bytes) => {
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('Content-Encoding', 'br');
        response.setHeader('Cache-Control', 'no-store');
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

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

/** Runs in the page before its scripts: says in the console when a brain is drawn. */
function watch(copies: boolean): void {
  const { drawElements } = WebGL2RenderingContext.prototype;
  const drawImage = CanvasRenderingContext2D.prototype.drawImage as (...drawn: unknown[]) => void;
  const enough = 50_000;
  let corners = 0;
  let asked = false;
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
    drawImage.call(probe, canvas, 0, 0, 32, 32);
    const { data } = probe.getImageData(0, 0, 32, 32);
    let solid = 0;
    for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 60) solid += 1;
    return solid < 100;
  };
  const look = (): void => {
    asked = false;
    const canvas = find(document);
    if (corners < enough || !canvas || (copies && empty(canvas))) return void (corners = 0);
    WebGL2RenderingContext.prototype.drawElements = drawElements;
    console.log(`drawn ${performance.now()}`);
  };
  WebGL2RenderingContext.prototype.drawElements = function (...drawn) {
    drawElements.call(this, ...drawn);
    corners += drawn[1];
    if (!asked) queueMicrotask(look);
    asked = true;
  };
  if (copies) return;
  CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...drawn: unknown[]) {
    if (!(drawn[0] instanceof OffscreenCanvas)) drawImage.apply(this, drawn);
  };
}

interface Load {
  readonly copies: boolean;
  before(page: Page): Promise<unknown>;
}

/** Milliseconds from the start of a load to its first picture, and what `after` says then. */
async function load<T>(browser: Browser, url: string, { copies, before }: Load, after: () => Promise<T>) {
  const context = await browser.newContext({ viewport });
  try {
    const one = await context.newPage();
    await one.addInitScript(watch, copies);
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
  }
}

async function slow(one: Page, network: (typeof networks)[keyof typeof networks]): Promise<void> {
  const session = await one.context().newCDPSession(one);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.down / 16,
  });
}

/** The longest script task up to the first picture, in milliseconds at the slowdown. */
async function longest(browser: Browser, url: string): Promise<number> {
  const before = (one: Page): Promise<void> => browser.startTracing(one, { categories: traced });
  const { said } = await load(browser, url, { copies: false, before }, () => browser.stopTracing());
  return slowdown * Math.max(...scriptTasks(said, '/elements/shared/brain-'));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const elements = option('dist') ?? join(import.meta.dirname, '..', '..', '..', 'dist', 'elements');
const pairs = Number(option('pairs') ?? 5);
const runs = Number(option('runs') ?? 3);
const name = option('network') ?? '3g';
if (!(name in networks)) throw new Error(`network "${name}" is not one of ${Object.keys(networks).join(', ')}`);
const network = networks[name as keyof typeof networks];
const found = findBrowser();
if (!existsSync(join(elements, 'brain.js')))
  throw new Error(`nothing is built in "${elements}": run npm run build first`);
if (!found) throw new Error('no browser found: npx playwright install chromium');

const folder = await mkdtemp(join(tmpdir(), 'race-'));
await writePages(folder);
const server = await serve(folder, elements);
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
try {
  const times: Record<Kind, number[]> = { ours: [], plain: [] };
  console.log(`first picture of a brain, ms; network ${name}, processor ${slowdown}x slower, ${pairs} pairs\n`);
  for (let pair = 0; pair < pairs; pair++) {
    // Neither is always first.
    const order: readonly Kind[] = pair % 2 === 0 ? ['ours', 'plain'] : ['plain', 'ours'];
    for (const kind of order) {
      const how: Load = { copies: true, before: (one) => slow(one, network) };
      times[kind].push((await load(browser, `${address}/${kind}.html`, how, async () => {})).time);
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
  for (let run = 0; run < runs; run++) tasks.push(await longest(browser, `${address}/ours.html`));
  const task = Math.min(...tasks);
  const over = task > longestTask;
  console.log(
    `longest script task up to it, best of ${runs}: ${task.toFixed(0)} ms (${tasks.map((one) => one.toFixed(0)).join(', ')}); budget ${longestTask}  ${over ? 'OVER' : 'ok'}`,
  );
  if (later || over) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
