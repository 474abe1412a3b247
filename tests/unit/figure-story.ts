// The project's story with its words and facts, as figures are drawn from it, and what is asked of what they draw.

import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { compileStory } from '../../src/build/scenes/compile.ts';
import type { StillInput } from '../../src/build/prerender/stills.ts';
import { Words } from '../../src/content/words.ts';

export const root = join(import.meta.dirname, '../..');
const { compiled } = compileStory(root);
if (!compiled) throw new Error('the story does not compile');
export const { story, text } = compiled;
export const input = (tag: string): StillInput => {
  const [words, found] = [compiled.words[tag], compiled.evidence[tag]];
  if (!words || !found) throw new Error(`no words or evidence in "${tag}"`);
  return {
    story,
    words: new Words(tag, words),
    facts: { ...found, badges: compiled.badges },
    root,
    folder: tag === 'en' ? '' : `${tag}/`,
  };
};
export const { words, facts } = input('en');
export const context = { theme: 'night', sky: 'first', width: 700, height: 500, language: 'en' } as const;

export const blank = (): SVGSVGElement =>
  parseHTML('<!doctype html><body></body>').document.createElementNS('http://www.w3.org/2000/svg', 'svg');
export const all = (at: Element, selector: string): Element[] => [...at.querySelectorAll(selector)];
export const number = (element: Element | undefined, name: string): number =>
  Number(element?.getAttribute(name) ?? Number.NaN);
