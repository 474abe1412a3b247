// Paper: one step alone, to take along, or the whole story with its pictures and its numbered sources. Pictures and
// sources come when a reader prints, not before. A print that the browser starts by its own menu has the text, the
// badges and whatever came earlier.

import { evidenceOf, wordsOf } from '../content/languages.ts';
import { make } from '../elements/make.ts';

const longestWait = 8000;

type Reference = Awaited<ReturnType<typeof evidenceOf>>['references'][string];

/** Prints one step and nothing else; the page is as before when the print is done. */
export function printStep(step: Element | null): void {
  if (!step) return;
  const root = document.documentElement;
  root.classList.add('print-step');
  step.setAttribute('data-printing', '');
  addEventListener(
    'afterprint',
    () => {
      root.classList.remove('print-step');
      step.removeAttribute('data-printing');
    },
    { once: true },
  );
  print();
}

/** Prints the whole story once its pictures and sources are there, or after a while without those that are not. */
export async function printStory(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, longestWait));
  await Promise.race([Promise.allSettled([...addStills(), addSources()]), late]);
  print();
}

/** The keys for printing get the same as the button. */
export function onPrintKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  void printStory();
}

/** With script a noscript is mere text: its picture is made again beside it. */
function addStills(): Promise<void>[] {
  return [...document.querySelectorAll('article.step > noscript')].map(async (holder) => {
    const source = /src="([^"]+)"/.exec(holder.textContent ?? '')?.[1];
    if (!source || holder.nextElementSibling?.matches('img')) return;
    // Posters come in both themes; drawn stills are turned light by the style. Arrays have one that fills the page.
    const wide = holder.parentElement?.dataset['figure'] === 'icon-array';
    const src = wide ? source.replace(/\.svg$/, '-wide.svg') : source.replace(/-night\.webp$/, '-day.webp');
    const again = holder.textContent?.includes('class="still again"') ? ' again' : '';
    const look = `still print-only${wide ? ' wide' : ''}${again}`;
    const image = make(document, 'img', { class: look, src, alt: '' }) as HTMLImageElement;
    holder.after(image);
    await image.decode().catch(() => image.remove());
  });
}

/** Numbers every badge by its sources and lists them at the end, in the order in which the text names them. */
async function addSources(): Promise<void> {
  if (document.querySelector('.sources')) return;
  const language = document.documentElement.lang || 'en';
  const [words, { claims, references }] = await Promise.all([wordsOf(language), evidenceOf(language)]);
  const numbers = new Map<string, number>();
  for (const badge of document.querySelectorAll<HTMLElement>('article.step syn-evidence')) {
    const claim = claims[badge.getAttribute('claim') ?? ''];
    const cited = (claim?.sources ?? []).filter((id: string) => id in references);
    for (const id of cited) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    badge.dataset['sources'] = cited.map((id: string) => numbers.get(id)).join(', ');
  }
  const items = [...numbers.keys()].map((id) => {
    const reference = references[id];
    return make(document, 'li', {}, reference ? citation(reference) : id);
  });
  document
    .querySelector('main')
    ?.append(
      make(
        document,
        'section',
        { class: 'sources print-only' },
        make(document, 'h2', {}, words.say('ui.sources')),
        make(document, 'ol', {}, ...items),
      ),
    );
}

function citation({ authors, year, title, journal, doi, url }: Reference): string {
  const who = [authors, year].filter(Boolean).join(', ');
  return [who, title, journal, doi ? `doi.org/${doi}` : url].filter(Boolean).join('. ');
}
