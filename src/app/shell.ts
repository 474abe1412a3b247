// The page's own furniture: header, help, settings. Built from plain document calls, so that the prerendered page holds
// all of it and works before (and without) script: "Help now" is then a link to the same words at the end of the page.

import type { Words } from '../content/words.ts';
import { iconPaths } from '../elements/icons.ts';
import { make, makeIcon } from '../elements/make.ts';

export interface ShellContext {
  readonly document: Document;
  readonly words: Words;
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly path: string }[];
  readonly hasDetail: boolean;
}

export function header(context: ShellContext): HTMLElement {
  const { document, words } = context;
  const settings = make(document, 'button', { class: 'tool', type: 'button', 'data-action': 'settings', hidden: '' });
  settings.append(
    makeIcon(document, iconPaths.settings),
    make(document, 'span', { class: 'name' }, words.say('ui.settings')),
  );
  const help = make(document, 'a', { class: 'tool help', href: '#help', 'data-action': 'help' });
  help.append(makeIcon(document, iconPaths.phone), words.say('ui.help.open'));
  return make(
    document,
    'header',
    { class: 'top' },
    make(document, 'a', { class: 'brand', href: '#start' }, words.say('ui.title')),
    ...(context.hasDetail ? [wide(document, depthSwitch(context))] : []),
    ...languageLinks(context),
    settings,
    help,
  );
}

function wide(document: Document, child: Element): Element {
  return make(document, 'span', { class: 'wide-only', hidden: '', 'data-script': '' }, child);
}

/** The other languages as plain links: each language is a page of its own, beside or one folder below the first. */
function languageLinks({ document, words, languages }: ShellContext): Element[] {
  return languages
    .filter((language) => language.tag !== words.language)
    .map((language) =>
      make(
        document,
        'a',
        {
          class: 'tool wide-only',
          href: `.${language.path}`,
          hreflang: language.tag,
          lang: language.tag,
          'data-language': '',
        },
        language.name,
      ),
    );
}

function segments(
  document: Document,
  setting: string,
  label: string,
  options: readonly (readonly [string, string])[],
): HTMLElement {
  const group = make(document, 'span', { class: 'segments', role: 'group', 'aria-label': label });
  for (const [value, text] of options)
    group.append(
      make(
        document,
        'button',
        { type: 'button', 'data-set': setting, 'data-value': value, 'aria-pressed': 'false' },
        text,
      ),
    );
  return group;
}

function depthSwitch({ document, words }: ShellContext): HTMLElement {
  return segments(document, 'depth', words.say('ui.depth'), [
    ['plain', words.say('ui.depthPlain')],
    ['detail', words.say('ui.depthDetail')],
  ]);
}

function motionSwitch({ document, words }: ShellContext): HTMLElement {
  return segments(document, 'motion', words.say('ui.motion'), [
    ['slow', words.say('ui.motionSlow')],
    ['still', words.say('ui.motionStill')],
  ]);
}

function themeSwitch({ document, words }: ShellContext, device: boolean): HTMLElement {
  return segments(document, 'theme', words.say('ui.colours'), [
    ['night', words.say('ui.coloursNight')],
    ['day', words.say('ui.coloursDay')],
    ...(device ? ([['device', words.say('ui.coloursDevice')]] as const) : []),
  ]);
}

function sizeSwitch({ document, words }: ShellContext): HTMLElement {
  const group = make(document, 'span', { class: 'segments', role: 'group', 'aria-label': words.say('ui.textSize') });
  group.append(
    make(
      document,
      'button',
      { type: 'button', 'data-size': '-1', 'aria-label': words.say('ui.textSmaller') },
      'A\u2212',
    ),
    make(document, 'button', { type: 'button', 'data-size': '0', 'aria-live': 'polite' }, '100%'),
    make(document, 'button', { type: 'button', 'data-size': '1', 'aria-label': words.say('ui.textLarger') }, 'A+'),
  );
  return group;
}

/** The few choices that stand on the first screen. */
export function choices(context: ShellContext): HTMLElement {
  const { document, words } = context;
  const cell = (label: string, control: Element): Element =>
    make(document, 'div', {}, make(document, 'span', { class: 'key' }, label), control);
  return make(
    document,
    'div',
    { class: 'choices', hidden: '', 'data-script': '' },
    ...(context.hasDetail ? [cell(words.say('ui.depth'), depthSwitch(context))] : []),
    cell(words.say('ui.motion'), motionSwitch(context)),
    cell(words.say('ui.colours'), themeSwitch(context, false)),
    cell(words.say('ui.textSize'), sizeSwitch(context)),
  );
}

/** What a step that may be printed alone carries: the button, and the line that stands below it on paper. */
export function printTools({ document, words }: ShellContext): Element[] {
  const button = make(
    document,
    'button',
    { class: 'small-button print-button', type: 'button', 'data-action': 'print-step', hidden: '', 'data-script': '' },
    words.say('ui.print.step'),
  );
  return [button, make(document, 'p', { class: 'print-foot' }, words.say('ui.print.foot'))];
}

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
    panelHeader(context, 'settings-title', words.say('ui.settingsTitle'), true),
    rows,
    footer,
  );
}

function panelHeader({ document, words }: ShellContext, id: string, title: string, withHelp: boolean): Element {
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

export function helpDialog(context: ShellContext): HTMLElement {
  const { document, words } = context;
  return make(
    document,
    'dialog',
    { class: 'help-panel', id: 'help-dialog', 'aria-labelledby': 'help-dialog-title' },
    panelHeader(context, 'help-dialog-title', words.say('ui.help.title'), false),
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
