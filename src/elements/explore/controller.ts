// The reader's own look at the brain: what is chosen, and what its list needs to speak (script, measures, text), asked
// for only when somebody explores.

import type { ReactiveControllerHost } from 'lit';
import { evidenceOf, textOf } from '../../content/languages.ts';
import type { BrainAtlas } from '../../core/atlas.ts';
import type { Claim } from '../../core/evidence.ts';
import type { StoryText } from '../../core/story.ts';
import { baseOf } from '../../stage/asset-base.ts';
import { loadAtlas } from '../../stage/assets.ts';
import type { explorePanel } from './panel.ts';
import { atRest, type Exploring } from './state.ts';

/** What the page of a part is told from; each null until it is there. */
export interface ExploreSources {
  readonly atlas: BrainAtlas | null;
  readonly text: StoryText | null;
  readonly claims: Readonly<Record<string, Claim>> | null;
  readonly failed: boolean;
}

/** Script and looks of the list. */
export const loadExplorer = () => Promise.all([import('./panel.ts'), import('./explore.css.ts')]);

export class ExploreController {
  now: Exploring = atRest;
  sources: ExploreSources = { atlas: null, text: null, claims: null, failed: false };
  panel: typeof explorePanel | null = null;
  #asked = '';
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  set(next: Exploring): void {
    this.now = next;
    this.#host.requestUpdate();
  }

  reset(): void {
    this.now = atRest;
  }

  /** Asks once a language for what the list and the pages say; what comes for an earlier one is dropped. Never rejects. */
  async load(told: string, language: string, adopt: (sheet: CSSStyleSheet) => void): Promise<void> {
    if (this.#asked === language) return;
    this.#asked = language;
    const add = (part: Partial<ExploreSources>): void => {
      if (this.#asked !== language) return;
      this.sources = { ...this.sources, ...part };
      this.#host.requestUpdate();
    };
    const failed = (): void => add({ failed: true });
    try {
      const [{ explorePanel: made }, { exploreSheet }] = await loadExplorer();
      const sheet = exploreSheet();
      if (!this.panel && sheet) adopt(sheet);
      this.panel = made;
      this.#host.requestUpdate();
    } catch {
      if (this.#asked === language) this.#asked = '';
      return;
    }
    void loadAtlas(baseOf(told)).then((atlas) => (atlas.ok ? add({ atlas: atlas.value }) : failed()));
    textOf(language).then((text) => add({ text }), failed);
    evidenceOf(language).then(({ claims }) => add({ claims }), failed);
  }
}
