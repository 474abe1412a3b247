// Chances are told as people of 100, all with the same denominator, beside what they are compared with and over what
// time, and with a source. Words such as "rare" and bare ratios are read very differently by different people (Visschers
// 2009; Gigerenzer 2007).

import { quote } from '../problems.ts';
import { withoutQuotations } from '../prose.ts';
import { breach, isPlain, passagesOf, sentencesIn, type Breach, type Rule, type SentenceInPlace } from './rule.ts';

export const probabilityWording: Rule = {
  name: 'probability-wording',
  check(source) {
    const sentences = sentencesIn(passagesOf(source)).filter(({ passage }) => passage.role !== 'read');
    return sentences.flatMap((place) => [...wordingOf(place), ...contextOf(place, sentences)]);
  },
};

function wordingOf(place: SentenceInPlace): Breach[] {
  const { profile, sentence } = place;
  if (!profile) return [];
  const text = withoutQuotations(sentence.text);
  const found: Breach[] = [];
  for (const { pattern, tip } of profile.chances) {
    const match = pattern.exec(text);
    if (match) found.push(breach(place, `${quote(match[0])}: ${tip}`));
  }
  const bare = profile.bareChances.exec(text);
  if (bare && !profile.ofHundred.test(text) && !/\d/.test(text)) {
    found.push(
      breach(place, `${quote(bare[0])} means different things to different readers; write "n of 100", or leave it out`),
    );
  }
  if (!isPlain(place)) return found;
  const other = profile.otherDenominator.exec(text);
  if (other && found.length === 0)
    found.push(breach(place, `${quote(other[0])}: chances are of 100 everywhere, so that they can be compared`));
  const percent = /\d+(?:[.,]\d+)? ?(?:%|per ?cent\b|por ciento\b)/.exec(text);
  if (percent) found.push(breach(place, `${quote(percent[0])}: at plain depth write "n of 100"`));
  return found;
}

/** A chance at plain depth needs a claim, a comparison and a time frame in its step; an icon array brings its own. */
function contextOf(place: SentenceInPlace, all: readonly SentenceInPlace[]): Breach[] {
  const { profile, sentence, step, scene } = place;
  if (!profile || !step || !isPlain(place) || !profile.ofHundred.test(sentence.text)) return [];
  const found: Breach[] = [];
  const pair = place.passage.role === 'shown';
  if (sentence.claims.length === 0 && !pair)
    found.push(breach(place, 'a chance needs its source; put the sentence in :claim[...]{#id}'));
  const figure = scene.scene.steps.find(({ id }) => id === step.id)?.stage.figure;
  if (figure?.kind === 'icon-array') return found;
  const text = all
    .filter((other) => other.step === step && isPlain(other))
    .map((other) => other.sentence.text)
    .join(' ');
  if (!profile.comparator.test(text))
    found.push(breach(place, 'a chance needs its comparison: of 100 with what else, or without?'));
  if (!profile.timeFrame.test(text)) found.push(breach(place, 'a chance needs its time frame: within how long?'));
  return found;
}
