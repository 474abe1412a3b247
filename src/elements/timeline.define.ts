// Registers <syn-timeline>.

import { SynTimeline } from './timeline.ts';

if (!customElements.get('syn-timeline')) customElements.define('syn-timeline', SynTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'syn-timeline': SynTimeline;
  }
}
