// Registers <syn-timeline>.

import { SynTimeline } from './timeline/timeline.ts';

if (!customElements.get('syn-timeline')) customElements.define('syn-timeline', SynTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'syn-timeline': SynTimeline;
  }
}
