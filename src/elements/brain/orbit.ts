// The reader's own turn of a picture: by drag (sideways only, so that the page still scrolls), pinch, keys and buttons. All
// of them move one goal; what is shown settles toward it and then asks for no more frames. Under reduced motion it jumps.

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { settle, type Motion } from '../../stage/settle.ts';

export interface Turn {
  readonly turn: number;
  readonly tilt: number;
  readonly zoom: number;
}
interface Place {
  readonly x: number;
  readonly y: number;
}
export interface PressOptions {
  /** A finger turns the picture up and down, too: it has the page to itself. */
  readonly free: boolean;
  /** Two fingers come closer or go further away. */
  readonly pinch: boolean;
}
export const still: Turn = { turn: 0, tilt: 0, zoom: 0 };
export const turns = ['left', 'right', 'up', 'down', 'closer', 'further', 'reset'] as const;
export type TurnName = (typeof turns)[number];

const moves: Readonly<Record<Exclude<TurnName, 'reset'>, Turn>> = {
  left: { turn: -Math.PI / 12, tilt: 0, zoom: 0 },
  right: { turn: Math.PI / 12, tilt: 0, zoom: 0 },
  up: { turn: 0, tilt: Math.PI / 12, zoom: 0 },
  down: { turn: 0, tilt: -Math.PI / 12, zoom: 0 },
  closer: { turn: 0, tilt: 0, zoom: 0.2 },
  further: { turn: 0, tilt: 0, zoom: -0.2 },
};
const keys: Readonly<Record<string, TurnName>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  Home: 'reset',
};
const axes = ['turn', 'tilt', 'zoom'] as const;
const limits = { turn: Infinity, tilt: 1.5, zoom: 1.4 } as const;
const lowest = { turn: -Infinity, tilt: -1.5, zoom: -0.6 } as const;
/** Below this a value counts as arrived. */
const close = 1e-3;

const placeOf = ({ clientX, clientY }: PointerEvent): Place => ({ x: clientX, y: clientY });
const reduced = (): boolean =>
  document.documentElement.dataset['motion'] === 'still' || matchMedia('(prefers-reduced-motion: reduce)').matches;

export class OrbitController implements ReactiveController {
  now: Turn = still;
  #goal: Turn = still;
  #speed: Turn = still;
  #frame = 0;
  #last = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Where fingers are down on the picture, and how far apart two of them were when the second came. */
  readonly #pressed = new Map<number, Place>();
  #pinch: { readonly apart: number; readonly zoom: number } | null = null;
  /** Called when the reader moves it, before it settles. */
  onTurn: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.now = this.#goal;
    this.#pressed.clear();
    this.#pinch = null;
  }

  get turned(): boolean {
    return axes.some((axis) => this.#goal[axis] !== 0);
  }

  /** Forgets the reader's turn at once: another step has come. */
  forget(): void {
    if (!this.turned && this.now === still) return;
    this.#goal = still;
    this.#speed = still;
    this.now = still;
  }

  move(name: TurnName): void {
    if (name === 'reset') this.#aim(still);
    else {
      const by = moves[name];
      this.#aim({ turn: this.#goal.turn + by.turn, tilt: this.#goal.tilt + by.tilt, zoom: this.#goal.zoom + by.zoom });
    }
  }

  /** Comes closer by a natural log of how many times. */
  zoomBy(log: number): void {
    this.#aim({ ...this.#goal, zoom: this.#goal.zoom + log });
  }

  /** For a key pressed on the picture; true when it was one of ours. */
  key(event: KeyboardEvent): boolean {
    const name = keys[event.key];
    if (!name || event.ctrlKey || event.metaKey || event.altKey) return false;
    event.preventDefault();
    event.stopPropagation();
    this.move(name);
    return true;
  }

  /** Follows a pointer from its press; a press that hardly moves is a tap, and a second finger makes it a pinch. */
  press(event: PointerEvent, surface: HTMLElement, tap: (event: PointerEvent) => void, options: PressOptions): void {
    if (event.button !== 0) return;
    const start = { ...placeOf(event), goal: this.#goal };
    const scale = Math.PI / Math.max(240, surface.clientWidth);
    let dragged = false;
    const both = options.free || event.pointerType === 'mouse';
    this.#pressed.set(event.pointerId, start);
    if (options.pinch && this.#pressed.size === 2) this.#pinch = { apart: this.#apart(), zoom: this.#goal.zoom };
    const follow = (e: PointerEvent): void => {
      if (e.pointerId !== event.pointerId) return;
      // Its button was let go outside, before the pointer was captured.
      if (e.pointerType === 'mouse' && e.buttons === 0) return end(e);
      this.#pressed.set(e.pointerId, placeOf(e));
      if (this.#pinch) return this.#follow(this.#pinch);
      const [dx, dy] = [e.clientX - start.x, e.clientY - start.y];
      if (!dragged && Math.hypot(dx, dy) < 6) return;
      if (!dragged) surface.setPointerCapture(event.pointerId);
      dragged = true;
      // A finger's up and down belongs to the page, unless the picture has the page to itself.
      this.#aim({
        turn: start.goal.turn - dx * scale,
        tilt: start.goal.tilt + (both ? dy * scale : 0),
        zoom: start.goal.zoom,
      });
    };
    const end = (e: PointerEvent): void => {
      if (e.pointerId !== event.pointerId) return;
      surface.removeEventListener('pointermove', follow);
      surface.removeEventListener('pointerup', end);
      surface.removeEventListener('pointercancel', end);
      if (!dragged && !this.#pinch && e.type === 'pointerup') tap(e);
      this.#pressed.delete(e.pointerId);
      // The finger that is left after a pinch does nothing until it is lifted, too.
      if (this.#pressed.size === 0) this.#pinch = null;
    };
    surface.addEventListener('pointermove', follow);
    surface.addEventListener('pointerup', end);
    surface.addEventListener('pointercancel', end);
  }

  #apart(): number {
    const [one, two] = [...this.#pressed.values()];
    return one && two ? Math.max(20, Math.hypot(one.x - two.x, one.y - two.y)) : 0;
  }

  #follow({ apart, zoom }: { readonly apart: number; readonly zoom: number }): void {
    if (this.#pressed.size === 2) this.#aim({ ...this.#goal, zoom: zoom + Math.log(this.#apart() / apart) });
  }

  #aim(goal: Turn): void {
    const held = (axis: (typeof axes)[number]): number => Math.min(limits[axis], Math.max(lowest[axis], goal[axis]));
    this.#goal = { turn: held('turn'), tilt: held('tilt'), zoom: held('zoom') };
    this.onTurn?.();
    if (reduced()) {
      this.now = this.#goal;
      this.#speed = still;
      this.#host.requestUpdate();
    } else if (this.#frame === 0) {
      this.#last = performance.now();
      this.#frame = requestAnimationFrame((now) => this.#settle(now));
    }
  }

  #settle(now: number): void {
    this.#frame = 0;
    const seconds = Math.min(0.05, Math.max(0, (now - this.#last) / 1000));
    this.#last = now;
    const moved = axes.map((axis) =>
      settle({ value: this.now[axis], speed: this.#speed[axis] }, this.#goal[axis], seconds),
    );
    const [turn, tilt, zoom] = moved as [Motion, Motion, Motion];
    this.now = { turn: turn.value, tilt: tilt.value, zoom: zoom.value };
    this.#speed = { turn: turn.speed, tilt: tilt.speed, zoom: zoom.speed };
    const arrived = axes.every((axis) => Math.abs(this.now[axis] - this.#goal[axis]) < close);
    if (arrived) {
      this.now = this.#goal;
      this.#speed = still;
    } else this.#frame = requestAnimationFrame((next) => this.#settle(next));
    this.#host.requestUpdate();
  }
}
