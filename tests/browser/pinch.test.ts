// Two fingers on the brain, as a touch screen sends them: through the browser's own input, not as made-up events.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { SynBrain } from '../../src/elements/brain/brain.ts';
import { bothLevels, difference, mountDrawn, pixels, settled, until } from './mounted-brain.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
interface TouchSession {
  send(method: 'Input.dispatchTouchEvent', about: { type: string; touchPoints: Point[] }): Promise<unknown>;
}

let brain: SynBrain;

/** Touches at points of this page, which the test runner shows in a frame of its own. */
async function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const touchPoints = points.map(({ x, y }) => ({ x: x + frame.x, y: y + frame.y }));
  await (cdp() as unknown as TouchSession).send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Two fingers, so far apart to the left and right of a middle, moved to another distance in steps. */
async function pinch(middle: Point, from: number, to: number): Promise<void> {
  const at = (apart: number): Point[] => [
    { x: middle.x - apart / 2, y: middle.y },
    { x: middle.x + apart / 2, y: middle.y },
  ];
  await touch('touchStart', at(from).slice(0, 1));
  await touch('touchStart', at(from));
  for (let i = 1; i <= 3; i += 1) await touch('touchMove', at(from + ((to - from) * i) / 3));
  await touch('touchEnd', []);
  await settled();
}

const surface = (): HTMLElement => brain.renderRoot.querySelector<HTMLElement>('.surface')!;
const middleOf = (element: Element): Point => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
async function press(key: string): Promise<void> {
  surface().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

beforeAll(async () => {
  document.documentElement.dataset['motion'] = 'still';
  brain = await mountDrawn({ explore: '', pose: 'front' }, 680, 300);
  await until(() => brain.renderRoot.querySelector('.sheet') !== null, 'the list');
  await bothLevels();
  const below = document.createElement('div');
  below.style.height = '3000px';
  document.body.append(below);
});
afterAll(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

describe('two fingers on a brain that is explored', () => {
  it('bring it closer by as much as they part, the same as a key, and back, and pick nothing', async () => {
    const picks: unknown[] = [];
    brain.addEventListener('syn-pick', (event) => picks.push(event));
    const start = pixels(brain).slice();
    await pinch(middleOf(surface()), 100, 100 * Math.exp(0.2));
    const byFingers = pixels(brain).slice();
    expect(difference(start, byFingers)).toBeGreaterThan(0.1);
    await press('Home');
    const rest = pixels(brain).slice();
    await press('+');
    expect(difference(byFingers, pixels(brain))).toBeLessThan(0.02);
    await press('Home');
    await pinch(middleOf(surface()), 140, 140);
    expect(difference(rest, pixels(brain))).toBe(0);
    expect(picks).toEqual([]);
    expect(scrollY).toBe(0);
  });

  it('do not scroll the page when they move up together', async () => {
    const { x, y } = middleOf(surface());
    const at = (down: number): Point[] => [
      { x: x - 50, y: y + down },
      { x: x + 50, y: y + down },
    ];
    await touch('touchStart', at(60));
    for (let i = 1; i <= 3; i += 1) await touch('touchMove', at(60 - i * 40));
    await touch('touchEnd', []);
    expect(scrollY).toBe(0);
  });

  it('leave one finger to scroll the page, over the picture too', async () => {
    const { x, y } = middleOf(surface());
    await touch('touchStart', [{ x, y: y + 100 }]);
    for (let i = 1; i <= 8; i += 1) await touch('touchMove', [{ x, y: y + 100 - i * 20 }]);
    await touch('touchEnd', []);
    await until(() => scrollY > 40, 'the page to scroll');
    expect(scrollY).toBeGreaterThan(40);
    scrollTo(0, 0);
  });
});
