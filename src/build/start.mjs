// npm start: installs what is missing, builds the page and serves it. Everything but the version check is imported
// later, so that an old Node gets a sentence and not a syntax error.

import { requireNode } from './node-version.mjs';

if (requireNode()) void import('./start-page.mjs');
