// axe on every step: every rule of WCAG A and AA that a program can check, in the text, the stage and its controls.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { Reader, sizes, type ReaderOptions } from './reader.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Look {
  readonly options: ReaderOptions;
  readonly theme: 'night' | 'day';
  readonly depth: 'plain' | 'detail';
  /** Every how many steps one is looked at; npm run soak looks at all. */
  readonly every: number;
  readonly skip?: readonly string[];
}

/** Violations of one step's text with the stage and controls around it, or of the whole page, as short lines. */
function violations(reader: Reader, id: string | null, skip: readonly string[]): Promise<string[]> {
  return reader.page.evaluate(
    async ([step, off]) => {
      const { axe } = window as unknown as {
        axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
      };
      const inStory = (selector: string) => ({ fromShadowDom: ['syn-story', selector] as [string, string] });
      const context: ElementContext =
        step === null ? document : { include: [[`[id="${step}"]`], inStory('.stage'), inStory('.foot')] };
      // What the foot covers in part is on its way in: Next, a key and a scroll bring all of it.
      const foot = document.querySelector('syn-story')?.shadowRoot?.querySelector('.foot');
      const covered = ({ element }: { element?: HTMLElement }): boolean =>
        element?.closest('.foot') === null &&
        element.getBoundingClientRect().bottom > (foot?.getBoundingClientRect().top ?? Infinity);
      const { violations: found } = await axe.run(context, {
        elementRef: true,
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: {
          'target-size': { enabled: true },
          ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        },
      });
      return found.flatMap((v) =>
        v.nodes
          .filter((node) => v.id !== 'target-size' || !covered(node))
          .map((node) => `${v.id}: ${JSON.stringify(node.target)}`),
      );
    },
    [id, skip] as const,
  );
}

/**
 * Takes the contents of every step but one out of the page and keeps each step's height: axe looks at a whole document
 * however small the part it is asked about, and this one is long. The text was looked at whole before.
 */
function thinOut(reader: Reader, but: string): Promise<void> {
  return reader.page.evaluate((wanted) => {
    const page = window as unknown as { kept?: Map<Element, Node[]> };
    page.kept ??= new Map();
    for (const step of document.querySelectorAll<HTMLElement>('article.step')) {
      const kept = page.kept.get(step);
      if (step.id === wanted && kept) {
        step.append(...kept);
        page.kept.delete(step);
      } else if (step.id !== wanted && !kept) {
        step.style.height = `${step.getBoundingClientRect().height}px`;
        page.kept.set(step, [...step.childNodes]);
        step.replaceChildren();
      }
    }
  }, but);
}

// An experimental rule of axe: it reads the text of inline pieces without the gaps between them.
const experimental = ['label-content-name-mismatch'];

const narrow = { viewport: { width: 320, height: 640 } };

const looks: readonly (readonly [string, Look])[] = [
  ['desktop, night', { options: { viewport: sizes.desktop }, theme: 'night', depth: 'plain', every: 1 }],
  ['desktop, day, in depth', { options: { viewport: sizes.desktop }, theme: 'day', depth: 'detail', every: 9 }],
  ['phone, day', { options: { viewport: sizes.phone }, theme: 'day', depth: 'plain', every: 7 }],
  ['phone, night, in depth', { options: { viewport: sizes.phone }, theme: 'night', depth: 'detail', every: 17 }],
  ['320 px wide', { options: narrow, theme: 'night', depth: 'plain', every: 11 }],
  // The system's own colours replace ours there; what axe computes are ours.
  [
    'forced colours',
    {
      options: { viewport: sizes.desktop, forcedColors: 'active' },
      theme: 'night',
      depth: 'plain',
      every: 12,
      skip: ['color-contrast'],
    },
  ],
];

describe('axe finds nothing', () => {
  test.each(looks)('%s', async (_name, { options, theme, depth, every, skip = [] }) => {
    const settings = { theme, depth, motion: 'still' } as const;
    const reader = await Reader.open({ ...options, settings, bypassCSP: true, webgl: false });
    await reader.page.evaluate(axeSource);
    const off = [...experimental, ...skip];
    const found: Record<string, string[]> = {};
    const note = (where: string, here: string[]): void => {
      if (here.length > 0) found[where] = here;
    };
    note('the whole page', await violations(reader, null, off));
    const step = process.env.SOAK ? 1 : every;
    for (const id of (await reader.steps()).filter((_, i) => i % step === 0)) {
      await thinOut(reader, id);
      await reader.follow(id);
      note(id, await violations(reader, id, off));
    }
    expect(found).toEqual({});
    await reader.close();
  });
});
