// Makes a rule out of a list of words that no sentence of ours uses. The glossary's explanations are looked at too.

import { profileOf, type LanguageProfile } from '../languages/profile.ts';
import { sentencesOf, withoutQuotations } from '../prose.ts';
import { passagesOf, type Rule } from './rule.ts';

export function wordsToAvoid(
  name: string,
  listOf: (profile: LanguageProfile) => RegExp,
  say: (word: string) => string,
): Rule {
  return {
    name,
    check(source) {
      const inTerms = Object.entries(source.terms).flatMap(([tag, terms]) => {
        const profile = profileOf(tag);
        return [...terms.values()].flatMap((term) => {
          const match = profile ? listOf(profile).exec(withoutQuotations(term.plain)) : null;
          return match ? [{ file: `scenes/terms/${tag}.yaml`, line: term.line, message: say(match[0]) }] : [];
        });
      });
      // What others say may be told with their words, as long as the sentence says so.
      const inText = passagesOf(source).flatMap(({ profile, text, passage }) => {
        if (!profile || passage.role === 'read') return [];
        return sentencesOf(passage).flatMap((sentence) => {
          if (profile.hearsay.test(sentence.text)) return [];
          const match = listOf(profile).exec(withoutQuotations(sentence.text));
          return match ? [{ file: text.file, line: sentence.line, message: say(match[0]) }] : [];
        });
      });
      return [...inTerms, ...inText];
    },
  };
}
