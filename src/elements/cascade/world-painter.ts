// Paints the world into surfaces: in a worker, or on the page where no worker may run. It thinks a picture out, draws what
// moves on a canvas, and writes down what differs in the svg.

import { GhostDocument, type Ghost } from '../../figures/world/ghost.ts';
import type { WorldState } from '../../figures/world/state.ts';
import { nearerBy, viewBetween, type WorldView } from '../../figures/world/views.ts';
import { forget } from '../../figures/world/paint.ts';
import { drawLayers, prepare } from '../../figures/world/world.ts';
import { rootsOf, viewsOf, type Answer, type Request, type Wordless, type Words } from './painting.ts';
import { artLoaded, loadArt } from './world-art.ts';
import { partsOf } from './world-parts.ts';

interface Surface {
  readonly still: Ghost;
  readonly moving: HTMLCanvasElement | OffscreenCanvas;
  readonly top: Ghost;
  /** The request that was drawn last. */
  last: number;
}
/** With the words that it was asked in: elements in two languages ask the same painter. */
type Draw = Omit<Extract<Request, { kind: 'draw' }>, 'picture'> & { readonly picture: Wordless; readonly words: Words };

export class WorldPainter {
  readonly #document = new GhostDocument();
  readonly #surfaces = new Map<number, Surface>();
  readonly #canvasOf: (surface: number) => HTMLCanvasElement | OffscreenCanvas;
  readonly #answer: (answer: Answer) => void;
  #words: Words = {};

  /** canvasOf: where what moves is drawn; a canvas without a page hands its picture over with each answer. */
  constructor(canvasOf: (surface: number) => HTMLCanvasElement | OffscreenCanvas, answer: (answer: Answer) => void) {
    this.#canvasOf = canvasOf;
    this.#answer = answer;
  }

  take(request: Request): void {
    switch (request.kind) {
      case 'words':
        this.#words = request.words;
        break;
      case 'draw':
        this.#draw({ ...request, picture: JSON.parse(request.picture) as Wordless, words: this.#words });
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

  #surface(number: number): Surface {
    let surface = this.#surfaces.get(number);
    if (!surface) {
      const [still, top] = rootsOf(number);
      surface = {
        still: this.#document.standFor(still),
        moving: this.#canvasOf(number),
        top: this.#document.standFor(top),
        last: 0,
      };
      this.#surfaces.set(number, surface);
    }
    return surface;
  }

  #draw(request: Draw): void {
    const { surface, id, picture } = request;
    const { from, to } = picture;
    this.#surface(surface).last = id;
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
        if (this.#surfaces.get(surface)?.last === id) this.#paint(request, true);
      })
      .catch(fail);
  }

  #paint({ surface, id, picture, words, ratio }: Draw, whole: boolean): void {
    const layers = this.#surface(surface);
    const box = drawLayers(layers, stateOf(picture, words), viewOf(picture), artLoaded(), ratio);
    const { moving } = layers;
    const handed = box && 'transferToImageBitmap' in moving ? moving.transferToImageBitmap() : null;
    this.#answer({ kind: 'drawn', surface, id, writing: this.#document.take(), moving: handed, box, whole });
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
