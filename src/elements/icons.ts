// The page's own line icons, as path data on a 24 unit square, drawn with currentColor.

import { svg, type SVGTemplateResult } from 'lit';

export const iconPaths = {
  settings: 'M3 18 8 6l5 12M4.7 14h6.6M15.5 18l2.8-7 2.7 7M16.4 15.8h3.8',
  phone: 'M6.5 4.5c-1.5.6-2.5 2-2 4 1.3 5.3 5.7 9.7 11 11 2 .5 3.4-.5 4-2l-3.7-3-2.3 1.5c-2-.9-4.1-3-5-5L10 8.7Z',
  scenes:
    'M8 3v18M8 7h6M8 12h9M8 17h5M15.5 5.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3M18.5 10.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3M14.5 15.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 1 1 0-3',
  next: 'm9 5 7 7-7 7',
  back: 'm15 5-7 7 7 7',
  down: 'M12 5v13m-6-6 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  close: 'm6 6 12 12M18 6 6 18',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  explore: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18M15.5 8.500l-2 5-5 2 2-5Z',
  compare: 'M4 5h7v14H4ZM13 5h7v14h-7Z',
  table: 'M4 5h16v14H4ZM4 10h16M4 14.500h16M10 5v14',
  chart: 'M4 4v16h16M7 15l4-5 4 3 5-7',
  words: 'M4 6h16M4 11h16M4 16h10',
  people: 'M12 4.2a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2M5 20c.6-4 3.4-6 7-6s6.400 2 7 6',
  animals:
    'M4 17.500c0-4.500 4-7.500 8.500-7.500 4 0 6.800 2.400 7.500 6 .1.900-.3 1.500-1.200 1.500H4ZM14 10.200a2.300 2.300 0 1 1 3.800 1.700M4 17.500c-1.500 0-2.300-1-2-2.300',
  cells: 'M5 9h14M7 9v6a5 5 0 0 0 10 0V9M10 14.500h.01M13.500 13h.01M12.500 16.500h.01',
  label: 'M7 3.500h7l4 4V20.500H7ZM14 3.500v4h4M10 12h5M10 15.500h5',
  stop: 'M8.500 3.500h7l5 5v7l-5 5h-7l-5-5v-7ZM12 8v5M12 16.200h.01',
  mixed:
    'M5 4h9l-1 9a3.500 3.500 0 0 1-7 0ZM9.500 16.500V20M6.500 20h6M5.600 9h7.800M15.800 14.200l2.500-2.500a2.100 2.100 0 0 1 3 3l-2.500 2.500a2.100 2.100 0 0 1-3-3M17 13l3 3',
  experts: 'M4 5h16v11H12l-4.500 4v-4H4Z',
} as const;
export type IconName = keyof typeof iconPaths;

/** An icon for a Lit template; hidden from assistive technology, since a word always stands beside it. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${iconPaths[name]} /></svg>`;
}
