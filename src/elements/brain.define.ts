// Registers <syn-brain>.

import { SynBrain } from './brain/brain.ts';

if (!customElements.get('syn-brain')) customElements.define('syn-brain', SynBrain);

declare global {
  interface HTMLElementTagNameMap {
    'syn-brain': SynBrain;
  }
}
