// Registers <syn-cascade>.

import { SynCascade } from './cascade/cascade.ts';

if (!customElements.get('syn-cascade')) customElements.define('syn-cascade', SynCascade);

declare global {
  interface HTMLElementTagNameMap {
    'syn-cascade': SynCascade;
  }
}
