// The small figures wherever they stand: in a narrow box, with large letters, right to left, in the reader's own colours.

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SynFigure } from '../../src/elements/figure/figure.ts';
import { figureKinds, type FigureKind } from '../../src/core/story.ts';
import { boardKinds } from '../../src/elements/figure/boards.ts';
import { all, cleared, drawn, media, picture, put, rootOf } from './figure-page.ts';

const given: Readonly<Record<FigureKind, Readonly<Record<string, string>>>> = {
  history: { focus: '2000' },
  routes: {},
  drip: { time: '5 min' },
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

/** A colour or gradient of our own. */
const ours = /^#|^url\(#/;

/** What sticks out of the figure to the side, and so could not be reached. */
function sticksOut(element: SynFigure): string[] {
  const frame = element.getBoundingClientRect();
  return all(element, 'figure, h3, h4, p, li, td, th, q, b, svg, svg text').flatMap((one) => {
    if (one.closest('.choose') || !one.checkVisibility()) return [];
    const { left, right, width } = one.getBoundingClientRect();
    const hidden = getComputedStyle(one).clipPath !== 'none';
    // A fact without room stands beside the stage, and wholly so: a press shows it among all facts.
    if (one.closest('.told') && (left >= frame.right - 20 || right <= frame.left + 20)) return [];
    return width > 0 && !hidden && (left < frame.left - 1 || right > frame.right + 1)
      ? [`${one.localName} "${one.textContent?.trim().slice(0, 30)}" ${Math.round(left)}..${Math.round(right)}`]
      : [];
  });
}

afterEach(cleared);

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
    expect([...paints(element)].filter((paint) => ours.test(paint))).toEqual([]);
    expect(paints(element).has('CanvasText')).toBe(true);
    await media([]);
    await vi.waitFor(() => expect([...paints(element)].filter((paint) => !ours.test(paint))).toEqual([]));
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

test.each(['drip', 'infusion-curve', 'mood', 'raster', 'icon-array'] as const)(
  '%s gives the same as a table',
  async (kind) => {
    const element = await put({ kind, ...given[kind] });
    const button = rootOf(element).querySelector<HTMLElement>('button.tool');
    button?.click();
    await element.updateComplete;
    expect(all(element, 'tbody tr').length).toBeGreaterThan(2);
    expect(all(element, 'tbody td').every((cell) => /\d/.test(cell.textContent ?? ''))).toBe(true);
    rootOf(element).querySelector<HTMLElement>('button.tool')?.click();
    await element.updateComplete;
    await drawn(element);
  },
);

test.each([
  ['mood', 'As a table', 'Table'],
  ['visit', 'All facts', 'Facts'],
] as const)('where there is little room, the button of %s has one word below its icon', async (kind, long, short) => {
  const element = await put({ kind, ...given[kind] });
  const word = (): string =>
    all(element, 'button.tool .short')
      .filter((node) => node.checkVisibility())
      .map((node) => node.textContent)
      .join('');
  const button = rootOf(element).querySelector<HTMLElement>('button.tool');
  expect(word()).toBe('');
  element.style.width = '380px';
  await vi.waitFor(() => expect(word()).toBe(short));
  expect(button?.querySelector('.long')?.textContent).toBe(long);
  expect(button?.querySelector('.short')?.getAttribute('aria-hidden')).toBe('true');
  expect(button?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test('on a page from right to left a sentence lies at the right, and its full stop behind its last word', async () => {
  document.documentElement.dir = 'rtl';
  const element = await put({ kind: 'visit', ...given.visit });
  const letter = (node: Element, from: 'first' | 'last'): DOMRect => {
    const text = [...node.childNodes].find((child): child is Text => child instanceof Text && child.data.trim() !== '');
    if (!text) throw new Error(`no text in ${node.localName}`);
    const at = from === 'first' ? text.data.search(/\S/) : text.data.trimEnd().length - 1;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const facts = all(element, '.told li > span:last-child').filter((fact) => fact.getClientRects().length === 1);
  const short = facts.filter((fact) => letter(fact, 'first').top === letter(fact, 'last').top);
  expect(short.length).toBeGreaterThan(0);
  for (const fact of short) {
    const [first, last, box] = [letter(fact, 'first'), letter(fact, 'last'), fact.getBoundingClientRect()];
    expect(fact.textContent?.trimEnd().slice(-1)).toBe('.');
    expect(last.left).toBeGreaterThan(first.right);
    expect(box.right - last.right).toBeLessThan(4);
  }
});

test('the parts of a badge stand apart on a board as in the text', async () => {
  const element = await put({ kind: 'conditions' });
  const gaps = all(element, '.badge').map((badge) => getComputedStyle(badge).columnGap);
  expect(gaps.length).toBeGreaterThan(3);
  expect(new Set(gaps)).toEqual(new Set(['8px']));
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

test.each([
  [{ kind: 'drip', time: '5 min' }, true],
  [{ kind: 'visit', time: '20 min' }, true],
  [{ kind: 'visit', time: '2 h' }, false],
  [{ kind: 'raster', time: '1 h' }, false],
])('film time moves what flows, and only that: %o', async (attributes, moves) => {
  const element = await put(attributes);
  const before = picture(element);
  element.phase = 3.3;
  const after = picture(element);
  expect(after !== before).toBe(moves);
  element.phase = 0;
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

test('film time moves what flows, and has nothing else made anew', async () => {
  const element = await put({ kind: 'drip', time: '10 min' });
  const picture = rootOf(element).querySelector('svg.chart');
  const before = picture?.innerHTML;
  const asked = vi.spyOn(element, 'requestUpdate');
  element.phase = 4.3;
  expect(asked).not.toHaveBeenCalled();
  expect(picture?.innerHTML).not.toBe(before);
  element.phase = 0;
  expect(picture?.innerHTML).toBe(before);
});

test('on the lowest phones both circles of a scan and what they are stand above the rail', async () => {
  const element = await put({ kind: 'scan', of: 'lateral-habenula' }, 360, 212);
  const frame = element.getBoundingClientRect();
  for (const one of all(element, '.seen svg, .seen figcaption')) {
    const box = one.getBoundingClientRect();
    expect(box.bottom).toBeLessThan(frame.bottom - 44);
    expect(box.right).toBeLessThan(frame.right);
  }
});

test('drawn once more before its size is told anew, a chart stays as it was', async () => {
  // The size is told at once, when the figure has no frame for its chart yet, and never again.
  class ToldOnce {
    readonly #told: () => void;
    constructor(told: (entries: readonly ResizeObserverEntry[]) => void) {
      this.#told = () => told([]);
    }
    observe(target: Element): void {
      if (target.localName === 'syn-figure') this.#told();
    }
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', ToldOnce);
  const element = await put({ kind: 'infusion-curve', time: '40 min' });
  const before = picture(element);
  element.requestUpdate();
  await element.updateComplete;
  vi.unstubAllGlobals();
  expect(picture(element)).toBe(before);
});
