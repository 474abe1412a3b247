import { describe, expect, test } from 'vitest';
import { rules } from '../../src/build/scenes/rules/check.ts';
import { brokenBy, compiled, problemsOf, secondStep, type Change } from './fixture.ts';

type Changes = Readonly<Record<string, Change>>;

const text = 'scenes/01-start/en.md';
const scene = 'scenes/01-start/scene.yaml';
const detail = (body: string): Changes => secondStep(`A line.\n\n:::detail\n${body}\n:::`);
const pairs: Changes = { [scene]: (whole) => whole.replace('sky: night', 'sky: night\npairs: true') };
const easy = 'We go on. '.repeat(3);

/** For each rule: texts that break it, with a part of what the author is told, and texts that do not. */
const cases: Readonly<Record<string, { breaks: readonly [Changes, string][]; keeps: readonly Changes[] }>> = {
  'animal-findings': {
    breaks: [
      [
        secondStep(':claim[The drug slows the brake cells first.]{#mouse-claim}'),
        'say "in mice" in the marked sentence',
      ],
      [secondStep(':claim[In rats the drug slows the brake cells first.]{#mouse-claim}'), 'say "in mice"'],
      [secondStep('This was in mice. :claim[The drug slows the brake cells.]{#mouse-claim}'), 'say "in mice"'],
      [detail(':claim[The drug slows the brake cells first.]{#lab-claim}'), 'say "in animals"'],
    ],
    keeps: [
      secondStep(':claim[In a mouse, the drug works at once.]{#mouse-claim}'),
      secondStep(':claim[In lab tests, the drug gets stuck.]{#lab-claim}'),
      secondStep(':claim[Some people felt better.]{#people-claim}'),
    ],
  },
  // Needs texts to compare with: below.
  'borrowed-words': { breaks: [], keeps: [] },
  'claim-or-narration': {
    breaks: [
      [{ [scene]: (whole) => whole.replace('narration: true', 'narration: false') }, 'step "second" makes no claim'],
    ],
    keeps: [
      {
        ...secondStep(':claim[Some people felt better.]{#people-claim}'),
        [scene]: (whole) => whole.replace('narration: true', 'narration: false'),
      },
    ],
  },
  'claims-differ': {
    breaks: [
      [
        secondStep(':claim[In mice, the drug slows the *brake* cells first!]{#mouse-claim}'),
        'the same sentence stands at scenes/01-start/en.md:5',
      ],
    ],
    keeps: [secondStep(':claim[The brake cells slow first in mice.]{#mouse-claim}')],
  },
  'complete-coverage': {
    breaks: [
      [
        { 'scenes/story.yaml': (whole) => whole.replace('partial', 'complete') },
        'scenes/evidence/topics.yaml:3  no step takes up the topic "glutamate"',
      ],
      [
        { 'scenes/story.yaml': (whole) => whole.replace('partial', 'complete') },
        'no step makes the core claim "people-claim"',
      ],
    ],
    keeps: [{}],
  },
  'overclaims-in-pairs': {
    breaks: [[secondStep(':claim[The drug does not heal all.]{#wild-claim}'), '"wild-claim" is an overclaim']],
    keeps: [
      secondStep(':claim[You may read that the drug heals all. It does not.]{#wild-claim}'),
      secondStep(':::pair{#wild-claim}\nYou may read that it heals all.\n\nIt does not.\n:::'),
      { ...pairs, ...detail(':claim[The drug does not heal all.]{#wild-claim}') },
    ],
  },
  'passive-share': {
    breaks: [
      [
        secondStep('The drug was given. Some time was lost. Then the cells were slowly quieted. The end was seen.'),
        'passive: "was given"; say who does it (4 of 5',
      ],
      [secondStep('The dose is weighed. A line is put in. Help is given.'), 'passive: "is put"'],
    ],
    keeps: [
      secondStep('The drug was given. Then we go on. The cells are tired.'),
      detail('The drug was given. A line is put in. Help is given. All is done.'),
    ],
  },
  'probability-wording': {
    breaks: [
      [secondStep('It helps one in three.'), '"one in three": write "n of 100"'],
      [secondStep('It helps 1 out of 4 people.'), 'write "n of 100"'],
      [secondStep('It hurts few; it is rare.'), '"rare" means different things'],
      [secondStep('Side effects are very common.'), '"very common" means different things'],
      [secondStep('That is twice as likely now.'), 'write both numbers of 100'],
      [secondStep('It doubles the risk.'), 'write both numbers of 100'],
      [detail('The odds ratio was 3.'), 'write both numbers of 100'],
      [detail('It helped 30 % of people.'), 'write "n of 100"'],
      [secondStep(':claim[After a day, 64 % got better.]{#people-claim}'), '"64 %": at plain depth write "n of 100"'],
      [secondStep(':claim[It helped 7 of 9 people.]{#people-claim}'), 'chances are of 100 everywhere'],
      [secondStep('After a day 64 of 100 got better, and 28 on placebo.'), 'a chance needs its source'],
      [secondStep(':claim[After a day, 64 of 100 got better.]{#people-claim}'), 'a chance needs its comparison'],
      [
        secondStep(':claim[64 of 100 got better, against 28 on placebo.]{#people-claim}'),
        'a chance needs its time frame',
      ],
    ],
    keeps: [
      secondStep(':claim[After a day, 64 of 100 people got better, and 28 of 100 on placebo.]{#people-claim}'),
      secondStep(':claim[It is rare: 2 of 100 in a day, as on placebo.]{#people-claim}'),
      secondStep('You may hear "one in three".'),
      secondStep('They have much in them. One in the front goes first.'),
      detail('In a scan Glx rose by 38 %.'),
      {
        ...secondStep(':claim[64 of 100 got better.]{#people-claim}'),
        [scene]: (whole) => whole.replace(/ {4}brain: .*/, '    figure: { kind: icon-array }'),
      },
    ],
  },
  'reading-level': {
    breaks: [
      [
        secondStep(
          'Administration of psychopharmacological medication necessitates comprehensive preliminary evaluation. Individualized therapeutic considerations determine appropriate intervention. Multidisciplinary collaboration facilitates optimal clinical outcomes. Continuous observation remains mandatory.',
        ),
        'hard to read: Flesch-Kincaid grade',
      ],
    ],
    keeps: [
      secondStep(
        'We walk in. A nurse sits with you. You can rest. The drip runs for a while. Then it stops. You wait a bit. Then you go home with a friend. That is all.',
      ),
      detail(
        'Administration of psychopharmacological medication necessitates comprehensive preliminary evaluation. Individualized therapeutic considerations determine appropriate intervention.',
      ),
    ],
  },
  'scare-words': {
    breaks: [
      [secondStep('It is a toxic drug.'), '"toxic" frightens'],
      [detail('It destroys the bladder.'), '"destroys" frightens'],
      [{ 'scenes/terms/en.yaml': 'receptor: { name: receptor, plain: A deadly gate. }' }, '"deadly" frightens'],
    ],
    keeps: [
      secondStep('Call the poison center.'),
      secondStep('You may read that it burns holes in the brain. It does not.'),
      secondStep(':::pair{#wild-claim}\nIt is a toxic drug.\n\nIt can hurt.\n:::'),
    ],
  },
  'selling-words': {
    breaks: [
      [secondStep('It is a breakthrough.'), '"breakthrough" sells'],
      [secondStep('It rewires your brain.'), '"rewires your brain" sells'],
      [
        { [text]: (whole) => whole.replace('### The second step', '### A life-changing step') },
        '"life-changing" sells',
      ],
    ],
    keeps: [
      secondStep('Some call it a "breakthrough".'),
      secondStep(':::pair{#wild-claim}\nA miracle cure.\n\nIt is not.\n:::'),
    ],
  },
  'sentence-length': {
    breaks: [
      [secondStep(`${'We go on '.repeat(9)}now.`), '28 words in one sentence, 25 at most'],
      [secondStep(`- ${'We go on '.repeat(9)}`), '27 words in one sentence'],
      [detail(`${'We go on '.repeat(14)}.`), '42 words in one sentence, 40 at most'],
    ],
    keeps: [
      secondStep(`${'We go on '.repeat(8)}.`),
      secondStep('We see Dr. Ames at 2 p.m. today. '.repeat(3)),
      detail(`${'We go on '.repeat(13)}.`),
    ],
  },
  'step-length': {
    breaks: [
      [secondStep('We go on. '.repeat(16)), 'step "second" has 48 words at plain depth, 45 at most'],
      [
        secondStep(':claim[A is so.]{#people-claim} :claim[B is so.]{#other-claim} :claim[C is so.]{#third-claim}'),
        'step "second" makes 3 claims at plain depth, 2 at most',
      ],
    ],
    keeps: [
      secondStep('We go on. '.repeat(15)),
      detail(
        `${'We go on. '.repeat(40)} :claim[A is so.]{#people-claim} :claim[B is so.]{#other-claim} :claim[C is so.]{#third-claim}`,
      ),
      { ...pairs, ...secondStep('We go on. '.repeat(40)) },
    ],
  },
  'terms-defined': {
    breaks: [
      [secondStep('A receptor opens.'), '"receptor" is used here for the first time; write :term[receptor]{#receptor}'],
      [secondStep('Gates open. A :term[gate]{#receptor} shuts.'), '"Gates" is used here for the first time'],
      [detail('A receptor opens.'), '"receptor" is used here for the first time'],
    ],
    keeps: [
      secondStep('A :term[receptor]{#receptor} opens. The receptor shuts.'),
      secondStep('A :term[gate]{#receptor} opens. Receptors shut.'),
      secondStep('A receptorlike thing.'),
    ],
  },
  // Needs a second language: below.
  'translations-fresh': { breaks: [], keeps: [] },
};

test('every rule is tried here', () => {
  expect(rules.map((rule) => rule.name).sort()).toEqual(Object.keys(cases).sort());
});

describe.each(Object.entries(cases).filter(([, { breaks }]) => breaks.length > 0))('%s', (rule, { breaks, keeps }) => {
  test.each(breaks.map(([changes, told]) => [told, changes] as const))('breaks: %s', (told, changes) => {
    const broken = brokenBy(rule, problemsOf(changes));
    expect(broken.join('\n')).toContain(told);
    expect(broken[0]).toMatch(/^scenes\/[\w/.-]+:\d+ {2}/);
    // A broken rule is an error of the build, but the story can still be shown while it is being mended.
    expect(compiled(changes).compiled).not.toBeNull();
  });
  test.each(keeps.map((changes, index) => [index + 1, changes] as const))('keeps: text %i', (_, changes) => {
    expect(brokenBy(rule, problemsOf(changes))).toEqual([]);
  });
});

test('an easy step breaks no rule', () => {
  expect(problemsOf(secondStep(easy))).toEqual([]);
});
