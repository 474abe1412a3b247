// Where no worker may run the page paints the cascade itself.

import { expect, test, vi } from 'vitest';

test('without workers the same picture is drawn, and moves with film time', async () => {
  vi.stubGlobal('Worker', undefined);
  await import('../../src/elements/cascade.define.ts');
  const element = document.createElement('syn-cascade');
  element.setAttribute('view', 'synapse');
  element.setAttribute('time', '50 min');
  element.style.cssText = 'display:block;width:860px;height:768px';
  document.body.append(element);
  const root = element.shadowRoot as ShadowRoot;
  await vi.waitFor(() => expect(root.querySelectorAll('svg [data-thing]').length).toBeGreaterThan(3), 15_000);
  await element.updateComplete;

  const canvas = root.querySelector('canvas') as HTMLCanvasElement;
  const pixelsAt = async (phase: number): Promise<Uint8ClampedArray> => {
    element.phase = phase;
    await element.updateComplete;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return data ?? new Uint8ClampedArray();
  };
  /** How many values differ by more than the smoothing of an edge. */
  const differences = (a: Uint8ClampedArray, b: Uint8ClampedArray): number =>
    a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) > 40).length;
  const first = await pixelsAt(9.4);
  expect(first.filter((value, i) => i % 4 === 3 && value > 0).length).toBeGreaterThan(1000);
  expect(differences(first, await pixelsAt(10))).toBeGreaterThan(1000);
  expect(differences(first, await pixelsAt(9.4))).toBeLessThan(50);

  element.remove();
  expect(root.querySelectorAll('svg *')).toHaveLength(0);
  document.body.append(element);
  await vi.waitFor(() => expect(root.querySelectorAll('svg [data-thing]').length).toBeGreaterThan(3));
  vi.unstubAllGlobals();
});
