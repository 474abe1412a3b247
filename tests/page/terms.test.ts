// Words of the glossary: a term opens in place, says where else it comes up, and leads there.

import { describe, expect, test } from 'vitest';
import { Reader } from './reader.ts';

test('a term opens in place and closes with Escape; the reader stays where they are', async () => {
  const reader = await Reader.open({ at: '#surge/go-and-slow', webgl: false, painted: false });
  const before = await reader.momentShown();
  const term = reader.page.locator(`article[id="${before.id}"] .term:visible`).first();
  const id = await term.getAttribute('popovertarget');
  await term.focus();
  await reader.page.keyboard.press('Enter');
  const box = reader.page.locator(`#${id}`);
  await expect.poll(() => box.isVisible()).toBe(true);
  expect((await box.innerText()).length).toBeGreaterThan(40);
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => box.isVisible()).toBe(false);
  expect((await reader.momentShown()).id).toBe(before.id);
  await reader.close();
});

test('from its definition a link leads to another scene that uses it, and the definition closes', async () => {
  const reader = await Reader.open({ at: '#cascade', webgl: false, painted: false });
  const box = reader.page.locator('#term-bdnf');
  await box.evaluate((element) => (element as HTMLElement).showPopover());
  const links = box.locator('.term-uses a');
  expect(await links.count()).toBeGreaterThan(1);
  const away = links.last();
  const place = ((await away.getAttribute('href')) ?? '').slice(1);
  await away.click();
  await reader.settled();
  expect((await reader.momentShown()).id).toBe(place);
  await expect.poll(() => box.isVisible()).toBe(false);
  await reader.close();
});

test('every link of every term leads to a step that marks the term', async () => {
  const reader = await Reader.open({ javaScriptEnabled: false });
  const wrong = await reader.page.$$eval('.term-box', (boxes) =>
    boxes.flatMap((box) => {
      const links = [...box.querySelectorAll('.term-uses a')].map((link) => link.getAttribute('href') ?? '');
      const term = box.id.slice('term-'.length);
      const astray = links.filter(
        (href) => !document.getElementById(href.slice(1))?.querySelector(`.term[data-term="${term}"]`),
      );
      return links.length === 0 ? [`${term} has no link`] : astray;
    }),
  );
  expect(wrong).toEqual([]);
  await reader.close();
});

describe('the labels of a picture', () => {
  test('go with the text: plain beside the plain text, the terms in depth, and back', async () => {
    const reader = await Reader.open({ at: '#cascade/mtor', webgl: false });
    const labels = (): Promise<string> =>
      reader.page.evaluate(() => {
        const cascade = document.querySelector('syn-story')?.shadowRoot?.querySelector('syn-cascade');
        return [...(cascade?.shadowRoot?.querySelectorAll('text') ?? [])].map((text) => text.textContent).join(' ');
      });
    await expect.poll(labels).toContain('starts the building');
    await reader.chooseDepth('detail');
    await expect.poll(labels).toContain('PI3K-Akt');
    await reader.chooseDepth('plain');
    await expect.poll(labels).not.toContain('PI3K-Akt');
    await reader.close();
  });
});
