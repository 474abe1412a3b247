// npm run coverage: which steps take up each topic and make each claim, how hard each scene is to read, and what is
// missing. Fails when the story has problems, or gaps while story.yaml says "coverage: complete".

import { resolve } from 'node:path';
import { compileStory, type CompiledStory } from './scenes/compile.ts';
import { coverageOf } from './scenes/coverage.ts';
import { formatProblems } from './scenes/problems.ts';
import { measureText } from './scenes/rules/reading-level.ts';
import { textsOf } from './scenes/rules/rule.ts';

function tableOf(title: string, rows: ReadonlyMap<string, readonly string[]>): string {
  const width = Math.max(...[...rows.keys()].map((id) => id.length));
  const lines = [...rows].map(
    ([id, places]) => `  ${id.padEnd(width)}  ${places.length === 0 ? '-' : places.join(', ')}`,
  );
  return [title, ...lines].join('\n');
}

function readingTable({ source }: CompiledStory): string {
  const lines = textsOf(source).flatMap((text) => {
    const [lenient, strict] = [measureText(text, source, 'lenient'), measureText(text, source, 'strict')];
    if (!lenient || !strict) return [];
    const measures = lenient.measures.map(
      ({ name, value }, at) => `${name} ${value.toFixed(1)} (${strict.measures[at]?.value.toFixed(1)})`,
    );
    return [`  ${text.text.file.padEnd(30)} ${String(lenient.counts.words).padStart(4)} words  ${measures.join('  ')}`];
  });
  return [
    'Reading level at plain depth (in brackets: words of the glossary counted in full every time)',
    ...lines,
  ].join('\n');
}

export function coverageReport(root: string): { text: string; failed: boolean } {
  const { problems, compiled } = compileStory(root, process.env['SOURCE_TEXTS']);
  if (!compiled) return { text: formatProblems(problems), failed: true };
  const { topics, claims, missingTopics, missingClaims, unusedTerms } = coverageOf(compiled.source);
  const gaps = (what: string, ids: readonly string[]) =>
    `${what}: ${ids.length === 0 ? 'none' : `${ids.length} (${ids.join(', ')})`}`;
  const text = [
    tableOf('Topic -> steps', topics),
    tableOf('Claim -> steps', claims),
    readingTable(compiled),
    [
      gaps('Topics without a step', missingTopics),
      gaps('Core claims not made', missingClaims),
      gaps('Words of the glossary that no text marks', unusedTerms),
    ].join('\n'),
    ...(problems.length > 0 ? [formatProblems(problems)] : []),
  ].join('\n\n');
  return { text, failed: problems.length > 0 };
}

const { text, failed } = coverageReport(resolve('.'));
console.log(text);
if (failed) process.exitCode = 1;
