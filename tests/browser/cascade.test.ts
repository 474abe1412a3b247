import { afterEach, expect, test, vi } from 'vitest';
import '../../src/elements/cascade.define.ts';
import type { SynCascade } from '../../src/elements/cascade/cascade.ts';
import { newSpinesIn, picture, pictureAgain } from './cascade-picture.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function put(attributes: Readonly<Record<string, string>> = {}, width = 860, height = 768): SynCascade {
  const element = document.createElement('syn-cascade');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.append(element);
  document.body.append(frame);
  return element;
}

const svgOf = (element: SynCascade): SVGSVGElement | null => element.shadowRoot?.querySelector('svg') ?? null;
const namesIn = (element: SynCascade): (string | null)[] =>
  [...(element.shadowRoot?.querySelectorAll('text.label-name') ?? [])].map((t) => t.textContent);
/** Drawn once there are things in it, not only ground and labels: the geometry has come. */
async function drawn(element: SynCascade): Promise<void> {
  await vi.waitFor(
    () => expect(svgOf(element)?.querySelectorAll('[data-thing]').length ?? 0).toBeGreaterThan(1),
    15_000,
  );
  // What moves is on its canvas, too.
  await element.updateComplete;
}

test('alone on a page it shows its view at its time, named and described', async () => {
  const element = put({ view: 'circuit', time: '40 min' });
  await drawn(element);
  expect(svgOf(element)?.getAttribute('role')).toBe('img');
  expect(svgOf(element)?.getAttribute('aria-label')).toMatch(/brake cell/i);
  expect(namesIn(element)).toContain('Main cell');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelectorAll('.hidden-words li').length).toBeGreaterThan(2));
});

test('it draws when something changes and asks for no frame while nothing does', async () => {
  const element = put({ view: 'habenula', time: '10 min' });
  await drawn(element);
  const before = await pictureAgain(element);
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(frames).not.toHaveBeenCalled();
  frames.mockRestore();
  element.requestUpdate();
  await element.updateComplete;
  expect(picture(element)).toBe(before);
  element.setAttribute('time', '1 h');
  await element.updateComplete;
  expect(picture(element)).not.toBe(before);
});

test('whoever waits for a picture is told when it leaves the page before it stands', async () => {
  const element = put({ view: 'synapse', time: '40 min' });
  await drawn(element);
  element.setAttribute('time', '1 h');
  const told = element.updateComplete;
  // The element has asked for its picture by now.
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  element.remove();
  expect(await told).toBe(true);
});

test.each([
  ['view', 'neuron'],
  ['time', 'soon'],
  ['highlight', 'brake-cells'],
  ['gate', '7'],
  ['block', 'everything'],
  ['explanation', 'magic'],
  ['labels', 'loud'],
])('a bad %s keeps the last good picture, is reported once and warned of once', async (name, value) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const element = put({ view: 'circuit', time: '40 min' });
  await drawn(element);
  const before = await pictureAgain(element);
  const faults: string[] = [];
  element.addEventListener('syn-error', (event) => faults.push((event as CustomEvent<{ value: string }>).detail.value));
  element.setAttribute(name, value);
  await element.updateComplete;
  element.requestUpdate();
  await element.updateComplete;
  expect(faults).toEqual([value]);
  expect(warned).toHaveBeenCalledTimes(1);
  expect(picture(element)).toBe(before);
});

test('another size, theme or clock is another picture, and back again the first', async () => {
  const element = put({ view: 'synapse', time: '50 min' });
  await drawn(element);
  const first = await pictureAgain(element);
  element.phase = 12;
  await element.updateComplete;
  expect(await pictureAgain(element)).not.toBe(first);
  element.phase = 9.4;
  await element.updateComplete;
  expect(await pictureAgain(element)).toBe(first);
  element.theme = 'light';
  await element.updateComplete;
  expect(await pictureAgain(element)).not.toBe(first);
  element.theme = 'night';
  await element.updateComplete;
  expect(await pictureAgain(element)).toBe(first);
  const frame = element.parentElement as HTMLElement;
  frame.style.width = '390px';
  await vi.waitFor(() => expect(svgOf(element)?.getAttribute('viewBox')).toBe('0 0 390 768'), { timeout: 8_000 });
  expect(namesIn(element).length).toBeLessThanOrEqual(4);
});

test('whoever waits while pictures are on their way gets the last of them', async () => {
  const element = put({ view: 'synapse', time: '1 h' });
  await drawn(element);
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const waits: Promise<boolean>[] = [];
  for (let i = 0; i < 60; i++) {
    element.phase = 5 + i / 10;
    waits.push(element.updateComplete);
    // Faster than they can be drawn, as fast, and with time to spare.
    if (i % 2 === 0) await frame();
    if (i % 7 === 0) await Promise.all(waits);
  }
  await Promise.all(waits);
  const last = picture(element);
  expect(await pictureAgain(element)).toBe(last);
}, 20_000);

test('with mTOR blocked no spine grows', async () => {
  const usual = put({ view: 'dendrite', time: '1 day' });
  const blocked = put({ view: 'dendrite', time: '1 day', block: 'mtor' });
  await Promise.all([drawn(usual), drawn(blocked)]);
  expect(newSpinesIn(usual.shadowRoot)).toBeGreaterThan(1000);
  expect(newSpinesIn(blocked.shadowRoot)).toBe(0);
});

test('what stands far below the screen loads no geometry until it comes near', async () => {
  const spacer = document.createElement('div');
  spacer.style.height = '6000px';
  document.body.append(spacer);
  const element = put({ view: 'receptor', time: '40 min' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(svgOf(element)?.childElementCount ?? 0).toBe(0);
  element.scrollIntoView();
  await drawn(element);
});

test('it writes no style attribute into the picture', async () => {
  const element = put({ view: 'inside', time: '80 min' });
  await drawn(element);
  expect(element.shadowRoot?.querySelectorAll('svg [style], svg[style]').length).toBe(0);
});
