// The page's side of painting the world: surfaces of the page's own elements, and one painter for all of them. It paints in
// a worker, or on the page where no worker may run (a strict policy, an older browser); the same comes of both.

import { Bodies } from '../../figures/world/ghost.ts';
import { inFrame } from '../../stage/in-frame.ts';
import { startWorker } from '../../stage/own-worker.ts';
import { rootsOf, viewsOf, type Answer, type Picture, type Request, type Views, type Words } from './painting.ts';
import { isOfSetting, numbersOf, settingOf, type Setting } from './wire.ts';
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
  /** An answer is due: until it comes no further picture is asked for. */
  #busy = false;
  /** The last picture was asked for quietly, and nothing was heard of it. */
  #quiet = false;
  /** Whether the painter knows this surface, and what it was told of its picture that seldom changes. */
  #open = false;
  #setting: Setting | null = null;
  /** The last picture had all its geometry. */
  #whole = false;
  #next: Picture | null = null;
  /** Who waits for a picture, by its number. */
  #waiting: { readonly id: number; readonly done: () => void }[] = [];
  #due = false;
  /** Who waits to hear that the canvas shows it. */
  #unconfirmed: (() => void)[] = [];

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
    // An answer in every frame is half of what the page has to do for a film: every other picture goes without.
    const shown = !this.#quiet;
    const quiet = shown && this.#open && this.#whole && this.#waiting.length === 0;
    this.#busy = !quiet;
    this.#quiet = quiet;
    this.#asked += 1;
    if (!this.#open) this.#post({ kind: 'open', surface: this.#number, canvas: this.layers.moving });
    this.#open = true;
    tell(picture.state.words, this.#post);
    const ratio = Math.min(finest, devicePixelRatio || 1);
    const told = this.#setting !== null && isOfSetting(picture, this.#setting) ? null : settingOf(picture);
    this.#setting = told ?? this.#setting;
    const [surface, id, numbers] = [this.#number, this.#asked, numbersOf(picture)];
    this.#post({ kind: 'draw', surface, id, setting: told, numbers, ratio, quiet, shown });
  }

  /** Until the picture that is asked for last by now stands, with all its geometry, or has failed: or a later one. */
  async settled(): Promise<void> {
    const id = this.#asked + (this.#next ? 1 : 0);
    if (this.#due) {
      const told = new Promise<void>((done) => this.#waiting.push({ id, done }));
      // A painter on the page tells at once.
      if (this.#quiet) this.#post({ kind: 'tell', surface: this.#number });
      await told;
    }
    // A page that nobody sees has no frames with which a canvas could come.
    if (!this.#open || document.hidden) return;
    await new Promise<void>((done) => {
      this.#unconfirmed.push(done);
      this.#post({ kind: 'confirm', surface: this.#number });
    });
  }

  /** The painter has answered, and what it wrote is done. */
  take(answer: Extract<Answer, { surface: number }>): void {
    if (answer.kind === 'confirmed') return this.#unconfirmed.shift()?.();
    if (answer.kind === 'failed') this.#fault(answer.views, answer.reason);
    if (answer.id !== this.#asked) return;
    if (answer.kind === 'stands') return this.#stands();
    const next = this.#next;
    this.#busy = this.#quiet = false;
    this.#next = null;
    this.#whole = answer.kind === 'failed' || answer.whole;
    if (next) this.draw(next);
    else if (answer.kind === 'drawn' && answer.held)
      this.#post({ kind: 'shown', surface: this.#number, id: answer.id });
    else this.#stands();
  }

  /** The picture asked for last stands on the page, but for geometry that is on its way. */
  #stands(): void {
    if (this.#busy || !this.#whole) return;
    this.#due = false;
    this.#tell(this.#asked);
  }

  /** Those who wait for this picture or an earlier one. */
  #tell(id: number): void {
    const waiting = this.#waiting;
    this.#waiting = waiting.filter((one) => one.id > id);
    for (const one of waiting) if (one.id <= id) one.done();
  }

  /** There was no painter. */
  refused(id: number, reason: string): void {
    const views = this.#setting ? viewsOf(this.#setting) : null;
    this.#over();
    this.#setting = null;
    if (views) this.take({ kind: 'failed', surface: this.#number, id, views, reason });
  }

  close(): void {
    surfaces.delete(this.#number);
    this.#post({ kind: 'close', surface: this.#number });
    const { still, moving, top } = this.layers;
    for (const svg of [still, top]) svg.replaceChildren();
    // A canvas that was given to a worker is of no use to another surface.
    moving.replaceWith(moving.cloneNode());
    this.#due = false;
    this.#over();
    this.#tell(Infinity);
  }

  /** No painter knows this surface: none will confirm anything of it. */
  #over(): void {
    this.#open = false;
    for (const done of this.#unconfirmed.splice(0)) done();
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
  if (request.kind === 'draw') surfaces.get(request.surface)?.refused(request.id, reason);
}

/** A worker draws on a canvas of the page that it was given: its pictures come to the screen past the page. */
const canGive = 'OffscreenCanvas' in globalThis && 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

async function startPainter(): Promise<(request: Request) => void> {
  const worker = canGive ? await startWorker(workerAddress, 'world') : null;
  if (worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'drawn' ? data.held : data.kind === 'wrote') inFrame(() => take(data));
      else take(data);
    });
    return (request) => {
      if (request.kind !== 'open') return worker.postMessage(request, []);
      const canvas = (request.canvas as HTMLCanvasElement).transferControlToOffscreen();
      worker.postMessage({ ...request, canvas }, [canvas]);
    };
  }
  const { WorldPainter } = await import('./world-painter.ts');
  const here = new WorldPainter(take);
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
