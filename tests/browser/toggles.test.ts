// Buttons whose name says what pressing does: one that is told as pressed, too, would say "Pause, pressed", and mean the
// reverse.

import { afterEach, expect, test } from 'vitest';
import { story as ourStory } from 'virtual:story';
import type { Story } from '../../src/core/story.ts';
import '../../src/elements/story.define.ts';

const story: Story = ourStory;

afterEach(() => document.body.replaceChildren());

test.each([
  ['plays the film', '.film', 'cascade'],
  ['sets before beside now', '[data-compare]', 'cascade'],
  ['explores the brain', '[data-explore]', 'brain'],
] as const)('the button that %s has another name when pressed, and no other sign', async (_what, selector, layer) => {
  const scenes = story.scenes.flatMap((scene) => {
    const steps = scene.steps.filter(({ stage, time }) => stage[layer] && time > 0);
    return steps.length > 0 ? [{ ...scene, steps: steps.slice(0, 1) }] : [];
  });
  const element = Object.assign(document.createElement('syn-story'), {
    story: { scenes: scenes.slice(-1) },
    motion: 'still' as const,
  });
  document.body.append(element);
  const button = (): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
  const name = (): string | undefined => button()?.textContent?.trim();
  await expect.poll(button, { timeout: 20_000 }).not.toBeNull();
  const before = name();
  expect(before).not.toBe('');
  expect(button()?.hasAttribute('aria-pressed')).toBe(false);
  button()?.click();
  await expect.poll(name).not.toBe(before);
  expect(button()?.hasAttribute('aria-pressed')).toBe(false);
  button()?.click();
  await expect.poll(name).toBe(before);
});
