// The page's own furniture: header, choices, and what a step carries for print. Built from plain document calls, so that the
// prerendered page holds all of it and works before (and without) script: "Help now" is then a link to the same words at
// the end of the page.

import type { Words } from '../content/words.ts';
import { iconPaths } from '../elements/icons.ts';
import { make, makeIcon } from '../elements/make.ts';
import { depthSwitch, languageLinks, motionSwitch, sizeSwitch, themeSwitch } from './switches.ts';

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
