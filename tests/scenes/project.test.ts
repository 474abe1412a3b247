import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/build/scenes/compile.ts';
import { coverageOf } from '../../src/build/scenes/coverage.ts';
import { formatProblems } from '../../src/build/scenes/problems.ts';
import { arcIds, cascadeViews, figureKinds, hypotheses, poseIds, skies } from '../../src/core/story.ts';
import { entityIds, regionIds } from '../../src/core/regions.ts';

const { problems, compiled } = compileStory('.');
if (!compiled) throw new Error(formatProblems(problems));

describe('our own story', () => {
  test('has no problem', () => {
    expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
  });

  test('takes up every topic and makes every core claim', () => {
    const { missingTopics, missingClaims, unusedTerms } = coverageOf(compiled.source);
    expect({ missingTopics, missingClaims, unusedTerms }).toEqual({
      missingTopics: [],
      missingClaims: [],
      unusedTerms: [],
    });
  });

  test('shows each circuit where its text carries the claim that backs it', () => {
    const backed = {
      'prefrontal-hippocampus': 'circuit-hippocampus',
      'prefrontal-habenula': 'circuit-habenula',
      'habenula-midbrain': 'circuit-habenula',
    } as const satisfies Record<(typeof arcIds)[number], string>;
    for (const arc of arcIds) {
      const steps = compiled.story.scenes
        .flatMap((scene) => scene.steps)
        .filter((step) => step.stage.brain?.arcs.includes(arc));
      const claims = steps.flatMap((step) => step.claims);
      expect(claims, arc).toContain(backed[arc]);
    }
  });

  test('has three to seven steps in a scene', () => {
    for (const scene of compiled.story.scenes)
      expect(scene.steps.length, scene.id).toSatisfy((n: number) => n >= 3 && n <= 7);
  });

  test('prints no DOI that was only recalled', () => {
    const recalled = ['maeng2008', 'carlson2013', 'glue2024', 'reif2023', 'domino2010'];
    expect(recalled.map((id) => compiled.source.ledger.references.get(id)?.doi)).toEqual(recalled.map(() => null));
  });

  test('sets at least the sixteen pairs against each other', () => {
    const pairs = Object.values(compiled.text['en']?.scenes['claims']?.steps ?? {}).flatMap((step) =>
      step.plain.flatMap((block) => (block.kind === 'pair' ? block.claims.slice(0, 1) : [])),
    );
    expect(pairs).toEqual(
      expect.arrayContaining([
        'remission-85', 'other-routes-unproven', 'esketamine-monotherapy-2025', 'non-addictive', 'only-anesthetic', 'side-effect-rates',
        'dissociation-causes-bdnf', 'neurogenesis', 'gaba-high-low', 'new-neurotransmitters', 'mechanism-unknown', 'hippocampus',
        'clean-slate', 'chronic-pain', 'effect-fades', 'iv-ketamine-off-label',
      ]),
    ); // prettier-ignore
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe('scenes/README.md', () => {
  const page = readFileSync('scenes/README.md', 'utf8');
  test.each([
    ['ground', skies],
    ['pose', poseIds],
    ['view', cascadeViews],
    ['arc', arcIds],
    ['explanation', hypotheses],
    ['figure', figureKinds],
    ['region', regionIds],
    ['thing', entityIds],
  ] as const)('names every %s', (_, ids) => {
    expect(ids.filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(page))).toEqual([]);
  });
});

test('npm run coverage prints topics, claims and gaps, and succeeds', () => {
  const printed = execFileSync(process.execPath, ['src/build/run.mjs', 'src/build/coverage.ts'], { encoding: 'utf8' });
  expect(printed).toMatch(/^Topic -> steps\n/);
  expect(printed).toMatch(/\n {2}disinhibition +\w+\/[\w-]+/);
  expect(printed).toContain('Topics without a step: none');
}, 60_000);
