// Pictures that are thought out away from the page: what ghosts write down, done to real elements, is the picture.

import { beforeEach, expect, test } from 'vitest';
import { Bodies, GhostDocument } from '../../src/figures/world/ghost.ts';
import { forget, G, node, paint, type Drawn, type Nodes } from '../../src/figures/world/paint.ts';
import { rnd } from '../../src/figures/world/shape.ts';
import { drawLayers } from '../../src/figures/world/world.ts';
import { recordingCanvas } from './recording-canvas.ts';
import { art, chanceState, emptySvg, pictureOf } from './world-drawing.ts';

let ghosts: GhostDocument;
let bodies: Bodies;
beforeEach(() => {
  ghosts = new GhostDocument();
  bodies = new Bodies(emptySvg().ownerDocument);
});

/** An element of the page, and the ghost that stands for it. */
function pair(number: number): { svg: SVGSVGElement; ghost: Drawn } {
  const svg = emptySvg();
  bodies.know(number, svg);
  return { svg, ghost: ghosts.standFor(number) };
}

test('fifty states by chance, written down and done to elements, look as each does when drawn into elements', () => {
  const [still, top] = [pair(-1), pair(-2)];
  const moving = recordingCanvas().canvas;
  for (let i = 0; i < 50; i++) {
    const { state, view } = chanceState(i);
    drawLayers({ still: still.ghost, moving, top: top.ghost }, state, view, art, 1);
    bodies.follow(ghosts.take());
    const direct = { still: emptySvg(), moving: recordingCanvas().canvas, top: emptySvg() };
    drawLayers(direct, state, view, art, 1);
    expect(pictureOf(still.svg) === pictureOf(direct.still), `still part of state ${i}`).toBe(true);
    expect(pictureOf(top.svg) === pictureOf(direct.top), `words of state ${i}`).toBe(true);
  }
});

test('a picture drawn twice writes nothing the second time', () => {
  const [still, top] = [pair(-1), pair(-2)];
  const { state, view } = chanceState(3);
  const layers = { still: still.ghost, moving: recordingCanvas().canvas, top: top.ghost };
  drawLayers(layers, state, view, art, 1);
  expect(ghosts.take().length).toBeGreaterThan(100);
  drawLayers(layers, state, view, art, 1);
  expect(ghosts.take()).toEqual([]);
});

test('children come to stand in the order of any list, whatever the order before', () => {
  const { svg, ghost } = pair(-1);
  for (let round = 0; round < 200; round++) {
    const ids = [0, 1, 2, 3, 4, 5, 6]
      .filter((id) => rnd(round, id) < 0.6)
      .toSorted((a, b) => rnd(round + 7, a) - rnd(round + 7, b));
    paint(
      ghost,
      ids.map((id) => node(id, 'path', { 'data-id': id })),
    );
    bodies.follow(ghosts.take());
    expect([...svg.children].map((child) => Number(child.getAttribute('data-id')))).toEqual(ids);
  }
});

test.each([undefined, 'world-ghost test'])('what goes and comes again is the same element (kept as %s)', (keep) => {
  const { svg, ghost } = pair(-1);
  const show = (nodes: Nodes): void => {
    paint(ghost, nodes);
    bodies.follow(ghosts.take());
  };
  const group = (live: string): Nodes => [
    { ...G('group', [node('a', 'path', {}, { d: live }), G('b', [node('c', 'circle')])]), keep },
  ];
  show(group('M0 0'));
  const first = svg.firstElementChild;
  show([]);
  expect(svg.childElementCount).toBe(0);
  show(group('M1 1'));
  expect(svg.firstElementChild).toBe(first);
  expect(svg.querySelector('path')?.getAttribute('d')).toBe('M1 1');
  expect(bodies.size).toBe(5);
});

test('what has waited longest is forgotten with all that is in it; with the picture goes all that waits', () => {
  const { ghost } = pair(-1);
  const show = (nodes: Nodes): void => {
    paint(ghost, nodes);
    bodies.follow(ghosts.take());
  };
  const inner = (...ids: number[]): Nodes => ids.map((id) => G(id, [node('a', 'path')]));
  show([G('whole', inner(0))]);
  const sizes = Array.from({ length: 60 }, (_, i) => {
    show([G('whole', inner(i + 1))]);
    return bodies.size;
  });
  expect(sizes.at(-1)).toBe(sizes.at(-20));
  show([]);
  expect(bodies.size).toBeGreaterThan(10);
  forget(ghost);
  bodies.follow(ghosts.take());
  expect(bodies.size).toBe(0);
});

test('a writing that is none is refused, quoting it', () => {
  expect(() => bodies.follow([77, 1])).toThrow('"77"');
});
