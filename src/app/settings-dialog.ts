// The dialog of settings: every switch with a note of what it does, print, and the way to forget them all.

import { make } from '../elements/make.ts';
import { dialogHeader } from './dialog-header.ts';
import type { ShellContext } from './shell.ts';
import { depthSwitch, languageLinks, motionSwitch, sizeSwitch, themeSwitch } from './switches.ts';

export function settingsDialog(context: ShellContext): HTMLElement {
  const { document, words } = context;
  const row = (name: string, control: Element, note = ''): Element => {
    const label = make(document, 'span', {}, name);
    if (note) label.append(make(document, 'small', {}, note));
    return make(document, 'div', { class: 'row' }, label, control);
  };
  const rows = make(document, 'div', { class: 'rows' });
  if (context.hasDetail) rows.append(row(words.say('ui.depth'), depthSwitch(context)));
  if (context.languages.length > 1) {
    const links = make(document, 'span', {});
    links.append(...languageLinks(context));
    rows.append(row(words.say('ui.language'), links));
  }
  rows.append(
    row(words.say('ui.motion'), motionSwitch(context), words.say('ui.motionNote')),
    row(words.say('ui.textSize'), sizeSwitch(context)),
    row(words.say('ui.colours'), themeSwitch(context, true)),
    row(
      words.say('ui.print.story'),
      make(
        document,
        'button',
        { class: 'small-button', type: 'button', 'data-action': 'print-story' },
        words.say('ui.print.open'),
      ),
      words.say('ui.print.storyNote'),
    ),
  );
  const footer = make(
    document,
    'footer',
    {},
    make(document, 'span', { role: 'status', 'data-kept': '' }, words.say('ui.settingsKept')),
  );
  footer.append(
    make(
      document,
      'button',
      { class: 'small-button', type: 'button', 'data-action': 'forget' },
      words.say('ui.settingsForget'),
    ),
  );
  return make(
    document,
    'dialog',
    { class: 'settings', id: 'settings', 'aria-labelledby': 'settings-title' },
    dialogHeader(context, 'settings-title', words.say('ui.settingsTitle'), true),
    rows,
    footer,
  );
}
