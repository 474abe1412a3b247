import { expect, test } from 'vitest';
import { syllablesOf } from '../../src/build/scenes/languages/en-syllables.ts';
import { english } from '../../src/build/scenes/languages/en.ts';
import { spanishSyllables } from '../../src/build/scenes/languages/es.ts';
import { sentencesOf, type Passage } from '../../src/build/scenes/prose.ts';

const englishWords = [
  'brain drug cells gates closed trapped spines through shapes used eased heart',
  'message treated needed quickly baseline someone people lion safely being muscle little',
  'ketamine glutamate receptor hospital animals medicine ideas another reaction connection December',
  'magnesium habenula anxiety NMDA experience American',
  'dissociation communication university',
];
const spanishWords = [
  'sol pie tres bien',
  'ratón puerta cuerpo día quiere agua ciudad',
  'receptor cerebro célula memoria María paciente',
  'ketamina glutamato depresivo medicina energía',
];

const countsOf = (words: string, count: (word: string) => number) =>
  Object.fromEntries(words.split(' ').map((word) => [word, count(word)]));

test.each(englishWords.map((words, index) => [index + 1, words] as const))(
  'English words of %i syllables',
  (count, words) => {
    expect(countsOf(words, syllablesOf)).toEqual(countsOf(words, () => count));
  },
);

test.each(spanishWords.map((words, index) => [index + 1, words] as const))(
  'Spanish words of %i syllables',
  (count, words) => {
    expect(countsOf(words, spanishSyllables)).toEqual(countsOf(words, () => count));
  },
);

test('the measures follow their formulas', () => {
  const [grade, smog] = english.measures({ sentences: 10, words: 100, syllables: 130, longWords: 5 });
  expect(grade?.value).toBeCloseTo(0.39 * 10 + 11.8 * 1.3 - 15.59, 6);
  expect(smog?.value).toBeCloseTo(3.1291 + 1.043 * Math.sqrt(15), 6);
});

test('sentences end at full stops, not at abbreviations or decimals', () => {
  const passage: Passage = {
    depth: 'plain',
    role: 'prose',
    text: 'Dr. Ames gave 0.5 mg. It "worked." Did it? In rats, e.g. Wistar rats, yes.',
    marks: [{ kind: 'claim', id: 'x', start: 22, end: 34, line: 1 }],
    lines: [[0, 1], [30, 2]],
  }; // prettier-ignore
  const sentences = sentencesOf(passage);
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'Dr. Ames gave 0.5 mg.',
    'It "worked."',
    'Did it?',
    'In rats, e.g. Wistar rats, yes.',
  ]);
  expect(sentences.map((sentence) => sentence.claims)).toEqual([[], ['x'], [], []]);
  expect(sentences.map((sentence) => sentence.line)).toEqual([1, 1, 2, 2]);
});
