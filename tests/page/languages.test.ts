// Each language is a page of its own, with the same places; what a reader of one finds, a reader of the other finds.

import { describe, expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

describe('the Spanish page', () => {
  test('says so, holds the same steps, and breaks no rule of the policy', async () => {
    const [english, spanish] = [await Reader.open({ webgl: false }), await Reader.open({ at: 'es/' })];
    expect(await spanish.page.locator('html').getAttribute('lang')).toBe('es');
    expect(await spanish.steps()).toEqual(await english.steps());
    expect(await spanish.page.locator('.top .help').innerText()).toBe('Ayuda ahora');
    expect(spanish.complaints).toEqual([]);
    await english.close();
    await spanish.close();
  });

  test('is one link away, at the place where the reader is', async () => {
    const reader = await Reader.open({ webgl: false });
    await reader.readTo('surge/glutamate');
    // Where it stands: the browser's driver would scroll the page to a link in a header that is always in view.
    const link = await reader.page.getByRole('link', { name: 'Español' }).first().boundingBox();
    if (!link) throw new Error('the header has no link to the Spanish page');
    await reader.page.mouse.click(link.x + link.width / 2, link.y + link.height / 2);
    await reader.page.waitForURL(/\/es\//);
    await reader.ready();
    expect((await reader.momentShown()).id).toBe('surge/glutamate');
    expect(await reader.page.getByRole('link', { name: 'English' }).first().getAttribute('href')).toMatch(/^\.\.\//);
    await reader.close();
  });

  test('on a phone shows nearly every step whole, without a press for more', async () => {
    const reader = await Reader.open({
      at: 'es/#visit/how-it-feels',
      viewport: sizes.phone,
      webgl: false,
      painted: false,
    });
    const tall = await reader.page.evaluate(() => {
      // A step that is taller than its room begins where the room does.
      const foot = document.querySelector('syn-story')?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect();
      const top = document.getElementById('visit/how-it-feels')?.getBoundingClientRect().top ?? 0;
      const room = (foot?.top ?? 0) - top;
      const steps = [...document.querySelectorAll('article.step')].slice(1);
      const endOf = (step: Element): number =>
        (step.querySelector('.inner')?.getBoundingClientRect().bottom ?? 0) - step.getBoundingClientRect().top;
      return steps.filter((step) => endOf(step) > room).map(({ id }) => id);
    });
    // The scene of pairs is long by its nature, and so is the step with a note before it.
    const others = tall.filter((id) => !id.startsWith('claims/') && id !== 'visit/how-it-feels');
    expect(others.length, others.join(', ')).toBeLessThanOrEqual(4);
    await reader.close();
  });

  test('without script has the whole text, and its pictures and links one folder up', async () => {
    const reader = await Reader.open({ at: 'es/', javaScriptEnabled: false });
    expect(await reader.page.locator('article.step').count()).toBeGreaterThan(80);
    expect(await reader.page.locator('#help a[href="tel:988"]').textContent()).toBe('Llamar al 988');
    const missing = await reader.page.$$eval('link[rel=stylesheet], img', (all) =>
      all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '').filter((at) => !at.startsWith('../')),
    );
    expect(missing).toEqual([]);
    await reader.close();
  });
});

test.each(['', 'es/'])(
  'the choices above people of 100 stand in one row on the stage, and all people: page "%s"',
  async (at) => {
    for (const viewport of [sizes.desktop, sizes.phone]) {
      const reader = await Reader.open({ at, viewport, webgl: false });
      const stage = reader.page.locator('syn-story .stage');
      for (const id of ['balance/helped', 'balance/side-effects', 'balance/cost-and-choices']) {
        await reader.follow(id);
        const last = reader.page.locator('syn-figure svg.icons').last();
        await last.waitFor();
        const [box, room] = [await last.boundingBox(), await stage.boundingBox()];
        expect((box?.y ?? Infinity) + (box?.height ?? 0), id).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
        const choices = reader.page.locator('syn-figure .choose');
        // Where all stands on stage, there is nothing to choose.
        expect(await choices.count(), id).toBe(id === 'balance/cost-and-choices' ? 0 : 1);
        if ((await choices.count()) > 0) expect((await choices.boundingBox())?.height ?? 99, id).toBeLessThan(60);
      }
      await reader.close();
    }
  },
);
