import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SynPickDetail } from '../../src/elements/brain/picture.ts';
import type { SynBrain } from '../../src/elements/brain/brain.ts';
import { bothLevels, difference, mountDrawn, pixels, settled, until } from './mounted-brain.ts';

let brain: SynBrain;

/** The one brain of these tests, explored from the beginning. */
async function explored(pose: string): Promise<void> {
  brain.explore = false;
  brain.pose = pose;
  await brain.updateComplete;
  brain.explore = true;
  await brain.updateComplete;
  await settled();
}

function one(selector: string): HTMLElement {
  const found = brain.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no "${selector}" in the brain`);
  return found;
}

async function change(selector: string, set: (input: HTMLInputElement) => void): Promise<void> {
  const input = one(selector) as HTMLInputElement;
  set(input);
  input.dispatchEvent(new Event(input.type === 'checkbox' ? 'change' : 'input'));
  await brain.updateComplete;
  await settled();
}

async function click(selector: string): Promise<void> {
  one(selector).click();
  await brain.updateComplete;
  await settled();
}

const parts = (): (string | undefined)[] =>
  [...brain.renderRoot.querySelectorAll<HTMLElement>('.row .part')].map((part) => part.dataset['region']);

beforeAll(async () => {
  document.documentElement.dataset['motion'] = 'still';
  brain = await mountDrawn({ explore: '', pose: 'front', 'story-page': 'https://story.example/' }, 680, 300);
  await until(() => brain.renderRoot.querySelector('.sheet') !== null, 'the list');
  await bothLevels();
});
afterAll(() => brain.remove());

describe('a brain that is explored', () => {
  it('hides a part and shows it again, the same as before', async () => {
    await explored('deep');
    const start = pixels(brain).slice();
    await change('[data-part=hippocampus]', (input) => (input.checked = false));
    expect(difference(start, pixels(brain))).toBeGreaterThan(0.01);
    await change('[data-part=hippocampus]', (input) => (input.checked = true));
    expect(difference(start, pixels(brain))).toBe(0);
  });

  it('cuts away the front and closes it again, and is seen from where it is open', async () => {
    await explored('front');
    const start = pixels(brain).slice();
    await change('.cut input', (input) => (input.value = '72'));
    expect(difference(start, pixels(brain))).toBeGreaterThan(0.1);
    expect(one('.cut output').textContent).toBe('72 mm');
    await change('.cut input', (input) => (input.value = '0'));
    expect(difference(start, pixels(brain))).toBe(0);
  });

  it('finds parts by name and by what they do, in any case, and says when there is none', async () => {
    await explored('front');
    await change('[type=search]', (input) => (input.value = 'AMYG'));
    expect(parts()).toEqual(['amygdala']);
    await change('[type=search]', (input) => (input.value = 'memories'));
    expect(parts()).toEqual(['hippocampus']);
    await change('[type=search]', (input) => (input.value = 'zzz'));
    expect(parts()).toEqual([]);
    expect(one('.sheet').textContent).toContain('No part has that name');
  });

  it('opens the same page and the same picture by a button as by a tap', async () => {
    await explored('deep');
    const picks: (string | null)[] = [];
    brain.addEventListener('syn-pick', (event) => picks.push((event as CustomEvent<SynPickDetail>).detail.region));
    await click('.part[data-region=hippocampus]');
    const byButton = pixels(brain).slice();
    const dots = [...brain.renderRoot.querySelectorAll('.above circle')].map((dot) => dot.getBoundingClientRect());
    await click('.page .back');
    expect(brain.renderRoot.querySelector('.page')).toBeNull();
    const at = dots.at(-1) ?? new DOMRect();
    const pointer = {
      clientX: at.x + at.width / 2,
      clientY: at.y + at.height / 2,
      bubbles: true,
      pointerId: 1,
      isPrimary: true,
    };
    one('.surface').dispatchEvent(new PointerEvent('pointerdown', pointer));
    one('.surface').dispatchEvent(new PointerEvent('pointerup', pointer));
    await settled();
    expect(picks).toEqual(['hippocampus', null, 'hippocampus']);
    expect(one('.page').dataset['page']).toBe('hippocampus');
    expect(difference(byButton, pixels(brain))).toBe(0);
  });

  it('says of a part what it is, how large, where, what research says and where the story shows it', async () => {
    await explored('front');
    await click('.part[data-region=lateral-habenula]');
    await until(() => brain.renderRoot.querySelector('[data-size]') !== null, 'the measures');
    await until(() => brain.renderRoot.querySelector('.claim p')?.textContent?.includes('habenula') ?? false, 'claims');
    expect(one('[data-size]').textContent).toContain('30 mm³ on each side');
    expect(one('[data-place]').textContent).toContain('3 mm to each side of the midline');
    expect(brain.renderRoot.querySelectorAll('syn-evidence').length).toBe(5);
    const links = [...brain.renderRoot.querySelectorAll<HTMLAnchorElement>('.scenes a')].map((link) => link.href);
    expect(links).toContain('https://story.example/#habenula/where');
  });

  it('names both sides of what is picked, and takes the focus to the page and back', async () => {
    await explored('front');
    one('.part[data-region=amygdala]').focus();
    await click('.part[data-region=amygdala]');
    const sides = [...brain.renderRoot.querySelectorAll<HTMLElement>('.label')].map((label) => label.dataset['of']);
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
    expect((brain.renderRoot as ShadowRoot).activeElement?.classList.contains('back')).toBe(true);
    await click('.page .back');
    expect((brain.renderRoot as ShadowRoot).activeElement?.getAttribute('data-region')).toBe('amygdala');
  });

  it('gives every control 44 pixels', async () => {
    await explored('front');
    for (const control of brain.renderRoot.querySelectorAll('.explore button, .explore label')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(44);
    }
  });

  it('is the brain of before when exploring ends', async () => {
    await explored('front');
    await click('[data-view=top]');
    await change('[data-part=cortex]', (input) => (input.checked = false));
    brain.explore = false;
    await brain.updateComplete;
    await settled();
    expect(brain.renderRoot.querySelector('.explore')).toBeNull();
    const after = pixels(brain).slice();
    const plain = await mountDrawn({ pose: 'front' }, 680, 300);
    await settled();
    expect(difference(after, pixels(plain))).toBe(0);
    plain.remove();
  });
});
