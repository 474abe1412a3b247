// A whole story in a dozen lines, without a fault; each test spoils one thing.

import { compile, type Result } from '../../src/build/scenes/compile.ts';
import { formatProblem } from '../../src/build/scenes/problems.ts';
import type { SourceText } from '../../src/build/scenes/read.ts';

const claim = (id: string, rest: string) => `
- id: ${id}
  topic: mechanism
  statement: A statement.
  technical: A technical statement.
  uncertain: Something.
  corrected: ""
  sources: [source-a]
  priority: 1
${rest}
`;

const sound: Readonly<Record<string, string>> = {
  'scenes/story.yaml': `
title: A story
coverage: partial
languages:
  - { tag: en, name: English, path: / }
scenes: [01-start]
`,
  'scenes/01-start/scene.yaml': `sky: night
steps:
  - id: first
    time: 12 min
    topics: [gaba]
    cascade: { view: circuit, highlight: [brake-cell] }
  - id: second
    narration: true
    brain: { pose: left, highlight: [hippocampus] }
`,
  'scenes/01-start/en.md': `# The start

## first
### The first step
:claim[In mice the drug slows the brake cells first.]{#mouse-claim}

:::detail
Deeper text about the same thing.
:::

## second
### The second step
We look at the whole brain. It rests here, and so do we.
`,
  'scenes/terms/en.yaml': `
receptor: { name: receptor, plain: A gate on a cell., forms: [gate] }
`,
  'scenes/words/en/ui.yaml': `
next: Next
step: Step {n} of {all}
`,
  'scenes/evidence/claims-all.yaml': [
    claim('mouse-claim', '  verdict: supported-in-animals\n  evidence: [animal]\n  species: mice'),
    claim('people-claim', '  verdict: mixed\n  evidence: [RCT]'),
    claim('other-claim', '  verdict: supported\n  evidence: [meta-analysis]'),
    claim('third-claim', '  verdict: supported\n  evidence: [observational]'),
    claim('lab-claim', '  verdict: supported-in-animals\n  evidence: [in vitro, animal]\n  species: animals'),
    claim('wild-claim', '  verdict: overclaimed\n  evidence: [consensus]'),
  ].join(''),
  'scenes/evidence/references.yaml': `
- { id: source-a, authors: A B, year: 2020, title: A title, journal: J, doi: 10.1000/x, checked: page }
`,
  'scenes/evidence/outcomes.yaml': '[]',
  'scenes/evidence/visit.yaml': `
notAdvice: Ask your clinic.
nasal: { clockZero: first spray, facts: [] }
infusion: { clockZero: start, facts: [] }
`,
  'scenes/evidence/topics.yaml': `
- { id: gaba, group: transmitters, topic: GABA }
- { id: glutamate, group: transmitters, topic: Glutamate }
`,
};

const spanish: Readonly<Record<string, string>> = {
  'scenes/story.yaml': (sound['scenes/story.yaml'] ?? '').replace(
    'scenes:',
    '  - { tag: es, name: Español, path: /es/ }\nscenes:',
  ),
  'scenes/01-start/es.md': `---
follows: HASH
---
# El comienzo

## first
### El primer paso
:claim[En ratones, la droga calma primero las células de freno.]{#mouse-claim}

:::detail
Un texto más hondo.
:::

## second
### El segundo paso
Vemos todo el cerebro. Aquí descansa, y nosotros con él.
`,
  'scenes/terms/es.yaml': 'receptor: { name: receptor, plain: Una puerta de la célula., follows: TERM }',
  'scenes/words/es/ui.yaml': 'next: Siguiente\nstep: Paso {n} de {all}\n',
  'scenes/evidence/es/claims.yaml':
    'mouse-claim: { statement: Una frase., technical: Una frase técnica., uncertain: Algo., follows: CLAIM }\n',
  'scenes/evidence/es/outcomes.yaml': '{}',
  'scenes/evidence/es/visit.yaml':
    'visit: { notAdvice: Pregunte a su clínica. }\nnasal: { clockZero: primer uso }\ninfusion: { clockZero: inicio }\n',
};

/** The Spanish texts with the hashes that the check asks for. */
export function freshTranslations(): Readonly<Record<string, Change>> {
  const asked = (file: string) => {
    const problem = problemsOf({}, 'en+es').find((told) => told.startsWith(file)) ?? '';
    return /follows: (\w+)/.exec(problem)?.[1] ?? 'none';
  };
  const put = (file: string, place: string): Readonly<Record<string, Change>> => ({
    [file]: (whole) => whole.replace(place, asked(file)),
  });
  return {
    ...put('scenes/01-start/es.md', 'HASH'),
    ...put('scenes/evidence/es/claims.yaml', 'CLAIM'),
    ...put('scenes/terms/es.yaml', 'TERM'),
  };
}

/** Changes to a file: its whole new text, null to take it away, or a function of its text. */
export type Change = string | null | ((text: string) => string);

export function storyFiles(
  changes: Readonly<Record<string, Change>> = {},
  languages: 'en' | 'en+es' = 'en',
): Map<string, string> {
  const files = new Map(Object.entries(languages === 'en' ? sound : { ...sound, ...spanish }));
  for (const [file, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(files.get(file) ?? '') : change;
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

export function compiled(
  changes: Readonly<Record<string, Change>> = {},
  languages: 'en' | 'en+es' = 'en',
  sources: readonly SourceText[] = [],
): Result {
  return compile(storyFiles(changes, languages), sources);
}

/** Problems as an author reads them. */
export function problemsOf(
  changes: Readonly<Record<string, Change>> = {},
  languages: 'en' | 'en+es' = 'en',
  sources: readonly SourceText[] = [],
): string[] {
  return compiled(changes, languages, sources).problems.map(formatProblem);
}

/** The scene's text with the body of its second step replaced. */
export const secondStep = (body: string): Readonly<Record<string, Change>> => ({
  'scenes/01-start/en.md': (text) => text.replace(/(### The second step\n)[\s\S]*/, `$1${body}\n`),
});

/** A change of what must stand in a file. */
export const put =
  (from: string | RegExp, to: string): Change =>
  (whole) => {
    if (typeof from === 'string' ? !whole.includes(from) : !from.test(whole))
      throw new Error(`the fixture has no "${String(from)}"`);
    return whole.replace(from, to);
  };

/** Problems that a rule found. */
export const brokenBy = (rule: string, problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => problem.endsWith(`(${rule})`));
