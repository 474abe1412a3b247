// For those who read by keys, and the picture in words.

import { describe, expect, test } from 'vitest';
import { Reader, sizes } from './reader.ts';

describe('keyboard', () => {
  test('Tab goes through everything, shows where it is, and comes out again', async () => {
    const reader = await Reader.open({ at: '#receptor', webgl: false });
    const seen = new Set<string>();
    const hidden: string[] = [];
    let left = false;
    for (let i = 0; i < 400 && !left; i++) {
      await reader.page.keyboard.press('Tab');
      const at = await reader.page.evaluate(() => {
        let element: Element | null = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!element || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const name = `${element.localName}.${element.getAttribute('class') ?? ''} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
        const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const ringed = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
        return { name, key: `${name} ${box.left.toFixed(0)} ${(box.top + scrollY).toFixed(0)}`, inView, ringed };
      });
      if (at === null) left = true;
      else {
        seen.add(at.key);
        if (!at.inView || !at.ringed)
          hidden.push(`${at.name}${at.inView ? '' : ' (out of view)'}${at.ringed ? '' : ' (no ring)'}`);
      }
    }
    expect(left, 'Tab leaves the page at its end').toBe(true);
    expect(seen.size).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
    await reader.close();
  });

  test('"Help now" opens by keys and closes with Escape', async () => {
    const reader = await Reader.open({ webgl: false });
    await reader.page.locator('header.top [data-action="help"]').focus();
    await reader.page.keyboard.press('Enter');
    await expect.poll(() => reader.page.locator('dialog[open]').count()).toBe(1);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.page.locator('dialog[open]').count()).toBe(0);
    await reader.close();
  });
});

describe('the picture in words', () => {
  test('on a small phone it fills the stage, and the tool that opened it closes it from its corner', async () => {
    const reader = await Reader.open({ at: '#receptor/open', viewport: sizes.smallPhone, webgl: false });
    const button = reader.page.locator('syn-story .tools .tool').last();
    const sheet = reader.page.locator('syn-story .said');
    await button.click();
    await expect.poll(() => sheet.isVisible()).toBe(true);
    const [over, title, text] = [
      await button.boundingBox(),
      await sheet.locator('h3').boundingBox(),
      await sheet.locator('.sentences').boundingBox(),
    ];
    expect(text?.y).toBeGreaterThanOrEqual((over?.y ?? 0) + (over?.height ?? Infinity));
    expect((title?.x ?? 0) + (title?.width ?? Infinity)).toBeLessThanOrEqual(over?.x ?? 0);
    await button.click();
    await expect.poll(() => sheet.count()).toBe(0);
    await reader.close();
  });

  test('it is read and closed by keys, which then stand on its tool again', async () => {
    const reader = await Reader.open({ at: '#surge/brake-cells', webgl: false });
    const tool = reader.page.locator('syn-story .tools .tool').last();
    const sheet = reader.page.locator('syn-story .said');
    const focused = (selector: string): Promise<boolean> =>
      reader.page.evaluate(
        (s) => !!document.querySelector('syn-story')?.shadowRoot?.activeElement?.matches(s),
        selector,
      );
    await tool.focus();
    for (const way of ['Escape', 'close', 'Escape within']) {
      await reader.page.keyboard.press('Enter');
      await expect.poll(() => sheet.isVisible()).toBe(true);
      if (way !== 'Escape') await reader.page.keyboard.press('Tab');
      if (way === 'close') expect(await focused('.close')).toBe(true);
      if (way === 'Escape within') await reader.page.keyboard.press('Tab');
      if (way === 'Escape within') expect(await focused('.sentences')).toBe(true);
      await reader.page.keyboard.press(way === 'close' ? 'Enter' : 'Escape');
      await expect.poll(() => sheet.count()).toBe(0);
      expect(await focused('.tools [aria-expanded="false"]'), way).toBe(true);
    }
    await reader.close();
  });
});
