// What the small figures do with what they do not know: it is reported once, and the last good state stays.

import { afterEach, expect, test, vi } from 'vitest';
import type { SynErrorDetail } from '../../src/elements/base.ts';
import type { SynFigure } from '../../src/elements/figure/figure.ts';
import { all, cleared, drawn, picture, put, rootOf } from './figure-page.ts';

afterEach(cleared);

const heard = (element: SynFigure): string[] => {
  const values: string[] = [];
  element.addEventListener('syn-error', (event) => values.push((event as CustomEvent<SynErrorDetail>).detail.value));
  return values;
};

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
