// How the sentences of a picture are set: what a sentence is about stands apart, and no word of it is lost.

import { expect, test } from 'vitest';
import { ledBy } from '../../src/elements/story/said.ts';

test('what a sentence is about is parted from what is said of it', () => {
  expect(ledBy(['Brake cell: firing at half its usual rate.', 'One of the staff sits there.'])).toEqual([
    { lead: 'Brake cell:', text: 'firing at half its usual rate.', same: false },
    { lead: '', text: 'One of the staff sits there.', same: false },
  ]);
});

test('sentences in a row about one thing are told apart from those that begin anew', () => {
  const rows = ledBy([
    'Lit: the cuff.',
    'Lit: the clip.',
    'A clock hangs there.',
    'Lit: the car.',
    'A lamp.',
    'A door.',
  ]);
  expect(rows.map(({ same }) => same)).toEqual([false, true, false, false, false, false]);
});

test('a beginning that is itself a statement stays in its sentence, and every word is kept', () => {
  const told = [
    'A band far above shows the level during surgery: it is 1,200 to 2,400.',
    'On view: a branch: of a cell.',
  ];
  const rows = ledBy(told);
  expect(rows.map(({ lead }) => lead)).toEqual(['', 'On view:']);
  expect(rows.map(({ lead, text }) => [lead, text].filter(Boolean).join(' '))).toEqual(told);
});
