// Registers <syn-scene> and the elements that it shows.

import { defineDrawings } from './drawings.ts';
import './evidence.define.ts';
import './timeline.define.ts';
import { SynScene } from './story/scene.ts';

if (!customElements.get('syn-scene')) customElements.define('syn-scene', SynScene);
void defineDrawings();

declare global {
  interface HTMLElementTagNameMap {
    'syn-scene': SynScene;
  }
}
