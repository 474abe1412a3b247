// The painter of the world, asked by elements in two languages.

import { expect, test, vi } from 'vitest';
import type { CascadeState } from '../../src/core/story.ts';
import { rootsOf, type Answer, type Picture } from '../../src/elements/cascade/painting.ts';
import { isOfSetting, numbersOf, pictureOf, settingOf } from '../../src/elements/cascade/wire.ts';
import { WorldPainter } from '../../src/elements/cascade/world-painter.ts';
import { Bodies } from '../../src/figures/world/ghost.ts';
import { recordingCanvas } from './recording-canvas.ts';
import { emptySvg, stateAt, words } from './world-drawing.ts';

const receptor: CascadeState = { view: 'receptor', highlight: [], gate: null, explanation: null, block: [] };
const english = words;

/** A picture, asked for as the page does it. */
const drawing = (id: number, picture: Picture, more: { quiet?: boolean; shown?: boolean } = {}) =>
  ({
    kind: 'draw',
    surface: 1,
    id,
    setting: settingOf(picture),
    numbers: numbersOf(picture),
    ratio: 1,
    quiet: false,
    shown: true,
    ...more,
  }) as const;
const other = Object.fromEntries(Object.entries(words).map(([key, texts]) => [key, texts.map(() => 'otra')]));

test('a picture that comes with its geometry has the words that it was asked in, not those told since', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  painter.take({ kind: 'open', surface: 1, canvas: recordingCanvas().canvas });
  const bodies = new Bodies(emptySvg().ownerDocument);
  const [still, top] = [emptySvg(), emptySvg()];
  rootsOf(1).forEach((number, i) => bodies.know(number, i === 0 ? still : top));
  const picture = { state: stateAt(40), from: receptor, to: receptor, mix: 0, closeness: 0 };
  painter.take({ kind: 'words', words: english });
  painter.take(drawing(1, picture));
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
  expect(pictureOf(settingOf(picture), numbersOf(picture))).toEqual({ ...picture, state });
});

test('what seldom changes is told again when any of it does, and only then', () => {
  const at = (overrides: Parameters<typeof stateAt>[1], to = receptor): Picture => ({
    state: stateAt(40, overrides),
    from: receptor,
    to,
    mix: 0,
    closeness: 0,
  });
  const usual = settingOf(at({ size: [800, 600], highlight: ['bdnf'] }));
  expect(isOfSetting(at({ size: [800, 600], highlight: ['bdnf'], clock: 99 }), usual)).toBe(true);
  for (const other of [
    at({ size: [801, 600], highlight: ['bdnf'] }),
    at({ size: [800, 600], highlight: ['mtor'] }),
    at({ size: [800, 600], highlight: [] }),
    at({ size: [800, 600], highlight: ['bdnf'], theme: 'light' }),
    at({ size: [800, 600], highlight: ['bdnf'], labels: false }),
    at({ size: [800, 600], highlight: ['bdnf'], before: ['mtor'] }),
    at({ size: [800, 600], highlight: ['bdnf'] }, { ...receptor }),
  ])
    expect(isOfSetting(other, usual)).toBe(false);
});

test('what moves is drawn once the rest of its picture stands on the page, and no sooner', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  const { canvas, drawn } = recordingCanvas();
  const picture = { state: stateAt(40), from: receptor, to: receptor, mix: 0, closeness: 0 };
  const ask = (id: number, clock: number): void =>
    painter.take(drawing(id, { ...picture, state: stateAt(40, { clock }) }));
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

test('a picture asked for quietly is answered only where there is something to tell, and when one asks', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  const { canvas, drawn } = recordingCanvas();
  const ask = (id: number, minute: number, more: { quiet?: boolean; shown?: boolean } = {}): void => {
    const state = stateAt(minute, { clock: 10 + id });
    painter.take(drawing(id, { state, from: receptor, to: receptor, mix: 0, closeness: 0 }, more));
  };
  painter.take({ kind: 'words', words: english });
  painter.take({ kind: 'open', surface: 1, canvas });
  ask(1, 40);
  await vi.waitFor(() => expect(answers.some((answer) => answer.kind === 'drawn' && answer.whole)).toBe(true), 60_000);
  painter.take({ kind: 'shown', surface: 1, id: 1 });
  const [heard, first] = [answers.length, drawn()];
  // Only film time differs.
  ask(2, 40, { quiet: true });
  expect(answers).toHaveLength(heard);
  expect(drawn()).not.toBe(first);
  painter.take({ kind: 'tell', surface: 1 });
  expect(answers.at(-1)).toEqual({ kind: 'drawn', surface: 1, id: 2, writing: [], held: false, whole: true });
  // Another theme: the page has something to do, and says nothing of it when it asks for the next picture.
  const second = drawn();
  painter.take(
    drawing(
      3,
      { state: stateAt(40, { theme: 'light' }), from: receptor, to: receptor, mix: 0, closeness: 0 },
      { quiet: true },
    ),
  );
  const answer = answers.at(-1);
  expect(answer?.kind === 'drawn' && answer.held && answer.writing.length > 0).toBe(true);
  ask(4, 40, { shown: false });
  expect(drawn()).toBe(second);
  expect(answers.at(-1)).toMatchObject({ kind: 'drawn', id: 4, held: true });
  painter.take({ kind: 'shown', surface: 1, id: 4 });
  expect(drawn()).not.toBe(second);
}, 90_000);

test('a canvas that cannot be drawn on is told of as a picture that failed', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter((answer) => answers.push(answer));
  const canvas = {
    getContext: () => {
      throw new Error('no canvas here');
    },
  } as unknown as HTMLCanvasElement;
  painter.take({ kind: 'words', words: english });
  painter.take({ kind: 'open', surface: 1, canvas });
  painter.take(drawing(1, { state: stateAt(40), from: receptor, to: receptor, mix: 0, closeness: 0 }));
  await vi.waitFor(() => expect(answers.some((answer) => answer.kind === 'drawn' && answer.whole)).toBe(true), 60_000);
  painter.take({ kind: 'shown', surface: 1, id: 1 });
  const failed = answers.find((answer) => answer.kind === 'failed');
  expect(failed).toMatchObject({ surface: 1, id: 1, reason: expect.stringContaining('no canvas here') });
}, 90_000);
