// The life of one brain picture inside an element: loaded when near the screen, drawn while visible, replaced by the
// drawn brain when there is no 3D, and taken up again when the 3D comes back.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PoseId } from '../../core/story.ts';
import type { Theme } from '../../palette.ts';
import { baseOf } from '../../stage/asset-base.ts';
import { inFrame } from '../../stage/in-frame.ts';
import { nextTask } from '../../stage/next-task.ts';
import type { StageState } from '../../stage/view.ts';
import type { Drawing } from '../../core/drawing.ts';
import { loadDrawing } from './drawn.ts';
import { brainView, dropView } from './brains.ts';
import type { BrainView } from './view.ts';

export interface BrainViewCalls {
  readonly canvas: () => HTMLCanvasElement | null;
  readonly base: () => string;
  readonly pose: () => PoseId;
  readonly theme: () => Theme;
  /** Something is wrong; said once. */
  readonly fail: (reason: string) => void;
  /** A view is there. */
  readonly changed: () => void;
}

/** Some brain of this page was drawn in 3D: the next comes within a frame or two, and needs no poster. */
let drawnBefore = false;

export class BrainViewController implements ReactiveController {
  view: BrainView | null = null;
  /** It is near enough to the screen to be worth a poster. */
  asked = false;
  /** The canvas holds a picture of ours. */
  shown = false;
  /** A picture is about to come, so that nothing need stand in for it. */
  get imminent(): boolean {
    return drawnBefore && this.trouble === null;
  }
  /** Why there is no 3D; null while there is, or may be. */
  trouble: string | null = null;
  drawing: Drawing | null = null;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #calls: BrainViewCalls;
  #loading = false;
  #wantsOutline = false;
  /** The picture that the names were set on last. */
  #named: unknown = null;
  #drawnPose: PoseId | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, calls: BrainViewCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostDisconnected(): void {
    const view = this.view;
    this.view = null;
    this.shown = false;
    if (view) dropView(view);
  }

  hostUpdated(): void {
    this.#named = this.view?.seen;
    // The drawn brain follows the story's pose, too.
    if ((this.trouble !== null || this.#wantsOutline) && this.#drawnPose !== this.#calls.pose()) void this.#draw();
  }

  /** There is no poster: its place is taken by an outline until the picture comes. */
  posterMissing(): void {
    if (this.shown || this.#wantsOutline) return;
    this.#wantsOutline = true;
    void this.#draw();
  }

  async load(): Promise<void> {
    if (this.view || this.#loading || this.trouble !== null) return;
    this.#loading = true;
    this.asked = true;
    this.#host.requestUpdate();
    try {
      await this.#host.updateComplete;
      const canvas = this.#calls.canvas();
      if (!canvas) return;
      const result = await brainView(canvas, baseOf(this.#calls.base()), this.#calls.theme(), (state) =>
        this.#stageChanged(state),
      );
      if (!result.ok) return this.#fallBack(result.reason);
      if (!this.#host.isConnected) return dropView(result.view);
      this.view = result.view;
      this.view.onDrawn = (finer) => {
        // Hosts and tests may wait for it.
        if (finer) this.#host.dataset['finer'] = '';
        void this.#drawn();
      };
      this.#calls.changed();
    } catch (error) {
      this.#fallBack(`the brain in 3D did not load: ${String(error)}`);
    } finally {
      this.#loading = false;
    }
  }

  /** Names follow each picture. The poster gives way in the next task: the frame of the first picture is full. */
  async #drawn(): Promise<void> {
    // What a moving story shows next has often set them by then.
    if (this.shown) return inFrame(() => this.view?.seen !== this.#named && this.#host.requestUpdate());
    const { view } = this;
    await nextTask();
    if (this.shown || this.view !== view || this.trouble !== null) return;
    this.shown = true;
    drawnBefore = true;
    this.#wantsOutline = false;
    this.#host.dataset['drawn'] = '';
    this.#host.requestUpdate();
  }

  #stageChanged(state: StageState): void {
    if (state === 'ready') {
      this.trouble = null;
      this.#host.requestUpdate();
      return;
    }
    this.shown = false;
    this.#fallBack(state === 'lost' ? 'the 3D picture was lost' : 'this device shows no 3D pictures');
  }

  #fallBack(reason: string): void {
    this.trouble = reason;
    this.#calls.fail(reason);
    this.#host.requestUpdate();
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const pose = this.#calls.pose();
    this.#drawnPose = pose;
    const drawing = await loadDrawing(pose, this.#calls.base());
    if (this.#drawnPose !== pose) return;
    this.drawing = drawing;
    if (this.trouble !== null) this.#host.dataset['drawn'] = '';
    this.#host.requestUpdate();
  }
}
