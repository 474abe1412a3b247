// Registers <syn-story> and the elements that it shows.

import { defineDrawings } from './drawings.ts';
import './evidence.define.ts';
import './timeline.define.ts';
import { SynStory } from './story/story.ts';

if (!customElements.get('syn-story')) customElements.define('syn-story', SynStory);
void defineDrawings();

declare global {
  interface HTMLElementTagNameMap {
    'syn-story': SynStory;
  }
}
