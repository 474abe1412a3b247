// The gallery page: every state of states.ts, drawn. `npm run dev`, then /tests/gallery/ (or /tests/gallery/?only=synapse).
// The anatomy has a page of its own beside it: slices.html.

import 'virtual:fonts.css';
import { tokens } from '../../src/content/tokens.ts';
import { mount } from './renderers.ts';
import { states } from './states.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${tokens()}
  body { margin: 0; padding: 24px; background: #05060f; color: #f6f0e4; font: 17px/1.4 'Atkinson Hyperlegible Next', sans-serif; }
  h2 { font: 480 28px/1.2 Literata, serif; margin: 32px 0 12px; }
  .row { display: flex; flex-wrap: wrap; gap: 24px; }
  figure { margin: 0; } figcaption { padding: 6px 2px 0; } a { color: #c6d4ff; } .failed { color: #ffd9a0; }`);
document.adoptedStyleSheets.push(sheet);

const anatomy = document.createElement('a');
anatomy.href = './slices.html';
anatomy.textContent = 'Outlines of the brain’s parts on the MRI';
document.body.append(anatomy);

const only = new URLSearchParams(location.search).get('only') ?? '';
const shown = states.filter((state) => state.name.includes(only) || state.group.includes(only));

for (const group of new Set(shown.map((state) => state.group))) {
  const heading = document.createElement('h2');
  heading.textContent = group;
  const row = document.createElement('div');
  row.className = 'row';
  document.body.append(heading, row);
  for (const state of shown.filter((s) => s.group === group)) {
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = state.name;
    row.append(figure);
    try {
      await mount(state, figure);
    } catch (error) {
      caption.className = 'failed';
      caption.textContent = String(error);
    }
    figure.append(caption);
  }
}
document.documentElement.dataset['ready'] = '';
