// The painter of the world, asked by elements in two languages.

import { expect, test, vi } from 'vitest';
import type { CascadeState } from '../../src/core/story.ts';
import { rootsOf, type Answer } from '../../src/elements/cascade/painting.ts';
import { isSameSetting, partsOf, pictureOf } from '../../src/elements/cascade/wire.ts';
import { WorldPainter } from '../../src/elements/cascade/world-painter.ts';
import { Bodies } from '../../src/figures/world/ghost.ts';
import { recordingCanvas } from './recording-canvas.ts';
import { emptySvg, stateAt, words } from './world-drawing.ts';

const receptor: CascadeState = { view: 'receptor', highlight: [], gate: null, explanation: null, block: [] };
const english = words;
const other = Object.fromEntries(Object.entries(words).map(([key, texts]) => [key, texts.map(() => 'otra')]));

test('a picture that comes with its geometry has the words that it was asked in, not those told since', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  painter.take({ kind: 'open', surface: 1, canvas: recordingCanvas().canvas });
  const bodies = new Bodies(emptySvg().ownerDocument);
  const [still, top] = [emptySvg(), emptySvg()];
  rootsOf(1).forEach((number, i) => bodies.know(number, i === 0 ? still : top));
  const picture = { state: stateAt(40), from: receptor, to: receptor, mix: 0, closeness: 0 };
  const { setting, numbers } = partsOf(picture);
  painter.take({ kind: 'words', words: english });
  painter.take({ kind: 'draw', surface: 1, id: 1, setting, numbers, ratio: 1 });
  painter.take({ kind: 'words', words: other });
  const whole = (): boolean => answers.some((answer) => answer.kind === 'drawn' && answer.whole);
  expect(whole()).toBe(false);
  // On a fresh clone the geometry is made first.
  await vi.waitFor(() => expect(whole()).toBe(true), 60_000);
  for (const answer of answers) if ('writing' in answer) bodies.follow(answer.writing);
  const names = [...top.querySelectorAll('text')].map((text) => text.textContent);
  expect(names.length).toBeGreaterThan(1);
  expect(names).not.toContain('otra');
}, 90_000);

test('a picture told in two parts is the picture that it was', () => {
  const { words: _, ...state } = stateAt(95, { highlight: ['bdnf'], before: ['mtor'], arrived: 0.25, named: 0.5 });
  const picture = {
    state: { ...state, words },
    from: receptor,
    to: { ...receptor, block: ['mtor'] },
    mix: 0.25,
    closeness: 0.1,
  } as const;
  const { setting, numbers } = partsOf(picture);
  expect(pictureOf(setting, numbers)).toEqual({ ...picture, state });
});

test('what seldom changes is told again when any of it does, and only then', () => {
  const at = (overrides: Parameters<typeof stateAt>[1], to = receptor) =>
    partsOf({ state: stateAt(40, overrides), from: receptor, to, mix: 0, closeness: 0 }).setting;
  const usual = at({ size: [800, 600], highlight: ['bdnf'] });
  expect(isSameSetting(usual, at({ size: [800, 600], highlight: ['bdnf'], clock: 99 }))).toBe(true);
  for (const other of [
    at({ size: [801, 600], highlight: ['bdnf'] }),
    at({ size: [800, 600], highlight: ['mtor'] }),
    at({ size: [800, 600], highlight: [] }),
    at({ size: [800, 600], highlight: ['bdnf'], theme: 'light' }),
    at({ size: [800, 600], highlight: ['bdnf'], labels: false }),
    at({ size: [800, 600], highlight: ['bdnf'] }, { ...receptor }),
  ])
    expect(isSameSetting(usual, other)).toBe(false);
});

test('what moves is drawn once the rest of its picture stands on the page, and no sooner', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  const { canvas, drawn } = recordingCanvas();
  const picture = { state: stateAt(40), from: receptor, to: receptor, mix: 0, closeness: 0 };
  const ask = (id: number, clock: number): void => {
    const { setting, numbers } = partsOf({ ...picture, state: stateAt(40, { clock }) });
    painter.take({ kind: 'draw', surface: 1, id, setting: id === 1 ? setting : null, numbers, ratio: 1 });
  };
  painter.take({ kind: 'words', words: english });
  painter.take({ kind: 'open', surface: 1, canvas });
  ask(1, 10);
  await vi.waitFor(() => expect(answers.some((answer) => answer.kind === 'drawn' && answer.whole)).toBe(true), 60_000);
  expect(drawn()).toBe('');
  painter.take({ kind: 'shown', surface: 1, id: 1 });
  const first = drawn();
  expect(first).not.toBe('');
  expect(answers.at(-1)).toEqual({ kind: 'stands', surface: 1, id: 1 });
  // Where nothing but film time differs there is nothing to wait for.
  ask(2, 10.5);
  const last = answers.at(-1);
  if (last?.kind === 'drawn' && !last.held) expect(drawn()).not.toBe(first);
  else {
    expect(drawn()).toBe(first);
    ask(3, 11);
    expect(drawn()).not.toBe(first);
  }
}, 90_000);

test('a canvas that cannot be drawn on is told of as a picture that failed', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  const canvas = {
    getContext: () => {
      throw new Error('no canvas here');
    },
  } as unknown as HTMLCanvasElement;
  const { setting, numbers } = partsOf({ state: stateAt(40), from: receptor, to: receptor, mix: 0, closeness: 0 });
  painter.take({ kind: 'words', words: english });
  painter.take({ kind: 'open', surface: 1, canvas });
  painter.take({ kind: 'draw', surface: 1, id: 1, setting, numbers, ratio: 1 });
  await vi.waitFor(() => expect(answers.some((answer) => answer.kind === 'drawn' && answer.whole)).toBe(true), 60_000);
  painter.take({ kind: 'shown', surface: 1, id: 1 });
  const failed = answers.find((answer) => answer.kind === 'failed');
  expect(failed).toMatchObject({ surface: 1, id: 1, reason: expect.stringContaining('no canvas here') });
}, 90_000);
