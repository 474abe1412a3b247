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
 * country is never shown as the number to call everywhere; showHelpOf opens the block of the country that the reader is in,
 * showHelpBelow one that the reader may be in.
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

/** The countries that a reader may be in, of those that the words know: the browser speaks their language, or the clock is
 *  set to no place at all. Where it is set to a place elsewhere and nothing points to the country, it is not among them. */
export function countriesLikely(timeZone: string, languages: readonly string[], words: Words): readonly string[] {
  const placeless = !timeZone.includes('/') || timeZone.startsWith('Etc/');
  const spoken = (country: string): boolean => languages.some((tag) => tag.split('-').includes(country));
  return words.keys('help.countries').filter((country) => placeless || spoken(country));
}

/** Opens countries' help lines below the words for everywhere, which come first. */
export function showHelpBelow(countries: readonly string[], dialog: Element): void {
  for (const country of countries) dialog.querySelector(`[data-country="${country}"]`)?.setAttribute('open', '');
}

/** Opens a country's help lines in the place of the words for everywhere. */
export function showHelpOf(country: string | null, dialog: Element): void {
  const here = country === null ? null : dialog.querySelector(`[data-country="${country}"]`);
  if (!here) return;
  here.setAttribute('open', '');
  dialog.querySelector('[data-anywhere]')?.replaceWith(here);
}
