// What is said of people of 100: in plain words where the page's text is plain, else in the ledger's own. The numbers are
// the ledger's in both.

import type { Words } from '../../content/words.ts';
import type { Outcome, Reference } from '../../core/evidence.ts';

export interface IconWords {
  /** What tells it from the others: the trial where several measured the same, else what happened. */
  readonly title: string;
  /** What is counted and when, as far as the title does not say it. */
  readonly counted: string;
  readonly treated: Named;
  /** Null: nobody was there to compare with. */
  readonly compared: Named | null;
  readonly people: string;
  /** What must be known to read the number; empty where there is nothing. */
  readonly note: string;
  readonly sure: string;
  /** The same, short: beside others. */
  readonly sureShort: string;
}

export interface Named {
  readonly name: string;
  readonly more: string;
}

export function iconWords(outcome: Outcome, words: Words, plain: boolean): IconWords {
  const { id, timeFrame, treatment, comparator } = outcome;
  const [what = '', when = '', treated = '', compared = '', people = '', note = ''] = plain
    ? words.list(`figures.icons.plain.${id}`)
    : [];
  const own = what === '';
  const happened = own ? sentence(outcome.outcome) : what;
  const after = own ? words.say('figures.icons.when', { time: timeFrame }) : when;
  const trial = `figures.icons.trials.${id}`;
  const named = words.has(trial) ? words.say(trial) : '';
  return {
    title: named || happened,
    counted: named ? `${happened} ${after}` : after,
    treated: own ? { name: sentence(treatment.drug), more: sentence(treatment.schedule) } : { name: treated, more: '' },
    compared: comparator === null ? null : own ? comparedWith(comparator) : { name: compared, more: '' },
    people: own ? peopleOf(outcome, words) : people,
    note: own ? outcome.caveat : note,
    sure: sureOf(outcome, words),
    sureShort: words.say('figures.icons.sure', { certainty: outcome.certainty }),
  };
}

/** The same in one sentence, for those who do not see the picture. */
export function iconSentence(outcome: Outcome, said: IconWords, words: Words): string {
  const values = {
    outcome: `${said.title}, ${said.counted}`,
    treatment: outcome.iconsTreatment,
    comparator: outcome.iconsComparator ?? '',
    drug: said.treated.name,
    other: said.compared?.name ?? '',
  };
  const told = words.say(said.compared === null ? 'figures.icons.textAlone' : 'figures.icons.text', values);
  return said.note === '' ? told : `${told} ${said.note}`;
}

/** Who took part, and how many. */
export const peopleOf = ({ population, n }: Outcome, words: Words): string =>
  n.total === null
    ? words.say('figures.icons.peopleOnly', { population })
    : words.say('figures.icons.people', { population, n: n.total });

/** How sure one can be of the numbers, which a badge does not say: it is of a sentence. */
export const sureOf = ({ certainty }: Outcome, words: Words): string =>
  words.say('figures.icons.certainty', { certainty });

/** "Placebo spray, no pill": the name, and what else there is to say. */
function comparedWith(text: string): Named {
  const at = text.indexOf(', ');
  return at === -1
    ? { name: sentence(text), more: '' }
    : { name: sentence(text.slice(0, at)), more: sentence(text.slice(at + 2)) };
}

type References = Readonly<Record<string, Pick<Reference, 'authors' | 'journal' | 'year'>>>;

/** Where the numbers come from, short: "Katz 2021, Popova 2019". The badges of the text list the whole of it. */
export function sourceNames({ sources }: Outcome, references: References): string {
  const named = sources.flatMap((id) => {
    const { authors, journal, year } = references[id] ?? {};
    // A surname stands before its initials; a body has none.
    const first = /^(.+?) [A-Z]{1,3}\b(?:,|$)/.exec(authors ?? '')?.[1] ?? authors;
    // One of which neither is known has no short name.
    const who = first || journal;
    return who ? [[who, year].filter(Boolean).join(' ')] : [];
  });
  return named.join(', ');
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A button's name: short where the words have one, else the outcome and when. */
export function shortName(outcome: Outcome, words: Words): string {
  const key = `figures.icons.names.${outcome.id}`;
  return words.has(key) ? words.say(key) : `${sentence(outcome.outcome)}, ${outcome.timeFrame}`;
}
