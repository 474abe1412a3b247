// The plain depth of a scene can be read by a tired reader: Flesch-Kincaid grade 6 and SMOG 8 at most (in Spanish,
// Fernandez-Huerta 70 at least). Words of the glossary are counted leniently: the first time in a scene they count in
// full, after that as two syllables at most, for by then the reader has met them and can open what they mean. Numbers
// count as one syllable. Headings are not counted. Texts under 30 words are too short to be measured.

import type { StorySource } from '../source.ts';
import type { Counts, LanguageProfile, Measure } from '../languages/profile.ts';
import { wordsOf } from '../prose.ts';
import { isPlain, passagesOfText, sentencesIn, textsOf, type Rule, type SceneInLanguage } from './rule.ts';

const shortest = 30;

export const readingLevel: Rule = {
  name: 'reading-level',
  check: (source) =>
    textsOf(source).flatMap((text) => {
      const measured = measureText(text, source, 'lenient');
      if (!measured || measured.counts.words < shortest) return [];
      return measured.measures.filter(isBroken).map((measure) => {
        const words = measured.longest.slice(0, 8).join(', ');
        const message = `hard to read: ${measure.name} ${measure.value.toFixed(2)}, ${measure.side} ${measure.limit}; shorten sentences, or replace long words (${words})`;
        return { file: text.text.file, line: 1, message };
      });
    }),
};

function isBroken({ value, limit, side }: Measure): boolean {
  return side === 'at most' ? value > limit : value < limit;
}

/** Measures of a scene's plain depth; "strict" counts every word of the glossary in full every time. */
export function measureText(text: SceneInLanguage, source: StorySource, how: 'lenient' | 'strict') {
  const { profile, tag } = text;
  if (!profile) return null;
  const sentences = sentencesIn(passagesOfText(text).filter(isPlain));
  const known = new Set(
    [...(source.terms[tag]?.values() ?? [])].flatMap((term) =>
      [term.name, ...term.forms].flatMap((form) => wordsOf(form.toLowerCase())),
    ),
  );
  const met = new Set<string>();
  const counts = { sentences: sentences.length, words: 0, syllables: 0, longWords: 0 };
  const long = new Map<string, number>();
  for (const { sentence } of sentences) {
    for (const word of spokenWords(sentence.text)) {
      const key = word.toLowerCase();
      const full = profile.syllables(word);
      const eased = how === 'lenient' && (met.has(key) || met.has(key.replace(/s$/, '')));
      const syllables = eased ? Math.min(2, full) : full;
      if (known.has(key) || known.has(key.replace(/s$/, ''))) met.add(key);
      counts.words += 1;
      counts.syllables += syllables;
      if (syllables >= 3) {
        counts.longWords += 1;
        long.set(key, (long.get(key) ?? 0) + 1);
      }
    }
  }
  const longest = [...long].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return { counts: counts as Counts, measures: counts.words === 0 ? [] : measuresOf(profile, counts), longest };
}

function measuresOf(profile: LanguageProfile, counts: Counts): readonly Measure[] {
  return profile.measures(counts);
}

/** Words as one says them: the parts of a hyphenated word one by one. */
function spokenWords(text: string): string[] {
  return wordsOf(text);
}
