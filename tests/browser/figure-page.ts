// Figures on a page of their own, as tests ask for them: put there, drawn, and taken away again.

import { expect, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { SynFigure } from '../../src/elements/figure/figure.ts';
import '../../src/elements/figure.define.ts';

interface Protocol {
  send: (method: string, parameters: unknown) => Promise<unknown>;
}

export const media = (features: readonly { readonly name: string; readonly value: string }[]): Promise<unknown> =>
  (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { features });

export const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
export const all = (element: Element, selector: string): Element[] => [...rootOf(element).querySelectorAll(selector)];

/** What a figure shows, as it is written. */
export const picture = (element: SynFigure): string => rootOf(element).querySelector('figure')?.innerHTML ?? '';

export async function put(attributes: Readonly<Record<string, string>>, width = 700, height = 560): Promise<SynFigure> {
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
export async function drawn(element: SynFigure): Promise<void> {
  await vi.waitFor(() => {
    const marks = all(element, 'figure svg:not(.icon)');
    expect(marks.length + all(element, '.groups li, .stations li').length).toBeGreaterThan(0);
    // What a low stage leaves out is drawn when it has room.
    expect(marks.filter((svg) => svg.checkVisibility() && svg.childElementCount === 0)).toEqual([]);
  }, 15_000);
  await element.updateComplete;
}

/** The page as it was. */
export async function cleared(): Promise<void> {
  document.body.replaceChildren();
  const root = document.documentElement;
  root.removeAttribute('dir');
  root.style.fontSize = '';
  root.lang = 'en';
  delete root.dataset['depth'];
  vi.restoreAllMocks();
  await media([]);
}
