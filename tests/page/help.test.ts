// Help now: the help lines of the country that the device's clock is set to, and elsewhere no country's number.

import { describe, expect, test } from 'vitest';
import { Reader } from './reader.ts';

async function askedIn(timezoneId: string): Promise<{ reader: Reader; offers988: boolean; first: string }> {
  const reader = await Reader.open({ timezoneId, webgl: false });
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
    for (const zone of ['UTC', 'America/Bogota']) {
      const { reader, offers988, first } = await askedIn(zone);
      expect([zone, offers988], zone).toEqual([zone, false]);
      expect(first).toBe('Call your local emergency number. Your clinic can tell you which help lines are near you.');
      await reader.page.locator('#help-dialog summary').click();
      expect(await reader.page.locator('#help-dialog a[href="tel:988"]').isVisible()).toBe(true);
      await reader.close();
    }
  });
});
