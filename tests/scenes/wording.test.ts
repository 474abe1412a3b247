// Rules on words that look further than one text: those borrowed from a source, and those of a translation.

import { describe, expect, test } from 'vitest';
import { brokenBy, freshTranslations, problemsOf, secondStep, type Change } from './fixture.ts';

type Changes = Readonly<Record<string, Change>>;

const text = 'scenes/01-start/en.md';

describe('borrowed-words', () => {
  const sources = [
    {
      name: 'page.txt',
      text: 'They say the quick brown fox <b>jumps</b> over the lazy dog and then runs home again, always.',
    },
  ];
  test('names a run of twelve words that stands in a given text', () => {
    const changes = secondStep('The quick brown fox jumps over the lazy dog, and then runs far.');
    expect(brokenBy('borrowed-words', problemsOf(changes, 'en', sources))[0]).toContain(
      'stands word for word in "page.txt"',
    );
  });
  test('lets eleven words be', () => {
    const changes = secondStep('The quick brown fox jumps over the lazy dog and then goes home.');
    expect(brokenBy('borrowed-words', problemsOf(changes, 'en', sources))).toEqual([]);
  });
});

describe('translations-fresh', () => {
  const fresh = freshTranslations();
  const stale = (changes: Changes) => brokenBy('translations-fresh', problemsOf({ ...fresh, ...changes }, 'en+es'));
  test('is content with a translation that follows', () => {
    expect(stale({})).toEqual([]);
  });
  test('tells a translation that names no text which one to follow', () => {
    expect(stale({ 'scenes/01-start/es.md': (whole) => whole.replace(/^---[\s\S]*---\n/, '') })[0]).toMatch(
      /^scenes\/01-start\/es\.md:1 {2}this text does not say which text it follows; .* "npm run stamp -- scenes\/01-start\/es\.md", or write "follows: h\w{9}"/,
    );
  });
  test('finds a scene, a term and a claim out of date when the first language changes', () => {
    const changed = (from: string, to: string) => (whole: string) => whole.replace(from, to);
    expect(stale({ [text]: changed('the whole brain', 'all of the brain') })[0]).toContain(
      'scenes/01-start/es.md:1  this text follows',
    );
    expect(stale({ 'scenes/terms/en.yaml': changed('A gate', 'The gate') })[0]).toContain(
      'scenes/terms/es.yaml:1  "receptor" follows',
    );
    expect(stale({ 'scenes/evidence/claims-all.yaml': changed('A statement', 'The statement') })[0]).toContain(
      'scenes/evidence/es/claims.yaml:1  "mouse-claim" follows',
    );
  });
  test('does not mind new line breaks', () => {
    expect(stale({ [text]: (whole) => whole.replace('the whole brain', 'the\nwhole brain') })).toEqual([]);
  });
});

describe('Spanish wording', () => {
  const es = (body: string): Changes => ({
    'scenes/01-start/es.md': (whole) => whole.replace(/(### El segundo paso\n)[\s\S]*/, `$1${body}\n`),
  });
  test.each([
    [
      'reading-level',
      'La administración intravenosa de medicamentos psicotrópicos requiere evaluaciones multidisciplinarias exhaustivas previamente programadas. La individualización terapéutica determina significativamente resultados clínicos satisfactorios posteriores. Consideraciones farmacológicas adicionales condicionan notablemente intervenciones especializadas.',
    ],
    ['probability-wording', 'Ayuda a una de cada tres personas.'],
    ['probability-wording', 'Es muy raro.'],
    ['animal-findings', ':claim[La droga calma las células.]{#mouse-claim}'],
    ['selling-words', 'Es un milagro.'],
    ['scare-words', 'Es una droga mortal.'],
    ['passive-share', 'La dosis fue aprobada. El plan fue escrito. La ayuda es dada. El fin será visto.'],
  ])('%s', (rule, body) => {
    expect(brokenBy(rule, problemsOf(es(body), 'en+es')).join('\n')).toContain('scenes/01-start/es.md');
  });
  test('an easy text keeps every rule', () => {
    const body =
      'Usted llega a la clínica. Una persona le ayuda. La bolsa gotea un rato. Luego para. Usted descansa. Al final vuelve a casa con alguien.';
    const broken = problemsOf(es(body), 'en+es').filter((problem) => !problem.endsWith('(translations-fresh)'));
    expect(broken).toEqual([]);
  });
});
