// People of 100 on the page: filled shapes equal the numbers, what a step tells stands side by side and nothing is cut.

import { afterEach, expect, test, vi } from 'vitest';
import { all, cleared, drawn, put, rootOf } from './figure-page.ts';

afterEach(cleared);

test('filled shapes on the page equal the printed numbers', async () => {
  const element = await put({ kind: 'icon-array' }, 700, 900);
  const fields = all(element, '.field');
  expect(fields.length).toBeGreaterThan(2);
  for (const field of fields) {
    const printed = Number(/\d+/.exec(field.querySelector('.number')?.textContent ?? '')?.[0]);
    expect(field.querySelectorAll('[data-on="1"]')).toHaveLength(printed);
    expect(field.querySelectorAll('[data-on]')).toHaveLength(100);
  }
});

const helped = {
  told: 'iv-response-24h-sedative iv-response-24h-pooled esk-remission-4wk-fixed84 esk-remission-4wk-flexible',
  outcomes:
    'iv-response-24h-sedative iv-response-24h-pooled esk-remission-4wk-fixed84 esk-remission-4wk-flexible iv-remission-7d-pooled',
};
const harmed = {
  told: 'esk-dizziness esk-dissociation esk-nausea esk-remission-4wk-fixed84 esk-remission-4wk-flexible',
  outcomes:
    'esk-dizziness esk-dissociation esk-nausea esk-remission-4wk-fixed84 esk-remission-4wk-flexible esk-sleepiness esk-headache',
};
const stages = [
  ['desktop', 696, 700, [4, 5]],
  ['phone', 390, 382, [4, 4]],
  ['phone of 360 by 640', 360, 236, [2, 2]],
  ['phone of 320 by 568', 320, 212, [1, 1]],
] as const;

test.each(stages)('on a %s what a step tells stands side by side, with nothing cut', async (_, width, height, rows) => {
  document.documentElement.dataset['depth'] = 'plain';
  for (const language of ['en', 'es']) {
    document.documentElement.lang = language;
    for (const [i, figure] of [helped, harmed].entries()) {
      const element = await put({ kind: 'icon-array', ...figure }, width, height);
      await vi.waitFor(() => expect(all(element, 'svg.icons')).toHaveLength(2 * (rows[i] ?? 0)));
      const sides = new Set(all(element, 'svg.icons').map((svg) => Math.round(svg.getBoundingClientRect().width)));
      expect(sides.size).toBe(1);
      const frame = element.getBoundingClientRect();
      for (const one of all(element, '.number, .who, .sure-of, .noted, .shared, svg.icons').filter((e) =>
        e.checkVisibility(),
      ))
        expect(one.getBoundingClientRect().bottom, `${language} ${one.textContent}`).toBeLessThan(frame.bottom + 1);
      expect(rootOf(element).textContent).toMatch(language === 'es' ? /Certeza/ : /How sure/);
      element.parentElement?.remove();
    }
  }
});

test('what is beyond has a button, and leads back', async () => {
  document.documentElement.dataset['depth'] = 'plain';
  const element = await put({ kind: 'icon-array', ...harmed }, 696, 700);
  const pressed = (): (string | undefined)[] =>
    all(element, '.choose [aria-pressed="true"]').map((button) => button.textContent?.trim());
  expect(all(element, '.choose button')).toHaveLength(3);
  expect(pressed()).toEqual(['Side by side']);
  rootOf(element).querySelector<HTMLElement>('.choose button:last-child')?.click();
  await drawn(element);
  expect(pressed()).toEqual(['Headache']);
  expect(all(element, 'svg.icons').map((svg) => (svg as SVGElement).dataset['filled'])).toEqual(['20', '20']);
  expect(all(element, '.choose button')).toHaveLength(3);
  rootOf(element).querySelector<HTMLElement>('.choose button')?.click();
  await drawn(element);
  expect(all(element, 'svg.icons')).toHaveLength(10);
});

test.each(stages)(
  'on a %s a lone count says what it is beside it, and draws no other group',
  async (_, width, height) => {
    document.documentElement.dataset['depth'] = 'plain';
    for (const [language, outcomes] of [
      ['en', 'bladder-treatment'],
      ['en', 'bladder-recreational'],
      ['es', 'bladder-treatment'],
      ['es', 'bladder-recreational'],
    ] as const) {
      document.documentElement.lang = language;
      const element = await put({ kind: 'icon-array', outcomes }, width, height);
      expect(all(element, 'svg.icons')).toHaveLength(1);
      const frame = element.getBoundingClientRect();
      for (const said of all(element, '.number, .noted, .none, .sure-of')) {
        expect(said.checkVisibility()).toBe(true);
        expect(said.getBoundingClientRect().bottom, said.textContent ?? '').toBeLessThan(frame.bottom + 1);
      }
      expect(rootOf(element).querySelector('.noted')?.textContent).toMatch(
        /not bladder damage|not treatment|[Nn]o es daño de la vejiga|no tratamiento/,
      );
    }
  },
);

test('plain text has plain words beside people of 100; in depth the ledger speaks', async () => {
  const said = async (depth: string): Promise<string> => {
    document.documentElement.dataset['depth'] = depth;
    const element = await put({ kind: 'icon-array', outcomes: 'iv-response-24h-sedative' });
    return rootOf(element).querySelector('section')?.textContent?.replace(/\s+/g, ' ') ?? '';
  };
  try {
    expect(await said('plain')).toMatch(/One trial, 72 people .*64 of 100.*28 of 100/);
    expect(await said('plain')).not.toMatch(/[Rr]acemic|midazolam/);
    expect(await said('detail')).toMatch(/Racemic ketamine.*midazolam/);
  } finally {
    delete document.documentElement.dataset['depth'];
  }
});

const pairs = [
  'iv-response-24h-sedative iv-response-24h-pooled',
  'iv-series-response-blinded iv-series-response-open',
  'iv-relapse-vs-ect esk-relapse-withdrawal',
] as const;

test('two outcomes alone have larger people than four, and nothing is cut or sticks out', async () => {
  for (const [width, height, least] of [
    [684, 696, 150],
    [390, 368, 78],
  ] as const)
    for (const depth of ['plain', 'detail'])
      for (const language of ['en', 'es'])
        for (const outcomes of pairs) {
          Object.assign(document.documentElement, { lang: language }).dataset['depth'] = depth;
          const element = await put({ kind: 'icon-array', outcomes }, width, height);
          const shown = all(element, '.panels > *, .number, .who, .sure-of, svg.icons').filter((e) =>
            e.checkVisibility(),
          );
          const frame = element.getBoundingClientRect();
          for (const one of shown) {
            const box = one.getBoundingClientRect();
            expect(box.bottom, `${language} ${depth} ${one.textContent}`).toBeLessThan(frame.bottom + 1);
            expect(box.right, `${language} ${depth} ${one.textContent}`).toBeLessThan(frame.right - 12);
          }
          expect(all(element, 'svg.icons')[0]?.getBoundingClientRect().width).toBeGreaterThan(least);
          element.parentElement?.remove();
        }
});

test('in depth too nothing of what a step tells is cut on a desktop', async () => {
  document.documentElement.dataset['depth'] = 'detail';
  const element = await put({ kind: 'icon-array', ...helped }, 684, 696);
  await vi.waitFor(() => expect(all(element, 'svg.icons')).toHaveLength(8));
  const frame = element.getBoundingClientRect();
  for (const one of all(element, '.sure-of, .key, svg.icons'))
    expect(one.getBoundingClientRect().bottom, one.textContent ?? '').toBeLessThan(frame.bottom + 1);
});

test('a badge on a board keeps its gaps and its icon beside a scan of people', async () => {
  const element = await put({ kind: 'conditions' }, 684, 600);
  const badge = all(element, '.badge.people')[0] as HTMLElement;
  expect(Number.parseFloat(getComputedStyle(badge).columnGap)).toBe(8);
  expect(badge.querySelector('.icon')?.getBoundingClientRect().width).toBe(22);
});
