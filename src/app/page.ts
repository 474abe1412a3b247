// Gives the prerendered page its behaviour: settings, help, and the ground that follows the story.

import { wordsOf } from '../content/languages.ts';
import type { Words } from '../content/words.ts';
import type { SynStory, SynStepDetail } from '../elements/story/story.ts';
import { onPrintKey, printStep, printStory } from './print.ts';
import { countriesLikely, countryOf, showHelpBelow, showHelpOf } from './help.ts';
import {
  applySettings,
  defaults,
  forgetSettings,
  keepSettings,
  loadSettings,
  nextSize,
  type Settings,
} from './settings.ts';

const root = document.documentElement;

export async function startPage(): Promise<void> {
  let settings = loadSettings();
  const words = await wordsOf(root.lang || 'en');
  const story = document.querySelector('syn-story');
  const show = (next: Settings, first = false): void => {
    const otherDepth = first || next.depth !== settings.depth;
    settings = next;
    applySettings(settings, root);
    showPressed(settings, words);
    if (story) story.motion = settings.motion;
    if (otherDepth) openDetails(settings.depth === 'detail');
  };
  show(settings, true);
  // Read on this device, and sent nowhere: which country's help lines come first.
  const help = document.getElementById('help-dialog');
  if (help) {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    showHelpBelow(countriesLikely(timeZone ?? '', navigator.languages, words), help);
    showHelpOf(countryOf(timeZone ?? '', words), help);
  }
  for (const hidden of document.querySelectorAll('[data-script], [data-action="settings"]'))
    hidden.removeAttribute('hidden');

  document.addEventListener('click', (event) => {
    const other = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-language]');
    // The same place in the other language; the address says it only once the reader stays there.
    const place = story?.moment?.place;
    if (other) other.hash = place ? `${place.scene}/${place.step}` : location.hash;
    const target =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-action], [data-set], [data-size]')
        : null;
    // A click on the backdrop closes a dialog, as a press of Escape does.
    if (event.target instanceof HTMLDialogElement) event.target.close();
    if (!target) return;
    const { action, set, value, size } = target.dataset;
    if (action) act(action, target, event);
    else if (set && value) show(chosen(settings, set, value));
    else if (size)
      show({ ...settings, textSize: size === '0' ? 100 : nextSize(settings.textSize, size === '1' ? 1 : -1) });
    if (!set && !size) return;
    keepSettings(settings);
    sayKept(words.say('ui.settingsKept'));
  });

  const act = (action: string, target: HTMLElement, event: Event): void => {
    if (action === 'help') openHelp(event);
    else if (action === 'settings') openDialog('settings');
    else if (action === 'close') target.closest('dialog')?.close();
    else if (action === 'print-step') printStep(target.closest('article.step'));
    else if (action === 'print-story') {
      target.closest('dialog')?.close();
      void printStory();
    } else if (action === 'forget') {
      forgetSettings();
      show(defaults());
      sayKept(words.say('ui.settingsForgotten'));
    }
  };
  document.addEventListener('syn-help', openHelp);
  document.addEventListener('keydown', onPrintKey);
  document.addEventListener('syn-step', (event) => onStep(event as CustomEvent<SynStepDetail>, story));
  matchMedia('(prefers-color-scheme: light)').addEventListener('change', () => applySettings(settings, root));
}

function onStep(event: CustomEvent<SynStepDetail>, story: SynStory | null): void {
  const scene = story?.story.scenes.find((s) => s.id === event.detail.scene);
  // Written again it would have every element drawn again.
  if (scene && root.dataset['sky'] !== scene.sky) root.dataset['sky'] = scene.sky;
}

/** Only for another depth: what a reader opened by hand stays open else. */
function openDetails(open: boolean): void {
  for (const detail of document.querySelectorAll<HTMLDetailsElement>('details.detail')) detail.open = open;
}

/** What is written again is read aloud again: only what is new is written. */
function sayKept(what: string): void {
  const kept = document.querySelector('[data-kept]');
  if (kept && kept.textContent !== what) kept.textContent = what;
}

function openDialog(id: string): void {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

function openHelp(event: Event): void {
  event.preventDefault();
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  openDialog('help-dialog');
}

function chosen(settings: Settings, name: string, value: string): Settings {
  return { ...settings, [name]: value };
}

function showPressed(settings: Settings, words: Words): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-set]')) {
    const value = settings[button.dataset['set'] as keyof Settings];
    button.setAttribute('aria-pressed', String(value === button.dataset['value']));
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-size="0"]')) {
    button.textContent = `${settings.textSize}%`;
    button.setAttribute('aria-label', words.say('ui.textNow', { size: settings.textSize }));
  }
}
