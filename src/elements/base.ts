// What every element shares: its words, its theme, and how it fails. An element never throws at its host page: a bad
// attribute keeps the last good state, fires syn-error and warns once.

import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wordsOf } from '../content/languages.ts';
import { tokens } from '../content/tokens.ts';
import type { Words } from '../content/words.ts';
import type { Sky } from '../core/story.ts';
import { skies } from '../core/story.ts';
import type { Theme } from '../palette.ts';

export interface SynErrorDetail {
  readonly element: string;
  readonly message: string;
  /** The value that was wrong, as it was given. */
  readonly value: string;
}

/** What the nearest ancestor (or the page) says; for the language the element itself may say it. An element's own theme
 *  and ground are what it was given last, so they are not asked. */
function inherited(element: Element, name: 'data-theme' | 'data-sky' | 'data-depth' | 'lang'): string | null {
  for (let at: Element | null = element; at;) {
    const value = at === element && name !== 'lang' ? null : at.getAttribute(name);
    if (value) return value;
    const parent: Node | null = at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
  }
  return null;
}

let ownTokens: CSSStyleSheet | undefined;

/** The palette for an element on a page that does not bring it. */
function tokenSheet(): CSSStyleSheet {
  if (!ownTokens) {
    ownTokens = new CSSStyleSheet();
    ownTokens.replaceSync(tokens(':host'));
  }
  return ownTokens;
}

let pageTokens = false;

/** Whether the page itself brings the palette, for all that is in it. */
const pageHasTokens = (): boolean =>
  (pageTokens ||= getComputedStyle(document.documentElement).getPropertyValue('--hairline') !== '');

const themed = new Set<SynElement>();
let watcher: MutationObserver | undefined;

/** The page's theme, ground or language changed: whatever depends on it is drawn again. */
function watchPage(): void {
  watcher ??= new MutationObserver((changes) => {
    const spoken = changes.some((change) => change.attributeName === 'lang');
    const ground = changes.every((change) => change.attributeName === 'data-sky');
    for (const element of themed) {
      if (spoken) void element.loadWords();
      const follows = element.drawsGround && !(ground && element.knowsGround);
      if (spoken || follows || element.ownPalette) element.requestUpdate();
    }
  });
  watcher.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-sky', 'data-depth', 'lang'],
  });
}

/**
 * Base of all elements.
 *
 * @fires syn-error - detail { element, message, value }: something given was wrong and the last good state stays.
 */
export class SynElement extends LitElement {
  /** "night" or "light"; by default as the nearest ancestor with data-theme. */
  @property({ reflect: true }) theme: Theme | undefined;
  @state() protected words: Words | null = null;
  /** Whether its picture bears theme and ground; what only its styles follow costs a change of ground nothing. */
  readonly drawsGround: boolean = true;
  /** @internal Whether it was told its ground, and does not ask the page for it. */
  get knowsGround(): boolean {
    return false;
  }
  /** @internal Whether it brings the palette itself: its host then says theme and ground. */
  ownPalette = false;
  #said: { readonly theme?: Theme; readonly sky?: Sky } = {};
  readonly #warned = new Set<string>();
  #away = false;
  #missed = false;

  /** @internal Set by a story while no step near shows it: its picture waits, for nobody sees it. A property of lit's, for
   *  it may be set before the element is defined; by itself it changes nothing that is drawn. */
  @property({ attribute: false, hasChanged: () => false })
  get away(): boolean {
    return this.#away;
  }
  set away(away: boolean) {
    this.#away = away;
    if (away || !this.#missed) return;
    this.#missed = false;
    this.requestUpdate();
  }

  /** Whether a picture that would be drawn now waits; it is drawn when a step near shows it. */
  protected get waits(): boolean {
    this.#missed ||= this.#away;
    return this.#away;
  }

  protected get language(): string {
    return inherited(this, 'lang') ?? 'en';
  }

  protected get themeNow(): Theme {
    const asked = this.theme ?? inherited(this, 'data-theme');
    return asked === 'light' ? 'light' : 'night';
  }

  /** Whether the page's text is the plain one. */
  protected get plainNow(): boolean {
    return inherited(this, 'data-depth') === 'plain';
  }

  protected get skyNow(): Sky {
    const asked = inherited(this, 'data-sky');
    return skies.find((sky) => sky === asked) ?? 'night';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (themed.size === 0) watchPage();
    themed.add(this);
    if (this.hasUpdated) this.adoptTokens();
    void this.loadWords();
  }

  /** Before the first update an element has nothing to colour. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.hasUpdated) this.adoptTokens();
    if (this.ownPalette) this.sayTheme();
    return super.scheduleUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    themed.delete(this);
    if (themed.size === 0) watcher?.disconnect();
  }

  private adoptTokens(): void {
    const root = this.renderRoot;
    // Where they must be there the styles are not asked: each asking lays out the page.
    const around = this.getRootNode();
    if (around instanceof ShadowRoot && around.host instanceof SynElement) return;
    if (around === document && pageHasTokens()) return;
    if (!(root instanceof ShadowRoot) || getComputedStyle(this).getPropertyValue('--hairline') !== '') return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, tokenSheet()];
    this.ownPalette = true;
    this.sayTheme();
  }

  /** What the own palette goes by. Written only when it is new: each writing makes the styles anew, and a story then gives
   *  its host the ground of the scene. */
  private sayTheme(): void {
    const { themeNow: theme, skyNow: sky } = this;
    if (this.#said.theme !== theme) this.dataset['theme'] = theme;
    if (this.#said.sky !== sky) this.dataset['sky'] = sky;
    this.#said = { theme, sky };
  }

  /** @internal Where the language has changed meanwhile, those of the one that it is now are loaded. */
  async loadWords(): Promise<void> {
    const { language } = this;
    try {
      const words = await wordsOf(language);
      if (language !== this.language) return this.loadWords();
      this.words = words;
    } catch (error) {
      if (language !== this.language) return this.loadWords();
      this.fail(`the words for "${language}" did not load: ${String(error)}`, language);
    }
  }

  /** Says what was wrong, once for each message, and leaves the element as it is. */
  protected fail(message: string, value: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
    const detail: SynErrorDetail = { element: this.localName, message, value };
    this.dispatchEvent(new CustomEvent('syn-error', { detail, bubbles: true, composed: true }));
  }
}
