// A badge alone on a page: whose evidence it shows, in which language and in which colours.

import { afterEach, expect, test, vi } from 'vitest';
import { badges } from 'virtual:story';
import { evidenceOf, wordsOf } from '../../src/content/languages.ts';
import '../../src/elements/evidence.define.ts';
import type { SynEvidence } from '../../src/elements/evidence/evidence.ts';

vi.mock(import('../../src/content/languages.ts'), async (original) => {
  const languages = await original();
  return {
    ...languages,
    evidenceOf: vi.fn<typeof evidenceOf>(languages.evidenceOf),
    wordsOf: vi.fn<typeof wordsOf>(languages.wordsOf),
  };
});

const { claims } = await evidenceOf('en');
const [first = '', second = ''] = Object.keys(badges);
const statementOf = (claim: string): string => claims[claim]?.statement ?? `no claim "${claim}"`;

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
});

async function badgeOf(claim: string): Promise<SynEvidence> {
  const element = document.createElement('syn-evidence');
  element.claim = claim;
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.badge')).not.toBeNull());
  return element;
}
const press = (element: SynEvidence): void => element.shadowRoot?.querySelector<HTMLElement>('.badge')?.click();
const statement = (element: SynEvidence): string => element.shadowRoot?.querySelector('.statement')?.textContent ?? '';
const says = (element: SynEvidence, text: string) => vi.waitFor(() => expect(statement(element)).toBe(text));

test('with another claim it shows the evidence of that one', async () => {
  const element = await badgeOf(first);
  press(element);
  await says(element, statementOf(first));
  element.claim = second;
  await element.updateComplete;
  expect(statement(element)).toBe('');
  await says(element, statementOf(second));
});

test('at the end of a long panel its close button is still in sight', async () => {
  const element = await badgeOf(first);
  press(element);
  await says(element, statementOf(first));
  const panel = element.shadowRoot?.querySelector<HTMLElement>('#panel');
  if (!panel) throw new Error('there is no panel');
  panel.style.maxHeight = '240px';
  panel.scrollTop = panel.scrollHeight;
  expect(panel.scrollTop).toBeGreaterThan(40);
  const close = panel.querySelector('button.square')?.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  expect(close?.top).toBeGreaterThanOrEqual(frame.top);
  expect(close?.bottom).toBeLessThan(frame.top + 70);
});

test('an answer that comes after another claim was set is dropped', async () => {
  const element = await badgeOf(first);
  const all = await evidenceOf('en');
  let answer = (): void => {};
  const late = new Promise<typeof all>((done) => (answer = () => done(all)));
  vi.mocked(evidenceOf).mockReturnValueOnce(late);
  press(element);
  element.claim = second;
  await says(element, statementOf(second));
  answer();
  await late;
  await element.updateComplete;
  expect(statement(element)).toBe(statementOf(second));
});

test('evidence that does not load is reported with its claim, and may be asked for again', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const element = await badgeOf(first);
  const faults: unknown[] = [];
  element.addEventListener('syn-error', (event) => faults.push((event as CustomEvent).detail));
  vi.mocked(evidenceOf).mockRejectedValueOnce(new Error('offline'));
  press(element);
  await vi.waitFor(() => expect(faults).toHaveLength(1));
  expect(faults[0]).toMatchObject({
    element: 'syn-evidence',
    value: first,
    message: expect.stringContaining('offline'),
  });
  expect(warned).toHaveBeenCalledTimes(1);
  press(element);
  await says(element, statementOf(first));
});

test('in another language of the page it says the same in that one, and back', async () => {
  const spanish = (await evidenceOf('es')).claims[first]?.statement ?? '';
  expect(spanish).not.toBe(statementOf(first));
  const element = await badgeOf(first);
  const name = (): string | null | undefined => element.shadowRoot?.querySelector('.badge')?.getAttribute('aria-label');
  const english = name();
  press(element);
  await says(element, statementOf(first));
  document.documentElement.lang = 'es';
  await says(element, spanish);
  expect(name()).not.toBe(english);
  document.documentElement.lang = 'en';
  await says(element, statementOf(first));
  expect(name()).toBe(english);
});

test('words that come after the language has changed again are dropped', async () => {
  const element = await badgeOf(first);
  const before = element.shadowRoot?.querySelector('.badge')?.textContent;
  const spanish = await wordsOf('es');
  let answer = (): void => {};
  const late = new Promise<typeof spanish>((done) => (answer = () => done(spanish)));
  vi.mocked(wordsOf).mockReturnValueOnce(late);
  const asked = vi.mocked(wordsOf).mock.calls.length;
  document.documentElement.lang = 'es';
  await vi.waitFor(() => expect(vi.mocked(wordsOf).mock.calls.length).toBe(asked + 1));
  document.documentElement.lang = 'en';
  await vi.waitFor(() => expect(vi.mocked(wordsOf).mock.calls.length).toBe(asked + 2));
  answer();
  await late;
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('.badge')?.textContent).toBe(before);
});

test('on a page without our palette its colours follow its theme, and the page’s where it has none', async () => {
  const element = await badgeOf(first);
  const colour = (): string => getComputedStyle(element.shadowRoot?.querySelector('.badge') as Element).color;
  const night = colour();
  element.theme = 'light';
  await element.updateComplete;
  const light = colour();
  expect(light).not.toBe(night);
  element.theme = undefined;
  await element.updateComplete;
  expect(colour()).toBe(night);
  document.documentElement.dataset['theme'] = 'light';
  await vi.waitFor(() => expect(colour()).toBe(light));
});
