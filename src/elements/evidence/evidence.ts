// The evidence badge: one line under its sentence that says what a claim rests on and how sure anyone is. Opening it
// shows the technical statement, what is uncertain, and the sources.

import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { badges } from 'virtual:story';
import { evidenceOf } from '../../content/languages.ts';
import type { Words } from '../../content/words.ts';
import type { Badge } from '../../core/evidence.ts';
import { SynElement } from '../base.ts';
import { controls } from '../controls.css.ts';
import { icon } from '../icons.ts';
import { basisFace, sureFace } from './badge-face.ts';
import { badgeWords } from './badge-words.ts';
import { badgeStyles } from './badge.css.ts';
import { claimPanel, type Sourced } from './panel.ts';
import { panelStyles } from './panel.css.ts';

/**
 * Evidence badge of one claim.
 *
 * @attr claim - id of a claim in the ledger.
 * @fires syn-help - the reader asks for help now from inside the panel.
 */
export class SynEvidence extends SynElement {
  override readonly drawsGround: boolean = false;
  static override styles = [controls, badgeStyles, panelStyles];

  @property() claim = '';
  @state() private loaded: Sourced | null = null;
  @state() private failed = false;
  /** The wanted evidence that was asked for last. */
  #asked = '';

  /** Whose evidence is to be shown, and in which language. */
  private get wanted(): string {
    return `${this.language} ${this.claim}`;
  }

  /** Another claim is shown, or another language: what was opened once is loaded for it, too. */
  protected override willUpdate(): void {
    if (this.#asked === '' || this.#asked === this.wanted) return;
    this.#asked = '';
    this.loaded = null;
    this.failed = false;
    if (badges[this.claim]) void this.load();
  }

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
        ${basisFace(badge, words)}${sureFace(badge, words)}
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
    return claimPanel(this.loaded, badge, words);
  }

  private async load(): Promise<void> {
    if (this.loaded) return;
    this.failed = false;
    const { claim: id, wanted } = this;
    this.#asked = wanted;
    try {
      const { claims, references } = await evidenceOf(this.language);
      if (wanted !== this.wanted) return;
      const claim = claims[id];
      if (!claim) throw new Error(this.words?.say('ui.evidence.unknown'));
      this.loaded = { claim, references: claim.sources.flatMap((id: string) => references[id] ?? []) };
    } catch (error) {
      if (wanted !== this.wanted) return;
      this.failed = true;
      this.fail(`the evidence for "${id}" did not load: ${String(error)}`, id);
    }
  }

  private askHelp(): void {
    this.renderRoot.querySelector<HTMLElement>('#panel')?.hidePopover();
    this.dispatchEvent(new CustomEvent('syn-help', { bubbles: true, composed: true }));
  }
}
