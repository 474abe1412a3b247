// The cascade compared with itself before treatment, and the same picture whatever the way that led to it.

import { afterEach, expect, test, vi } from 'vitest';
import '../../src/elements/cascade.define.ts';
import type { SynCascade } from '../../src/elements/cascade.ts';
import { halfOf, isStacked } from '../../src/elements/cascade-compare.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function put(attributes: Readonly<Record<string, string>>, width = 860): SynCascade {
  const element = document.createElement('syn-cascade');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  frame.style.height = '700px';
  frame.append(element);
  document.body.append(frame);
  return element;
}

const rootOf = (element: SynCascade): ShadowRoot => element.shadowRoot as ShadowRoot;
const panes = (element: SynCascade): Element[] => [...rootOf(element).querySelectorAll('.pane')];
const count = (at: ParentNode | undefined, thing: string): number =>
  at?.querySelectorAll(`[data-thing="${thing}"]`).length ?? 0;
const drawn = (element: SynCascade, least = 2): Promise<void> =>
  vi.waitFor(() => expect(rootOf(element).querySelectorAll('[data-thing]').length).toBeGreaterThanOrEqual(least), {
    timeout: 15_000,
  });
/** Everything drawn, whatever the order in which attributes were written. */
const written = (at: Element): string => {
  const attributes = [...at.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const kids = [...at.children].map(written).join('');
  return `<${at.tagName} ${attributes.join(' ')}>${kids === '' ? at.textContent : kids}`;
};
const picture = (element: SynCascade): string =>
  [...rootOf(element).querySelectorAll('svg, canvas')]
    .map((layer) => (layer instanceof HTMLCanvasElement ? layer.toDataURL() : written(layer)))
    .join('');

test('before stands beside now: no new spines before, some a day after, and the words of both', async () => {
  const element = put({ view: 'dendrite', time: '1 day', compare: 'before' });
  await drawn(element, 12);
  const [before, now] = panes(element);
  expect(count(before, 'new-spine')).toBe(0);
  expect(count(now, 'new-spine')).toBeGreaterThan(4);
  const captions = [...rootOf(element).querySelectorAll('figcaption')].map((c) => c.textContent);
  expect(captions).toEqual(['Before treatment', 'Now: 1 day after the start']);
  const told = panes(element).map((pane) => pane.querySelector('ul')?.textContent ?? '');
  expect(told[0]).not.toBe('');
  expect(told[0]).not.toBe(told[1]);
});

test('a single picture comes back when the comparison ends, the very same as before it', async () => {
  const element = put({ view: 'synapse', time: '1 h' });
  await drawn(element);
  const first = picture(element);
  element.setAttribute('compare', 'before');
  await element.updateComplete;
  await vi.waitFor(() => expect(panes(element)).toHaveLength(2));
  element.removeAttribute('compare');
  await element.updateComplete;
  expect(panes(element)).toHaveLength(0);
  expect(picture(element)).toBe(first);
});

test('views that differ by a rate alone are not compared, and a bad value is reported', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const element = put({ view: 'circuit', time: '1 h', compare: 'before' });
  await drawn(element);
  expect(panes(element)).toHaveLength(0);
  element.setAttribute('compare', 'healthy');
  await element.updateComplete;
  expect(warned).toHaveBeenCalledTimes(1);
});

test('halves stand side by side on a wide stage and one upon the other on a phone', () => {
  expect([isStacked([860, 700]), isStacked([390, 420])]).toEqual([false, true]);
  expect(halfOf([861, 700])).toEqual([430, 666]);
  expect(halfOf([390, 421])).toEqual([390, 210]);
});

test('a hundred random scrubs forth and back give the picture that each state has alone', async () => {
  const element = put({ view: 'synapse', time: '40 min' });
  await drawn(element);
  // The geometry of both views first.
  element.view = 'dendrite';
  await vi.waitFor(() => expect(rootOf(element).querySelector('[data-thing="lost-spine"]')).not.toBeNull(), 15_000);
  const times = ['0 min', '10 min', '40 min', '2 h', '1 day', '1 week'];
  const known = new Map<string, string>();
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < 100; i++) {
    const view = ['synapse', 'dendrite'][random(2)] as string;
    const time = times[random(times.length)] as string;
    element.view = view;
    element.timeText = time;
    element.phase = 5 + random(3);
    await element.updateComplete;
    const key = `${view} ${time} ${element.phase}`;
    const was = known.get(key);
    const now = picture(element);
    if (was === undefined) known.set(key, now);
    else expect(now, key).toBe(was);
  }
  expect(known.size).toBeGreaterThan(15);
}, 30_000);
