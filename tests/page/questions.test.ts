// The switch between the rival explanations: it shows the picture of another idea and tells for, against and how sure, and
// the reader's place stays.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hypotheses } from '../../src/core/story.ts';
import { Reader, sizes } from './reader.ts';

const own = 'direct-block';
const at = `questions/${own}`;

describe.each([
  ['desktop', sizes.desktop],
  ['phone', sizes.phone],
] as const)('the switch between explanations: %s', (name, viewport) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.open({ viewport });
    await reader.readTo(at);
  });
  afterAll(() => reader?.close());

  const button = (id: string) => reader.page.locator(`syn-story .ideas-buttons [data-idea="${id}"]`);
  const pressed = () =>
    reader.page
      .locator('syn-story .ideas-buttons [aria-pressed="true"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['idea']));
  const scroll = () => reader.page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollHeight]);
  const pictureBox = () => reader.page.locator('syn-story syn-cascade').first().boundingBox();

  test('offers five buttons, large enough, with the step’s own idea pressed', async () => {
    const buttons = reader.page.locator('syn-story .ideas-buttons button');
    expect(await buttons.count()).toBe(hypotheses.length);
    for (const box of await buttons.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
    )) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
    }
    expect(await pressed()).toEqual([own]);
  });

  test('stands beside the picture, not on it', async () => {
    const [row, picture] = [await reader.page.locator('syn-story .ideas-buttons').boundingBox(), await pictureBox()];
    expect(row?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? Infinity) - 1);
  });

  test('shows each idea by a click, in the view that its own step has: place and time stay', async () => {
    const views = {
      'brake-cells': 'circuit',
      'direct-block': 'synapse',
      habenula: 'habenula',
      metabolites: 'synapse',
      trkb: 'synapse',
    } as const;
    const before = { moment: await reader.momentShown(), scroll: await scroll(), box: await pictureBox() };
    const heights = new Set<number>();
    for (const id of hypotheses) {
      await button(id).click();
      await reader.settled();
      expect(await pressed()).toEqual([id]);
      const moment = await reader.momentShown();
      const cascade = moment.cascade as { from: object; to: { explanation: string; view: string } };
      expect([cascade.to.explanation, cascade.to.view]).toEqual([id, views[id]]);
      const back = { ...cascade.to, explanation: own, view: views[own] };
      expect({ ...moment, cascade: { ...cascade, from: back, to: back } }).toEqual(before.moment);
      expect(await scroll()).toEqual(before.scroll);
      // Beside its own text an idea needs few words; any other takes the same room from the picture for what is for it.
      const box = await pictureBox();
      if (id === own || name === 'phone') expect(box).toEqual(before.box);
      else heights.add(box?.height ?? 0);
    }
    expect(heights.size).toBe(name === 'phone' ? 0 : 1);
  });

  test.runIf(name === 'desktop')(
    'says of the step’s own idea what is lit, and no more than the text does',
    async () => {
      await button(own).click();
      await reader.settled();
      const panel = reader.page.locator('syn-story .idea');
      expect(await panel.locator('.idea-lit').isVisible()).toBe(true);
      expect(await panel.locator('dd').count()).toBe(0);
    },
  );

  test.runIf(name === 'desktop')('cuts none of its words', async () => {
    for (const id of hypotheses) {
      await button(id).click();
      await reader.settled();
      const cut = await reader.page
        .locator('syn-story .idea')
        .evaluate((panel) => panel.scrollHeight - panel.clientHeight);
      expect(cut, id).toBe(0);
    }
  });

  test('tells of another idea what is for it, what against, and how sure', async () => {
    await button('habenula').click();
    await reader.settled();
    const panel = reader.page.locator('syn-story .idea');
    await expect.poll(() => panel.isVisible()).toBe(true);
    expect(await panel.locator('dd').count()).toBe(2);
    expect(await panel.locator('.idea-lit').innerText()).toContain('a cell of the habenula');
    expect(await panel.locator('syn-evidence').getAttribute('claim')).toBe('lhb-bursting');
    const [box, picture] = [await panel.boundingBox(), await pictureBox()];
    expect(box?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? Infinity) - 1);
  });

  test('is worked by keys', async () => {
    await button('metabolites').focus();
    await reader.press('Enter');
    expect(await pressed()).toEqual(['metabolites']);
    await button('trkb').focus();
    await reader.press('Space');
    expect(await pressed()).toEqual(['trkb']);
  });

  test.runIf(name === 'phone')(
    'is closed by its button, which hands the focus back to the step’s own idea',
    async () => {
      await button('trkb').click();
      await reader.page.locator('syn-story .idea-back').click();
      await reader.settled();
      expect(await pressed()).toEqual([own]);
      expect(await reader.page.locator('syn-story .idea').isVisible()).toBe(false);
      const focused = () => document.querySelector('syn-story')?.shadowRoot?.activeElement?.getAttribute('data-idea');
      expect(await reader.page.evaluate(focused)).toBe(own);
    },
  );

  test('forgets the choice on leaving the step', async () => {
    await button('brake-cells').click();
    await reader.settled();
    await reader.next();
    expect(await pressed()).toEqual(['habenula']);
    await reader.back();
    expect(await pressed()).toEqual([own]);
  });

  test('is not there where a step compares nothing', async () => {
    await reader.readTo('questions/opioid-dopamine');
    expect(await reader.page.locator('syn-story .ideas').count()).toBe(0);
  });

  test('drew no complaint', () => expect(reader.complaints).toEqual([]));
});
