// What a story element on a live page shows when it is given another scene or another story.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { story as ourStory } from 'virtual:story';
import { placeId } from '../../src/core/moment.ts';
import type { Story } from '../../src/core/story.ts';
import '../../src/elements/scene.define.ts';
import '../../src/elements/story.define.ts';
import type { SynErrorDetail } from '../../src/elements/base.ts';
import type { SynStory } from '../../src/elements/story/story.ts';

const story: Story = ourStory;
const part = (...at: readonly number[]): Story => ({ scenes: at.flatMap((i) => story.scenes[i] ?? []) });
const idOf = (at: number): string => story.scenes[at]?.id ?? '';
const stepsOf = ({ scenes }: Story): readonly string[] =>
  scenes.flatMap(({ id, steps }) => steps.map((step) => placeId(id, step.id)));

/** What the elements said was wrong. What they throw, the runner itself counts as a failure. */
const told: string[] = [];

beforeEach(() => void told.splice(0));
afterEach(() => document.body.replaceChildren());

async function mount(name: 'syn-story' | 'syn-scene', given: Partial<SynStory> = {}, text = ''): Promise<SynStory> {
  const element = Object.assign(document.createElement(name), { motion: 'still' }, given);
  element.innerHTML = text;
  element.addEventListener('syn-error', (event) => told.push((event as CustomEvent<SynErrorDetail>).detail.message));
  document.body.append(element);
  await expect.poll(() => element.dataset['ready'], { timeout: 20_000 }).toBe('');
  return element;
}

/** The steps of its text, and the scene it is at. */
const shownIn = ({ renderRoot, moment }: SynStory): unknown => ({
  steps: [...renderRoot.querySelectorAll('article.step')].map(({ id }) => id),
  scene: moment?.scene.id,
});
const showing = (part: Story): unknown => ({ steps: stepsOf(part), scene: part.scenes[0]?.id });

test('another scene: its text is written and its first step shown', async () => {
  const element = await mount('syn-scene', { scene: idOf(2) });
  expect(shownIn(element)).toEqual(showing(part(2)));
  element.scene = idOf(4);
  await element.updateComplete;
  await expect.poll(() => shownIn(element)).toEqual(showing(part(4)));
  element.next();
  await expect.poll(() => element.moment?.step.id).toBe(story.scenes[4]?.steps[1]?.id);
});

test('another story: the whole of it, or in a scene element its first scene', async () => {
  const [whole, scene] = [await mount('syn-story', { story: part(1, 2) }), await mount('syn-scene')];
  expect(shownIn(scene)).toEqual(showing(part(0)));
  whole.story = part(3, 5);
  scene.story = part(6, 7);
  for (const element of [whole, scene]) await element.updateComplete;
  await expect.poll(() => shownIn(scene)).toEqual(showing(part(6)));
  expect((shownIn(whole) as { steps: unknown }).steps).toEqual(stepsOf(part(3, 5)));
  expect(told).toEqual([]);
});

test('two changes at once end at the last of them', async () => {
  const element = await mount('syn-scene', { scene: idOf(2) });
  for (const at of [3, 4, 5]) {
    element.scene = idOf(at);
    await element.updateComplete;
  }
  await expect.poll(() => shownIn(element)).toEqual(showing(part(5)));
});

test('steps that stand in the element are taken where they are of the scene', async () => {
  const text = stepsOf(part(2, 3))
    .map((id) => `<article class="step" id="${id}"><p>${id}</p></article>`)
    .join('');
  const element = await mount('syn-story', { scene: idOf(2) }, text);
  element.scene = idOf(3);
  await element.updateComplete;
  await expect.poll(() => element.moment?.scene.id).toBe(idOf(3));
  expect(element.renderRoot.querySelectorAll('article.step')).toHaveLength(0);
  element.scene = idOf(4);
  await element.updateComplete;
  await expect.poll(() => shownIn(element)).toEqual(showing(part(4)));
});

test('moved to another place of the page, a story still stays at its step when text above it grows', async () => {
  const element = await mount('syn-story', { story: part(0, 1, 2) });
  const room = document.createElement('main');
  document.body.append(room);
  room.append(element);
  const [first] = element.renderRoot.querySelectorAll<HTMLElement>('article.step');
  const [wanted = ''] = stepsOf(part(1));
  element.goTo(wanted, false);
  await element.updateComplete;
  const top = (): number =>
    element.renderRoot.querySelector(`article[id="${wanted}"]`)?.getBoundingClientRect().top ?? NaN;
  const before = top();
  // The browser would hold it, too, where it can.
  document.documentElement.style.overflowAnchor = 'none';
  if (first) first.style.paddingBottom = '900px';
  await expect.poll(() => Math.abs(top() - before)).toBeLessThan(3);
  expect(element.moment?.scene.id).toBe(idOf(1));
  document.documentElement.style.overflowAnchor = '';
});

test('a scene that is not there changes nothing, and what is said to be shown is shown', async () => {
  const element = await mount('syn-scene', { scene: idOf(2) });
  element.scene = 'moon';
  await element.updateComplete;
  expect(shownIn(element)).toEqual(showing(part(2)));
  const other = await mount('syn-story', { scene: 'moon', story: part(3, 5) });
  expect((shownIn(other) as { steps: unknown }).steps).toEqual(stepsOf(part(3, 5)));
  other.story = { scenes: [] };
  await other.updateComplete;
  expect((shownIn(other) as { steps: unknown }).steps).toEqual(stepsOf(part(3, 5)));
  const first = await mount('syn-scene', { scene: 'moon', story: part(3, 5) });
  expect(shownIn(first)).toEqual(showing(part(3)));
  expect(told).toEqual([
    `there is no scene "moon"; "${idOf(2)}" is shown`,
    'there is no scene "moon"; the whole story is shown',
    'a story needs at least one scene with one step; this one has none and is not shown',
    `there is no scene "moon"; "${idOf(3)}" is shown`,
  ]);
});
