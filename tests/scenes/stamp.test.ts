import { describe, expect, test } from 'vitest';
import { staleTranslations, withFollows } from '../../src/build/scenes/stamp.ts';
import { compiled, type Change } from './fixture.ts';

const es = 'scenes/01-start/es.md';
const staleIn = (changes: Readonly<Record<string, Change>> = {}) => {
  const story = compiled(changes, 'en+es').compiled;
  if (!story) throw new Error('the fixture does not compile');
  return staleTranslations(story.source);
};

describe('the mark of the text that a translation follows', () => {
  test('is missing or old: the translation is listed with what it should follow', () => {
    expect(staleIn()).toMatchObject([{ language: 'es', folder: '01-start', file: es, follows: 'HASH' }]);
    expect(staleIn({ [es]: (text) => text.replace('follows: HASH', '{}') })[0]?.follows).toBeNull();
  });

  test('is written: the translation is fresh, until the original changes', () => {
    const hash = staleIn()[0]?.hash ?? '';
    const stamped: Change = (text) => withFollows(text, hash);
    expect(hash).toMatch(/^\w{10}$/);
    expect(staleIn({ [es]: stamped })).toEqual([]);
    expect(staleIn({ [es]: stamped, 'scenes/01-start/en.md': (text) => `${text}\nMore.` })).toHaveLength(1);
  });

  test('keeps the text and the rest of the front matter', () => {
    expect(withFollows('# Uno\n', 'abc')).toBe("---\nfollows: 'abc'\n---\n\n# Uno\n");
    expect(withFollows('---\ntitle: Uno\nfollows: old\n---\n# Dos\n', 'abc')).toBe(
      "---\ntitle: Uno\nfollows: 'abc'\n---\n# Dos\n",
    );
  });

  test('is text even where the hash looks like a number', () => {
    expect(staleIn({ [es]: (text) => withFollows(text, '1234567e89') })[0]?.follows).toBe('1234567e89');
  });
});
