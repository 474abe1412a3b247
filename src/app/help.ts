// Help now: words for everywhere and the help lines of single countries, as a dialog and, for readers without script, at the
// end of the page.

import type { Words } from '../content/words.ts';
import { make } from '../elements/make.ts';
import { dialogHeader } from './dialog-header.ts';
import type { ShellContext } from './shell.ts';

export function helpDialog(context: ShellContext): HTMLElement {
  const { document, words } = context;
  return make(
    document,
    'dialog',
    { class: 'help-panel', id: 'help-dialog', 'aria-labelledby': 'help-dialog-title' },
    dialogHeader(context, 'help-dialog-title', words.say('ui.help.title'), false),
    helpBody(context),
  );
}

/** The same words at the end of the page: where the link goes without script. */
export function helpSection(context: ShellContext): HTMLElement {
  const { document, words } = context;
  return make(
    document,
    'section',
    { class: 'help-plain help-panel', id: 'help', 'aria-labelledby': 'help-title' },
    make(document, 'h2', { id: 'help-title' }, words.say('ui.help.title')),
    helpBody(context),
  );
}

/**
 * Help: words for everywhere, and the help lines of single countries, each folded below the country's name. A number of one
 * country is never shown as the number to call; showHelpOf opens the block of the country that the reader is in.
 */
function helpBody({ document, words }: ShellContext): Element {
  return make(
    document,
    'div',
    { class: 'body' },
    make(document, 'p', { class: 'lead' }, words.say('ui.help.lead')),
    make(document, 'p', { 'data-anywhere': '' }, make(document, 'strong', {}, words.say('help.anywhere'))),
    ...words.keys('help.countries').map((country) => countryHelp(document, words, country)),
    make(document, 'p', {}, words.say('ui.help.clinic')),
  );
}

function countryHelp(document: Document, words: Words, country: string): Element {
  const path = `help.countries.${country}`;
  const lines = words.keys(`${path}.lines`).map((line, at) => {
    const [name = line, href = ''] = words.list(`${path}.lines.${line}`);
    return make(document, 'a', { class: at === 0 ? 'call' : 'call second', href }, name);
  });
  return make(
    document,
    'details',
    { 'data-country': country },
    make(document, 'summary', {}, words.say(`${path}.name`)),
    make(document, 'p', { class: 'calls' }, ...lines),
    make(document, 'p', {}, words.say(`${path}.note`)),
    make(document, 'p', {}, make(document, 'strong', {}, words.say(`${path}.emergency`))),
    make(document, 'p', {}, words.say(`${path}.outside`)),
  );
}

/** The country that a time zone lies in, of those that the words know; null where none does. */
export function countryOf(timeZone: string, words: Words): string | null {
  const within = (zone: string): boolean => timeZone === zone || timeZone.startsWith(`${zone}/`);
  return (
    words.keys('help.countries').find((country) => words.list(`help.countries.${country}.zones`).some(within)) ?? null
  );
}

/** Opens a country's help lines in the place of the words for everywhere. */
export function showHelpOf(country: string | null, dialog: Element): void {
  const here = country === null ? null : dialog.querySelector(`[data-country="${country}"]`);
  if (!here) return;
  here.setAttribute('open', '');
  dialog.querySelector('[data-anywhere]')?.replaceWith(here);
}
