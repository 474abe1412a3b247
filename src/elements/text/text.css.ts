// The text's styles as a sheet for a shadow root.

import css from './text.css?inline';

let sheet: CSSStyleSheet | undefined;

export function textSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`.text{--t-body:1.1875rem;--t-h1:2.5rem;--t-h2:1.875rem}${css}`);
  }
  return sheet;
}
