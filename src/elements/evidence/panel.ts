// What stands behind a badge: how sure anyone is as a ladder, the technical statement, what is uncertain, and the sources.
// Pure template.

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words.ts';
import type { Badge, Claim, Reference } from '../../core/evidence.ts';

/** A claim of the ledger with the references that it names. */
export interface Sourced {
  readonly claim: Claim;
  readonly references: readonly Reference[];
}

const ladder = ['not-shown', 'early-signs', 'mixed-results', 'well-shown'] as const;

export function claimPanel({ claim, references }: Sourced, badge: Badge, words: Words): TemplateResult {
  return html`${ladderRow(badge, words)}
    <p class="statement">${claim.statement}</p>
    <dl>
      ${row(words.say('ui.evidence.technical'), claim.technical)}
      ${row(words.say('ui.evidence.uncertain'), claim.uncertain)}
      ${row(words.say('ui.evidence.corrected'), claim.corrected)}
      <div>
        <dt>${words.say(references.length === 1 ? 'ui.evidence.source' : 'ui.evidence.sources')}</dt>
        <dd>
          <ol class="sources">
            ${references.map((reference) => html`<li>${source(reference, words)}</li>`)}
          </ol>
        </dd>
      </div>
    </dl>
    <small>${words.say('ui.evidence.review')}</small>`;
}

function ladderRow(badge: Badge, words: Words) {
  if (badge.steps === null || badge.disputed) return nothing;
  return html`<ol class="ladder" aria-label=${words.say('ui.evidence.ladder')}>
    ${ladder.map((key, n) => html`<li class=${n === badge.steps ? 'here' : ''} aria-current=${n === badge.steps ? 'true' : nothing}>${words.say(`ui.evidence.${key}`)}</li>`)}
  </ol>`;
}

function row(name: string, text: string) {
  return text
    ? html`<div>
        <dt>${name}</dt>
        <dd>${text}</dd>
      </div>`
    : nothing;
}

/** "Carlson and others, 2013. Title. Journal", linked where a DOI was confirmed or a public page is known. */
function source(reference: Reference, words: Words): TemplateResult {
  const names = reference.authors.split(/,\s*/);
  const first = (names[0] ?? '').replace(/\s+[A-Z]{1,3}$/, '');
  const who = names.length > 1 ? words.say('ui.evidence.others', { first }) : reference.authors;
  const href = reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
  const name = [who, reference.year].filter(Boolean).join(', ');
  const rest = [reference.title, reference.journal].filter(Boolean).join('. ');
  return href
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${name}</a>. ${rest}.`
    : html`${name}. ${rest}.`;
}
