// The evidence badge: one line under its sentence that says what a claim rests on and how sure anyone is. Opening it
// shows the technical statement, what is uncertain, and the sources.

import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { badges } from 'virtual:story';
import { evidenceOf } from '../../content/languages.ts';
import type { Words } from '../../content/words.ts';
import type { Badge, Claim, Reference } from '../../core/evidence.ts';
import { badgeKind, badgeSure, badgeWords } from './badge-words.ts';
import { SynElement } from '../base.ts';
import { controls } from '../controls.css.ts';
import { icon } from '../icons.ts';

interface Loaded {
  readonly claim: Claim;
  readonly references: readonly Reference[];
}

const ladder = ['not-shown', 'early-signs', 'mixed-results', 'well-shown'] as const;

/**
 * Evidence badge of one claim.
 *
 * @attr claim - id of a claim in the ledger.
 * @fires syn-help - the reader asks for help now from inside the panel.
 */
export class SynEvidence extends SynElement {
  override readonly drawsGround: boolean = false;
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-height: 44px;
      }
      .badge {
        max-width: 100%;
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-height: 44px;
        padding: 0 12px 0 8px;
        font: 550 1rem/1.15 var(--sans);
        position: relative;
        isolation: isolate;
        color: var(--fg);
      }
      .badge::before {
        content: '';
        position: absolute;
        inset: 5px 0;
        border-radius: 17px;
        background: var(--ground);
        z-index: -1;
      }
      .badge:focus-visible {
        border-radius: 22px;
        outline-offset: 0;
      }
      .badge .icon {
        width: 22px;
        height: 22px;
        stroke-width: 1.7;
        margin-left: 4px;
      }
      .people {
        --ground: var(--badge-people);
        --fg: var(--badge-people-text);
      }
      .animals {
        --ground: var(--badge-animals);
        --fg: var(--badge-animals-text);
      }
      .cells {
        --ground: var(--badge-cells);
        --fg: var(--badge-cells-text);
      }
      .label,
      .experts {
        --ground: var(--badge-label);
        --fg: var(--badge-label-text);
      }
      .sure {
        display: inline-flex;
        gap: 3px;
        margin: 0 2px 0 4px;
      }
      .sure i {
        width: 9px;
        height: 13px;
        border: 1.5px solid var(--fg);
        border-radius: 2px;
      }
      .sure i.on {
        background: var(--fg);
      }
      .sure.split i {
        background: linear-gradient(135deg, var(--fg) 50%, transparent 50.5%);
      }
      u {
        font-weight: 450;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.22em;
      }
      .panel {
        position: fixed;
        margin: 0;
        inset: auto;
        left: auto;
        right: 32px;
        top: 50%;
        transform: translateY(-50%);
        width: min(560px, calc(100vw - 32px));
        max-height: min(80vh, 720px);
        overflow: auto;
        overscroll-behavior: contain;
        background: var(--raised);
        color: var(--text);
        border: 1px solid var(--line);
        border-radius: 10px;
        padding: 8px 8px 22px 24px;
        font: 400 1.0625rem/1.5 var(--sans);
        box-shadow: 0 18px 50px #0006;
      }
      .panel::backdrop {
        background: transparent;
      }
      header {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      h3 {
        font: 600 1.125rem/1.3 var(--sans);
        margin: 0 auto 0 0;
      }
      .square {
        min-width: 44px;
        min-height: 44px;
        display: inline-grid;
        place-items: center;
        border-radius: 6px;
      }
      .help {
        min-height: 44px;
        padding: 0 14px;
        border: 1.5px solid var(--text);
        border-radius: 6px;
        font-weight: 650;
      }
      .body {
        display: grid;
        gap: 14px;
        padding: 6px 18px 0 0;
      }
      p {
        margin: 2px 0 0;
      }
      .statement {
        font: 400 1.125rem/1.5 var(--serif);
      }
      dl {
        margin: 0;
        display: grid;
        gap: 12px;
      }
      dt {
        font-weight: 600;
        color: var(--text2);
        font-size: 1rem;
      }
      dd {
        margin: 2px 0 0;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .ladder {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        font-size: 0.9375rem;
        border: 1px solid var(--line);
        border-radius: 6px;
        overflow: hidden;
      }
      .ladder li {
        padding: 9px 10px;
        line-height: 1.2;
      }
      .ladder li + li {
        border-left: 1px solid var(--line);
      }
      .ladder .here {
        background: var(--text);
        color: var(--bg);
        font-weight: 650;
      }
      .sources li + li {
        margin-top: 6px;
      }
      a {
        color: var(--link);
        text-underline-offset: 0.18em;
        text-decoration-thickness: 1px;
      }
      small {
        color: var(--text2);
        font-size: 1rem;
      }
      @media (max-width: 899px) {
        .badge {
          font-size: 0.9375rem;
          padding-right: 8px;
        }
        .panel {
          inset: auto 0 0 0;
          transform: none;
          width: 100%;
          max-width: none;
          max-height: 78vh;
          border-radius: 14px 14px 0 0;
          border-width: 1px 0 0;
          padding: 8px 8px 22px 20px;
        }
        .ladder {
          grid-template-columns: 1fr 1fr;
        }
        .ladder li:nth-child(3) {
          border-left: 0;
        }
        .ladder li:nth-child(n + 3) {
          border-top: 1px solid var(--line);
        }
      }
      @media print {
        :host {
          min-height: 0;
        }
        .badge {
          min-height: 22px;
          padding: 4px 9px 4px 5px;
          font-size: 0.8125rem;
        }
        .badge::before {
          inset: 0;
        }
        .badge .icon {
          width: 16px;
          height: 16px;
        }
        .sure i {
          width: 7px;
          height: 10px;
        }
      }
      @media (forced-colors: active) {
        .badge {
          border: 1px solid ButtonText;
          border-radius: 17px;
        }
        .sure i.on {
          background: ButtonText;
        }
      }
    `,
  ];

  @property() claim = '';
  @state() private loaded: Loaded | null = null;
  @state() private failed = false;

  protected override render() {
    const { words } = this;
    if (!words) return html`<slot></slot>`;
    const badge = badges[this.claim];
    if (!badge) {
      if (this.claim) this.fail(`there is no claim "${this.claim}" in this story`, this.claim);
      return nothing;
    }
    return html`<button
        type="button"
        class="badge ${badge.kind}"
        popovertarget="panel"
        aria-label=${words.say('ui.evidence.open', { badge: badgeWords(badge, words) })}
        @click=${this.load}
      >
        ${icon(badge.kind)}<span>${badgeKind(badge, words)}</span>${steps(badge)}<u>${badgeSure(badge, words)}</u>
      </button>
      <div id="panel" class="panel" popover role="dialog" aria-label=${words.say('ui.evidence.title')}>
        <header>
          <h3>${words.say('ui.evidence.title')}</h3>
          <button type="button" class="help" @click=${this.askHelp}>${words.say('ui.help.open')}</button>
          <button
            type="button"
            class="square"
            popovertarget="panel"
            popovertargetaction="hide"
            aria-label=${words.say('ui.close')}
          >
            ${icon('close')}
          </button>
        </header>
        <div class="body">${this.panelBody(badge, words)}</div>
      </div>`;
  }

  private panelBody(badge: Badge, words: Words): TemplateResult {
    if (this.failed) return html`<p>${words.say('ui.evidence.failed')}</p>`;
    if (!this.loaded) return html`<p>${words.say('ui.evidence.loading')}</p>`;
    const { claim, references } = this.loaded;
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

  private async load(): Promise<void> {
    if (this.loaded) return;
    this.failed = false;
    try {
      const { claims, references } = await evidenceOf(this.language);
      const claim = claims[this.claim];
      if (!claim) throw new Error(this.words?.say('ui.evidence.unknown'));
      this.loaded = { claim, references: claim.sources.flatMap((id: string) => references[id] ?? []) };
    } catch {
      this.failed = true;
    }
  }

  private askHelp(): void {
    this.renderRoot.querySelector<HTMLElement>('#panel')?.hidePopover();
    this.dispatchEvent(new CustomEvent('syn-help', { bubbles: true, composed: true }));
  }
}

function steps(badge: Badge) {
  if (badge.steps === null) return nothing;
  const filled = badge.steps;
  return html`<span class=${badge.disputed ? 'sure split' : 'sure'} aria-hidden="true"
    >${[1, 2, 3].map((n) => html`<i class=${n <= filled && !badge.disputed ? 'on' : ''}></i>`)}</span
  >`;
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
