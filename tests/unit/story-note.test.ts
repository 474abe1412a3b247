// The note on a step that some may rather pass over: where it stands, and where its link leads.

import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { compileStory } from '../../src/build/scenes/compile.ts';
import { Words } from '../../src/content/words.ts';
import { storyElements } from '../../src/elements/text/story-text.ts';
import { root, story } from './figure-story.ts';

const { compiled } = compileStory(root);

test.each(['en', 'es'])('in "%s" the note stands at the top of the hard step and leads past that step alone', (tag) => {
  const [text, words] = [compiled?.text[tag], compiled?.words[tag]];
  if (!compiled || !text || !words) throw new Error(`no story in "${tag}"`);
  const { document } = parseHTML('<!doctype html><body></body>');
  const context = { document, text, words: new Words(tag, words), badges: compiled.badges, still: null };
  document.body.append(...storyElements(story, context));

  const articles = [...document.querySelectorAll('article')];
  const notes = [...document.querySelectorAll('.note')];
  expect(notes).toHaveLength(1);
  const at = articles.findIndex((article) => article.id === 'visit/how-it-feels');
  expect(notes[0]?.closest('article')).toBe(articles[at]);
  expect(notes[0]?.previousElementSibling?.localName).toBe('h2');
  const href = notes[0]?.querySelector('a')?.getAttribute('href');
  expect(href).toBe(`#${articles[at + 1]?.id}`);
  expect(href).toBe('#visit/drip-after');
});
