// A finding in animals names the animal in the sentence itself, not only in a badge. A heading or the sentence before
// does not count: readers, and those who quote, take sentences one by one.

import type { Species } from '../../../core/evidence.ts';
import { lineAt } from '../prose.ts';
import { passagesOf, type Rule } from './rule.ts';

const written: Readonly<Record<Species, string>> = {
  mice: 'in mice',
  rats: 'in rats',
  'mice-and-rats': 'in rats and mice',
  animals: 'in animals',
};

export const animalFindings: Rule = {
  name: 'animal-findings',
  check: (source) =>
    passagesOf(source).flatMap(({ profile, text, passage }) =>
      passage.marks.flatMap((mark) => {
        const claim = source.ledger.claims.get(mark.id);
        if (!profile || mark.kind !== 'claim' || claim?.badge.kind !== 'animals') return [];
        const words = passage.text.slice(mark.start, mark.end);
        const species = claim.species ?? 'animals';
        if (profile.animals[species].test(words) || profile.animalsAtAll.test(words)) return [];
        if (claim.evidence.includes('in vitro') && profile.cells.test(words)) return [];
        // A claim that denies something about people has said whom it is about.
        if (claim.verdict === 'overclaimed') return [];
        return [
          {
            file: text.file,
            line: lineAt(passage, mark.start),
            message: `"${mark.id}" was found in animals; say "${written[species]}" in the marked sentence`,
          },
        ];
      }),
    ),
};
