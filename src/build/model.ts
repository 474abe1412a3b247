// npm run model: prints every target of the teaching model with its value and the range allowed; exits 1 when one is
// not met. npm run model -- --parameters prints the table of constants of docs/model.md instead.

import { parameterTable } from './parameter-table.ts';
import { measures } from './target-measures.ts';
import { targets, type Target } from './targets.ts';

export interface Result extends Target {
  readonly value: number;
  readonly met: boolean;
}

/** Solves the model and measures every target. Throws for a target without a measure, quoting its id. */
export function measureTargets(): readonly Result[] {
  return targets.map((target) => {
    const measure = measures[target.id];
    if (!measure) throw new Error(`no measure for target "${target.id}": add one to target-measures.ts`);
    const value = measure();
    return { ...target, value, met: value >= target.low && value <= target.high };
  });
}

function print(results: readonly Result[]): void {
  const rows = results.map((r) => [
    r.met ? 'met' : 'NOT MET',
    r.id,
    Number(r.value.toPrecision(3)).toString(),
    `${r.low} to ${r.high}`,
    r.kind,
    r.species,
    r.quantity,
  ]);
  const heads = ['', 'target', 'value', 'allowed', 'kind', 'species', 'quantity'];
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [heads, ...rows])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const met = results.filter((r) => r.met).length;
  const fits = results.filter((r) => r.kind === 'fit').length;
  console.log(`\n${met} of ${results.length} met (${fits} fit, ${results.length - fits} check)`);
}

/** What the command does with its arguments; true when all is well. */
export function runModel(args: readonly string[]): boolean {
  if (args.includes('--parameters')) {
    console.log(parameterTable());
    return true;
  }
  const results = measureTargets();
  print(results);
  return results.every((r) => r.met);
}

if (process.argv[1]?.endsWith('model.ts') && !runModel(process.argv.slice(2))) process.exitCode = 1;
