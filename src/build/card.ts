// npm run card: the picture that stands for the story where its address is shared, one a language, 1200 by 630: its
// title, what sets it apart, and the brain. Set in the page's own type from the built page (dist/); writes public/cards/.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBuiltPage, root } from './built-page.ts';

const [width, height] = [1200, 630];

/** Runs in the page: nothing stays but the card. */
function layCard(): void {
  const [title, opening, words] = [
    document.title,
    // What sets the story apart, in its own words.
    document.querySelector('[id="start/badges"] h2')?.textContent ?? '',
    document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
  ];
  const made = (tag: string, className: string, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const brain = document.createElement('img');
  brain.className = 'brain';
  brain.src = new URL('/posters/front-left-night.webp', location.href).href;
  const side = made('div', 'side');
  side.append(made('p', 'name', title), made('h1', 'opening', opening), made('p', 'words', words));
  document.body.replaceChildren(brain, side);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    body { margin: 0; height: 630px; overflow: hidden; position: relative; background: radial-gradient(circle at 74% 46%, #2a2f63, var(--bg) 62%); color: var(--text); }
    .brain { position: absolute; right: -70px; top: -26px; width: 770px; }
    .side { position: absolute; left: 72px; top: 0; width: 590px; height: 630px; display: flex; flex-direction: column; justify-content: center; }
    .name { margin: 0 0 26px; font: italic 400 30px/1 var(--serif); color: var(--text2); }
    .opening { margin: 0; font: 500 62px/1.1 var(--serif); text-wrap: balance; }
    .words { margin: 28px 0 0; font: 400 26px/1.4 var(--sans); color: var(--text2); width: 500px; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

mkdirSync(join(root, 'public', 'cards'), { recursive: true });
const { page, close } = await openBuiltPage({ viewport: { width, height } });
// The page names every language that it is written in.
const pages = await page.$$eval('link[rel=alternate][hreflang]', (links) =>
  links.map((link) => ({ language: link.getAttribute('hreflang') ?? '', href: (link as HTMLLinkElement).href })),
);
for (const { language, href } of pages) {
  await page.goto(href);
  await page.evaluate(layCard);
  await page.waitForFunction(() => document.querySelector('img')?.complete);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(root, 'public', 'cards', `${language}.jpg`), type: 'jpeg', quality: 86 });
}
await close();
