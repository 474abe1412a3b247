// Stories on somebody else's page: they take the keys and addresses that are meant for them, and no other.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { story as ourStory } from 'virtual:story';
import { placeId } from '../../src/core/moment.ts';
import type { Story } from '../../src/core/story.ts';
import '../../src/elements/scene.define.ts';
import type { SynScene } from '../../src/elements/story/scene.ts';

const story: Story = ourStory;

/** The addresses of a scene's steps. */
const ids = (at: number): readonly string[] => {
  const scene = story.scenes[at];
  return scene?.steps.map((step) => placeId(scene.id, step.id)) ?? [];
};

async function mount(scene: number): Promise<SynScene> {
  const element = document.createElement('syn-scene');
  element.scene = story.scenes[scene]?.id;
  element.motion = 'still';
  element.style.display = 'block';
  document.body.append(element);
  await expect.poll(() => element.dataset['ready'], { timeout: 20_000 }).toBe('');
  return element;
}

const placeOf = ({ moment }: SynScene): string | null => moment && placeId(moment.place.scene, moment.place.step);

const frames = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
};

/** Presses a key there; whether the host page may still act on it. */
async function press(key: string, on: Element = document.body): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  on.dispatchEvent(event);
  await frames();
  return !event.defaultPrevented;
}

async function bringToMiddle(element: Element): Promise<void> {
  const { top } = element.getBoundingClientRect();
  scrollTo({ top: scrollY + top - innerHeight / 4, behavior: 'instant' });
  await frames();
}

beforeEach(() => {
  document.documentElement.dataset['motion'] = 'still';
});
afterEach(() => {
  document.body.replaceChildren();
  scrollTo({ top: 0, behavior: 'instant' });
  history.replaceState(null, '', location.pathname + location.search);
});

test('a story that left the page does not scroll it any more', async () => {
  const [leaves] = [await mount(2), await mount(3)];
  leaves.remove();
  scrollTo({ top: 500, behavior: 'instant' });
  await frames();
  expect(scrollY).toBe(500);
  const [, second = ''] = ids(2);
  leaves.goTo(second, false);
  await frames();
  expect(scrollY).toBe(500);
});

test('of two scenes on a page a key moves the one at the middle, or the one that it was pressed in', async () => {
  const [first, second] = [await mount(2), await mount(3)];
  await bringToMiddle(first);
  expect([placeOf(first), placeOf(second)]).toEqual([ids(2)[0], ids(3)[0]]);
  expect(await press('ArrowRight')).toBe(false);
  expect([placeOf(first), placeOf(second)]).toEqual([ids(2)[1], ids(3)[0]]);
  // The second is out of view: its first step is brought in before the next.
  for (const at of [0, 1]) {
    expect(await press('ArrowRight', second.renderRoot.querySelector('.foot button') ?? second)).toBe(false);
    expect(placeOf(second)).toBe(ids(3)[at]);
  }
});

test('where no scene is at the middle the keys are the host page’s', async () => {
  const gap = document.createElement('div');
  gap.style.height = '3000px';
  document.body.append(gap);
  await mount(2);
  scrollTo({ top: 0, behavior: 'instant' });
  await frames();
  expect(await press('ArrowRight')).toBe(true);
  expect(scrollY).toBe(0);
});

test('an address that names none of its steps is the host page’s; one that does is followed', async () => {
  const scene = await mount(2);
  await bringToMiddle(scene);
  await press('ArrowRight');
  const [before, at] = [scrollY, placeOf(scene)];
  expect(at).toBe(ids(2)[1]);
  for (const foreign of ['a-tab-of-the-host', `${story.scenes[2]?.id}/nowhere`, ids(3)[1]]) {
    location.hash = foreign ?? '';
    await frames();
    expect([scrollY, placeOf(scene), scene.renderRoot.querySelector('[role=status]')], foreign).toEqual([
      before,
      at,
      null,
    ]);
  }
  location.hash = ids(2)[2] ?? '';
  await expect.poll(() => placeOf(scene)).toBe(ids(2)[2]);
});
