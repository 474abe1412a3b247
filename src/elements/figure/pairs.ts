// What one may read beside what studies show, a band a pair: the sentence in large, the mark of how far studies reach, and
// under it the plain fact and the verdict. Numbered as the pairs of the text are.

import { html, nothing } from 'lit';
import type { Words } from '../../content/words.ts';
import { countedPairs } from '../../figures/charts/reach.ts';

export interface Pair {
  readonly id: string;
  readonly text: string;
  readonly verdict: string;
  /** The verdict in words. */
  readonly word: string;
  /** What studies show, in a few words. */
  readonly fact: string;
}

export const pairsOf = (claims: readonly string[], words: Words): readonly Pair[] =>
  claims.map((id) => {
    const [text = id, verdict = '', fact = ''] = words.list(`figures.pairs.rows.${id}`);
    return { id, text, verdict, word: verdict ? words.say(`figures.pairs.${verdict}`) : '', fact };
  });

/** The marks of the key that these rows need, each with its words. */
export function pairKey(rows: readonly Pair[], words: Words) {
  const marks = ['studies', 'claim', 'against', 'person'] as const;
  const has = {
    studies: true,
    claim: rows.some(({ verdict }) => verdict !== 'not-so'),
    against: rows.some(({ verdict }) => verdict === 'not-so'),
    person: rows.some(({ id }) => id in countedPairs),
  };
  return marks.filter((mark) => has[mark]).map((mark) => ({ mark, says: words.say(`figures.pairs.${mark}`) }));
}

export function pairRows(words: Words, claims: readonly string[]) {
  const rows = pairsOf(claims, words);
  return html`<figcaption><h3>${words.say('figures.pairs.title')}</h3></figcaption>
    <ol class="reach">
      ${rows.map(
        ({ id, text, verdict, word, fact }) =>
          html`<li>
            <q>${text}</q>
            ${rule(verdict, id)}
            <span class="fact">${fact}</span> <b class=${verdict || nothing}>${word}</b>
          </li>`,
      )}
    </ol>
    <p class="key foot">
      ${pairKey(rows, words).map(({ mark, says }) => html`<span>${rule(mark)} ${says}</span>`)}
      <span class="own">${words.say('figures.pairs.note')}</span>
    </p>`;
}

const rule = (verdict: string, claim = '') =>
  html`<svg class="rule" data-mark="reach" data-verdict=${verdict} data-claim=${claim} aria-hidden="true"></svg>`;
