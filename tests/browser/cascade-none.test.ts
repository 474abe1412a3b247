// Where neither a worker nor the page can paint the cascade: what paints it did not come.

import { expect, test, vi } from 'vitest';
import '../../src/elements/cascade.define.ts';
import { bring } from '../../src/elements/cascade/pictures.ts';

// Nothing in it that could be made.
vi.mock('../../src/elements/cascade/world-painter.ts', () => ({ WorldPainter: null }));

test('the words stand in, it is reported once, and whoever waits is told', async () => {
  vi.stubGlobal('Worker', undefined);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const element = document.createElement('syn-cascade');
  element.setAttribute('view', 'synapse');
  element.style.cssText = 'display:block;width:600px;height:500px';
  document.body.append(element);
  const words = () => element.shadowRoot?.querySelectorAll('.fallback li').length ?? 0;
  await vi.waitFor(() => expect(words()).toBeGreaterThan(2), 15_000);
  await element.updateComplete;
  element.phase = 11;
  await element.updateComplete;
  expect(warned).toHaveBeenCalledTimes(1);
  await expect(bring(['circuit'])).rejects.toThrow('not a constructor');
  vi.unstubAllGlobals();
});
