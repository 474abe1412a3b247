// What of a story an element shows, all of it or one scene, and the text of that. What is asked for and is not there
// changes nothing.

import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { story as ourStory } from 'virtual:story';
import { stopIndex, stopsOf, type Stop } from '../../core/moment.ts';
import type { Story } from '../../core/story.ts';
import { SynElement } from '../base.ts';
import { writeText } from '../text/own-text.ts';

/** An element that has a story's text, be it prerendered in it or written by it. */
export abstract class StoryShown extends SynElement {
  @property() scene: string | undefined;
  /** A host page may hand in its own story. */
  @property({ attribute: false }) story: Story = ourStory;

  /** The scenes of the story that are here: all, or one. */
  protected shown: Story = ourStory;
  /** Until the text of what is shown is here. */
  #text = Promise.resolve();

  /** Something else is shown from now on: whatever was of what was shown before is over. */
  protected abstract left(): void;
  /** The text is here, for the first time or another. */
  protected abstract written(steps: readonly Element[], first: boolean): Promise<void>;

  /** The scene that is shown where none is asked for; undefined for all. */
  protected get usualScene(): string | undefined {
    return undefined;
  }

  get stops(): readonly Stop[] {
    return stopsOf(this.shown);
  }

  protected indexOf(id: string): number {
    return stopIndex(this.shown, id);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('story') && !changed.has('scene')) return;
    const { shown, fault } = shownOf(this.story, this.scene, this.usualScene, this.hasUpdated ? this.shown : null);
    if (fault) this.fail(fault, String(this.scene));
    if (!shown || shown === this.shown) return;
    this.shown = shown;
    if (!this.hasUpdated) return;
    this.left();
    // One after another: the text that comes last is that of what is shown last.
    const anew = (): Promise<void> => this.takeText(false);
    this.#text = this.#text.then(anew, anew);
  }

  protected override firstUpdated(): void {
    this.#text = this.takeText(true);
  }

  /** The steps that stand in the element, where they are the story's; else it writes its own. */
  private async takeText(first: boolean): Promise<void> {
    await this.loadWords();
    let steps = this.slotted();
    if (steps.length === 0 && this.words)
      steps = await writeText(this.renderRoot as ShadowRoot, this.shown, this.language, this.words);
    await this.written(steps, first);
  }

  private slotted(): readonly Element[] {
    // What it wrote once took their place.
    if (!this.renderRoot.querySelector('.text slot')) return [];
    return [...this.querySelectorAll('article.step')].filter(({ id }) => this.indexOf(id) >= 0);
  }
}

interface Shown {
  /** Null where the story has nothing to show. */
  readonly shown: Story | null;
  /** What is wrong with what was asked for; empty where nothing is. */
  readonly fault: string;
}

/** What of the story is shown. scene: the one asked for, undefined for the usual one. usual: what is shown where no scene
 *  is asked for, undefined for the whole story. before: what was shown last, the very same where nothing changes; null at
 *  first. */
function shownOf(story: Story, scene: string | undefined, usual: string | undefined, before: Story | null): Shown {
  if (stopsOf(story).length === 0)
    return { shown: null, fault: 'a story needs at least one scene with one step; this one has none and is not shown' };
  const only = (id: string | undefined): Story =>
    id === undefined ? story : { scenes: story.scenes.filter((one) => one.id === id) };
  const asked = only(scene ?? usual);
  if (stopsOf(asked).length > 0) return { shown: before && sameScenes(asked, before) ? before : asked, fault: '' };
  // What was there before stays, unless it is of another story.
  const stays = before?.scenes.every((one) => story.scenes.includes(one));
  const shown = before && stays ? before : only(usual);
  const said = shown.scenes.length === story.scenes.length ? 'the whole story' : `"${shown.scenes[0]?.id}"`;
  return { shown, fault: `there is no scene "${scene}"; ${said} is shown` };
}

const sameScenes = (a: Story, b: Story): boolean =>
  a.scenes.length === b.scenes.length && a.scenes.every((scene, i) => scene === b.scenes[i]);
