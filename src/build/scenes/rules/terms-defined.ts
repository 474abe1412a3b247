// The first time a word of the glossary turns up in the story it stands in a :term mark, so that the reader can open
// what it means: first at plain depth, and, where the word comes up only in depth, there. Headings do not count. A word
// inside the mark of another term is taken as a part of that term.

import type { StorySource } from '../source.ts';
import { quote } from '../problems.ts';
import { lineAt } from '../prose.ts';
import type { GlossaryTerm } from '../glossary.ts';
import { isPlain, passagesOf, type Breach, type PassageInPlace, type Rule } from './rule.ts';

export const termsDefined: Rule = {
  name: 'terms-defined',
  check: (source) => source.languages.flatMap(({ tag }) => checkLanguage(source, tag)),
};

function checkLanguage(source: StorySource, tag: string): Breach[] {
  const places = passagesOf(source).filter((place) => place.tag === tag && place.passage.depth !== 'heading');
  const reading = [...places.filter(isPlain), ...places.filter((place) => !isPlain(place))];
  return [...(source.terms[tag]?.values() ?? [])].flatMap((term) => {
    const first = firstUse(term, reading);
    if (first === null || first.defined) return [];
    const message = `${quote(first.word)} is used here for the first time; write :term[${first.word}]{#${term.id}}`;
    return [{ file: first.place.text.file, line: lineAt(first.place.passage, first.at), message }];
  });
}

function firstUse(term: GlossaryTerm, places: readonly PassageInPlace[]) {
  const forms = [term.name, ...term.forms].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
  for (const place of places) {
    const { text, marks } = place.passage;
    const terms = marks.filter((mark) => mark.kind === 'term');
    const own = terms.find((mark) => mark.id === term.id);
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      if (own && own.start <= at + match[0].length) return { place, at, word: match[0], defined: true };
      if (terms.some((mark) => mark.start <= at && at < mark.end)) continue;
      return { place, at, word: match[0], defined: false };
    }
    if (own) return { place, at: own.start, word: term.name, defined: true };
  }
  return null;
}
