// How outcomes stand on the stage: several as rows under what they share, treated beside compared; one alone with all that
// must be known to read its number.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Outcome } from '../../core/evidence.ts';
import { iconSentence, iconWords, sourceNames, type IconWords, type Named } from './icon-words.ts';
import type { IconPanelsState } from './icons.ts';

type State = Pick<IconPanelsState, 'words' | 'plain' | 'references'>;

interface Row {
  readonly outcome: Outcome;
  readonly said: IconWords;
}

export interface IconGroup {
  readonly kind: Outcome['kind'];
  readonly counted: string;
  /** Said once where it is the same for all rows; else empty. */
  readonly people: string;
  readonly sure: string;
  /** What both groups of people were given, where it is the same for all rows. */
  readonly heads: readonly [treated: string, compared: string] | null;
  readonly rows: readonly Row[];
}

/** Outcomes in a row that counted the same, in the same time, stand together. */
export function groupsOf(outcomes: readonly Outcome[], words: Words, plain: boolean): readonly IconGroup[] {
  const lists: Row[][] = [];
  for (const outcome of outcomes) {
    const row = { outcome, said: iconWords(outcome, words, plain) };
    const last = lists.at(-1);
    const [before] = last ?? [];
    if (last && before?.outcome.kind === outcome.kind && before.said.counted === row.said.counted) last.push(row);
    else lists.push([row]);
  }
  return lists.flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const shared = (of: (said: IconWords) => string): string =>
      rows.length > 1 && rows.every(({ said }) => of(said) === of(first.said)) ? of(first.said) : '';
    const { kind } = first.outcome;
    const heads = [shared((s) => s.treated.name), shared((s) => s.compared?.name ?? '')] as const;
    return [
      {
        kind,
        counted: first.said.counted,
        people: shared((s) => s.people),
        sure: shared((s) => s.sureShort),
        heads: heads.includes('') ? null : heads,
        rows,
      },
    ];
  });
}

/** Several outcomes: groups of rows, all people of one size. */
export function iconGroups(shown: readonly Outcome[], state: State) {
  const { words, plain } = state;
  return html`<div class="panels many of-${shown.length} ${plain ? '' : 'deep'}">
    ${groupsOf(shown, words, plain).map((group) => groupOf(group, state))}
  </div>`;
}

function groupOf(group: IconGroup, state: State) {
  const { kind, counted, people, sure, heads, rows } = group;
  const name = state.words.say(kind === 'harm' ? 'figures.icons.harm' : 'figures.icons.help');
  return html`<section class="set ${heads ? 'headed' : ''} ${people && sure ? 'alike' : ''}">
    <div class="head">
      <h4><b>${name}</b> ${counted}</h4>
      ${heads ? heads.map((head) => html`<span class="treat" aria-hidden="true">${head}</span>`) : nothing}
    </div>
    ${
      people || sure
        ? html`<p class="shared">
            <span class="whom">${people}</span>
            <span class="of-all">${state.words.say('figures.icons.title')}.</span> ${sure}
          </p>`
        : nothing
    }
    ${rows.map((row) => rowOf(row, group, state))}
  </section>`;
}

function rowOf({ outcome, said }: Row, group: IconGroup, { words, plain, references }: State) {
  const source = plain ? '' : sourceNames(outcome, references);
  return html`<section class="row" aria-label=${iconSentence(outcome, said, words)}>
    <div class="about">
      <h5>${said.title}</h5>
      ${group.people ? nothing : html`<p class="whom">${said.people} ${source}</p>`}
      ${plain && said.note ? html`<p class="noted">${said.note}</p>` : nothing}
      ${group.sure ? nothing : html`<p class="sure-of">${said.sureShort}</p>`}
    </div>
    ${fieldsOf(outcome, said, words, 'name')} ${said.compared === null ? noComparison(words) : nothing}
  </section>`;
}

/** One outcome, as large as the stage allows. */
export function iconAlone(outcome: Outcome, { words, plain, references }: State) {
  const said = iconWords(outcome, words, plain);
  // In depth with its source, which plain text leaves to its badges.
  const source = plain ? '' : ` ${sourceNames(outcome, references)}.`;
  return html`<div class="panels ${said.compared === null ? 'uncompared' : 'single'}">
    <section aria-label=${iconSentence(outcome, said, words)}>
      <h4>${said.title} <small>${said.counted}</small></h4>
      <div class="pair">${fieldsOf(outcome, said, words, 'whole')}</div>
      ${said.compared === null ? noComparison(words) : nothing}
      <div class="read">
        ${said.note ? html`<p class="noted ${plain ? '' : 'long'}">${said.note}</p>` : nothing}
        <p class="partook">${said.people}${source}</p>
        <p class="sure-of">${said.sure}</p>
      </div>
    </section>
  </div>`;
}

/** How much is said under a number of what its people were given. */
type Given = 'whole' | 'name';

/** Treated and compared; nothing is drawn in the place of a group that was not there. */
const fieldsOf = (outcome: Outcome, said: IconWords, words: Words, given: Given) => {
  const drawn = outcome.kind === 'benefit' ? ('circle' as const) : ('square' as const);
  return html`${field(said.treated, outcome.iconsTreatment, drawn, false, words, given)}${
    said.compared === null || outcome.iconsComparator === null
      ? nothing
      : field(said.compared, outcome.iconsComparator, drawn, true, words, given)
  }`;
};

const noComparison = (words: Words) =>
  html`<p class="none"><i aria-hidden="true"></i><span>${words.say('figures.icons.noComparison')}</span></p>`;

function field(
  { name, more }: Named,
  filled: number,
  drawn: 'circle' | 'square',
  comparison: boolean,
  words: Words,
  given: Given,
) {
  return html`<div class="field">
    <p class="who">${name}${more && given === 'whole' ? html` <small>${more}</small>` : nothing}</p>
    <svg
      class="icons"
      viewBox="0 0 200 200"
      aria-hidden="true"
      data-filled=${filled}
      data-shape=${drawn}
      data-comparison=${comparison}
    ></svg>
    <p class="number">${filled} <small>${words.say('figures.icons.of100')}</small></p>
  </div>`;
}
