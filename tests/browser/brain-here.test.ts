// Where no worker may run the page draws the brain itself.

import { expect, test, vi } from 'vitest';
import type { SynPickDetail } from '../../src/elements/brain/picture.ts';
import { difference, mount, pixels, settled, until } from './mounted-brain.ts';

test('without workers the same picture is drawn, turns and comes back, and can be picked', async () => {
  vi.stubGlobal('Worker', undefined);
  document.documentElement.dataset['motion'] = 'still';
  const brain = await mount({ region: 'hippocampus', controls: '' });
  const canvas = brain.renderRoot.querySelector('canvas')!;
  expect(canvas.getContext('2d'), 'a canvas that the page draws on').not.toBeNull();
  const start = pixels(brain);
  const surface = brain.renderRoot.querySelector<HTMLElement>('.surface')!;
  const press = (key: string) => surface.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('ArrowLeft');
  await settled();
  expect(difference(start, pixels(brain))).toBeGreaterThan(0.1);
  press('Home');
  await settled();
  expect(difference(start, pixels(brain))).toBe(0);

  const picks: (string | null)[] = [];
  brain.addEventListener('syn-pick', (event) => picks.push((event as CustomEvent<SynPickDetail>).detail.region));
  const dot = brain.renderRoot.querySelector('.above circle:last-of-type')!.getBoundingClientRect();
  const at = { clientX: dot.x + dot.width / 2, clientY: dot.y + dot.height / 2, pointerId: 1, isPrimary: true };
  for (const kind of ['pointerdown', 'pointerup']) surface.dispatchEvent(new PointerEvent(kind, at));
  await until(() => picks.length > 0, 'the pick');
  expect(picks).toEqual(['hippocampus']);
  brain.remove();
  vi.unstubAllGlobals();
});
