// The film that plays on a story's stage: what was playing goes on when the page is seen again and when the story is back.

import { afterEach, expect, test } from 'vitest';
import { story as ourStory } from 'virtual:story';
import type { Moment } from '../../src/core/moment.ts';
import type { Story } from '../../src/core/story.ts';
import '../../src/elements/scene.define.ts';

const story: Story = ourStory;
const scene = story.scenes.find(({ steps }) => steps[0]?.stage.cascade)?.id;

let hidden = false;
function turn(to: boolean): void {
  hidden = to;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

afterEach(() => {
  document.body.replaceChildren();
  Reflect.deleteProperty(document, 'hidden');
});

test('Play goes on after the page was hidden, and after the story was moved', async () => {
  const element = Object.assign(document.createElement('syn-scene'), { scene, motion: 'still' as const });
  document.body.append(element);
  const button = (): HTMLButtonElement | null => element.renderRoot.querySelector('.film');
  await expect.poll(button, { timeout: 20_000 }).not.toBeNull();
  const film = (): number => element.moment?.phase ?? 0;
  button()?.click();
  const moves = async (): Promise<void> => {
    const before = film();
    await expect.poll(film, { timeout: 5000 }).toBeGreaterThan(before + 0.1);
  };
  const waits = async (): Promise<void> => {
    const before = film();
    await new Promise((done) => setTimeout(done, 300));
    expect(film()).toBe(before);
  };
  await moves();
  turn(true);
  await waits();
  turn(false);
  await moves();
  element.remove();
  await waits();
  document.body.append(element);
  await moves();
  button()?.click();
  turn(true);
  turn(false);
  await waits();
});

test('while a page is scrolled the picture follows in each frame, and what is said of the step waits until it stands still', async () => {
  const element = Object.assign(document.createElement('syn-scene'), { scene, motion: 'still' as const });
  document.body.append(element);
  const root = (): ShadowRoot => element.renderRoot as ShadowRoot;
  const said = (): string => root().querySelector('.stepper + .hidden-words')?.textContent ?? '';
  const drawn = (): Moment | undefined => root().querySelector('syn-cascade')?.moment;
  await expect.poll(() => said() !== '' && drawn() !== undefined, { timeout: 20_000 }).toBe(true);
  await element.updateComplete;
  const [first, begun] = [element.moment?.step.id, said()];
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  for (let i = 0; i < 400 && element.moment?.step.id === first; i++) {
    scrollBy({ top: 12, behavior: 'instant' });
    await frame();
    await frame();
    expect(drawn()?.place).toEqual(element.moment?.place);
  }
  expect(element.moment?.step.id).not.toBe(first);
  expect(said(), 'in the frame in which the step begins').toBe(begun);
  await element.updateComplete;
  expect(said(), 'once the page stands still').not.toBe(begun);
  expect(drawn()?.place).toEqual(element.moment?.place);
});
