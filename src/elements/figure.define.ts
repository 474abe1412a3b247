// Registers <syn-figure>.

import { SynFigure } from './figure/figure.ts';

if (!customElements.get('syn-figure')) customElements.define('syn-figure', SynFigure);

declare global {
  interface HTMLElementTagNameMap {
    'syn-figure': SynFigure;
  }
}
