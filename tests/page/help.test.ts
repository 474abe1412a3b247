// Help now: the help lines of the country that the device's clock is set to; else the words for everywhere come first, and a
// country's lines stand open below them only where the reader may well be there.

import { describe, expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

const anywhere = 'Call your local emergency number. Your clinic can tell you which help lines are near you.';

async function askedIn(
  timezoneId: string,
  locale = 'en-GB',
): Promise<{ reader: Reader; offers988: boolean; first: string }> {
  const reader = await Reader.open({ timezoneId, locale, webgl: false });
  await reader.page.locator('.top [data-action="help"]').click();
  const dialog = reader.page.locator('#help-dialog');
  return {
    reader,
    offers988: await dialog.locator('a[href="tel:988"]').isVisible(),
    first: await dialog.locator('.lead + *').innerText(),
  };
}

describe('Help now', () => {
  test('offers 988 at once where the clock is set to a zone of the United States', async () => {
    for (const zone of ['America/Indiana/Indianapolis', 'Pacific/Honolulu']) {
      const { reader, offers988, first } = await askedIn(zone);
      expect([zone, offers988], zone).toEqual([zone, true]);
      expect(first).toContain('In the United States');
      await reader.close();
    }
  });

  test('asks elsewhere to call the local number, and keeps 988 below the name of its country', async () => {
    for (const [zone, locale] of [
      ['America/Bogota', 'es-CO'],
      ['Europe/London', 'en-GB'],
    ] as const) {
      const { reader, offers988, first } = await askedIn(zone, locale);
      expect([zone, offers988], zone).toEqual([zone, false]);
      expect(first).toBe(anywhere);
      await reader.page.locator('#help-dialog summary').click();
      expect(await reader.page.locator('#help-dialog a[href="tel:988"]').isVisible()).toBe(true);
      await reader.close();
    }
  });

  test('where the place is not known, or the browser speaks as in the United States, 988 stands below the local number', async () => {
    for (const [zone, locale] of [
      ['UTC', 'en-GB'],
      ['Europe/London', 'en-US'],
      ['America/Bogota', 'es-US'],
    ] as const) {
      const { reader, offers988, first } = await askedIn(zone, locale);
      expect([zone, offers988], zone).toEqual([zone, true]);
      expect(first).toBe(anywhere);
      const name = reader.page.locator('#help-dialog [data-country="US"] summary');
      expect(await name.innerText()).toBe('In the United States');
      await reader.close();
    }
  });

  test('its calls are large, and come before the words about them', async () => {
    const reader = await Reader.open({ timezoneId: 'America/New_York', viewport: sizes.smallPhone, webgl: false });
    await reader.page.locator('.top [data-action="help"]').click();
    const boxes = await reader.page
      .locator('#help-dialog [data-country="US"] :is(.call, p:not(.calls))')
      .evaluateAll((all) => all.map((one) => ({ call: one.matches('.call'), box: one.getBoundingClientRect() })));
    const calls = boxes.filter(({ call }) => call);
    expect(calls).toHaveLength(2);
    for (const { box } of calls) expect(box.height).toBeGreaterThanOrEqual(56);
    for (const { call, box } of boxes) if (!call) expect(box.top).toBeGreaterThan(calls[1]?.box.bottom ?? 0);
    await reader.close();
  });
});
