// All sheets of the figure element, in their order.

import type { CSSResult } from 'lit';
import { controls } from '../controls.css.ts';
import { figureStyles } from './figure.css.ts';
import { historyStyles } from './history.css.ts';
import { routesStyles } from './routes.css.ts';
import { visitNarrowStyles } from './visit-narrow.css.ts';
import { visitStyles } from './visit.css.ts';
import { pairsStyles } from './pairs.css.ts';
import { iconStyles } from './icons.css.ts';
import { badgeStyles } from '../evidence/badge.css.ts';
import { boardStyles } from './boards.css.ts';
import { journeyStyles } from './journey.css.ts';
import { scanStyles } from './scan.css.ts';

export const figureSheets: CSSResult[] = [
  controls,
  figureStyles,
  historyStyles,
  routesStyles,
  visitStyles,
  visitNarrowStyles,
  pairsStyles,
  ...iconStyles,
  badgeStyles,
  boardStyles,
  journeyStyles,
  scanStyles,
];
