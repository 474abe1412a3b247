import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/build/scenes/compile.ts';
import { formatProblems } from '../../src/build/scenes/problems.ts';
import { storyFiles } from './fixture.ts';

// About a thousand texts in all; FUZZ_RUNS=30000 for a long run.
const runs = Number(process.env.FUZZ_RUNS ?? 330);
const patience = Math.max(120_000, runs * 400);
const files = [...storyFiles({}, 'en+es').keys()];

/** Pieces that scene files are made of, whole and broken, among arbitrary text. */
const piece = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '\n', '\n\n', '  ', '\t', '# ', '## first', '### H', ':claim[', ']{#mouse-claim}', ']{#x}', ':term[a]{#receptor}', ':thing[b]{#bdnf}',
      ':::detail', ':::', ':::pair{#wild-claim}', ':::note', '- ', '1. ', '> ', '```', '<b>', '<!--', '-->', '*', '**', '[a](b)', '![a](b)', '---', '...',
      '{', '}', '[', ']', ': ', 'id: ', '- id: first', 'steps:', 'brain: { pose: left }', 'time: 12 min', '&a', '*a', '<<: *a', '!!js/function', '? ', '| ', '>-',
      '"', "'", '\\', '__proto__: 1', 'constructor', 'toString', 'null', '~', '1e999', '2020-01-01', '\u0000', '\uFEFF', '\u2028', '100', 'one in three', ' %',
    ),
  },
); // prettier-ignore

const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
/** A sound file with some text put in, taken out, or doubled. */
const mutated = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(30), piece, fc.boolean()).map(([at, length, insert, double]) => {
    const end = Math.min(text.length, at + length);
    return text.slice(0, at) + insert + (double ? text.slice(at, end).repeat(2) : '') + text.slice(end);
  });

function checkResult(changed: Map<string, string>): void {
  const start = performance.now();
  const { problems, compiled } = compile(changed);
  // Either a story, or at least one problem that says where and what.
  if (compiled === null) expect(problems.some((problem) => problem.rule === null)).toBe(true);
  else expect(() => JSON.stringify(compiled.story)).not.toThrow();
  for (const problem of problems) {
    expect(problem.file).toMatch(/^scenes\//);
    expect(Number.isInteger(problem.line) && problem.line >= 1).toBe(true);
    expect(problem.message.length).toBeGreaterThan(5);
    expect(problem.message).not.toMatch(/undefined|\[object|TypeError|is not a function/);
  }
  expect(typeof formatProblems(problems)).toBe('string');
  expect(performance.now() - start).toBeLessThan(5000);
}

describe('whatever stands in the files, compiling gives a story or a list of problems', () => {
  test(
    'a file of arbitrary text',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), soup, (file, text) =>
          checkResult(storyFiles({ [file]: text }, 'en+es')),
        ),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'a sound file, spoilt in places',
    () => {
      const spoilt = fc
        .constantFrom(...files)
        .chain((file) => fc.tuple(fc.constant(file), mutated(storyFiles({}, 'en+es').get(file) ?? '')));
      fc.assert(
        fc.property(spoilt, ([file, text]) => checkResult(storyFiles({ [file]: text }, 'en+es'))),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'a file more or less, under any name',
    () => {
      const name = fc.oneof(
        fc.constantFrom(...files),
        fc.stringMatching(/^[a-z0-9./-]{1,20}\.(md|yaml)$/).map((n) => `scenes/${n}`),
      );
      fc.assert(
        fc.property(name, fc.option(soup), (file, text) => checkResult(storyFiles({ [file]: text }, 'en'))),
        { numRuns: runs },
      );
    },
    patience,
  );
});

test('an alias bomb is named, not run', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
  ].join('\n');
  const { problems } = compile(storyFiles({ 'scenes/words/en/ui.yaml': bomb }));
  expect(formatProblems(problems)).toMatch(/scenes\/words\/en\/ui\.yaml:1 {2}broken YAML: .*alias/i);
});
