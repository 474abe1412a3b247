// What is spoilt in a story, and what its author then reads.

import { describe, expect, test } from 'vitest';
import { compiled, problemsOf, put, secondStep, type Change } from './fixture.ts';

const scene = 'scenes/01-start/scene.yaml';
const text = 'scenes/01-start/en.md';

const faults: readonly [string, Readonly<Record<string, Change>>, string][] = [
  [
    'an unknown claim',
    { [text]: put('#mouse-claim', '#mouse-clam') },
    'scenes/01-start/en.md:5  unknown claim "mouse-clam"; did you mean "mouse-claim"?',
  ],
  [
    'an unknown term',
    secondStep('A :term[word]{#receptr} here.'),
    'scenes/01-start/en.md:13  unknown term "receptr"; did you mean "receptor"?',
  ],
  [
    'an unknown thing',
    secondStep('A :thing[word]{#bdfn} here.'),
    'scenes/01-start/en.md:13  unknown thing "bdfn"; did you mean "bdnf"?',
  ],
  [
    'an unknown mark',
    secondStep('A :trem[word]{#receptor} here.'),
    'scenes/01-start/en.md:13  unknown mark "trem"; did you mean "term"?',
  ],
  [
    'an unknown block',
    secondStep('A word.\n\n:::details\nMore.\n:::'),
    'scenes/01-start/en.md:15  unknown block "details"; did you mean "detail"?',
  ],
  [
    'an unknown step',
    { [text]: put('## second', '## secnd') },
    'scenes/01-start/en.md:11  unknown step "secnd"; did you mean "second"?',
  ],
  [
    'a step without text',
    { [text]: put(/## second[\s\S]*/, '') },
    'scenes/01-start/en.md:3  step "second" of scene.yaml has no text; add "## second"',
  ],
  [
    'an unknown key',
    { [scene]: put('topics:', 'topcis:') },
    'scenes/01-start/scene.yaml:5  unknown key "topcis"; did you mean "topics"?',
  ],
  [
    'a comparison of explanations that begins with none',
    { [scene]: put('highlight: [brake-cell]', 'compare: explanations') },
    'scenes/01-start/scene.yaml:6  step "first" compares explanations but lights none; add explanation: brake-cells, direct-block, habenula, metabolites, trkb',
  ],
  [
    'an unknown topic',
    { [scene]: put('[gaba]', '[gabba]') },
    'scenes/01-start/scene.yaml:5  unknown topic "gabba"; did you mean "gaba"?',
  ],
  [
    'an unknown region',
    { [scene]: put('[hippocampus]', '[hippocampos]') },
    'scenes/01-start/scene.yaml:9  unknown highlight "hippocampos"; did you mean "hippocampus"?',
  ],
  [
    'an unknown entity',
    { [scene]: put('[brake-cell]', '[break-cell]') },
    'scenes/01-start/scene.yaml:6  unknown highlight "break-cell"; did you mean "brake-cell"?',
  ],
  [
    'an unknown pose',
    { [scene]: put('pose: left', 'pose: lefft') },
    'scenes/01-start/scene.yaml:9  unknown pose "lefft"; did you mean "left"?',
  ],
  [
    'an unknown view',
    { [scene]: put('view: circuit', 'view: cirkuit') },
    'scenes/01-start/scene.yaml:6  unknown view "cirkuit"; did you mean "circuit"?',
  ],
  [
    'an unknown time',
    { [scene]: put('12 min', '12 minits') },
    'scenes/01-start/scene.yaml:4  unknown time "12 minits"; write start, 90 s, 12 min, 2 h, 1 day or 2 weeks, up to 3 weeks',
  ],
  [
    'a time beyond the story',
    { [scene]: put('12 min', '40 weeks') },
    'scenes/01-start/scene.yaml:4  unknown time "40 weeks"; write start, 90 s, 12 min, 2 h, 1 day or 2 weeks, up to 3 weeks',
  ],
  [
    'an unknown ground',
    { [scene]: put('night', 'nigth') },
    'scenes/01-start/scene.yaml:1  unknown sky "nigth"; did you mean "night"?',
  ],
  [
    'an unknown scene folder',
    { 'scenes/story.yaml': put('01-start', '01-strat') },
    'scenes/story.yaml:6  unknown scene "01-strat"; did you mean "01-start"?',
  ],
  [
    'an unknown language',
    { 'scenes/01-start/es.md': '# Hola' },
    'scenes/01-start/es.md:1  unknown language "es"; did you mean "en"?  (unused-file)',
  ],
  [
    'two pictures in a step',
    { [scene]: put('narration: true', 'figure: { kind: mood }') },
    'scenes/01-start/scene.yaml:7  step "second" shows brain and figure; keep one',
  ],
  [
    'two steps of one name',
    { [scene]: put('id: second', 'id: first') },
    'scenes/01-start/scene.yaml:7  two steps are named "first"',
  ],
  [
    'broken YAML',
    { [scene]: put('[gaba]', '[gaba') },
    'scenes/01-start/scene.yaml:6  broken YAML: a "[" or "{" is never closed, or the lines in it are not indented',
  ],
  [
    'a missing key',
    { [scene]: put('sky: night', '') },
    'scenes/01-start/scene.yaml:2  "sky" is missing; add "sky: ...", one of: night, small, blue, first, dawn',
  ],
  [
    'an unclosed block',
    { [text]: put('thing.\n:::', 'thing.') },
    'scenes/01-start/en.md:7  ":::detail" is never closed; add a line ":::" after its last line',
  ],
  [
    'a block that swallows the next step',
    { [text]: put('thing.\n:::\n\n## second', 'thing.\n\n## second') },
    'scenes/01-start/en.md:10  this heading stands inside a block that began above; close that with a line ":::"',
  ],
  [
    'a source that nobody has written down',
    { 'scenes/evidence/claims-all.yaml': put('source-a', 'quite-another-paper') },
    'scenes/evidence/claims-all.yaml:8  unknown source "quite-another-paper"; use one of: source-a',
  ],
  [
    'a broken mark',
    secondStep('A :claim [sentence.]{#people-claim}'),
    'scenes/01-start/en.md:13  ":claim" is a broken mark; write :claim[words]{#name} without spaces between',
  ],
  [
    'a mark that names nothing',
    secondStep('A :term[word] here.'),
    'scenes/01-start/en.md:13  ":term[...]" names nothing; add {#name} after it',
  ],
  [
    'HTML',
    secondStep('A <b>word</b>.'),
    'scenes/01-start/en.md:13  HTML is not used here; write plain text with the marks of scenes/README.md',
  ],
  ['code', secondStep('A `word`.'), 'scenes/01-start/en.md:13  code (`...`) cannot be used in a sentence'],
  [
    'a script in a link',
    secondStep('A [word](javascript:x).'),
    'scenes/01-start/en.md:13  the link "javascript:x" must begin with https://, mailto:, tel:, # or /',
  ],
  [
    'no heading',
    { [text]: put('### The second step\n', '') },
    'scenes/01-start/en.md:11  step "second" has no heading; add "### Heading" below it',
  ],
  [
    'no title',
    { [text]: put('# The start', '') },
    'scenes/01-start/en.md:1  the scene has no title; begin the file with "# Title"',
  ],
  [
    'a note that is not announced',
    { [text]: put('## first', ':::note\nTake care.\n:::\n\n## first') },
    'scenes/01-start/en.md:1  the scene has a note; name the step that it is about in scene.yaml: "contentNote: step-name"',
  ],
  [
    'a note about no step',
    {
      [scene]: put('sky: night', 'sky: night\ncontentNote: secnd'),
      [text]: put('## first', ':::note\nTake care.\n:::\n\n## first'),
    },
    'scenes/01-start/scene.yaml:2  unknown step "secnd"; did you mean "second"?',
  ],
  [
    'an unknown source',
    { 'scenes/evidence/claims-all.yaml': put('source-a', 'source-b') },
    'scenes/evidence/claims-all.yaml:8  unknown source "source-b"; did you mean "source-a"?',
  ],
  [
    'an animal without a name',
    { 'scenes/evidence/claims-all.yaml': put('  species: mice\n', '') },
    'scenes/evidence/claims-all.yaml:2  claim "mouse-claim" rests on animals; add "species: mice", "rats", "mice-and-rats" or "animals"',
  ],
  [
    'a claim on memory alone',
    { 'scenes/evidence/references.yaml': put('checked: page', 'checked: recalled') },
    'scenes/evidence/claims-all.yaml:2  claim "mouse-claim" rests on recalled sources alone; add one that somebody has looked up',
  ],
  [
    'a word that is a number',
    { 'scenes/words/en/ui.yaml': put('Next', '12') },
    'scenes/words/en/ui.yaml:2  "next": "12" is not a text; put it in quotes',
  ],
  ['a missing file', { 'scenes/evidence/topics.yaml': null }, 'scenes/evidence/topics.yaml:1  this file is missing'],
];

describe('a fault is named with file, line and what to do', () => {
  test.each(faults)('%s', (_, changes, message) => {
    const result = compiled(changes);
    expect(problemsOf(changes)).toContain(message);
    if (!message.includes('(unused-file)')) expect(result.compiled).toBeNull();
  });
});

test('an entry of the ledger with a fault is no unknown claim, and hides no other entry', () => {
  const mouse = { 'scenes/evidence/claims-all.yaml': put('  verdict: supported-in-animals\n', '') };
  expect(problemsOf(mouse)).toEqual([
    expect.stringMatching(
      /^scenes\/evidence\/claims-all\.yaml:2 {2}"verdict" is missing; add "verdict: \.\.\.", one of: /,
    ),
  ]);
  const source = { 'scenes/evidence/references.yaml': put(', checked: page', '') };
  expect(problemsOf(source)).toEqual([
    expect.stringMatching(
      /^scenes\/evidence\/references\.yaml:2 {2}"checked" is missing; add "checked: \.\.\.", one of: page, /,
    ),
  ]);
});

test('all faults of all files are named at once, in order', () => {
  const problems = problemsOf({
    [scene]: (whole) => whole.replace('night', 'nigth').replace('12 min', 'soon'),
    [text]: (whole) => whole.replace('#mouse-claim', '#no-such-thing-at-all'),
    'scenes/evidence/references.yaml': (whole) => whole.replace('10.1000/x', 'x'),
    'scenes/words/en/ui.yaml': 'next: [1]',
  });
  expect(problems.map((problem) => problem.split('  ')[0])).toEqual([
    'scenes/01-start/scene.yaml:1',
    'scenes/evidence/references.yaml:2',
    'scenes/words/en/ui.yaml:1',
  ]);
});
