// At plain depth at most one sentence in ten is in the passive voice: say who does it. Counted over a scene; one passive
// sentence is always allowed.

import { quote } from '../problems.ts';
import { breach, isPlain, passagesOfText, sentencesIn, textsOf, type Rule } from './rule.ts';

const share = 0.1;

export const passiveShare: Rule = {
  name: 'passive-share',
  check: (source) =>
    textsOf(source).flatMap((text) => {
      const { profile } = text;
      if (!profile) return [];
      const sentences = sentencesIn(passagesOfText(text).filter(isPlain));
      const passives = sentences.flatMap((place) => {
        const verb = profile.passive(place.sentence.text);
        return verb === null ? [] : [{ place, verb }];
      });
      const allowed = Math.max(1, Math.floor(sentences.length * share));
      if (passives.length <= allowed) return [];
      const count = `${passives.length} of ${sentences.length} sentences of the scene are passive, ${allowed} may be`;
      return passives.map(({ place, verb }) => breach(place, `passive: ${quote(verb)}; say who does it (${count})`));
    }),
};
