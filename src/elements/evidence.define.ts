// Registers <syn-evidence>.

import { SynEvidence } from './evidence/evidence.ts';

if (!customElements.get('syn-evidence')) customElements.define('syn-evidence', SynEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'syn-evidence': SynEvidence;
  }
}
