import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeOf, evidenceKinds, verdicts, type Badge, type LedgerEntry } from '../../src/core/evidence.ts';

const entry = (
  verdict: LedgerEntry['verdict'],
  evidence: LedgerEntry['evidence'],
  rest: Partial<LedgerEntry> = {},
): LedgerEntry => ({ verdict, evidence, ...rest });

describe('the badge of a claim', () => {
  test.each<[LedgerEntry, Partial<Badge>]>([
    [
      entry('supported', ['meta-analysis']),
      { kind: 'people', species: null, steps: 3, word: 'well-shown', disputed: false, date: null },
    ],
    [
      entry('supported', ['in vitro', 'animal', 'human imaging'], { species: 'animals' }),
      { kind: 'people', species: null, steps: 3 },
    ],
    [
      entry('supported-in-animals', ['animal'], { species: 'rats' }),
      { kind: 'animals', species: 'rats', steps: 3, word: 'well-shown' },
    ],
    [
      entry('supported-in-animals', ['animal', 'observational'], { species: 'mice' }),
      { kind: 'animals', species: 'mice', steps: 3 },
    ],
    [
      entry('mixed', ['animal', 'human imaging'], { species: 'rats' }),
      { kind: 'people', steps: 2, word: 'mixed-results' },
    ],
    [entry('mixed', ['human imaging'], { strength: 'early' }), { kind: 'people', steps: 1, word: 'early-signs' }],
    [
      entry('contested', ['in vitro', 'animal'], { species: 'mice' }),
      { kind: 'animals', species: 'mice', disputed: true, word: 'disputed' },
    ],
    [entry('contested', ['in vitro']), { kind: 'cells', disputed: true }],
    [entry('overclaimed', ['consensus']), { kind: 'experts', steps: 0, word: 'goes-too-far' }],
    [
      entry('regulatory-fact', ['regulatory'], { date: '2019-03-05' }),
      { kind: 'label', steps: null, word: 'dated', date: '2019-03-05' },
    ],
    [
      entry('regulatory-fact', ['regulatory', 'RCT'], { date: '2025-01' }),
      { kind: 'label', steps: null, date: '2025-01' },
    ],
    [
      entry('regulatory-fact', ['animal', 'regulatory'], { species: 'animals', date: '2025' }),
      { kind: 'label', species: null, word: 'dated' },
    ],
    [entry('supported', ['consensus', 'regulatory']), { kind: 'label', steps: 3, date: null }],
  ])('%j', (given, expected) => {
    expect(badgeOf(given)).toMatchObject(expected);
  });

  test('does not depend on the order of the evidence', () => {
    const evidence = fc.uniqueArray(fc.constantFrom(...evidenceKinds), { minLength: 1 });
    fc.assert(
      fc.property(evidence, fc.constantFrom(...verdicts), (kinds, verdict) => {
        expect(badgeOf(entry(verdict, kinds))).toEqual(badgeOf(entry(verdict, [...kinds].reverse())));
      }),
    );
  });

  test('never says "well shown" of what is mixed, disputed or too much', () => {
    for (const verdict of ['mixed', 'contested', 'overclaimed', 'regulatory-fact'] as const) {
      expect(badgeOf(entry(verdict, ['RCT'])).word).not.toBe('well-shown');
      expect(badgeOf(entry(verdict, ['RCT'], { strength: 'early' })).steps).not.toBe(3);
    }
  });

  test('cannot be made from no evidence', () => {
    expect(() => badgeOf(entry('mixed', []))).toThrow('no evidence in a ledger entry with verdict "mixed"');
  });
});
