// The cascade compared with itself before treatment, and the same picture whatever the way that led to it.

import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/cascade.define.ts';
import type { SynCascade } from '../../src/elements/cascade/cascade.ts';
import { newSpinesIn, picture, pictureAgain } from './cascade-picture.ts';
import { isStacked, paneSize, panesOf } from '../../src/elements/cascade/compare.ts';
import { bring } from '../../src/elements/cascade/pictures.ts';
import { artParts } from '../../src/elements/cascade/world-parts.ts';
import type { Shown } from '../../src/elements/cascade/world-state.ts';
import { standardCourse } from '../../src/core/standard-course.ts';
import type { CascadeView } from '../../src/core/story.ts';
import { days } from '../../src/core/units.ts';
import { bud, lasting, lost } from '../../src/figures/world/dendrite-spines.ts';

// Else the first picture of a view may still lack its art.
beforeAll(() => bring(artParts));

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
async function drawn(element: SynCascade, least = 2): Promise<void> {
  await vi.waitFor(
    () => expect(rootOf(element).querySelectorAll('[data-thing]').length).toBeGreaterThanOrEqual(least),
    15_000,
  );
  // What moves is on its canvas, too.
  await element.updateComplete;
}

test('before stands beside now: no new spines before, some a day after, and the words of both', async () => {
  const element = put({ view: 'dendrite', time: '1 day', compare: 'before' });
  await drawn(element, 8);
  const [before, now] = panes(element);
  expect(newSpinesIn(before)).toBe(0);
  expect(newSpinesIn(now)).toBeGreaterThan(1000);
  const captions = [...rootOf(element).querySelectorAll('figcaption')].map((c) => c.textContent);
  expect(captions[1]).toBe('Now: 1 day after the start');
  expect(captions[0]).toContain('Before treatment');
  const told = panes(element).map((pane) => pane.querySelector('ul')?.textContent ?? '');
  expect(told[0]).not.toBe('');
  expect(told[0]).not.toBe(told[1]);
});

test('a single picture comes back when the comparison ends, the very same as before it', async () => {
  const element = put({ view: 'synapse', time: '1 h' });
  await drawn(element);
  const first = await pictureAgain(element);
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

/** Whether a place of the dendrite's frame lies within the branch that a pane draws. */
function isWhole(pane: Element | undefined, [x, y]: readonly [number, number]): boolean {
  const rim = pane?.querySelector<SVGGeometryElement>('[data-thing="shaft"] > path');
  return rim?.isPointInFill(new DOMPoint(x, y)) ?? false;
}
const heads = [...lasting, ...lost].map((seat) => bud(seat, 1, 0).tip);
const wholeIn = (pane: Element | undefined): number => heads.filter((tip) => isWhole(pane, tip)).length;
const paneOf = (element: SynCascade, which: string): Element | undefined =>
  panes(element).find((pane) => pane.getAttribute('data-pane') === which);

test('without long stress every spine that was lost stands whole, none is dotted, and none is new', async () => {
  const element = put({ view: 'dendrite', time: '1 day', compare: 'unstressed' });
  await vi.waitFor(() => expect(wholeIn(paneOf(element, 'unstressed'))).toBe(lasting.length + lost.length), 15_000);
  await element.updateComplete;
  const pane = paneOf(element, 'unstressed');
  for (const thing of ['lost-spine', 'lost-again']) expect(count(pane, thing), thing).toBe(0);
  expect(newSpinesIn(pane)).toBe(0);
  const now = paneOf(element, 'now');
  expect(wholeIn(now)).toBe(lasting.length);
  expect(count(now, 'lost-spine')).toBe(1);
  expect(pane?.querySelector('ul')?.textContent).toMatch(/no long stress, as in mice and rats/);
  expect(pane?.querySelector('ul')?.textContent).not.toMatch(/\d|steady|rising|falling/);
});

const switches = (element: SynCascade): HTMLButtonElement[] => [
  ...rootOf(element).querySelectorAll<HTMLButtonElement>('figcaption button'),
];

test('where there is no room for three, two buttons choose by key what stands beside now', async () => {
  const element = put({ view: 'dendrite', time: '1 day', compare: 'before' });
  await drawn(element, 8);
  const first = picture(element);
  expect(switches(element).map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  for (const button of switches(element)) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect(button.scrollWidth).toBeLessThanOrEqual(Math.ceil(width));
  }
  switches(element)[0]?.focus();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await vi.waitFor(() => expect(wholeIn(paneOf(element, 'unstressed'))).toBe(lasting.length + lost.length), 15_000);
  expect(switches(element).map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
  expect(rootOf(element).activeElement).toBe(switches(element)[1]);
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(paneOf(element, 'unstressed')).toBeUndefined();
  expect(picture(element)).toBe(first);
});

test('leaving a comparison with no long stress gives the very same picture as before it', async () => {
  const element = put({ view: 'dendrite', time: '1 day' });
  await drawn(element);
  const first = await pictureAgain(element);
  element.setAttribute('compare', 'unstressed');
  await vi.waitFor(() => expect(wholeIn(paneOf(element, 'unstressed'))).toBe(lasting.length + lost.length), 15_000);
  element.removeAttribute('compare');
  await element.updateComplete;
  expect(picture(element)).toBe(first);
});

test('in the synapse view "unstressed" is taken for "before"', async () => {
  const element = put({ view: 'synapse', time: '1 h', compare: 'unstressed' });
  await drawn(element);
  expect(panes(element).map((pane) => pane.getAttribute('data-pane'))).toEqual(['before', 'now']);
  expect(switches(element)).toHaveLength(0);
});

function shownIn(view: CascadeView, time: number): Shown {
  const state = { view, highlight: [], gate: null, explanation: null, block: [] };
  const cascade = { from: state, to: state, mix: 0, opacity: 1 };
  return { cascade, numbers: standardCourse().at(time), time, phase: 9, gate: null };
}

test('in a story, too, the words of each pane are of its own branch', async () => {
  const element = put({ view: 'dendrite', compare: 'unstressed' });
  const { cascade, time, phase, gate } = shownIn('dendrite', days(1));
  const step = {
    id: 'a',
    time,
    showsTime: true,
    stage: { brain: null, cascade: cascade.to, figure: null },
    topics: [],
    claims: [],
    narration: true,
  };
  const scene = { id: 'one', sky: 'blue', contentNote: false, steps: [] } as const;
  const place = { scene: 'one', step: 'a', progress: 0.5 };
  element.moment = { place, scene, step, time, phase, gate, brain: null, cascade, figure: null, figureTime: time };
  await drawn(element, 8);
  expect(paneOf(element, 'unstressed')?.querySelector('ul')?.textContent).toMatch(/no long stress/);
  expect(paneOf(element, 'unstressed')?.querySelector('ul')?.textContent).not.toMatch(/start|drip|day/);
});

test('three stand side by side where there is room, two on a narrower stage, one upon the other on a phone', () => {
  expect([isStacked([860, 700]), isStacked([390, 420])]).toEqual([false, true]);
  const [branch, synapse] = [shownIn('dendrite', days(1)), shownIn('synapse', days(1))];
  expect(panesOf([1200, 700], branch, 'before')).toEqual(['unstressed', 'before', 'now']);
  expect(panesOf([860, 700], branch, 'before')).toEqual(['before', 'now']);
  expect(panesOf([1200, 700], synapse, 'before')).toEqual(['before', 'now']);
  expect(panesOf([860, 700], shownIn('dendrite', 0), 'before')).toEqual(['unstressed', 'now']);
  expect(panesOf([860, 700], shownIn('synapse', 0), 'before')).toEqual(['now']);
  expect(paneSize([1202, 700], branch, 3)).toEqual([400, 666]);
  expect(paneSize([861, 700], branch, 2)).toEqual([430, 648]);
  expect(paneSize([861, 700], synapse, 2)).toEqual([430, 666]);
  expect(paneSize([390, 420], synapse, 2)).toEqual([390, 193]);
});

test.each([
  ['side by side', 861],
  ['one upon the other', 390],
])('each picture fills its pane, %s', async (_, width) => {
  const element = put({ view: 'dendrite', time: '1 day', compare: 'before' }, width);
  await drawn(element, 8);
  for (const pane of panes(element)) {
    const box = pane.getBoundingClientRect();
    const [, , w, h] = (pane.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(Math.abs(box.width - (w ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(box.height - (h ?? 0))).toBeLessThanOrEqual(1);
  }
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
