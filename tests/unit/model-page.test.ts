// docs/model.md says what the model says: its table of constants, its mismatches and its numbers are the model's own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parameterGroups, parameterTable } from '../../src/build/parameter-table.ts';
import { targets } from '../../src/build/targets.ts';
import { measures } from '../../src/build/target-measures.ts';
import { simulate, sixInfusions, standardInfusion } from '../../src/core/simulate.ts';
import type { Interventions } from '../../src/core/numbers.ts';
import { days, minutes } from '../../src/core/units.ts';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const page = read('docs/model.md').replace(/\s+/g, ' ');
const says = (text: string): boolean => page.includes(text);

test('the table of constants is the one that the constants give', () => {
  expect(says(parameterTable().replace(/\s+/g, ' '))).toBe(true);
});

test('every constant has a unit, and a source that the ledger knows or that says nobody measured it', () => {
  const ledger = new Set((parse(read('scenes/evidence/references.yaml')) as { id: string }[]).map((r) => r.id));
  const unmeasured = new Set(['assumed', 'derived', 'scaled']);
  for (const [, parameters] of parameterGroups) {
    for (const [name, p] of Object.entries(parameters)) {
      expect(p.unit, name).not.toBe('');
      expect(Number.isFinite(p.value), name).toBe(true);
      for (const source of p.source.split('; '))
        expect(ledger.has(source) || unmeasured.has(source), `${name}: ${source}`).toBe(true);
    }
  }
});

test('the counts of targets are those of the list', () => {
  const fits = targets.filter((t) => t.kind === 'fit').length;
  expect(says(`prints ${targets.length} targets`)).toBe(true);
  expect(says(`${fits} were looked at`)).toBe(true);
  expect(says(`${targets.length - fits} were not`)).toBe(true);
});

const gain = (asked: Interventions): number =>
  simulate(standardInfusion, asked).at(days(1)).mood?.drugSpecificGain ?? Number.NaN;
const peakBlock = (asked: Interventions): number => {
  const course = simulate(standardInfusion, asked);
  return Math.max(...Array.from({ length: 60 }, (_, i) => course.at(minutes(30 + i / 3)).block));
};

test.each<[string, Interventions]>([
  ['as it stands', {}],
  ['IC50 0.5 uM', { ic50: 0.5 }],
  ['IC50 1.5 uM', { ic50: 1.5 }],
  ['published pump set', { pharmacokinetics: 'domino' }],
])('the row "%s" has the peak block and the gain that the model gives', (name, asked) => {
  expect(says(`| ${name} | ${peakBlock(asked).toFixed(2)} | ${gain(asked).toFixed(1)} points |`)).toBe(true);
});

test('the mismatches are as large as the page says', () => {
  expect(says(`leaves ${Math.round((100 * gain({ blockMtor: true })) / gain({}))} per cent of the gain`)).toBe(true);
  const six = simulate(sixInfusions);
  const gained = (day: number): number => six.at(days(day)).mood?.drugSpecificGain ?? Number.NaN;
  expect(gained(18) / gained(12)).toBeCloseTo(0.5, 2);
  expect(says('is gone in about 6 days')).toBe(true);
});

test('the peak of mTORC1 and what is left of it are those that the page tells', () => {
  expect(says(`one peak, ${Math.round(measures['mtor-tpeak']?.() ?? Number.NaN)} minutes after`)).toBe(true);
  expect(says(`at ${Math.round(100 * (measures['mtor-150']?.() ?? Number.NaN))} per cent of it after 150`)).toBe(true);
});

test('the story counts the constants of drug effect, and those of low confidence, as they are', () => {
  const effects = ['Block and firing', 'Signals to spines', 'Habenula', 'Rated and measured in people'];
  const constants = parameterGroups.filter(([title]) => effects.includes(title)).flatMap(([, p]) => Object.values(p));
  const low = constants.filter((p) => p.confidence === 'low').length;
  expect(read('scenes/15-next/en.md')).toContain(
    `Of ${constants.length} parameters of drug effect, ${low} are of low confidence`,
  );
  expect(read('scenes/15-next/es.md')).toContain(
    `De ${constants.length} parámetros del efecto, ${low} son de poca confianza`,
  );
});

test('what rests on a number that nobody could read again is of low confidence', () => {
  const recalled = parameterGroups.flatMap(([, p]) => Object.values(p)).filter((p) => p.note.includes('recalled'));
  expect(recalled.length).toBeGreaterThan(0);
  for (const p of recalled) expect(p.confidence, p.note).toBe('low');
});
