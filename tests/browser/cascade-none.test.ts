// Where neither a worker nor the page can paint the cascade: what paints it did not come.

import { afterEach, expect, test, vi } from 'vitest';
import type { Moment } from '../../src/core/moment.ts';
import type { CascadeState, CascadeView } from '../../src/core/story.ts';
import '../../src/elements/cascade.define.ts';
import { bring } from '../../src/elements/cascade/pictures.ts';

// Nothing in it that could be made.
vi.mock('../../src/elements/cascade/world-painter.ts', () => ({ WorldPainter: null }));

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

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
});

test('on the way to another view it is asked for once, and again only when other views are shown', async () => {
  vi.stubGlobal('Worker', undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const element = document.createElement('syn-cascade');
  element.style.cssText = 'display:block;width:600px;height:500px';
  const state = (view: CascadeView): CascadeState => ({
    view,
    highlight: [],
    gate: null,
    explanation: null,
    block: [],
  });
  const show = (from: CascadeView, to: CascadeView, mix: number): void => {
    const cascade = { from: state(from), to: state(to), mix, opacity: 1 };
    element.moment = { cascade, time: 2400, phase: 9.4, gate: null } as unknown as Moment;
  };
  /** Pictures begun: with each the words that stand in are taken away. */
  let begun = 0;
  const watched = new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]);
    begun += added.filter((node) => node.nodeName === 'CANVAS').length;
  });
  show('circuit', 'synapse', 0.2);
  document.body.append(element);
  watched.observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true });
  const fallback = () => element.shadowRoot?.querySelector('.fallback');
  await vi.waitFor(() => expect(fallback()).toBeTruthy(), 15_000);
  const tried = begun;
  for (const mix of [0.3, 0.45, 0.6, 0.9]) {
    show('circuit', 'synapse', mix);
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 30));
    expect(fallback()).toBeTruthy();
  }
  expect(begun).toBe(tried);
  show('synapse', 'synapse', 0);
  await vi.waitFor(() => expect(begun).toBe(tried + 1));
  await vi.waitFor(() => expect(fallback()).toBeTruthy());
  watched.disconnect();
});
