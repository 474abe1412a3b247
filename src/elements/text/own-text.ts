// The text of a story that stands on a page without it: made by the same builder as the prerendered page, with its own
// style sheet, inside the element.

import { badges } from 'virtual:story';
import { textOf } from '../../content/languages.ts';
import type { Words } from '../../content/words.ts';
import type { Story } from '../../core/story.ts';
import { glossaryElements, storyElements } from './story-text.ts';

/** Writes the text into the root's place for it; the steps, in order. */
export async function writeText(root: ShadowRoot, story: Story, language: string, words: Words): Promise<Element[]> {
  const [text, { textSheet }] = await Promise.all([textOf(language), import('./text.css.ts')]);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, textSheet()])];
  const context = { document, text, words, badges, still: null };
  root.querySelector('.text')?.replaceChildren(...storyElements(story, context), ...glossaryElements(story, context));
  return [...root.querySelectorAll('article.step')];
}
