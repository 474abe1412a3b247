// Registers <syn-scene> and the elements that it shows.

import './brain.define.ts';
import './cascade.define.ts';
import './evidence.define.ts';
import './figure.define.ts';
import './timeline.define.ts';
import { SynScene } from './scene.ts';

if (!customElements.get('syn-scene')) customElements.define('syn-scene', SynScene);

declare global {
  interface HTMLElementTagNameMap {
    'syn-scene': SynScene;
  }
}
