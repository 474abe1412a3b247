// Every state of the gallery: it draws, it fills its box, nothing is cut off; and in the reference browser it looks as
// its picture does. New pictures: UPDATE_PICTURES=1 npx vitest run --project gallery, then look at each.

import 'virtual:fonts.css';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { page } from 'vitest/browser';
import { tokens } from '../../src/content/tokens.ts';
import { inkOf, labelsOf } from './measure.ts';
import { mount } from './renderers.ts';
import { states } from './states.ts';

beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens()} body { margin: 0; }`);
  document.adoptedStyleSheets.push(sheet);
});

afterEach(() => document.body.replaceChildren());

describe.each(states)('$name', (state) => {
  test('draws, within its box, and looks as it should', async () => {
    const { box, element } = await mount(state, document.body);
    const frame = box.getBoundingClientRect();
    const picture = inkOf(element);
    expect(picture.colours, 'distinct colours of the picture').toBeGreaterThan(3);
    for (const label of labelsOf(element)) {
      expect.soft(label.box.left, `left edge of "${label.text}"`).toBeGreaterThanOrEqual(frame.left - 1);
      expect.soft(label.box.right, `right edge of "${label.text}"`).toBeLessThanOrEqual(frame.right + 1);
      expect.soft(label.box.top, `top edge of "${label.text}"`).toBeGreaterThanOrEqual(frame.top - 1);
      expect.soft(label.box.bottom, `bottom edge of "${label.text}"`).toBeLessThanOrEqual(frame.bottom + 1);
    }
    if (inject('referenceBrowser'))
      await expect.element(page.elementLocator(box)).toMatchScreenshot(state.name, { timeout: 25_000 });
  });
});
