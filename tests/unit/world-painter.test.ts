// The painter of the world, asked by elements in two languages.

import { expect, test, vi } from 'vitest';
import type { CascadeState } from '../../src/core/story.ts';
import { rootsOf, type Answer } from '../../src/elements/cascade/painting.ts';
import { WorldPainter } from '../../src/elements/cascade/world-painter.ts';
import { Bodies } from '../../src/figures/world/ghost.ts';
import { recordingCanvas } from './recording-canvas.ts';
import { emptySvg, stateAt, words } from './world-drawing.ts';

const receptor: CascadeState = { view: 'receptor', highlight: [], gate: null, explanation: null, block: [] };
const english = words;
const other = Object.fromEntries(Object.entries(words).map(([key, texts]) => [key, texts.map(() => 'otra')]));

test('a picture that comes with its geometry has the words that it was asked in, not those told since', async () => {
  const answers: Answer[] = [];
  const painter = new WorldPainter(
    () => recordingCanvas().canvas,
    (answer) => answers.push(answer),
  );
  const bodies = new Bodies(emptySvg().ownerDocument);
  const [still, top] = [emptySvg(), emptySvg()];
  rootsOf(1).forEach((number, i) => bodies.know(number, i === 0 ? still : top));
  const { words: _, ...state } = stateAt(40);
  const picture = JSON.stringify({ state, from: receptor, to: receptor, mix: 0, closeness: 0 });
  painter.take({ kind: 'words', words: english });
  painter.take({ kind: 'draw', surface: 1, id: 1, picture, ratio: 1 });
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
