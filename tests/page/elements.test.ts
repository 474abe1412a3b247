// The elements on somebody else's plain page: one script tag each, eight of them, one WebGL context.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const hostPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A course page</title>
    <style>
      * { box-sizing: content-box; letter-spacing: .04em }
      div { float: left } svg { width: 10px; fill: red } canvas { border: 3px solid lime }
      syn-brain, syn-cascade { display: block; width: 420px; height: 340px; margin: 8px }
    </style>
    <script type="module" src="/elements/brain.js"></script>
    <script type="module" src="/elements/cascade.js"></script>
  </head>
  <body>
    <h1>Course page</h1>
    <syn-brain region="lateral-habenula"></syn-brain>
    <syn-brain region="hippocampus"></syn-brain>
    <syn-brain></syn-brain>
    <syn-brain pose="top" theme="light"></syn-brain>
    <syn-cascade view="synapse" time="2 h"></syn-cascade>
    <syn-cascade view="circuit" time="40 min"></syn-cascade>
    <syn-cascade view="receptor" theme="light"></syn-cascade>
    <syn-cascade view="dendrite" time="1 day"></syn-cascade>
  </body>
</html>`;

/** Counts WebGL contexts before any other script runs, on a page or in a worker. */
function countContexts(): void {
  const contexts = new Set<unknown>();
  Object.assign(globalThis, { webglContexts: contexts });
  const kinds = [OffscreenCanvas, ...(typeof document === 'undefined' ? [] : [HTMLCanvasElement])];
  for (const { prototype } of kinds) {
    const original = prototype.getContext as (this: unknown, kind: string, ...rest: unknown[]) => unknown;
    Object.assign(prototype, {
      getContext(this: unknown, kind: string, ...rest: unknown[]) {
        const context = original.call(this, kind, ...rest);
        if (/webgl/.test(kind) && context) contexts.add(context);
        return context;
      },
    });
  }
}

/** Of each WebGL context, whether it was lost. */
const contextsHere = (): boolean[] =>
  [...(globalThis as unknown as { webglContexts: Set<WebGLRenderingContext> }).webglContexts].map((context) =>
    context.isContextLost(),
  );

/** How many colours (of 32 levels a channel) a brain's canvas shows; how many shapes a cascade's still art has. */
function shownIn(element: Element): number {
  if (element.localName === 'syn-cascade')
    return element.shadowRoot?.querySelectorAll('svg path, svg circle').length ?? 0;
  const canvas = element.shadowRoot?.querySelector('canvas');
  if (!canvas) return 0;
  const copy = new OffscreenCanvas(48, 48).getContext('2d');
  if (!copy || canvas.width === 0) return 0;
  copy.drawImage(canvas, 0, 0, 48, 48);
  const { data } = copy.getImageData(0, 0, 48, 48);
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3])
      seen.add(((data[i] ?? 0) >> 3) * 1024 + ((data[i + 1] ?? 0) >> 3) * 32 + ((data[i + 2] ?? 0) >> 3));
  }
  return seen.size;
}

describe('eight elements on a plain page', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
    page = await browser.newPage({ viewport: { width: 1000, height: 1500 }, reducedMotion: 'reduce' });
    await page.addInitScript(countContexts);
    await page.route('**/brain-worker-*.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `(${String(countContexts)})();\n${await response.text()}` });
    });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.route('**/course.html', (route) => route.fulfill({ contentType: 'text/html', body: hostPage }));
    await page.goto(new URL('course.html', inject('pageUrl')).href);
  });

  afterAll(() => browser?.close());

  test('all eight are shown', async () => {
    const elements = await page.$$('syn-brain, syn-cascade');
    expect(elements).toHaveLength(8);
    for (const element of elements) {
      const name = await element.evaluate((node) => node.outerHTML);
      await expect.poll(() => element.evaluate(shownIn), { timeout: 30_000, message: name }).toBeGreaterThan(12);
    }
  });

  test('they share one WebGL context, and it is not lost', async () => {
    const drawing = page.workers().filter((worker) => worker.url().includes('brain-worker'));
    expect(drawing).toHaveLength(1);
    const contexts = [
      await page.evaluate(contextsHere),
      ...(await Promise.all(drawing.map((worker) => worker.evaluate(contextsHere)))),
    ];
    expect(contexts.flat()).toEqual([false]);
  });

  test('three comes once, in the worker that draws', () => {
    const names = requests.map((url) => url.split('/').at(-1) ?? '');
    expect(names.filter((name) => name.startsWith('brain-worker'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('brain-3d'))).toEqual([]);
  });

  test('they ask nothing of any other origin and complain of nothing', () => {
    const own = new URL(inject('pageUrl')).origin;
    expect(requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== own)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a bad attribute keeps the last good state and is told once, by an event', async () => {
    const told = await page.evaluate(async () => {
      const element = document.querySelector<HTMLElement>('syn-cascade');
      if (!element) throw new Error('no cascade');
      const details: { element: string; value: string }[] = [];
      element.addEventListener('syn-error', (event) => details.push((event as CustomEvent).detail));
      const before = element.shadowRoot?.querySelector('svg')?.outerHTML;
      for (const value of ['moon', 'moon']) {
        element.setAttribute('view', value);
        await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      }
      return { details, same: element.shadowRoot?.querySelector('svg')?.outerHTML === before };
    });
    expect(told.details).toHaveLength(1);
    expect(told.details[0]).toMatchObject({ element: 'syn-cascade', value: 'moon' });
    expect(told.same).toBe(true);
  });
});

/** Course pages stand elsewhere than what they show. */
test('on a page of another origin a brain and a cascade are drawn by workers, too', async () => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const page = await browser.newPage({ viewport: { width: 900, height: 800 }, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const host = new URL(inject('pageUrl')).origin;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A course</title>
    <style>syn-brain, syn-cascade { display: block; width: 420px; height: 340px }</style>
    <script type="module" src="${host}/elements/brain.js"></script>
    <script type="module" src="${host}/elements/cascade.js"></script>
    <syn-brain></syn-brain><syn-cascade view="synapse"></syn-cascade>`;
  const course = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(body));
  await new Promise<void>((done) => course.listen(0, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${(course.address() as AddressInfo).port}/`);
  for (const element of await page.$$('syn-brain, syn-cascade')) {
    const name = await element.evaluate((node) => node.localName);
    await expect.poll(() => element.evaluate(shownIn), { timeout: 30_000, message: name }).toBeGreaterThan(12);
  }
  const byWorkers = await page.$$eval('syn-brain, syn-cascade', (elements) =>
    elements.map((one) => {
      try {
        // Pictures that a worker hands over; a canvas that was given to a worker refuses the page.
        return one.shadowRoot?.querySelector('canvas')?.getContext('2d') === null;
      } catch {
        return true;
      }
    }),
  );
  expect(byWorkers, 'canvases whose pictures come from a worker').toEqual([true, true]);
  expect(complaints).toEqual([]);
  await browser.close();
  course.close();
});
