import { describe, expect, test } from 'vitest';
import { compile } from '../../src/build/scenes/compile.ts';
import { compiled, freshTranslations, problemsOf, put, secondStep, storyFiles, type Change } from './fixture.ts';

const scene = 'scenes/01-start/scene.yaml';
const text = 'scenes/01-start/en.md';
describe('a sound story', () => {
  test('compiles without a problem', () => {
    expect(problemsOf()).toEqual([]);
  });

  test('becomes plain data: steps, stage, times, claims, badges', () => {
    const story = compiled().compiled;
    expect(story?.story.scenes).toEqual([
      {
        id: 'start',
        sky: 'night',
        contentNote: false,
        steps: [
          {
            id: 'first',
            time: 720,
            showsTime: true,
            stage: {
              brain: null,
              cascade: { view: 'circuit', highlight: ['brake-cell'], gate: null, explanation: null, block: [] },
              figure: null,
            },
            topics: ['gaba'],
            claims: ['mouse-claim'],
            narration: false,
          },
          {
            id: 'second',
            time: 720,
            showsTime: true,
            stage: {
              brain: { pose: 'left', highlight: ['hippocampus'], arcs: [], inset: null },
              cascade: null,
              figure: null,
            },
            topics: [],
            claims: [],
            narration: true,
          },
        ],
      },
    ]);
    expect(story?.badges['mouse-claim']).toMatchObject({ kind: 'animals', species: 'mice', steps: 3 });
    expect(story?.hasDetail).toBe(true);
    expect(JSON.parse(JSON.stringify(story?.text))).toEqual(story?.text);
  });

  test('hands on what a step compares and whether it may be printed alone', () => {
    const change = put(
      'cascade: { view: circuit, highlight: [brake-cell] }',
      'prints: true\n    cascade: { view: circuit, explanation: trkb, compare: explanations }',
    );
    const step = compiled({ [scene]: change }).compiled?.story.scenes[0]?.steps[0];
    expect(step?.stage.cascade).toMatchObject({ explanation: 'trkb', compare: 'explanations' });
    expect(step?.prints).toBe(true);
  });

  test('carries only the claims that it uses, with their sources', () => {
    const evidence = compiled().compiled?.evidence['en'];
    expect(Object.keys(evidence?.claims ?? {})).toEqual(['mouse-claim']);
    expect(Object.keys(evidence?.references ?? {})).toEqual(['source-a']);
  });

  test('turns marks into inlines and keeps a colon that is none', () => {
    const changes = secondStep(
      'At 12:30 we see *the* :thing[brain parts]{#hippocampus} by a :term[gate]{#receptor}:\n\n- one\n- **two**',
    );
    const step = compiled(changes).compiled?.text['en']?.scenes['start']?.steps['second'];
    expect(step?.plain).toEqual([
      {
        kind: 'paragraph',
        claims: [],
        children: [
          { kind: 'text', text: 'At 12:30 we see ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'the' }] },
          { kind: 'text', text: ' ' },
          { kind: 'thing', thing: 'hippocampus', children: [{ kind: 'text', text: 'brain parts' }] },
          { kind: 'text', text: ' by a ' },
          { kind: 'term', term: 'receptor', children: [{ kind: 'text', text: 'gate' }] },
          { kind: 'text', text: ':' },
        ],
      },
      {
        kind: 'list',
        claims: [],
        items: [[{ kind: 'text', text: 'one' }], [{ kind: 'strong', children: [{ kind: 'text', text: 'two' }] }]],
      },
    ]);
  });

  test('reads a pair as what one may read and what studies show', () => {
    const changes = secondStep(':::pair{#wild-claim}\nYou may read this.\n\nStudies show that.\n:::');
    expect(compiled(changes).compiled?.text['en']?.scenes['start']?.steps['second']?.plain).toEqual([
      {
        kind: 'pair',
        claims: ['wild-claim'],
        read: [{ kind: 'text', text: 'You may read this.' }],
        shown: [{ kind: 'text', text: 'Studies show that.' }],
      },
    ]);
  });

  test('is the same with Windows line ends', () => {
    const crlf = compiled({ [text]: (whole) => whole.replaceAll('\n', '\r\n').replaceAll('\r\n', '\n') });
    expect(crlf.compiled?.text).toEqual(compiled().compiled?.text);
  });
});

describe('a second language', () => {
  const es = 'scenes/01-start/es.md';
  const fresh = freshTranslations();
  const freshText = (whole: string): string => {
    const change = fresh[es];
    return typeof change === 'function' ? change(whole) : whole;
  };

  test('needs no code', () => {
    expect(problemsOf(fresh, 'en+es')).toEqual([]);
    expect(compiled(fresh, 'en+es').compiled?.text['es']?.scenes['start']?.title).toBe('El comienzo');
    expect(compiled(fresh, 'en+es').compiled?.evidence['es']?.claims['mouse-claim']?.statement).toBe('Una frase.');
  });

  test('may be one whose wording no rule knows', () => {
    const files = new Map(
      [...storyFiles(fresh, 'en+es')].map(([name, text]) => [
        name.replace(/(^|\/)es(?=[./])/, '$1pt'),
        name === 'scenes/story.yaml' ? text.replace('tag: es', 'tag: pt') : text,
      ]),
    );
    expect(compile(files).problems).toEqual([]);
    expect(compile(files).compiled?.text['pt']?.scenes['start']?.title).toBe('El comienzo');
  });

  test('is complete or named: scene, step, word, term, claim, entry', () => {
    expect(problemsOf({ [es]: null }, 'en+es')).toContain(
      'scenes/01-start/es.md:1  this file is missing; the scene has no text in "es"',
    );
    const spoilt = problemsOf(
      {
        [es]: (whole) => freshText(whole).replace(/:claim\[(.*?)\]\{.*?\}/, '$1'),
        'scenes/words/es/ui.yaml': 'step: Paso {n}\n',
        'scenes/terms/es.yaml': '{}',
        'scenes/evidence/es/claims.yaml':
          'mouse-claim: { statement: Una frase., tecnical: Otra. }\nmouse-clam: { statement: X }',
      },
      'en+es',
    );
    expect(spoilt).toEqual([
      'scenes/01-start/es.md:6  step "first" lacks the claim "mouse-claim", which it makes in scenes/01-start/en.md',
      expect.stringMatching(
        /^scenes\/evidence\/es\/claims\.yaml:1 {2}"mouse-claim" does not say which text it follows; .* or write "follows: h\w{9}"/,
      ),
      'scenes/evidence/es/claims.yaml:1  "mouse-claim" has no "technical" yet; translate it',
      'scenes/evidence/es/claims.yaml:1  "mouse-claim" has no "uncertain" yet; translate it',
      'scenes/evidence/es/claims.yaml:1  unknown key "tecnical"; did you mean "technical"?',
      'scenes/evidence/es/claims.yaml:2  unknown entry "mouse-clam"; did you mean "mouse-claim"?',
      'scenes/terms/es.yaml:1  term "receptor" has no translation yet',
      'scenes/words/es/ui.yaml:1  "next" has no translation yet',
      'scenes/words/es/ui.yaml:1  "step" must hold the same names in braces as the first language: {all}, {n}',
    ]);
  });

  test('has the same steps in the same order', () => {
    const swapped: Change = (whole) => {
      const [head = '', first = '', second = ''] = freshText(whole).split(/(?=^## )/m);
      return `${head}${second}\n${first}`;
    };
    expect(problemsOf({ [es]: swapped }, 'en+es')).toContain(
      'scenes/01-start/es.md:6  the steps must stand in the order of scene.yaml: first, second',
    );
  });
});
