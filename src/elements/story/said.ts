// The picture told in sentences: a sheet over the stage that the tool "In words" opens and closes; until then the same
// words stand there for the ear alone. Pure template.

import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Words } from '../../content/words.ts';
import { icon } from '../icons.ts';

export interface Said {
  readonly sentences: readonly string[];
  /** The sheet is open. */
  readonly saying: boolean;
  readonly say: () => void;
  readonly words: Words;
  /** The picture is that of animals' data. */
  readonly ofAnimals: boolean;
  /** Whose picture is told: the sheet of another begins at its top. */
  readonly step: string;
}

export function saidSheet({ sentences, saying, say, words, ofAnimals, step }: Said) {
  const list = html`<ul>
    ${ledBy(sentences).map(({ lead, same, text }) => html`<li class=${same ? 'same' : lead ? 'led' : ''}>${lead ? html`<b>${lead}</b> ` : nothing}<span>${text}</span></li>`)}
  </ul>`;
  if (!saying) return html`<div class="hidden-words" aria-live="polite">${list}</div>`;
  return html`<div class="said" aria-live="polite" @keydown=${closingKey(say)}>
    <header>
      ${icon('words')}
      <h3 id="said-title">${words.say('ui.inWordsTitle')}</h3>
      <button type="button" class="square close" aria-label=${words.say('ui.inWordsClose')} @click=${closing(say)}>
        ${icon('close')}
      </button>
    </header>
    ${keyed(
      step,
      html`<div class="sentences" role="group" aria-labelledby="said-title" tabindex="0">
        ${ofAnimals ? html`<p class="whose" aria-hidden="true">${icon('animals')}${words.say('ui.ratDataShort')}</p>` : nothing}${list}
      </div>`,
    )}
  </div>`;
}

/** Escape closes the sheet, from within it and from the tool that opened it. */
export const closingKey =
  (say: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') closing(say)(event);
  };

/** Closes the sheet; the keys go back to the tool that opens it. */
const closing =
  (say: () => void) =>
  (event: Event): void => {
    const stage = event.currentTarget instanceof Element ? event.currentTarget.closest('.stage') : null;
    stage?.querySelector<HTMLElement>('.tools [aria-expanded]')?.focus();
    say();
  };

interface Led {
  /** What the sentence is about, with its colon; '' where it does not begin so. */
  readonly lead: string;
  /** The sentence before is about the same. */
  readonly same: boolean;
  readonly text: string;
}

/** Longer, a beginning is itself a statement. */
const longestLead = 40;

/** Parts off what sentences are about: "Brake cell:" and "firing at half its usual rate." */
export function ledBy(sentences: readonly string[]): readonly Led[] {
  const parted = sentences.map((sentence) => {
    const end = sentence.indexOf(': ') + 1;
    const lead = end > longestLead + 1 ? '' : sentence.slice(0, end);
    return { lead, text: lead ? sentence.slice(end + 1) : sentence };
  });
  return parted.map((part, n) => ({ ...part, same: part.lead !== '' && parted[n - 1]?.lead === part.lead }));
}
