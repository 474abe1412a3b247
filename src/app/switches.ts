// The reader's switches: rows of buttons that stand in the header, on the first screen and in the settings alike. What they
// do is in page.ts.

import { make } from '../elements/make.ts';
import type { ShellContext } from './shell.ts';

/** The other languages as plain links: each language is a page of its own, beside or one folder below the first. On the
 *  smallest screens its first two letters stand for its name. */
export function languageLinks({ document, words, languages }: ShellContext): Element[] {
  return languages
    .filter((language) => language.tag !== words.language)
    .map((language) =>
      make(
        document,
        'a',
        {
          class: 'tool language',
          href: `.${language.path}`,
          hreflang: language.tag,
          lang: language.tag,
          'data-language': '',
          'aria-label': language.name,
        },
        language.name.slice(0, 2),
        make(document, 'span', { class: 'rest' }, language.name.slice(2)),
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

export function depthSwitch({ document, words }: ShellContext): HTMLElement {
  return segments(document, 'depth', words.say('ui.depth'), [
    ['plain', words.say('ui.depthPlain')],
    ['detail', words.say('ui.depthDetail')],
  ]);
}

export function motionSwitch({ document, words }: ShellContext): HTMLElement {
  return segments(document, 'motion', words.say('ui.motion'), [
    ['slow', words.say('ui.motionSlow')],
    ['still', words.say('ui.motionStill')],
  ]);
}

export function themeSwitch({ document, words }: ShellContext, device: boolean): HTMLElement {
  return segments(document, 'theme', words.say('ui.colours'), [
    ['night', words.say('ui.coloursNight')],
    ['day', words.say('ui.coloursDay')],
    ...(device ? ([['device', words.say('ui.coloursDevice')]] as const) : []),
  ]);
}

export function sizeSwitch({ document, words }: ShellContext): HTMLElement {
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
