import { expect, test } from 'vitest';
import { movingOf, stillOf } from '../../src/figures/world/layers.ts';
import { paint } from '../../src/figures/world/paint.ts';
import { drawLayers, drawWorld, nodesOf } from '../../src/figures/world/world.ts';
import { viewOf } from '../../src/figures/world/views.ts';
import { recordingCanvas } from './recording-canvas.ts';
import { art, chanceState, drawnFresh, emptySvg, pictureOf, stateAt } from './world-drawing.ts';

/** Where two pictures first differ: a short stretch of both. */
function difference(a: string, b: string): string | null {
  if (a === b) return null;
  let i = 0;
  while (a[i] === b[i]) i++;
  return `${a.slice(Math.max(0, i - 200), i + 80)}\n--- fresh:\n${b.slice(Math.max(0, i - 40), i + 80)}`;
}

test('seventy states drawn one after another look as each does when drawn alone', { timeout: 120_000 }, () => {
  const svg = emptySvg();
  for (let i = 0; i < 70; i++) {
    const { state, view } = chanceState(i);
    drawWorld(svg, state, view, art);
    const fault = difference(pictureOf(svg), pictureOf(drawnFresh(state, view)));
    expect(fault, `state ${i}`).toBeNull();
  }
});

test('film time run forth and back gives the same picture', () => {
  const at = (clock: number) => stateAt(50, { clock });
  const view = viewOf({ view: 'synapse', highlight: [] }, 860);
  const svg = emptySvg();
  drawWorld(svg, at(12), view, art);
  const first = pictureOf(svg);
  for (const clock of [12.4, 15, 40, 13, 12]) drawWorld(svg, at(clock), view, art);
  expect(pictureOf(svg)).toBe(first);
});

test('what flows does flow: a moment later the picture is another', () => {
  for (const name of ['circuit', 'synapse', 'habenula', 'inside'] as const) {
    const view = viewOf({ view: name, highlight: [] }, 860);
    const [a, b] = [9, 9.3].map((clock) => pictureOf(drawnFresh(stateAt(50, { clock }), view)));
    expect(a === b, name).toBe(false);
  }
});

test('nothing is drawn with a style attribute, an unknown number or a missing gradient', () => {
  for (let i = 100; i < 112; i++) {
    const { state, view } = chanceState(i);
    const svg = drawnFresh(state, view);
    const ids = new Set([...svg.querySelectorAll('[id]')].map((e) => e.id));
    for (const element of svg.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toBe('style');
        expect(value, `${element.tagName} ${name}`).not.toMatch(/NaN|undefined|Infinity/);
        const reference = /url\(#([^)]+)\)/.exec(value)?.[1] ?? (name === 'href' ? value.slice(1) : undefined);
        if (reference !== undefined) expect(ids, `${element.tagName} ${name}`).toContain(reference);
      }
    }
  }
});

test('a picture without its art draws labels and ground, and no error', () => {
  const svg = emptySvg();
  drawWorld(svg, stateAt(40), viewOf({ view: 'circuit', highlight: [] }, 860), {});
  expect(svg.querySelectorAll('text').length).toBeGreaterThan(3);
});

const names = ['circuit', 'dendrite', 'synapse', 'receptor', 'inside', 'habenula'] as const;

test.each(names)('in layers, the still part of the %s is the same at every film time', (name) => {
  const view = viewOf({ view: name, highlight: [] }, 860);
  const layers = { still: emptySvg(), moving: recordingCanvas().canvas, top: emptySvg() };
  drawLayers(layers, stateAt(50, { clock: 9 }), view, art, 1);
  const first = pictureOf(layers.still);
  for (const clock of [9.3, 31, 77.7]) {
    drawLayers(layers, stateAt(50, { clock }), view, art, 1);
    expect(difference(pictureOf(layers.still), first)).toBeNull();
  }
});

test.each(names)('what moves in the %s is drawn on the canvas the same way at the same film time', (name) => {
  const view = viewOf({ view: name, highlight: [] }, 860);
  const { canvas, drawn } = recordingCanvas();
  const layers = { still: emptySvg(), moving: canvas, top: emptySvg() };
  const at = (clock: number): string => {
    drawLayers(layers, stateAt(50, { clock }), view, art, 2)();
    return drawn();
  };
  const [first, other] = [at(9), at(9.3)];
  // Of an ink that it does not know a canvas keeps the last one.
  expect(first).not.toMatch(/NaN|undefined|Infinity|url\(/);
  // Days pass there, not seconds: nothing flows.
  if (name === 'dendrite') expect(other).toBe(first);
  else expect(other).not.toBe(first);
  at(77);
  expect(at(9)).toBe(first);
});

test.each(names)('layers of the %s hold together just what the one picture holds', (name) => {
  const count = (svgs: readonly Element[]): Record<string, number> => {
    const all: Record<string, number> = {};
    for (const element of svgs.flatMap((svg) => [...svg.querySelectorAll('*')])) {
      const tag = element.tagName.toLowerCase();
      if (tag !== 'g') all[tag] = (all[tag] ?? 0) + 1;
    }
    return all;
  };
  const view = viewOf({ view: name, highlight: [] }, 860);
  const { ground, world, top } = nodesOf(stateAt(50), view, art);
  const layers = [ground, stillOf(world), movingOf(world), top].map((nodes) => {
    const svg = emptySvg();
    paint(svg, nodes);
    return svg;
  });
  expect(count(layers)).toEqual(count([drawnFresh(stateAt(50), view)]));
});
