// A step whose text is longer than its room: Next shows the rest of it before it leads on, and says so.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

const idNow = async (reader: Reader): Promise<string> => (await reader.momentShown()).id;
const onward = (reader: Reader) => reader.page.locator('syn-story .foot .btn.go');

/** How far the last line or badge of a step's text lies below the top of the foot, in pixels. */
const hidden = (reader: Reader, id: string): Promise<number> =>
  reader.page.evaluate((at) => {
    const text = [...(document.getElementById(at)?.querySelectorAll('.inner > *, .claim > *') ?? [])];
    const ends = text.filter((part) => !part.closest('.detail')).map((part) => part.getBoundingClientRect().bottom);
    const foot = document.querySelector('syn-story')?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect();
    return Math.max(...ends) - (foot?.top ?? 0);
  }, id);

describe.each([
  ['a small phone', sizes.smallPhone, ['Next']],
  ['a phone', sizes.phone, ['Next']],
  ['a desktop', sizes.desktop, ['Next', 'ArrowRight']],
] as const)('on %s', (_name, viewport, ways) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open({ viewport, webgl: false, painted: false });
  });
  afterAll(() => reader?.close());

  test.each(ways)('by %s no step is left before its end was seen', async (way) => {
    const reader = await Reader.open({ viewport, webgl: false, painted: false, at: '#visit/drip-before' });
    const ids = await reader.steps();
    const picture = (): Promise<string> => reader.momentShown().then((moment) => JSON.stringify(moment));
    let presses = 0;
    for (let at = ids.indexOf('visit/drip-before'); ids[at] !== 'next/sure'; at++) {
      const id = ids[at] ?? '';
      const rest = await picture();
      for (let more = true; more; presses++) {
        expect(await idNow(reader)).toBe(id);
        // A step is a state: its picture stays while its text goes on.
        expect(await picture(), id).toBe(rest);
        const says = await onward(reader).innerText();
        more = says.startsWith('More');
        const below = await hidden(reader, id);
        // A line has a little room of its own below its letters.
        expect(more ? below > -10 : below < 6, `${id} says ${says}, ${below} px below`).toBe(true);
        if (way === 'Next') await reader.next();
        else await reader.press('ArrowRight');
      }
    }
    expect(await idNow(reader)).toBe('next/sure');
    // It never takes more than a few.
    expect(presses).toBeLessThan(90);
    await reader.close();
  });

  test('Back leads to where the step begins, and from there to the step before', async () => {
    await reader.follow('claims/how-safe');
    const begins = (): Promise<number> => reader.page.evaluate(() => scrollY);
    const top = await begins();
    await reader.page.getByRole('button', { name: 'More of this step' }).click();
    await reader.settled();
    expect(await begins()).toBeGreaterThan(top + 40);
    await reader.back();
    expect([await idNow(reader), await begins()]).toEqual(['claims/how-safe', top]);
    await reader.back();
    expect(await idNow(reader)).toBe('claims/how-well');
  });

  test('scrolled by hand to the end of a step, Next leads on', async () => {
    await reader.follow('claims/how-well');
    expect(await onward(reader).innerText()).toMatch(/^More/);
    const below = await hidden(reader, 'claims/how-well');
    await reader.page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), below + 12);
    await reader.settled();
    expect(await onward(reader).innerText()).toMatch(/^Next/);
    await reader.next();
    expect(await idNow(reader)).toBe('claims/how-safe');
  });
});

test('with motion on, the page glides on within the step and stays in it', async () => {
  const reader = await Reader.open({
    at: '#claims/how-well',
    webgl: false,
    painted: false,
    reducedMotion: 'no-preference',
  });
  const from = await reader.page.evaluate(() => scrollY);
  await reader.press('ArrowRight');
  await expect.poll(() => reader.page.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(from + 150);
  await reader.settled();
  expect(await idNow(reader)).toBe('claims/how-well');
  await reader.close();
});

test('a passage in depth that is opened on a phone comes into view from its beginning', async () => {
  const reader = await Reader.open({ at: '#cascade/trkb', viewport: sizes.phone, webgl: false, painted: false });
  const summary = reader.page.locator('article[id="cascade/trkb"] summary');
  await summary.click();
  await reader.settled();
  const below = (): Promise<number> =>
    reader.page.evaluate(() => {
      const foot = document.querySelector('syn-story')?.shadowRoot?.querySelector('.foot')?.getBoundingClientRect();
      const body = document.getElementById('cascade/trkb')?.querySelector('.detail-body')?.getBoundingClientRect();
      return (foot?.top ?? 0) - (body?.top ?? 0);
    });
  await expect.poll(below).toBeGreaterThan(120);
  expect(await idNow(reader)).toBe('cascade/trkb');
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  await reader.close();
});
