// The page's entry: styles first, then the text's behaviour; the stage comes after.

import 'virtual:fonts.css';
import 'virtual:tokens.css';
import './page.css';
import './print.css';
import '../elements/story.define.ts';
import { startPage } from './page.ts';

void startPage();
