// The page's side of painting the world: surfaces of the page's own elements, and one painter for all of them. It paints in
// a worker, or on the page where no worker may run (a strict policy, an older browser); the same comes of both.

import type { Bounds } from '../../figures/world/bounds.ts';
import { Bodies } from '../../figures/world/ghost.ts';
import { inFrame } from '../../stage/in-frame.ts';
import { startWorker } from '../../stage/own-worker.ts';
import {
  rootsOf,
  viewsOf,
  type Answer,
  type Picture,
  type Request,
  type Views,
  type Wordless,
  type Words,
} from './painting.ts';
import type { ArtPart } from './world-parts.ts';
// oxlint-disable-next-line import/default -- the bundler makes the file's address its default export
import workerAddress from './world-worker.ts?worker&url';

/** Canvas pixels in a CSS pixel: more are not seen on things that move. */
const finest = 2;

export interface SurfaceLayers {
  readonly still: SVGSVGElement;
  readonly moving: HTMLCanvasElement;
  readonly top: SVGSVGElement;
}
type Fault = (views: Views, reason: string) => void;

/** One picture on the page. It shows what was asked for last; what was asked for meanwhile is passed over. */
export class Surface {
  readonly layers: SurfaceLayers;
  readonly #number: number;
  readonly #post: (request: Request) => void;
  readonly #fault: Fault;
  #asked = 0;
  #busy = false;
  #next: Picture | null = null;
  /** Who waits for a picture, by its number. */
  #waiting: { readonly id: number; readonly done: () => void }[] = [];
  #due = false;
  /** Where pictures of a worker are put; asking for it each time takes longer than putting them there. */
  #onto: ImageBitmapRenderingContext | null = null;
  #place = '';

  constructor(layers: SurfaceLayers, number: number, post: (request: Request) => void, fault: Fault) {
    this.layers = layers;
    this.#number = number;
    this.#post = post;
    this.#fault = fault;
  }

  draw(picture: Picture): void {
    this.#due = true;
    if (this.#busy) {
      this.#next = picture;
      return;
    }
    this.#busy = true;
    this.#asked += 1;
    const ratio = Math.min(finest, devicePixelRatio || 1);
    this.#post({
      kind: 'draw',
      surface: this.#number,
      id: this.#asked,
      picture: JSON.stringify(this.#told(picture)),
      ratio,
    });
  }

  #told({ state: { words, ...state }, ...picture }: Picture): Wordless {
    tell(words, this.#post);
    return { ...picture, state };
  }

  /** Until the picture that is asked for last by now stands, with all its geometry, or has failed: or a later one. */
  async settled(): Promise<void> {
    const id = this.#asked + (this.#next ? 1 : 0);
    if (this.#due) await new Promise<void>((done) => this.#waiting.push({ id, done }));
  }

  /** The painter has answered. */
  take(answer: Extract<Answer, { surface: number }>): void {
    if (answer.kind === 'drawn') this.#show(answer.moving, answer.box);
    else this.#fault(answer.views, answer.reason);
    if (answer.id !== this.#asked) return;
    this.#busy = false;
    const stands = answer.kind === 'failed' || answer.whole;
    if (stands) this.#tell(answer.id);
    const next = this.#next;
    this.#next = null;
    if (next) this.draw(next);
    else if (stands) this.#due = false;
  }

  /** Puts what moves on the page's canvas, and the canvas where it belongs; one that is not needed holds no picture. */
  #show(moving: ImageBitmap | null, box: Bounds | null): void {
    const canvas = this.layers.moving;
    const place = box
      ? `inset:${box.y}px auto auto ${box.x}px;width:${box.width}px;height:${box.height}px`
      : 'display:none';
    if (place !== this.#place) canvas.style.cssText = place;
    if (moving) this.#onto ??= canvas.getContext('bitmaprenderer');
    if (moving || place !== this.#place) this.#onto?.transferFromImageBitmap(moving);
    this.#place = place;
  }

  /** Those who wait for this picture or an earlier one. */
  #tell(id: number): void {
    const waiting = this.#waiting;
    this.#waiting = waiting.filter((one) => one.id > id);
    for (const one of waiting) if (one.id <= id) one.done();
  }

  close(): void {
    surfaces.delete(this.#number);
    this.#post({ kind: 'close', surface: this.#number });
    for (const svg of [this.layers.still, this.layers.top]) svg.replaceChildren();
    this.#due = false;
    this.#tell(Infinity);
  }
}

const surfaces = new Map<number, Surface>();
const bodies = new Bodies(document);
const brought = new Map<number, (reason: string | null) => void>();
let made = 0;
let asked = 0;

function take(answer: Answer): void {
  if ('writing' in answer) bodies.follow(answer.writing);
  if (answer.kind === 'brought') {
    brought.get(answer.id)?.(answer.reason);
    brought.delete(answer.id);
  } else if ('surface' in answer) surfaces.get(answer.surface)?.take(answer);
}

let toldWords: Words | undefined;
/** Words go to the painter when they differ from those it has. */
function tell(words: Words, to: (request: Request) => void): void {
  if (words === toldWords) return;
  toldWords = words;
  to({ kind: 'words', words });
}

/** What was asked before the painter was there. */
let early: Request[] | null = null;
let painter: ((request: Request) => void) | null = null;

function post(request: Request): void {
  if (painter) return painter(request);
  if (early) return void early.push(request);
  early = [request];
  void startPainter().then(
    (started) => {
      painter = started;
      for (const one of early ?? []) started(one);
      early = null;
    },
    (error: unknown) => {
      const asked = early ?? [];
      // Another try may go better: the next request makes it.
      early = null;
      toldWords = undefined;
      for (const one of asked) refuse(one, String(error));
    },
  );
}

/** The answer where there is no painter at all. */
function refuse(request: Request, reason: string): void {
  if (request.kind === 'bring') take({ kind: 'brought', id: request.id, reason });
  if (request.kind !== 'draw') return;
  const { surface, id, picture } = request;
  take({ kind: 'failed', surface, id, views: viewsOf(JSON.parse(picture) as Wordless), reason });
}

async function startPainter(): Promise<(request: Request) => void> {
  const worker = typeof OffscreenCanvas === 'undefined' ? null : await startWorker(workerAddress, 'world');
  if (worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => inFrame(() => take(data)));
    return (request) => worker.postMessage(request, []);
  }
  const { WorldPainter } = await import('./world-painter.ts');
  const here = new WorldPainter((number) => {
    const surface = surfaces.get(number);
    if (!surface) throw new Error(`no surface has the number ${number}`);
    return surface.layers.moving;
  }, take);
  return (request) => here.take(request);
}

/** A surface of elements of the page. fault: told when a picture cannot be drawn. */
export function surfaceOn(layers: SurfaceLayers, fault: Fault): Surface {
  const number = (made += 1);
  const surface = new Surface(layers, number, post, fault);
  surfaces.set(number, surface);
  const [still, top] = rootsOf(number);
  bodies.know(still, layers.still);
  bodies.know(top, layers.top);
  return surface;
}

/** Loads geometry before it is wanted. Rejects when it does not come. */
export function bring(parts: readonly ArtPart[]): Promise<void> {
  return new Promise((done, fail) => {
    const id = (asked += 1);
    brought.set(id, (reason) => (reason === null ? done() : fail(new Error(reason))));
    post({ kind: 'bring', id, parts });
  });
}

/** Makes the still art of a picture before it is wanted. */
export function makeAhead({ state: { words, ...state }, ...picture }: Picture): void {
  tell(words, post);
  post({ kind: 'ahead', picture: { ...picture, state } });
}
