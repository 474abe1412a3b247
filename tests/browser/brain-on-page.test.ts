// Some browsers have canvases off the page that know no WebGL, in a worker or out of it; the page's own canvas does.

import { expect, test, vi } from 'vitest';
import { mount, pixels } from './mounted-brain.ts';

test('where canvases off the page know no WebGL, the brain is drawn with one of the page', async () => {
  const given = OffscreenCanvas.prototype.getContext as (this: unknown, ...all: unknown[]) => unknown;
  OffscreenCanvas.prototype.getContext = function (this: OffscreenCanvas, ...all: unknown[]) {
    return String(all[0]).startsWith('webgl') ? null : given.apply(this, all);
  } as never;
  // Its worker has none either, and says so as ours does.
  vi.stubGlobal('Worker', undefined);
  document.documentElement.dataset['motion'] = 'still';
  const brain = await mount({ region: 'hippocampus' });
  expect(brain.renderRoot.querySelector('.plain'), 'words in place of a picture').toBeNull();
  const data = pixels(brain);
  let solid = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 60) solid += 1;
  expect(solid / (data.length / 4)).toBeGreaterThan(0.1);
  brain.remove();
  vi.unstubAllGlobals();
});
