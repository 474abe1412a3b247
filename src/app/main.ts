// The page's entry: styles first, then the text's behaviour; the stage comes after, and last what later scenes need.

import 'virtual:fonts.css';
import 'virtual:tokens.css';
import './page.css';
import './print.css';
import '../elements/story.define.ts';
import { startPage } from './page.ts';

void startPage();
// The text and its first picture come before everything else.
addEventListener('load', async () => (await import('./ahead.ts')).bringAhead(document.documentElement), { once: true });
