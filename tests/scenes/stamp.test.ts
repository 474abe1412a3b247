import { describe, expect, test } from 'vitest';
import { staleTranslations, withFollows } from '../../src/build/scenes/stamp.ts';
import type { Translation } from '../../src/build/scenes/source.ts';
import { compiled, storyFiles, type Change } from './fixture.ts';

const es = 'scenes/01-start/es.md';
const claims = 'scenes/evidence/es/claims.yaml';
const terms = 'scenes/terms/es.yaml';

/** The fixture with nothing stamped, and entries written as in our own files. */
const unstamped: Readonly<Record<string, Change>> = {
  [es]: (text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''),
  [claims]: '# Registro\nmouse-claim:\n  statement: Una frase.\n  technical: Una frase técnica.\n  uncertain: Algo.\n',
  [terms]: 'receptor:\n  name: receptor\n  plain: Una puerta.\n',
};
const staleIn = (changes: Readonly<Record<string, Change>>) => {
  const result = compiled(changes, 'en+es');
  if (!result.compiled) throw new Error('the fixture does not compile');
  return staleTranslations(result.compiled.source);
};
const stampedWith = (stale: readonly Translation[], changes: Readonly<Record<string, Change>>) => {
  const files = storyFiles(changes, 'en+es');
  return Object.fromEntries(
    [...new Set(stale.map(({ file }) => file))].map((file) => [
      file,
      withFollows(
        files.get(file) ?? '',
        file,
        stale.filter((one) => one.file === file),
      ),
    ]),
  );
};

describe('the mark of the text that a translation follows', () => {
  const stale = staleIn(unstamped);
  const stamped = stampedWith(stale, unstamped);

  test('is missing: scene, claim and term are listed', () => {
    expect(stale.map(({ file, what }) => `${file} ${what}`)).toEqual(
      expect.arrayContaining([`${es} this text`, `${claims} "mouse-claim"`, `${terms} "receptor"`]),
    );
  });

  test('is written: everything is fresh, until an original changes', () => {
    expect(staleIn({ ...unstamped, ...stamped })).toEqual([]);
    const changed = { ...unstamped, ...stamped, 'scenes/01-start/en.md': (text: string) => `${text}\nMore.` };
    expect(staleIn(changed).map(({ file }) => file)).toEqual([es]);
  });

  test('stands at the top of a scene, in an entry of its own; the rest stays', () => {
    expect(stamped[es]).toMatch(/^---\nfollows: h\w{9}\n---\n\n# El comienzo/);
    expect(stamped[claims]).toMatch(/^# Registro\nmouse-claim:\n {2}follows: h\w{9}\n {2}statement: Una frase\.\n/);
    expect(stamped[claims]?.split('\n')).toHaveLength(7);
  });

  test('takes the place of an old one', () => {
    const old: Readonly<Record<string, Change>> = {
      ...unstamped,
      [es]: '---\nfollows: hold\ntitle: Uno\n---\nDos\n',
      [terms]: 'receptor:\n  name: receptor\n  follows: hold\n  plain: Una puerta.\n',
    };
    const again = stampedWith(
      stale.filter(({ file }) => file !== claims),
      old,
    );
    expect(again[es]).toMatch(/^---\ntitle: Uno\nfollows: h\w{9}\n---\nDos\n$/);
    expect(again[terms]).toMatch(/^receptor:\n {2}name: receptor\n {2}follows: h\w{9}\n {2}plain: Una puerta\.\n$/);
  });

  test('names an entry that stands on one line', () => {
    expect(() => withFollows('receptor: { name: receptor }', terms, stale.slice(-1))).toThrow('on a line of its own');
  });
});
