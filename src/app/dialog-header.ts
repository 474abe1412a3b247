// The first line of a dialog: its title, "Help now" where it is another dialog than that, and the button that closes it.

import { iconPaths } from '../elements/icons.ts';
import { make, makeIcon } from '../elements/make.ts';
import type { ShellContext } from './shell.ts';

export function dialogHeader({ document, words }: ShellContext, id: string, title: string, withHelp: boolean): Element {
  const close = make(document, 'button', {
    class: 'square',
    type: 'button',
    'data-action': 'close',
    'aria-label': words.say('ui.close'),
  });
  close.append(makeIcon(document, iconPaths.close));
  const help = make(
    document,
    'button',
    { class: 'help-open', type: 'button', 'data-action': 'help' },
    words.say('ui.help.open'),
  );
  return make(document, 'header', {}, make(document, 'h2', { id }, title), ...(withHelp ? [help] : []), close);
}
