// npm test: installs what is missing, finds or gets a browser, then checks and tests everything. Everything but the
// version check is imported later, so that an old Node gets a sentence and not a syntax error.

import { requireNode } from './node-version.mjs';

if (requireNode()) void import('./test-all.mjs');
