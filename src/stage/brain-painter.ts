// Draws brains for whoever asks: in a worker, or on the page where no worker may draw. One model serves every view of a
// brain; a finer level of geometry takes the place of the lighter one between two pictures.

import { nearer } from '../core/blend.ts';
import type { Theme } from '../palette.ts';
import { BrainModel } from './brain.ts';
import type { BrainAnswer, BrainPicture, BrainRequest } from './brain-messages.ts';
import { BrainScene } from './brain-scene.ts';
import { decodeBrain } from './brain-decoding.ts';
import type { MeasuredPart } from './part-measures.ts';
import { compileFirst, compileLater } from './programs.ts';
import { stage } from './renderer.ts';

type Canvas = HTMLCanvasElement | OffscreenCanvas;

interface Drawn {
  readonly scene: BrainScene;
  /** What was asked for last, and the number of the asking. */
  shown: BrainPicture | null;
  id: number;
  /** What places at rest were told for. */
  told: string;
  toldOf: unknown;
}

export class BrainPainter {
  readonly #models = new Map<number, Promise<BrainModel>>();
  readonly #views = new Map<number, Promise<Drawn>>();
  readonly #canvasOf: (view: number) => Canvas;
  readonly #answer: (answer: BrainAnswer) => void;
  #theme: Theme = 'night';

  /** canvasOf: where a view is drawn; a canvas without a page hands its picture over with each answer. */
  constructor(canvasOf: (view: number) => Canvas, answer: (answer: BrainAnswer) => void) {
    this.#canvasOf = canvasOf;
    this.#answer = answer;
  }

  take(request: BrainRequest): void {
    switch (request.kind) {
      case 'open':
        void this.#open(request.theme);
        break;
      case 'level':
        void this.#level(request);
        break;
      case 'view':
        this.#view(request.view, request.brain);
        break;
      case 'show':
        this.#with(request.view, (view) => {
          stage().pixelRatio = request.ratio;
          view.shown = JSON.parse(request.picture) as BrainPicture;
          view.id = request.id;
          view.scene.show(view.shown.input);
        });
        break;
      case 'visible':
        this.#with(request.view, ({ scene }) => scene.setVisible(request.visible));
        break;
      case 'pick':
        this.#with(request.view, ({ scene }) => this.#pick(request, scene));
        break;
      case 'close':
        this.#with(request.view, ({ scene }) => scene.dispose());
        this.#views.delete(request.view);
        break;
      case 'lose':
        stage().lose();
        break;
      case 'restore':
        stage().restore();
        break;
      case 'count':
        void this.#count();
    }
  }

  async #open(theme: Theme): Promise<void> {
    this.#theme = theme;
    // While the geometry is on its way.
    void compileFirst(stage(), theme);
    this.#answer({ kind: 'opened', state: await stage().open() });
  }

  async #level({ id, brain, bytes }: Extract<BrainRequest, { kind: 'level' }>): Promise<void> {
    const model = await this.#models.get(brain);
    // Nothing stands in the way of the first picture.
    await model?.shown;
    // The device makes the programs while the geometry is decoded.
    await compileFirst(stage(), this.#theme).asked;
    const read = await decodeBrain(bytes);
    if (read.ok && model) void this.#refine(model, read.value);
    else if (read.ok) this.#models.set(brain, BrainModel.make(read.value));
    this.#answer({ kind: 'read', id, reason: read.ok ? null : read.reason });
  }

  async #refine(model: BrainModel, parts: readonly MeasuredPart[]): Promise<void> {
    await model.refine(parts, (pieces) => stage().upload(pieces));
    await compileLater(stage(), this.#theme);
    model.finer = true;
    this.#views.forEach((view) => void view.then(({ scene }) => scene.refresh()));
  }

  #view(view: number, brain: number): void {
    const model = this.#models.get(brain);
    if (!model) throw new Error(`view ${view} asks for brain ${brain}, of which no level came`);
    this.#views.set(
      view,
      model.then((made) => {
        const tell = (state: ReturnType<ReturnType<typeof stage>['check']>): void =>
          this.#answer({ kind: 'stage', view, state });
        const scene = new BrainScene(this.#canvasOf(view), made, stage(), tell);
        const drawn: Drawn = { scene, shown: null, id: 0, told: '', toldOf: null };
        scene.onDrawn = (take) => this.#drawn(view, drawn, take);
        return drawn;
      }),
    );
  }

  /** In the order of the requests, also while the model is being made. */
  #with(view: number, act: (view: Drawn) => void): void {
    void this.#views.get(view)?.then(act);
  }

  #drawn(view: number, drawn: Drawn, take: () => ImageBitmap | null): void {
    const { scene, shown, id } = drawn;
    if (!shown) return void take();
    const overlay = scene.overlay(shown);
    // Places at rest change with the step, the size and the geometry, and seldom: neither numbers nor film move them.
    const { blend, width, height, hidden, plane, top, bottom } = shown.input;
    const told = JSON.stringify([
      nearer(blend),
      shown.regions,
      shown.spread,
      width,
      height,
      hidden,
      plane,
      top,
      bottom,
    ]);
    const known = drawn.told === told && drawn.toldOf === scene.points;
    drawn.told = told;
    drawn.toldOf = scene.points;
    const rest = known ? {} : { rest: scene.resting(shown) };
    this.#answer({ kind: 'drawn', view, id, picture: take(), overlay, finer: scene.finer, ...rest });
  }

  #pick({ view, id, x, y }: Extract<BrainRequest, { kind: 'pick' }>, scene: BrainScene): void {
    this.#answer({ kind: 'picked', view, id, region: scene.pick(x, y) });
  }

  async #count(): Promise<void> {
    const models = await Promise.all(this.#models.values());
    const { drawn, serves, memory } = stage();
    const refined = models.length > 0 && models.every(({ finer }) => finer);
    this.#answer({ kind: 'counted', state: stage().check(), drawn, serves, refined, memory });
  }
}
