// Paints the world into surfaces: in a worker, or on the page where no worker may run. It thinks a picture out, writes down
// what differs in the svg, and draws what moves on a canvas: once the svg stands there, so that both go together.

import { GhostDocument, type Ghost } from '../../figures/world/ghost.ts';
import type { WorldState } from '../../figures/world/state.ts';
import { nearerBy, viewBetween, type WorldView } from '../../figures/world/views.ts';
import { forget } from '../../figures/world/paint.ts';
import { drawLayers, prepare } from '../../figures/world/world.ts';
import { rootsOf, viewsOf, type Answer, type Request, type Wordless, type Words } from './painting.ts';
import { artLoaded, loadArt } from './world-art.ts';
import { pictureOf, type Setting } from './wire.ts';
import { partsOf } from './world-parts.ts';

interface Surface {
  readonly still: Ghost;
  readonly moving: HTMLCanvasElement | OffscreenCanvas;
  readonly top: Ghost;
  /** What its pictures have in common. */
  setting: Setting | null;
  /** The request that was drawn last. */
  last: number;
  /** Draws what moves, once the rest of the picture stands on the page. */
  held: (() => void) | null;
  /** The last picture had all its geometry. */
  whole: boolean;
}
/** With the words that it was asked in: elements in two languages ask the same painter. */
interface Draw extends Pick<Extract<Request, { kind: 'draw' }>, 'surface' | 'id' | 'ratio' | 'quiet'> {
  readonly picture: Wordless;
  readonly words: Words;
}

export class WorldPainter {
  readonly #document = new GhostDocument();
  readonly #surfaces = new Map<number, Surface>();
  readonly #answer: (answer: Answer) => void;
  #words: Words = {};

  readonly #onceSeen: (call: () => void) => void;

  /** onceSeen: calls once the canvases show what is drawn on them by now; those of the page show it at once. */
  constructor(answer: (answer: Answer) => void, onceSeen = (call: () => void): void => call()) {
    this.#answer = answer;
    this.#onceSeen = onceSeen;
  }

  take(request: Request): void {
    switch (request.kind) {
      case 'words':
        this.#words = request.words;
        break;
      case 'open':
        this.#open(request.surface, request.canvas);
        break;
      case 'shown':
        this.#drawHeld(request.surface);
        this.#answer({ kind: 'stands', surface: request.surface, id: request.id });
        break;
      case 'confirm': {
        const { surface } = request;
        const id = this.#surfaces.get(surface)?.last ?? 0;
        this.#onceSeen(() => this.#answer({ kind: 'confirmed', surface, id }));
        break;
      }
      case 'tell':
        this.#tell(request.surface);
        break;
      case 'draw':
        if (request.shown) this.#drawHeld(request.surface);
        this.#drawAsked(request);
        break;
      case 'ahead':
        prepare(this.#document, stateOf(request.picture, this.#words), viewOf(request.picture), artLoaded());
        this.#answer({ kind: 'wrote', writing: this.#document.take() });
        break;
      case 'bring':
        loadArt(request.parts).then(
          () => this.#answer({ kind: 'brought', id: request.id, reason: null }),
          (error: unknown) => this.#answer({ kind: 'brought', id: request.id, reason: String(error) }),
        );
        break;
      case 'close':
        this.#close(request.surface);
    }
  }

  #open(number: number, moving: Surface['moving']): void {
    const [still, top] = rootsOf(number);
    const standFor = (root: number): Ghost => this.#document.standFor(root);
    this.#surfaces.set(number, {
      still: standFor(still),
      moving,
      top: standFor(top),
      setting: null,
      last: 0,
      held: null,
      whole: false,
    });
  }

  #tell(number: number): void {
    const at = this.#surfaces.get(number);
    if (!at) return;
    const { last: id, whole } = at;
    this.#answer({ kind: 'drawn', surface: number, id, writing: [], held: at.held !== null, whole });
  }

  #drawHeld(number: number): void {
    const surface = this.#surfaces.get(number);
    if (!surface?.held) return;
    const draw = surface.held;
    surface.held = null;
    try {
      draw();
    } catch (error) {
      const views = surface.setting && viewsOf(surface.setting);
      if (views) this.#answer({ kind: 'failed', surface: number, id: surface.last, views, reason: String(error) });
    }
  }

  #drawAsked({ surface, id, setting, numbers, ratio, quiet }: Extract<Request, { kind: 'draw' }>): void {
    const at = this.#surfaces.get(surface);
    if (at && setting) at.setting = setting;
    if (!at?.setting) return;
    this.#draw({ surface, id, ratio, quiet, picture: pictureOf(at.setting, numbers), words: this.#words });
  }

  #draw(request: Draw): void {
    const { surface, id, picture } = request;
    const { from, to } = picture;
    const at = this.#surfaces.get(surface);
    if (!at) return;
    at.last = id;
    const have = artLoaded();
    const parts = partsOf(from.view, to.view, picture.state.unstressed).filter((part) => !(part in have));
    const fail = (error: unknown): void =>
      this.#answer({ kind: 'failed', surface, id, views: viewsOf(picture), reason: String(error) });
    try {
      this.#paint(request, parts.length === 0);
    } catch (error) {
      fail(error);
      return;
    }
    if (parts.length === 0) return;
    loadArt(parts)
      .then(() => {
        if (this.#surfaces.get(surface)?.last === id) this.#paint({ ...request, quiet: false }, true);
      })
      .catch(fail);
  }

  #paint({ surface, id, picture, words, ratio, quiet }: Draw, whole: boolean): void {
    const at = this.#surfaces.get(surface);
    if (!at) return;
    const drawMoving = drawLayers(at, stateOf(picture, words), viewOf(picture), artLoaded(), ratio);
    const writing = this.#document.take();
    // The page may not have done yet what was written for the picture before.
    const held = writing.length > 0 || at.held !== null;
    at.held = held ? drawMoving : null;
    at.whole = whole;
    if (!held) drawMoving();
    if (quiet && whole && !held) return;
    this.#answer({ kind: 'drawn', surface, id, writing, held, whole });
  }

  #close(number: number): void {
    const surface = this.#surfaces.get(number);
    if (!surface) return;
    this.#surfaces.delete(number);
    forget(surface.still);
    forget(surface.top);
    this.#answer({ kind: 'wrote', writing: this.#document.take() });
  }
}

const viewOf = ({ state, from, to, mix, closeness }: Wordless): WorldView =>
  nearerBy(viewBetween(from, to, mix, state.size[0]), closeness);
const stateOf = ({ state }: Wordless, words: Words): WorldState => ({ ...state, words });
