// Registers <syn-story> and the elements that it shows.

import './brain.define.ts';
import './cascade.define.ts';
import './evidence.define.ts';
import './figure.define.ts';
import './timeline.define.ts';
import { SynStory } from './story.ts';

if (!customElements.get('syn-story')) customElements.define('syn-story', SynStory);

declare global {
  interface HTMLElementTagNameMap {
    'syn-story': SynStory;
  }
}
