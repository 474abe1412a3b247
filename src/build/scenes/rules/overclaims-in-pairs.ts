// A ledger entry that "goes too far" belongs beside what goes too far: in a scene of pairs, or in a sentence that says it
// is what one may read. Anywhere else its badge would seem to doubt the true sentence before it.

import { lineAt } from '../prose.ts';
import { passagesOf, type Rule } from './rule.ts';

export const overclaimsInPairs: Rule = {
  name: 'overclaims-in-pairs',
  check: (source) =>
    passagesOf(source).flatMap(({ profile, scene, text, passage }) =>
      passage.marks.flatMap((mark) => {
        if (!profile || mark.kind !== 'claim' || scene.pairs || passage.role !== 'prose') return [];
        if (source.ledger.claims.get(mark.id)?.verdict !== 'overclaimed') return [];
        if (profile.hearsay.test(passage.text.slice(mark.start, mark.end))) return [];
        const message = `"${mark.id}" is an overclaim; put it in a scene of pairs, or say in the sentence that it is what one may read`;
        return [{ file: text.file, line: lineAt(passage, mark.start), message }];
      }),
    ),
};
