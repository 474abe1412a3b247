// The reader's own turn of a picture, by a mouse: what is pressed, let go and moved, on a stand-in for the picture.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OrbitController } from '../../src/elements/brain/orbit.ts';

const surface = Object.assign(new EventTarget(), { clientWidth: 400, setPointerCapture: () => {} });
const host = { addController: () => {}, requestUpdate: () => {} };
const tap = vi.fn<() => void>();
let orbit: OrbitController;

/** What the mouse does at a point, with these buttons down. */
function mouse(type: string, x: number, buttons: number): PointerEvent {
  const about = { pointerId: 1, pointerType: 'mouse', button: 0, buttons, clientX: x, clientY: 0 };
  const event = Object.assign(new Event(type), about) as unknown as PointerEvent;
  surface.dispatchEvent(event);
  return event;
}
const press = (x: number): void =>
  orbit.press(mouse('pointerdown', x, 1), surface as unknown as HTMLElement, tap, { free: false, pinch: false });

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 1);
  vi.stubGlobal('document', { documentElement: { dataset: { motion: 'still' } } });
  orbit = new OrbitController(host as unknown as ConstructorParameters<typeof OrbitController>[0]);
  tap.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a mouse that is dragged turns it, and a press that hardly moves is a tap', () => {
  press(100);
  mouse('pointermove', 140, 1);
  mouse('pointerup', 140, 0);
  expect(orbit.now.turn).toBeLessThan(0);
  expect(tap).not.toHaveBeenCalled();
  press(100);
  mouse('pointermove', 102, 1);
  mouse('pointerup', 102, 0);
  expect(tap).toHaveBeenCalledTimes(1);
});

test('a mouse that comes back with its button let go outside turns nothing, and is no tap', () => {
  press(2);
  mouse('pointermove', 0, 1);
  mouse('pointermove', 60, 0);
  mouse('pointermove', 200, 0);
  mouse('pointerup', 200, 0);
  expect(orbit.turned).toBe(false);
  expect(tap).not.toHaveBeenCalled();
});
