// The whole text of the story as HTML, from the same builders that the elements use. With script off it is the page;
// with script the elements give it behaviour and leave the text where it stands.

import { parseHTML } from 'linkedom';
import { helpDialog, helpSection } from '../../app/help.ts';
import { settingsDialog } from '../../app/settings-dialog.ts';
import { choices, header, printTools, type ShellContext } from '../../app/shell.ts';
import { Words, type WordTree } from '../../content/words.ts';
import type { Badge } from '../../core/evidence.ts';
import { placeId, stopsOf } from '../../core/moment.ts';
import type { Scene, Step, Story, StoryText } from '../../core/story.ts';
import { make } from '../../elements/make.ts';
import { glossaryElements, storyElements } from '../../elements/text/story-text.ts';
import type { Still } from './stills.ts';

export interface PageInput {
  readonly story: Story;
  readonly text: StoryText;
  readonly words: WordTree;
  readonly badges: Readonly<Record<string, Badge>>;
  readonly languages: ShellContext['languages'];
  readonly hasDetail: boolean;
  /** Address of a step's still picture; null where there is none. */
  readonly stillOf: (scene: Scene, step: Step) => Still | null;
}

/** Where the page will stand, such as https://example.org/story; pictures that are shared want whole addresses. */
const site = (process.env['SITE_URL'] ?? '').replace(/\/$/, '');

export interface Page {
  readonly head: string;
  readonly body: string;
}

/** The step before shows the same list, with another row lit: on paper once is enough. */
function repeats(scene: Scene, step: Step): boolean {
  const before = scene.steps[scene.steps.indexOf(step) - 1];
  return step.stage.figure?.kind === 'history' && before?.stage.figure?.kind === 'history';
}

export function prerender(input: PageInput): Page {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const words = new Words(input.text.language, input.words);
  const shell: ShellContext = { document, words, languages: input.languages, hasDetail: input.hasDetail };
  const still = (scene: Scene, step: Step): Element | null => {
    const picture = input.stillOf(scene, step);
    if (!picture) return null;
    const image = make(document, 'img', {
      class: repeats(scene, step) ? 'still again' : 'still',
      src: picture.src,
      alt: picture.alt,
      loading: 'lazy',
      width: String(picture.width),
      height: String(picture.height),
    });
    return make(document, 'noscript', {}, image);
  };
  const context = { document, text: input.text, words, badges: input.badges, still };

  const story = make(document, 'syn-story', { addressed: '' }, ...storyElements(input.story, context));
  story.querySelector('article.step .inner')?.append(choices(shell));
  for (const { scene, step } of stopsOf(input.story))
    if (step.prints) story.querySelector(`[id="${placeId(scene.id, step.id)}"] .inner`)?.append(...printTools(shell));
  const first = input.story.scenes[0];
  const firstId = first?.steps[0] ? placeId(first.id, first.steps[0].id) : 'start';
  const body = document.body;
  body.append(
    make(document, 'a', { class: 'skip', href: `#${firstId}` }, words.say('ui.skip')),
    header(shell),
    make(document, 'main', {}, story),
    ...glossaryElements(input.story, context),
    make(document, 'noscript', {}, helpSection(shell)),
    settingsDialog(shell),
    helpDialog(shell),
  );
  document.head.append(
    make(document, 'title', {}, words.say('ui.title')),
    make(document, 'meta', { name: 'description', content: words.say('ui.description') }),
    make(document, 'meta', { property: 'og:title', content: words.say('ui.title') }),
    make(document, 'meta', { property: 'og:description', content: words.say('ui.description') }),
    make(document, 'meta', { property: 'og:type', content: 'article' }),
    make(document, 'meta', { property: 'og:image', content: `${site}/cards/${words.language}.jpg` }),
    make(document, 'meta', { property: 'og:image:width', content: '1200' }),
    make(document, 'meta', { property: 'og:image:height', content: '630' }),
    make(document, 'meta', { name: 'twitter:card', content: 'summary_large_image' }),
  );
  for (const language of input.languages)
    if (input.languages.length > 1)
      document.head.append(
        // A page of ours, not a file for Vite to bundle.
        make(document, 'link', {
          rel: 'alternate',
          hreflang: language.tag,
          href: `.${language.path}`,
          'vite-ignore': '',
        }),
      );
  return { head: document.head.innerHTML, body: body.innerHTML };
}
