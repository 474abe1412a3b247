// The small figures wherever they stand: in a narrow box, with large letters, right to left, in the reader's own colours;
// and what they do with what they do not know.

import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { SynErrorDetail } from '../../src/elements/base.ts';
import type { SynFigure } from '../../src/elements/figure/figure.ts';
import { figureKinds, type FigureKind } from '../../src/core/story.ts';
import { boardKinds } from '../../src/elements/figure/boards.ts';
import '../../src/elements/figure.define.ts';

interface Protocol {
  send: (method: string, parameters: unknown) => Promise<unknown>;
}

const media = (features: readonly { readonly name: string; readonly value: string }[]): Promise<unknown> =>
  (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { features });

const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = (element: Element, selector: string): Element[] => [...rootOf(element).querySelectorAll(selector)];

async function put(attributes: Readonly<Record<string, string>>, width = 700, height = 560): Promise<SynFigure> {
  const element = document.createElement('syn-figure');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  box.append(element);
  document.body.append(box);
  await drawn(element);
  return element;
}

/** Until all its drawings stand; a board has none, only lines. */
async function drawn(element: SynFigure): Promise<void> {
  await vi.waitFor(() => {
    const marks = all(element, 'figure svg:not(.icon)');
    expect(marks.length + all(element, '.groups li, .stations li').length).toBeGreaterThan(0);
    expect(marks.filter((svg) => svg.childElementCount === 0)).toEqual([]);
  }, 15_000);
  await element.updateComplete;
}

const given: Readonly<Record<FigureKind, Readonly<Record<string, string>>>> = {
  history: { focus: '2000' },
  routes: {},
  'infusion-curve': { time: '40 min' },
  raster: { time: '1 h' },
  mood: { time: '1 day' },
  'icon-array': { outcomes: 'esk-dissociation esk-dizziness esk-nausea' },
  visit: { time: '20 min' },
  pairs: {},
  badges: {},
  conditions: { claims: 'ptsd' },
  cautions: {},
  journey: {},
  scan: { of: 'cortex' },
};

/** What sticks out of the figure to the side, and so could not be reached. */
function sticksOut(element: SynFigure): string[] {
  const frame = element.getBoundingClientRect();
  return all(element, 'figure, h3, h4, p, li, td, th, q, b, svg, svg text').flatMap((one) => {
    if (one.closest('.choose') || !one.checkVisibility()) return [];
    const { left, right, width } = one.getBoundingClientRect();
    const hidden = getComputedStyle(one).clipPath !== 'none';
    return width > 0 && !hidden && (left < frame.left - 1 || right > frame.right + 1)
      ? [`${one.localName} "${one.textContent?.trim().slice(0, 30)}" ${Math.round(left)}..${Math.round(right)}`]
      : [];
  });
}

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.fontSize = '';
  vi.restoreAllMocks();
  await media([]);
});

describe.each(figureKinds)('%s', (kind) => {
  const own = { kind, ...given[kind] };

  test.each([
    ['in a box of 320 px', 320, 420, '', ''],
    ['with letters twice as large', 700, 560, '200%', ''],
    ['with letters twice as large in a box of 390 px', 390, 360, '200%', ''],
    ['on a page from right to left', 700, 560, '', 'rtl'],
    ['from right to left in a box of 390 px', 390, 360, '', 'rtl'],
  ])('%s nothing sticks out at the sides', async (_, width, height, size, dir) => {
    document.documentElement.style.fontSize = size;
    if (dir) document.documentElement.dir = dir;
    const element = await put(own, width, height);
    expect(sticksOut(element)).toEqual([]);
  });

  // Pictures of the brain keep their colours; boards are words.
  const isBoard = kind === 'journey' || kind === 'scan' || boardKinds.some((board) => board === kind);
  test.skipIf(isBoard)('in forced colours it is drawn in the system colours alone, and again after', async () => {
    const paints = (element: SynFigure): Set<string> =>
      new Set(
        all(element, 'svg:not(.icon) *').flatMap((one) =>
          ['fill', 'stroke'].flatMap((name) => one.getAttribute(name) ?? []).filter((paint) => paint !== 'none'),
        ),
      );
    await media([{ name: 'forced-colors', value: 'active' }]);
    const element = await put(own);
    expect([...paints(element)].filter((paint) => paint.startsWith('#'))).toEqual([]);
    expect(paints(element).has('CanvasText')).toBe(true);
    await media([]);
    await vi.waitFor(() => expect([...paints(element)].filter((paint) => !paint.startsWith('#'))).toEqual([]));
  });

  test('it says what it is, has no style in its markup, and hides no drawing without words', async () => {
    const element = await put(own);
    const figure = rootOf(element).querySelector('figure');
    const picture = rootOf(element).querySelector('svg.chart');
    const name = picture?.getAttribute('aria-label') ?? figure?.getAttribute('aria-label') ?? '';
    expect(name.length).toBeGreaterThan(8);
    if (picture) expect(name).toMatch(/\d/);
    expect(all(element, '[style]')).toEqual([]);
    for (const svg of all(element, 'svg:not(.icon):not(.chart)')) {
      expect(svg.getAttribute('aria-hidden')).toBe('true');
      expect(svg.closest('li, tr, section, p, figure')?.textContent?.trim()).not.toBe('');
    }
  });
});

test.each(['infusion-curve', 'mood', 'raster', 'icon-array'] as const)('%s gives the same as a table', async (kind) => {
  const element = await put({ kind, ...given[kind] });
  const button = rootOf(element).querySelector<HTMLElement>('button.tool');
  button?.click();
  await element.updateComplete;
  expect(all(element, 'tbody tr').length).toBeGreaterThan(2);
  expect(all(element, 'tbody td').every((cell) => /\d/.test(cell.textContent ?? ''))).toBe(true);
  rootOf(element).querySelector<HTMLElement>('button.tool')?.click();
  await element.updateComplete;
  await drawn(element);
});

test('letters of a chart grow with the page, and shrink again', async () => {
  const element = await put({ kind: 'mood', time: '1 day' });
  const tall = (): number => rootOf(element).querySelector('svg.chart text')?.getBoundingClientRect().height ?? 0;
  const usual = tall();
  document.documentElement.style.fontSize = '200%';
  await vi.waitFor(() => expect(tall()).toBeGreaterThan(1.8 * usual));
  document.documentElement.style.fontSize = '';
  await vi.waitFor(() => expect(tall()).toBe(usual));
});

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

test.each([
  ['desktop', 696, 596],
  ['phone', 390, 382],
] as const)('one person has one size on a %s: helped or harmed, alone or in pairs', async (_, width, height) => {
  const sides = new Set<number>();
  for (const outcomes of [
    'iv-response-24h-sedative iv-response-24h-pooled',
    'esk-dizziness',
    'bladder-treatment',
    '',
  ]) {
    const element = await put(outcomes ? { kind: 'icon-array', outcomes } : { kind: 'icon-array' }, width, height);
    for (const svg of all(element, 'svg.icons')) {
      const { width: side, height: tall } = svg.getBoundingClientRect();
      sides.add(Math.round(side)).add(Math.round(tall));
    }
    element.parentElement?.remove();
  }
  expect([...sides]).toHaveLength(1);
  expect([...sides][0]).toBeGreaterThan(width > 500 ? 170 : 100);
});

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

describe('what is not known', () => {
  const heard = (element: SynFigure): string[] => {
    const values: string[] = [];
    element.addEventListener('syn-error', (event) => values.push((event as CustomEvent<SynErrorDetail>).detail.value));
    return values;
  };
  const picture = (element: SynFigure): string => rootOf(element).querySelector('figure')?.innerHTML ?? '';

  const curve = { kind: 'infusion-curve', time: '40 min', compare: 'anaesthetic' };
  test.each([
    ['kind', 'pie', curve],
    ['time', 'soonish', curve],
    ['compare', 'coffee', curve],
    ['route', 'balloon', { kind: 'visit', route: 'nasal' }],
    ['focus', 'long ago', { kind: 'history', focus: '2000' }],
  ])('%s "%s" is reported once, and the figure stays as it was', async (name, value, good) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await put(good);
    const before = picture(element);
    const values = heard(element);
    element.setAttribute(name, value);
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(values).toEqual([value]);
    expect(picture(element)).toBe(before);
  });

  test('facts follow the language of the page', async () => {
    const element = await put({ kind: 'visit', time: '20 min' });
    const english = picture(element);
    document.documentElement.lang = 'es';
    await vi.waitFor(() => expect(picture(element)).toContain('goteo'));
    document.documentElement.lang = 'en';
    await vi.waitFor(() => expect(picture(element)).toBe(english));
  });

  test.each([Number.NaN, Infinity])('a time of %d is reported once, and the last one stays', async (time) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await put({ kind: 'infusion-curve', time: '40 min' });
    const before = picture(element);
    const values = heard(element);
    element.time = time;
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(values).toEqual([String(time)]);
    expect(picture(element)).toBe(before);
    expect(rootOf(element).innerHTML).not.toMatch(/NaN|Infinity/);
  });

  test('an outcome, a claim or a year that is not known is named, and the others are shown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await put({ kind: 'icon-array', outcomes: 'esk-dissociation' });
    const values = heard(element);
    element.setAttribute('outcomes', 'esk-dissociation cure-all');
    await element.updateComplete;
    expect(values).toEqual(['cure-all']);
    expect(all(element, 'section')).toHaveLength(1);
    element.setAttribute('kind', 'pairs');
    element.setAttribute('claims', 'remission-85 moon-cheese');
    element.setAttribute('focus', 'long ago');
    await drawn(element);
    expect(values.toSorted()).toEqual(['cure-all', 'long ago', 'moon-cheese']);
    expect(all(element, '.reach li')).toHaveLength(1);
    element.setAttribute('kind', 'conditions');
    element.setAttribute('claims', 'ptsd moon-dust');
    await drawn(element);
    expect(values.toSorted()).toEqual(['cure-all', 'long ago', 'moon-cheese', 'moon-dust']);
    expect(all(element, '.focus b').map((name) => name.textContent)).toEqual(['PTSD']);
  });
});
