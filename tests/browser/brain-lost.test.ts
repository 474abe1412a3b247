// A worker that draws may be ended by the browser, as on a phone with little memory.

import { expect, test, vi } from 'vitest';
import { mount, until } from './mounted-brain.ts';

test('when the worker is gone the drawn brain stands in, for this brain and for the next', async () => {
  const started: Worker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends Worker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (options?.name === 'brain') started.push(this);
      }
    },
  );
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const brain = await mount({ region: 'hippocampus' });
  expect(brain.renderRoot.textContent).not.toContain('without 3D');
  expect(started).toHaveLength(1);

  started[0]?.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
  const drawing = (): Element | null => brain.renderRoot.querySelector('svg.drawing');
  await until(() => drawing() !== null, 'the drawn brain');
  expect(brain.renderRoot.textContent).toContain('without 3D');

  const next = document.createElement('syn-brain');
  next.style.cssText = 'display:block;width:320px;height:280px';
  document.body.append(next);
  await until(() => next.renderRoot.querySelector('svg.drawing') !== null, 'the next drawn brain');
  expect(next.renderRoot.textContent).toContain('without 3D');
  expect(warned).toHaveBeenCalledTimes(2);
  brain.remove();
  next.remove();
  vi.unstubAllGlobals();
});
